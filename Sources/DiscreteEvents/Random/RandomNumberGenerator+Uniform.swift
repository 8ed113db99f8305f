extension RandomNumberGenerator {
    /// A number of [0, 1), a multiple of 2^-53.
    @inlinable
    public mutating func nextUnitUniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number of (0, 1), never an end: an odd multiple of 2^-53.
    @inlinable
    public mutating func nextOpenUniform() -> Double { Double(next() >> 12) * 0x1p-52 + 0x1p-53 }

    /// A number spread evenly between two bounds.
    @inlinable
    public mutating func nextUniform(from: Double, to: Double) -> Double {
        from + nextUnitUniform() * (to - from)
    }

    /// A number of the triangular distribution between two bounds, by inversion.
    @inlinable
    public mutating func nextTriangular(from: Double, mode: Double, to: Double) -> Double {
        let uniform = nextUnitUniform()
        let rising = (mode - from) / (to - from)
        return uniform < rising
            ? from + (uniform * (to - from) * (mode - from)).squareRoot()
            : to - ((1 - uniform) * (to - from) * (to - mode)).squareRoot()
    }
}
