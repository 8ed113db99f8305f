import HotlineModel
import OutputAnalysis
import Testing

@testable import Planning

@Suite struct PartTests {
    @Test(arguments: [1, 3, 13])
    func `merged shards give every number of the whole run, bit for bit`(shards: Int) throws {
        let study = try StudyParts()
        let whole = try #require(try study.experiment.run())
        let merged = try Part(merging: try study.parts(of: shards).reversed())
        #expect(merged.missing.isEmpty && merged.replications == [0..<10])
        let result = try study.experiment.result(of: merged)
        #expect(StudyParts.bits(result) == StudyParts.bits(whole))
        #expect(result.balances.map(\.count) == whole.balances.map(\.count))
        #expect(result.isComplete)
    }

    @Test func `what is written reads back as the same part`() throws {
        for part in try StudyParts(ExperimentSettings(replications: 2)).parts(of: 3).map(\.part) {
            let again = try Part(part.bytes, named: "a file")
            #expect(again == part)
            #expect(again.bytes == part.bytes)
        }
    }

    @Test func `the order of merging does not change a byte`() throws {
        let parts = try StudyParts().parts(of: 5)
        let all = try Part(merging: parts).bytes
        let left = try Part(merging: [parts[0], parts[3]])
        let right = try Part(merging: [parts[4], parts[2], parts[1]])
        #expect(left.missing == [2..<6, 8..<10])
        #expect(left.replications == [0..<2, 6..<8])
        let reread = try Part(left.bytes, named: "left")
        #expect(try Part(merging: [("right", right), ("left", reread)]).bytes == all)
        #expect(try Part(merging: [("left", left), ("right", right)]).bytes == all)
    }

    @Test func `missing shards are named`() throws {
        let study = try StudyParts()
        let parts = try study.parts(of: 5)
        func complaint(_ parts: [(name: String, part: Part)]) throws -> String? {
            let merged = try Part(merging: parts)
            return #expect(throws: PartError.self) { try study.experiment.result(of: merged) }?.description
        }
        #expect(
            try complaint([parts[0], parts[2], parts[4]])
                == "shards 2/5, 4/5 are missing: replications 2 to 3, 6 to 7")
        #expect(try complaint(Array(parts.dropFirst())) == "shard 1/5 is missing: replications 0 to 1")
        // Shards of two divisions: the replications tell what is missing.
        let half = try study.part(2, of: 2)
        #expect(
            try complaint([parts[0], ("half", half)]) == "parts are missing: replications 2 to 4")
    }

    @Test func `the same replication twice is refused`() throws {
        let study = try StudyParts()
        let (half, third) = (try study.part(1, of: 2), try study.part(2, of: 3))
        let error = #expect(throws: PartError.self) {
            try Part(merging: [("half", half), ("third", third)])
        }
        #expect(error == .twice("half", "third", number: 3))
        #expect(throws: PartError.twice("a", "b", number: 0)) {
            try Part(merging: [("a", half), ("b", half)])
        }
    }

    @Test(arguments: PartDifference.allCases)
    func `parts of different studies are refused with the first difference`(difference: PartDifference) throws
    {
        let one = try StudyParts()
        var settings = one.experiment.settings
        switch difference {
        case .seed: settings.seed = 8
        case .replications: settings.replications = 11
        case .confidence: settings.confidence = try Confidence(0.9)
        case .version, .scenario, .command, .warnings: break
        }
        let other = try StudyParts(settings) { origin in
            switch difference {
            case .version: origin.provenance.version = "9.8"
            case .scenario: origin.provenance.sha256 = "ab13"
            case .command: origin.words.append("--set")
            case .warnings: origin.provenance.warnings.removeLast()
            case .seed, .replications, .confidence: break
            }
        }
        let (mine, theirs) = (try one.part(1, of: 2), try other.part(2, of: 2))
        let error = #expect(throws: PartError.self) { try Part(merging: [("a", mine), ("b", theirs)]) }
        #expect(error == .differ("a", "b", difference))
        #expect(error?.description.hasSuffix("their \(difference.rawValue) differ") == true)
    }

    @Test func `a part of another plan is refused`() throws {
        let study = try StudyParts()
        let part = try study.part(1, of: 1)
        var small = try SmallScenarios.twoHotlines()
        small.callers.removeLast()
        let other = try RunExperiment(small, study.experiment.settings)
        #expect(throws: PartError.otherPlan) { try other.result(of: part) }
    }

    @Test func `a stopped shard gives no part`() throws {
        let study = try StudyParts()
        let shard = try #require(Shard(1, of: 2))
        #expect(try study.experiment.part(shard, origin: study.origin, stop: { true }) == nil)
    }
}
