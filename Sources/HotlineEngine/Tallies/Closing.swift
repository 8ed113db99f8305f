import DiscreteEvents

// The end of a replication.
extension HotlineSystem where Watcher: ~Copyable {
    /// Counts what is still in progress and hands over the tallies.
    mutating func close(replication: UInt64, at end: Double) -> ReplicationTally {
        for index in 0..<calls.count { closeCall(index, at: end) }
        for index in 0..<counsellors.count where counsellors[index].state != .away {
            let subject = counsellors[index]
            let team = Int(subject.team)
            teamTallies[team].dutySeconds += counted(from: subject.onDutySince, to: end)
            if subject.state == .idle {
                teamTallies[team].idleSeconds += counted(from: subject.idleSince, to: end)
            }
            if end > subject.shiftEnd {
                teamTallies[team].overtimeSeconds += counted(from: subject.shiftEnd, to: end)
            }
        }
        for team in 0..<teams.count { changeSurplus(of: team, by: 0, end) }
        let tally = ReplicationTally(
            replication: replication, countedSeconds: max(0, countedUntil - countedFrom),
            cells: (0..<scenario.cellCount).map { cells[$0] }, waits: Array(waits.dropLast()),
            persons: (0..<scenario.groups.count).map { persons[$0] },
            timesToCounsellor: Array(timesToCounsellor.dropLast()),
            teams: (0..<teams.count).map { teamTallies[$0] }, events: events)
        assert(tally.cells.allSatisfy { $0.unaccounted == 0 }, "an attempt has no outcome, or two")
        assert(
            tally.persons.allSatisfy { $0.unaccounted == 0 },
            "a person is neither reached, lost nor undecided")
        assert(
            tally.teams.allSatisfy { abs($0.unaccountedSeconds) <= 1e-6 * max(1, $0.dutySeconds) },
            "a team's time on duty is not accounted for")
        return tally
    }

    private mutating func closeCall(_ index: Int, at end: Double) {
        let subject = calls[index]
        let cell = Int(subject.cell)
        switch subject.stage {
        case .free, .talking:
            return
        case .waiting:
            cells[cell].waitingAtEnd += 1
            let held = counted(from: subject.joinSeconds, to: end)
            cells[cell].queueSeconds += held
            cells[cell].lineSeconds += held
        case .away:
            break
        }
        persons[Int(subject.personCell)].undecided += 1
    }
}
