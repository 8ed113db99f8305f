import DiscreteEvents
import HotlineEngine
import HotlineModel
import Testing

@Suite struct InvariantTests {
    @Test func `same scenario, seed and replication give the same tally, another seed does not`() throws {
        let scenario = try CompiledScenario(Histories.twoHotlines(counsellors: 2))
        let one = try ReplicationRunner.run(scenario, seed: 5, replication: 3)
        let again = try ReplicationRunner.run(scenario, seed: 5, replication: 3)
        #expect(one.cells == again.cells)
        #expect(one.teams == again.teams)
        #expect(one.waits == again.waits)
        #expect(try ReplicationRunner.run(scenario, seed: 6, replication: 3).cells != one.cells)
        #expect(try ReplicationRunner.run(scenario, seed: 5, replication: 4).cells != one.cells)
    }

    @Test func `every attempt, person and second on duty is accounted for`() throws {
        for counsellors in [0, 1, 3] {
            let scenario = try CompiledScenario(Histories.twoHotlines(counsellors: counsellors))
            for replication in 0..<10 {
                let tally = try ReplicationRunner.run(scenario, seed: 11, replication: UInt64(replication))
                #expect(tally.cells.allSatisfy { $0.unaccounted == 0 })
                #expect(tally.persons.allSatisfy { $0.unaccounted == 0 })
                for team in tally.teams { #expect(abs(team.unaccountedSeconds) < 1e-5) }
                let lost = tally.cells.reduce(0) { $0 + $1.lost.total }
                #expect(lost == tally.persons.reduce(0) { $0 + $1.lost })
                let answered = tally.cells.reduce(0) { $0 + $1.answered }
                #expect(answered == tally.persons.reduce(0) { $0 + $1.reached })
                #expect(answered == tally.teams.reduce(0) { $0 + $1.answered })
            }
        }
    }

    @Test func `a change of staffing leaves every caller's draws as they were`() throws {
        let few = try Histories.steps(Histories.twoHotlines(counsellors: 1))
        let many = try Histories.steps(Histories.twoHotlines(counsellors: 6))
        func firstDials(_ steps: [TraceEntry]) -> [TraceEntry] {
            steps.filter { $0.step == .dialled && $0.attempt == 1 }
        }
        #expect(firstDials(few.steps) == firstDials(many.steps))
        // Whoever hangs up in both scenarios on the same attempt has waited equally long.
        func waits(_ steps: [TraceEntry]) -> [[Int]: Double] {
            var joined: [[Int]: Double] = [:]
            var waits: [[Int]: Double] = [:]
            for entry in steps {
                let key = [entry.group, entry.person, entry.attempt]
                if entry.step == .queued { joined[key] = entry.seconds }
                if entry.step == .abandoned { waits[key] = entry.seconds - (joined[key] ?? 0) }
            }
            return waits
        }
        let some = waits(few.steps)
        var compared = 0
        for (key, wait) in waits(many.steps) {
            guard let other = some[key] else { continue }
            compared += 1
            #expect(abs(wait - other) < 1e-6)
        }
        #expect(compared > 0)
        // Talk times of first attempts do not depend on who answers, for the teams have one pace.
        func talks(_ steps: [TraceEntry]) -> [[Int]: Double] {
            var begun: [[Int]: Double] = [:]
            var talks: [[Int]: Double] = [:]
            for entry in steps {
                let key = [entry.group, entry.person, entry.attempt]
                if entry.step == .answered { begun[key] = entry.seconds }
                if entry.step == .ended { talks[key] = entry.seconds - (begun[key] ?? 0) }
            }
            return talks
        }
        let shorter = talks(few.steps)
        for (key, talk) in talks(many.steps) {
            if let other = shorter[key] { #expect(abs(talk - other) < 1e-6) }
        }
    }

    @Test func `a held-back counsellor stays idle`() throws {
        let (_, steps) = try Histories.steps(Histories.twoHotlines(counsellors: 1))
        // Team 1 has two counsellors; help for hotline 0 must leave one idle, so it never begins while one is busy.
        var busy = 0
        var helped = 0
        for entry in steps where entry.team == 1 {
            if entry.step == .answered {
                if entry.hotline == 0 {
                    #expect(busy == 0)
                    helped += 1
                }
                busy += 1
            }
            if entry.step == .ended { busy -= 1 }
        }
        #expect(helped > 0)
    }
}
