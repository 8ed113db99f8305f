import Foundation

@testable import Planning

/// A file of finished replications, as it is and with checksums that fit.
enum JournalTarget {
    private static let opening = "hotline journal 1\n"

    static func check(_ bytes: [UInt8], in folder: URL, share: UInt64) throws {
        guard let study = FuzzStudy.shared else {
            throw FuzzTarget.Contradiction("there is no study")
        }
        let file = folder.appendingPathComponent("journal")
        // What does not begin as a journal is refused at its first byte.
        if bytes.first == opening.utf8.first || FuzzTarget.isChosen(bytes, oneOf: share) {
            try read(bytes, file, study, share)
        }
        var chain = RecordChain(after: opening)
        var forged = Array(opening.utf8) + chain.record(JournalKey(study.origin).bytes)
        for record in FuzzStudy.records(bytes) { forged += chain.record(record) }
        try read(forged, file, study, share)
    }

    private static func read(_ bytes: [UInt8], _ file: URL, _ study: FuzzStudy, _ share: UInt64) throws {
        try Data(bytes).write(to: file)
        do {
            let journal = try ReplicationJournal(path: file.path, for: study.origin)
            for number in 0..<3 {
                // A kept replication that is of another shape is simulated again.
                if (try? journal.observation(number)) == nil { continue }
                if number == 0, FuzzTarget.isChosen(bytes, oneOf: share) {
                    _ = try? study.experiment.run(journal: journal)
                }
            }
        } catch {
            guard !error.description.isEmpty else { throw FuzzTarget.Contradiction("refused without a word") }
        }
    }
}
