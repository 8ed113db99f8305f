public import HotlineModel

/// A named row of seeds for studies of one purpose.
public struct SeedSet: Sendable, Equatable {
    /// The kebab-case key under which a file of the seeds defines it.
    public var name: String
    /// What the set is for, and what it must not be used for.
    public var purpose: LocalizedText
    /// The seeds of its studies, in order; each one seed of `ReplicationRunner` names all replications of one study.
    public var seeds: [UInt64]

    /// Creates a set.
    public init(name: String, purpose: LocalizedText, seeds: [UInt64]) {
        self.name = name
        self.purpose = purpose
        self.seeds = seeds
    }
}
