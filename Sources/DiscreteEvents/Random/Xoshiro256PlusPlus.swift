/// A fast generator for a stream that is read in order (Blackman & Vigna 2021): period 2^256 - 1.
@frozen
public struct Xoshiro256PlusPlus: RandomNumberGenerator, BitwiseCopyable, Sendable {
    @usableFromInline var s0: UInt64
    @usableFromInline var s1: UInt64
    @usableFromInline var s2: UInt64
    @usableFromInline var s3: UInt64

    /// Starts from four words, not all zero.
    @inlinable
    public init(_ s0: UInt64, _ s1: UInt64, _ s2: UInt64, _ s3: UInt64) {
        self.s0 = s0
        self.s1 = s1
        self.s2 = s2
        self.s3 = s0 | s1 | s2 | s3 == 0 ? 1 : s3
    }

    /// Starts from the next four words of another generator.
    @inlinable
    public init(seededFrom generator: inout some RandomNumberGenerator) {
        self.init(generator.next(), generator.next(), generator.next(), generator.next())
    }

    /// The next 64 random bits.
    @inlinable
    public mutating func next() -> UInt64 {
        let sum = s0 &+ s3
        let result = (sum << 23 | sum >> 41) &+ s0
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = s3 << 45 | s3 >> 19
        return result
    }
}
