import Foundation

/// A reader of what comes from outside: it must answer any bytes, with what they mean or with a sentence.
///
/// `.ci/fuzz` feeds each with bytes that libFuzzer makes up; `CorpusTests` feeds each with what was worth keeping of them.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// Any JSON text, read as Foundation reads it.
    case json
    /// A scenario with settings, a table and a file that it extends; checked, and simulated where it is sound.
    case scenario
    /// Call records, and which column holds what.
    case records
    /// What call records say, and the fragment of a scenario made of it.
    case fit
    /// The part of a divided run.
    case part
    /// The finished replications of a run that was ended.
    case journal
    /// The words behind the command's name.
    case commandLine = "command-line"

    /// An answer that cannot be right.
    struct Contradiction: Error, Equatable {
        var sentence: String

        init(_ sentence: String) { self.sentence = sentence }
    }

    /// Whether an input is of the share that is taken further. The same input always is or never.
    static func isChosen(_ bytes: [UInt8], oneOf share: UInt64) -> Bool {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return (hash ^ hash >> 32) % share == 0
    }

    /// Lets the reader answer.
    ///
    /// - Parameters:
    ///   - bytes: what it reads.
    ///   - folder: where files may be written, by nobody else at the same time.
    ///   - share: one of how many inputs is taken further where that takes far longer than reading.
    func check(_ bytes: [UInt8], in folder: URL, share: UInt64 = 1) throws {
        switch self {
        case .json: try JSONTarget.check(bytes)
        case .scenario: try ScenarioTarget.check(bytes)
        case .records: try RecordsTarget.check(bytes, fits: false)
        case .fit: try RecordsTarget.check(bytes, fits: true)
        case .part: try PartTarget.check(bytes, share: share)
        case .journal: try JournalTarget.check(bytes, in: folder, share: share)
        case .commandLine: try CommandLineTarget.check(bytes)
        }
    }
}
