/// Why a part cannot be read, or parts cannot be merged.
public enum PartError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file is no part at all.
    case noPart(String)
    /// The file is a part in another version's format.
    case otherFormat(String)
    /// Something of the file is lost or was changed.
    case damaged(String)
    /// There are no parts.
    case nothingToMerge
    /// Two parts of different studies.
    case differ(String, String, PartDifference)
    /// One replication is in two parts.
    case twice(String, String, number: Int)
    /// Parts are missing: these replications, and the shards that they are, where it is known how the study was divided.
    case missing(shards: [Int], of: Int?, replications: [Range<Int>])
    /// The scenario in the part does not fit its observations.
    case otherPlan

    /// A sentence for a planner.
    public var description: String {
        switch self {
        case .noPart(let name):
            "\"\(name)\" is no part of a run; parts are written by \"hotline run --shard\""
        case .otherFormat(let name):
            "\"\(name)\" was written by another version of the simulator; merge it with that one"
        case .damaged(let name):
            "\"\(name)\" is damaged or incomplete: its checksum does not fit; run its shard again"
        case .nothingToMerge:
            "there are no parts to merge"
        case .differ(let one, let other, let difference):
            "\"\(one)\" and \"\(other)\" are of different studies: their \(difference.rawValue) differ"
        case .twice(let one, let other, let number):
            "replication \(number) is both in \"\(one)\" and in \"\(other)\"; give each part once"
        case .missing(let shards, let count, let replications):
            Self.missing(shards, of: count, replications)
        case .otherPlan:
            "the parts were written by another version of the simulator; merge them with that one"
        }
    }

    private static func missing(_ shards: [Int], of count: Int?, _ replications: [Range<Int>]) -> String {
        let numbers =
            "replications "
            + list(
                replications.map {
                    $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound - 1)"
                })
        guard let count, !shards.isEmpty else { return "parts are missing: \(numbers)" }
        let names = list(shards.map { "\($0)/\(count)" })
        return shards.count == 1
            ? "shard \(names) is missing: \(numbers)" : "shards \(names) are missing: \(numbers)"
    }

    private static func list(_ words: [String]) -> String {
        let shown = words.prefix(20).joined(separator: ", ")
        return words.count > 20 ? "\(shown) and \(words.count - 20) more" : shown
    }
}
