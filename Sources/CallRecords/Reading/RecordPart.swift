import DiscreteEvents

/// Which calls of the records are taken up.
public enum RecordPart: Sendable, Equatable {
    /// All.
    case all
    /// Those of every fifth day, or of the other days.
    case days(heldOut: Bool)
    /// One random half, or the other.
    case half(heldOut: Bool)

    /// Whether a call belongs to the part.
    func includes(day: Int, call number: Int) -> Bool {
        switch self {
        case .all: true
        case .days(let heldOut): (day % 5 == 2) == heldOut
        case .half(let heldOut): (SplitMix64.mixed(UInt64(number)) & 1 == 0) == heldOut
        }
    }
}
