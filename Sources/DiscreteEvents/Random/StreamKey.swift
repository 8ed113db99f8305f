/// Names a family of random streams: a seed, a replication, and any names below them.
public struct StreamKey: Sendable, Equatable {
    /// The key itself.
    public let value: UInt64

    private init(value: UInt64) { self.value = value }

    /// The family of one replication of one seed.
    public init(seed: UInt64, replication: UInt64) {
        var spread = SplitMix64(seed: seed)
        value = SplitMix64.mixed(spread.next() ^ SplitMix64.mixed(replication &+ 0x9E37_79B9_7F4A_7C15))
    }

    /// The family of a name within this one, by FNV-1a (Fowler, Noll & Vo 1991). The order or number of other
    /// names does not matter.
    public func derived(_ name: String) -> StreamKey {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return StreamKey(value: SplitMix64.mixed(value ^ SplitMix64.mixed(hash)))
    }
}
