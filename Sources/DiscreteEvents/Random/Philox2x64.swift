/// A counter-based generator: 128 random bits as a function of a key and a 128-bit counter, with no state at all
/// (Salmon, Moraes, Dror & Shaw 2011; Philox2x64 with 10 rounds).
public enum Philox2x64 {
    /// The two random words that belong to a key and a counter.
    @inlinable
    public static func words(
        key: UInt64, counter: (UInt64, UInt64)
    ) -> (UInt64, UInt64) {
        var (x0, x1) = counter
        var roundKey = key
        for _ in 0..<10 {
            let (high, low) = x0.multipliedFullWidth(by: 0xD2B7_4407_B1CE_6E93)
            x0 = high ^ roundKey ^ x1
            x1 = low
            roundKey &+= 0x9E37_79B9_7F4A_7C15
        }
        return (x0, x1)
    }
}
