public import DiscreteEvents

/// How long counsellors document a call after the caller has left.
public struct WrapUp: Sendable, Equatable {
    /// The time for one need or one caller group.
    public struct Exception: Sendable, Equatable {
        /// The name of a need or of a caller group.
        public var name: String
        /// The time for it, in seconds.
        public var time: Distribution

        /// Creates an exception.
        public init(name: String, time: Distribution) {
            self.name = name
            self.time = time
        }
    }

    /// The time where no exception says otherwise, in seconds; nil for none.
    public var usual: Distribution?
    /// Times for some needs or caller groups; a group's own name goes before its need's.
    public var exceptions: [Exception]

    /// Creates a rule; without arguments calls need no documentation.
    public init(usual: Distribution? = nil, exceptions: [Exception] = []) {
        self.usual = usual
        self.exceptions = exceptions
    }

    /// The time for a group's calls, in seconds; nil for none.
    public func time(for group: CallerGroup) -> Distribution? {
        if let own = exceptions.first(where: { $0.name == group.name }) { return own.time }
        if let need = group.need, let byNeed = exceptions.first(where: { $0.name == need }) {
            return byNeed.time
        }
        return usual
    }
}
