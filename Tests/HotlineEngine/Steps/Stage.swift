import DiscreteEvents
import HotlineEngine
import HotlineModel

/// A small stage for histories that can be worked out by hand: callers who dial at given moments, one hotline, one team.
struct Stage {
    /// What is simulated; tests change it at will.
    var scenario: Scenario
    /// What happened, in order.
    private(set) var steps: [TraceEntry] = []
    /// What was counted.
    private(set) var tally: ReplicationTally?

    /// - Parameters:
    ///   - dials: when persons dial first, in seconds from local midnight.
    ///   - talk: seconds of every conversation.
    ///   - counsellors: how many are on duty throughout.
    init(dials: [Double], talk: Double = 100, counsellors: Int = 1, length: Double = 10_000) {
        scenario = Scenario(
            calendar: ScenarioCalendar(zone: "UTC", length: .seconds(length)),
            callers: [Stage.group("callers", dials: dials, talk: talk)],
            hotlines: [Hotline(name: "line", ladder: [Rung(name: "own", teams: ["team"])])],
            teams: [Team(name: "team", staffing: .always(counsellors))])
    }

    static func group(_ name: String, dials: [Double], talk: Double = 100, hotline: String = "line")
        -> CallerGroup
    {
        CallerGroup(
            name: name, calls: CallVolume(rate: .recorded(dials)),
            dials: [DialShare(hotline: hotline, share: 1)],
            talk: .seconds(talk))
    }

    /// Simulates one replication.
    mutating func run(seed: UInt64 = 1, replication: UInt64 = 0) throws {
        (tally, steps) = try ReplicationRunner.trace(
            CompiledScenario(scenario), seed: seed, replication: replication)
    }

    /// The moments of a step, of one group's persons, in order.
    func times(_ step: TraceEntry.Step, group: Int? = nil) -> [Double] {
        steps.filter { $0.step == step && (group == nil || $0.group == group) }.map(\.seconds)
    }

    /// The persons of a step in the order in which it happened, as group and number.
    func persons(_ step: TraceEntry.Step) -> [[Int]] {
        steps.filter { $0.step == step }.map { [$0.group, $0.person] }
    }

    /// What was counted at one hotline for one group.
    func cell(_ hotline: Int = 0, _ group: Int = 0) -> CellTally {
        tally?.cells[hotline * scenario.callers.count + group] ?? CellTally()
    }
}
