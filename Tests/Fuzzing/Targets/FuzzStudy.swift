import DiscreteEvents
import HotlineModel

@testable import Planning

/// A study of one replication, to which the parts and journals belong that are read.
struct FuzzStudy: Sendable {
    static let shared = try? FuzzStudy()

    let experiment: RunExperiment
    let origin: PartOrigin
    /// The part of the whole study.
    let part: Part

    private init() throws {
        let scenario = Scenario(
            title: LocalizedText(english: "One line", arabic: "خط واحد"),
            calendar: ScenarioCalendar(length: .days(1)),
            callers: [
                CallerGroup(
                    name: "all", calls: CallVolume(rate: .perDay(20, profile: nil)),
                    dials: [DialShare(hotline: "line", share: 1)],
                    patience: .exponential(try Exponential(mean: 300)),
                    talk: .exponential(try Exponential(mean: 600)))
            ],
            hotlines: [Hotline(name: "line", ladder: [Rung(name: "first", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(1))])
        experiment = try RunExperiment(scenario, ExperimentSettings(seed: 7, replications: 1))
        origin = PartOrigin(
            experiment,
            Provenance(
                file: "a.jsonc", sha256: "ab12", version: "9.9", command: "hotline run a.jsonc",
                warnings: [
                    Provenance.Warning(
                        code: "doubtful", message: "لماذا؟",
                        place: Provenance.Place(file: "a.jsonc", line: 3, column: 9))
                ]),
            words: ["hotline", "run", "a.jsonc"], scenarioText: "{}")
        guard let shard = Shard(1, of: 1), let part = try experiment.part(shard, origin: origin) else {
            throw FuzzTarget.Contradiction("the study was not simulated")
        }
        self.part = part
    }

    /// The bytes as records: each is its length in two bytes, the least significant first, and its content; the last may be
    /// shorter than its length says.
    static func records(_ bytes: [UInt8]) -> [[UInt8]] {
        var records: [[UInt8]] = []
        var rest = bytes[...]
        while let low = rest.popFirst() {
            let length = Int(low) | Int(rest.popFirst() ?? 0) << 8
            records.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return records
    }

    /// What `records` takes apart.
    static func bytes(of records: [[UInt8]]) -> [UInt8] {
        records.flatMap { [UInt8($0.count & 255), UInt8(min($0.count >> 8, 255))] + $0 }
    }
}
