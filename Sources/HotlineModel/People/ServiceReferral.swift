/// That a person who was answered is referred to a service.
public struct ServiceReferral: Sendable, Equatable {
    /// The service's name.
    public var service: String
    /// Chance after each answered first call of a person, between 0 and 1.
    public var chance: Double

    /// Creates a referral.
    public init(service: String, chance: Double) {
        self.service = service
        self.chance = chance
    }
}
