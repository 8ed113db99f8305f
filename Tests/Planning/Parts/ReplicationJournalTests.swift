import DiscreteEvents
import Foundation
import Synchronization
import Testing

@testable import Planning

@Suite struct ReplicationJournalTests {
    private func inFolder(_ work: (String) throws -> Void) throws {
        let folder = try StudyParts.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.appendingPathComponent("state").path)
    }

    private func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    @Test func `a run taken up gives every number of an undisturbed one and simulates only what is missing`()
        throws
    {
        try inFolder { path in
            let study = try StudyParts()
            let whole = try #require(try study.experiment.run())
            let asked = Atomic(0)
            let stopped = try study.experiment.run(
                journal: ReplicationJournal(path: path, for: study.origin),
                stop: { asked.wrappingAdd(1, ordering: .relaxed).oldValue >= 4 })
            #expect(stopped?.replications == 4)
            let journal = try ReplicationJournal(path: path, for: study.origin)
            #expect(journal.count == 4)
            let result = try #require(try study.experiment.run(journal: journal))
            #expect(StudyParts.bits(result) == StudyParts.bits(whole))
            #expect(journal.count == 10)
            let size = try contents(path).count
            let again = try #require(try study.experiment.run(journal: journal))
            #expect(StudyParts.bits(again) == StudyParts.bits(whole))
            #expect(try contents(path).count == size)
        }
    }

    @Test func `more replications go on from those of fewer`() throws {
        try inFolder { path in
            let few = try StudyParts(ExperimentSettings(seed: 7, replications: 3))
            _ = try few.experiment.run(journal: ReplicationJournal(path: path, for: few.origin))
            let more = try StudyParts()
            let journal = try ReplicationJournal(path: path, for: more.origin)
            #expect(journal.count == 3)
            let shard = try more.part(2, of: 2, journal: journal)
            #expect(try shard == more.part(2, of: 2))
        }
    }

    @Test func `threads that finish out of order leave a journal as good`() throws {
        try inFolder { path in
            let study = try StudyParts(ExperimentSettings(seed: 7, replications: 10, threads: 3))
            let journal = try ReplicationJournal(path: path, for: study.origin)
            let first = try #require(try study.experiment.run(journal: journal))
            #expect(journal.count == 10)
            let again = try #require(try study.experiment.run(journal: journal))
            #expect(StudyParts.bits(again) == StudyParts.bits(first))
        }
    }

    @Test func `a journal damaged anywhere loses what is behind the damage and gives no wrong number`() throws
    {
        try inFolder { path in
            let study = try StudyParts(ExperimentSettings(seed: 7, replications: 3))
            let whole = try #require(
                try study.experiment.run(journal: ReplicationJournal(path: path, for: study.origin)))
            let sound = try contents(path)
            var random = SplitMix64(seed: 3)
            var dropped = 0
            for round in 0..<16 {
                var bytes = [UInt8](sound)
                let place = Int.random(in: bytes.indices, using: &random)
                if round % 2 == 0 { bytes[place] ^= 8 } else { bytes.removeSubrange(place...) }
                let file = "\(path)-\(round)"
                try Data(bytes).write(to: URL(fileURLWithPath: file))
                guard let journal = try? ReplicationJournal(path: file, for: study.origin) else { continue }
                #expect(journal.count < 3)
                dropped += 1
                let result = try #require(try study.experiment.run(journal: journal))
                #expect(StudyParts.bits(result) == StudyParts.bits(whole))
                #expect(journal.count == 3)
            }
            #expect(dropped > 9)
        }
    }

    @Test func `a journal of another study, a stranger's file and a file in use are refused`() throws {
        try inFolder { path in
            let study = try StudyParts()
            let journal = try ReplicationJournal(path: path, for: study.origin)
            #expect(throws: JournalError.inUse(path)) {
                try ReplicationJournal(path: path, for: study.origin)
            }
            #expect(journal.count == 0)
        }
        try inFolder { path in
            let study = try StudyParts()
            _ = try ReplicationJournal(path: path, for: study.origin)
            let changes: [(PartDifference, (inout PartOrigin) -> Void)] = [
                (.version, { $0.provenance.version = "9.8" }), (.scenario, { $0.provenance.sha256 = "0" }),
                (.seed, { $0.seed = 8 }),
            ]
            for (difference, change) in changes {
                let other = try StudyParts(change: change)
                let error = #expect(throws: JournalError.self) {
                    try ReplicationJournal(path: path, for: other.origin)
                }
                #expect(error == .otherStudy(path, difference))
            }
            let stranger = Data("my only copy of something".utf8)
            try stranger.write(to: URL(fileURLWithPath: path))
            #expect(throws: JournalError.noJournal(path)) {
                try ReplicationJournal(path: path, for: study.origin)
            }
            #expect(try contents(path) == stranger)
            #expect(throws: JournalError.unwritable("/no/such/folder/state")) {
                try ReplicationJournal(path: "/no/such/folder/state", for: study.origin)
            }
        }
    }
}
