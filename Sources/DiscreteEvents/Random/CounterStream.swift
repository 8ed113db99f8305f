/// The random numbers of one entity for one purpose on one occasion.
///
/// The stream is a pure function of its four names: it does not matter when, in which order or whether other
/// streams are read. That is what keeps a caller's fate the same in two scenarios that differ in staffing (common random
/// numbers by caller).
@frozen
public struct CounterStream: RandomNumberGenerator, BitwiseCopyable, Sendable {
    @usableFromInline let key: UInt64
    @usableFromInline let entity: UInt64
    /// Purpose (8 bits), occasion (16 bits), number of the next block (40 bits).
    @usableFromInline var position: UInt64
    @usableFromInline var spare: UInt64 = 0
    @usableFromInline var hasSpare = false

    /// Names a stream.
    ///
    /// - Parameters:
    ///   - key: what the entity belongs to; see `StreamKey`.
    ///   - entity: the number of a person, a day ...
    ///   - purpose: what the numbers are for.
    ///   - occasion: which time round, such as the number of an attempt.
    @inlinable
    public init(key: UInt64, entity: UInt64, purpose: UInt8, occasion: UInt16) {
        self.key = key
        self.entity = entity
        position = UInt64(purpose) << 56 | UInt64(occasion) << 40
    }

    /// The next 64 random bits.
    @inlinable
    public mutating func next() -> UInt64 {
        if hasSpare {
            hasSpare = false
            return spare
        }
        let words = Philox2x64.words(key: key, counter: (entity, position))
        position &+= 1
        spare = words.1
        hasSpare = true
        return words.0
    }
}
