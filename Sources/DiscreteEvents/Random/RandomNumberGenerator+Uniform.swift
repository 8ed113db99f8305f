extension RandomNumberGenerator {
    /// A number of [0, 1), a multiple of 2^-53.
    @inlinable
    public mutating func nextUnitUniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number of (0, 1), never an end: an odd multiple of 2^-53.
    @inlinable
    public mutating func nextOpenUniform() -> Double { Double(next() >> 12) * 0x1p-52 + 0x1p-53 }
}
