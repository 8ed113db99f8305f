public import DiscreteEvents

/// Where a person can be referred to after a call: a shelter, protection assistance, voluntary return.
///
/// Whoever is referred must be eligible, suitable and willing; then takes places, waits for them, or is diverted.
public struct Service: Sendable, Equatable {
    /// The key under which the scenario file defines the service.
    public var name: String
    /// Places, or cases that its caseworkers can follow at once; nil for no limit.
    public var places: Int?
    /// Places taken when the horizon starts; each stay has then been under way for some time.
    public var occupied: Int
    /// Whom it takes.
    public var serves: Eligibility
    /// Share of those eligible for whom it is suitable.
    public var suitable: Double
    /// Share of those offered it who accept.
    public var accept: Double
    /// How long a place is taken, in seconds.
    public var stay: Distribution
    /// Chance that a stay ends early, at a moment spread evenly over it.
    public var withdraw: Double
    /// How many may wait for a place; nil for no limit.
    public var waitingLimit: Int?
    /// How long somebody waits before giving up; nil for as long as it takes.
    public var waitsAtMostSeconds: Double?
    /// While waiting, somebody calls the hotline again after such times; nil for never.
    public var callsAgainEvery: Distribution?
    /// Chances that one person's stay takes 1, 2, 3 ... places.
    public var familySizes: [Double]
    /// Places kept for the groups in `reservedFor`.
    public var reserved: Int
    /// For whom the reserved places are kept.
    public var reservedFor: Eligibility
    /// Times at which it admits nobody.
    public var closures: [Closure]
    /// The service to which those go for whom no place is free; nil for none.
    public var diverts: String?
    /// Cost of one place for one night, in the scenario's currency.
    public var costPerNight: Double

    /// Creates a service.
    public init(
        name: String, places: Int? = nil, occupied: Int = 0, serves: Eligibility = Eligibility(),
        suitable: Double = 1, accept: Double = 1, stay: Distribution, withdraw: Double = 0,
        waitingLimit: Int? = nil, waitsAtMostSeconds: Double? = nil, callsAgainEvery: Distribution? = nil,
        familySizes: [Double] = [1], reserved: Int = 0, reservedFor: Eligibility = Eligibility(),
        closures: [Closure] = [], diverts: String? = nil, costPerNight: Double = 0
    ) {
        self.name = name
        self.places = places
        self.occupied = occupied
        self.serves = serves
        self.suitable = suitable
        self.accept = accept
        self.stay = stay
        self.withdraw = withdraw
        self.waitingLimit = waitingLimit
        self.waitsAtMostSeconds = waitsAtMostSeconds
        self.callsAgainEvery = callsAgainEvery
        self.familySizes = familySizes
        self.reserved = reserved
        self.reservedFor = reservedFor
        self.closures = closures
        self.diverts = diverts
        self.costPerNight = costPerNight
    }
}
