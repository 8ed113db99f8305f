import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

/// Changes of a scenario whose effect is known in the mean. Replications are paired by common random numbers; a difference counts
/// beyond four standard errors, which with 29 degrees of freedom a sound engine exceeds at one of 2,500 seeds.
@Suite struct MeanEffectTests {
    private static let replications = 30

    private func differences(
        _ one: Scenario, _ other: Scenario, _ value: (ReplicationTally) -> Double
    ) throws -> (mean: Double, error: Double) {
        let (before, after) = (try CompiledScenario(one), try CompiledScenario(other))
        var mean = MeanAccumulator()
        for replication in 0..<UInt64(Self.replications) {
            let first = try ReplicationRunner.run(before, seed: 77, replication: replication)
            let second = try ReplicationRunner.run(after, seed: 77, replication: replication)
            mean.add(value(second) - value(first))
        }
        let variance = try #require(mean.variance)
        return (mean.mean, (variance / Double(Self.replications)).squareRoot())
    }

    private func answered(_ tally: ReplicationTally) -> Double {
        Double(tally.cells.reduce(0) { $0 + $1.answered })
    }

    private func waited(_ tally: ReplicationTally) -> Double {
        tally.cells.reduce(0) { $0 + $1.queueSeconds }
    }

    private func base() throws -> Scenario {
        var scenario = try Histories.twoHotlines(counsellors: 1)
        scenario.calendar.length = .days(3)
        return scenario
    }

    @Test(arguments: [0, 1])
    func `one more counsellor answers more, and callers wait less`(team: Int) throws {
        let scenario = try base()
        var changed = scenario
        switch changed.teams[team].staffing {
        case .shifts(let shifts):
            changed.teams[team].staffing = .shifts(
                shifts.map { shift in
                    var shift = shift
                    shift.counsellors += 1
                    return shift
                })
        case .always(let count): changed.teams[team].staffing = .always(count + 1)
        case .intervals: Issue.record("no such staffing here")
        }
        let more = try differences(scenario, changed, answered)
        #expect(more.mean > 4 * more.error)
        let less = try differences(scenario, changed, waited)
        #expect(less.mean < -4 * less.error)
    }

    @Test func `more patience never lowers what is answered in the mean`() throws {
        let scenario = try base()
        var changed = scenario
        for group in changed.callers.indices {
            changed.callers[group].patience = .exponential(try Exponential(mean: 720))
        }
        let more = try differences(scenario, changed) { tally in
            Double(tally.persons.reduce(0) { $0 + $1.reached })
        }
        #expect(more.mean >= -4 * more.error)
    }

    @Test func `a group split in two of half the size changes nothing in the mean`() throws {
        var scenario = try base()
        // With a day factor each half would have one of its own.
        for group in scenario.callers.indices { scenario.callers[group].calls.dayVariation = 0 }
        var changed = scenario
        changed.callers[0].calls.rate = .perDay(30, profile: "day")
        var half = changed.callers[0]
        half.name = "the other half"
        changed.callers.append(half)
        for value in [answered, waited] {
            let difference = try differences(scenario, changed, value)
            #expect(difference.error > 0)
            #expect(abs(difference.mean) <= 4 * difference.error)
        }
    }

    @Test func `two hotlines that differ in nothing but the name have the same results in the mean`() throws {
        var scenario = try base()
        var hotline = Hotline(name: "one", lines: 3, ladder: [Rung(name: "own", teams: ["shared"])])
        scenario.hotlines = [hotline]
        hotline.name = "two"
        scenario.hotlines.append(hotline)
        scenario.teams = [Team(name: "shared", staffing: .always(2))]
        for (index, name) in ["one", "two"].enumerated() {
            scenario.callers[index].gender = .woman
            scenario.callers[index].dials = [DialShare(hotline: name, share: 1)]
        }
        let compiled = try CompiledScenario(scenario)
        var values: [MeanAccumulator] = Array(repeating: MeanAccumulator(), count: 3)
        for replication in 0..<UInt64(Self.replications) {
            let tally = try ReplicationRunner.run(compiled, seed: 78, replication: replication)
            // Cells: hotline one, its group; hotline two, the other group.
            let (one, two) = (tally.cells[0], tally.cells[3])
            values[0].add(Double(one.answered - two.answered))
            values[1].add(one.queueSeconds - two.queueSeconds)
            values[2].add(Double(one.blocked - two.blocked))
        }
        for value in values {
            let error = (try #require(value.variance) / Double(Self.replications)).squareRoot()
            #expect(error > 0)
            #expect(abs(value.mean) <= 4 * error)
        }
    }
}
