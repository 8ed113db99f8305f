/// How long a team's conversations take: a factor on the caller group's talk time.
///
/// 1.2 means a fifth longer than the group's talk time; 0.9 a tenth shorter.
public struct Pace: Sendable, Equatable {
    /// A factor for one need or one caller group.
    public struct Exception: Sendable, Equatable {
        /// The name of a need or of a caller group.
        public var name: String
        /// The factor for it.
        public var factor: Double

        /// Creates an exception.
        public init(name: String, factor: Double) {
            self.name = name
            self.factor = factor
        }
    }

    /// The factor where no exception says otherwise.
    public var usual: Double
    /// Factors for some needs or caller groups; a group's own name goes before its need's.
    public var exceptions: [Exception]

    /// Creates a pace.
    public init(usual: Double = 1, exceptions: [Exception] = []) {
        self.usual = usual
        self.exceptions = exceptions
    }

    /// The factor for a group's conversations.
    public func factor(for group: CallerGroup) -> Double {
        if let own = exceptions.first(where: { $0.name == group.name }) { return own.factor }
        if let need = group.need, let byNeed = exceptions.first(where: { $0.name == need }) {
            return byNeed.factor
        }
        return usual
    }
}
