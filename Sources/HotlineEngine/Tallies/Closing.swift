import DiscreteEvents

// The end of a replication.
extension HotlineSystem where Watcher: ~Copyable {
    /// Counts what is still in progress and hands over the tallies.
    mutating func close(replication: UInt64, at end: Double) -> ReplicationTally {
        turnHour(end)
        closeDay()
        for team in 0..<teams.count { changePresent(Int32(team), by: 0, end) }
        for index in 0..<calls.count { closeCall(index, at: end) }
        for index in 0..<counsellors.count { closeCounsellor(Int32(index), at: end) }
        for team in 0..<teams.count { changeSurplus(of: team, by: 0, end) }
        for pool in 0..<pools.count { countInterpreters(pool, until: end) }
        for service in 0..<services.count {
            var person = services[service].first
            while person >= 0 {
                serviceTallies[cases[person].tally].waitingAtEnd += 1
                person = cases[person].next
            }
        }
        let tally = tally(replication: replication, countedSeconds: max(0, countedUntil - countedFrom))
        assert(tally.cells.allSatisfy { $0.unaccounted == 0 }, "an attempt has no outcome, or two")
        assert(
            (tally.persons + tally.followUps).allSatisfy { $0.unaccounted == 0 },
            "a person is neither reached, informed, lost nor undecided")
        assert(tally.services.allSatisfy { $0.unaccounted == 0 }, "a referral is not accounted for")
        assert(
            tally.teams.allSatisfy { abs($0.unaccountedSeconds) <= 1e-6 * max(1, $0.dutySeconds) },
            "a team's time on duty is not accounted for")
        assert(
            tally.teams.indices.allSatisfy { team in
                let byHour = tally.dutyHours[team * 168..<(team + 1) * 168].reduce(0, +)
                return abs(byHour - tally.teams[team].dutySeconds) <= 1e-6 * max(1, byHour)
            }, "a team's time on duty is not that of its hours")
        return tally
    }

    /// What has been counted so far.
    private func tally(replication: UInt64, countedSeconds: Double) -> ReplicationTally {
        let groups = scenario.groups.count
        let weekdays = (0..<groups).map { persons[$0] }
        let offHours = (groups..<(2 * groups)).map { persons[$0] }
        let all = zip(weekdays, offHours).map { weekday, offHours in
            var sum = weekday
            sum += offHours
            return sum
        }
        return ReplicationTally(
            replication: replication, countedSeconds: countedSeconds,
            cells: (0..<scenario.cellCount).map { cells[$0] }, waits: Array(waits.dropLast()),
            abandonedWaits: Array(abandonedWaits.dropLast()), persons: all, offHours: offHours,
            weekdays: weekdays,
            followUps: (2 * groups..<3 * groups).map { persons[$0] },
            timesToCounsellor: Array(timesToCounsellor.dropLast()),
            teams: (0..<teams.count).map { teamTallies[$0] },
            pools: (0..<pools.count).map { poolTallies[$0] },
            services: (0..<(serviceTallies.count - 1)).map { serviceTallies[$0] },
            intervals: (0..<(intervals.count - 1)).map { intervals[$0] },
            dutyHours: (0..<dutyHours.count).map { dutyHours[$0] },
            placeDays: (0..<placeDays.count).map { placeDays[$0] }, daySeconds: daySeconds(),
            hourSeconds: hourSeconds(), openSeconds: openSeconds(),
            days: (0..<days.count).map { days[$0] }, events: events)
    }

    /// Hands over what was counted since the last time, and counts on from nothing.
    ///
    /// A call counts where something happens to it, and a stretch of time, but for that on duty, where it ends. So the tallies
    /// of a row of intervals add up to that of the whole, but each for itself leaves calls without an outcome.
    ///
    /// - Parameters:
    ///   - number: the interval's.
    ///   - start: when it began.
    ///   - end: now.
    mutating func harvest(number: UInt64, from start: Double, to end: Double) -> ReplicationTally {
        for index in 0..<counsellors.count {
            let state = counsellors[index].state
            if state == .away || state == .paused { continue }
            countDuty(of: Int32(index), until: end)
            counsellors[index].onDutySince = end
        }
        for team in 0..<teams.count { changePresent(Int32(team), by: 0, end) }
        let tally = tally(replication: number, countedSeconds: end - start)
        for index in 0..<cells.count { cells[index] = CellTally() }
        for index in 0..<persons.count { persons[index] = PersonTally() }
        for index in 0..<teamTallies.count { teamTallies[index] = TeamTally() }
        for index in 0..<poolTallies.count { poolTallies[index] = PoolTally() }
        for index in 0..<serviceTallies.count { serviceTallies[index] = ServiceTally() }
        for index in 0..<intervals.count { intervals[index] = IntervalTally() }
        for index in 0..<dutyHours.count { dutyHours[index] = 0 }
        for index in 0..<placeDays.count { placeDays[index] = 0 }
        for index in 0..<days.count { days[index] = DayTally() }
        waits = Array(repeating: LogLinearHistogram(), count: waits.count)
        abandonedWaits = Array(repeating: LogLinearHistogram(), count: abandonedWaits.count)
        timesToCounsellor = Array(repeating: LogLinearHistogram(), count: timesToCounsellor.count)
        return tally
    }

    /// For each local day, the seconds that were counted.
    private func daySeconds() -> [Double] {
        var start = 0.0
        return scenario.dayEnds.map { end in
            defer { start = end }
            return counted(from: start, to: end)
        }
    }

    /// For each hotline, the seconds that were counted and at which it was open.
    private func openSeconds() -> [Double] {
        let counted = [countedFrom..<max(countedFrom, countedUntil)]
        return (0..<scenario.hotlines.count).map {
            scenario.openSeconds(ofHotline: $0, in: counted).reduce(0, +)
        }
    }

    /// For each hour of the week, the seconds that were counted.
    private func hourSeconds() -> [Double] {
        var seconds = [Double](repeating: 0, count: 168)
        var start = 0.0
        for hour in scenario.hours {
            seconds[Int(hour.hourOfWeek)] += counted(from: start, to: hour.end)
            start = hour.end
        }
        return seconds
    }

    private mutating func closeCall(_ index: Int, at end: Double) {
        let subject = calls[index]
        let cell = Int(subject.cell)
        if subject.stage == .free { return }
        releaseLine(of: Int32(index), end)
        switch subject.stage {
        case .waiting, .greeting:
            // A callback that waits has its outcome already.
            if !subject.traits.contains(.isCallback) { cells[cell].waitingAtEnd += 1 }
            if subject.stage == .waiting {
                cells[cell].queueSeconds += counted(from: subject.joinSeconds, to: end)
            }
        case .awaitingInterpreter, .connecting:
            let team = Int(counsellors[subject.counsellor].team)
            teamTallies[team].interpreterSeconds += counted(
                from: counsellors[subject.counsellor].since, to: end)
        case .free, .away, .between, .messageLeft, .talking:
            break
        }
        if subject.companion >= 0 {
            countStay(of: subject.companion, until: end)
        }
        // A call that was never begun is no person's; a triaged caller has not yet been reached.
        if subject.stage != .between && !subject.traits.contains(.reached) {
            persons[subject.personCell].undecided += 1
        }
        // The attempt of a caller who is being triaged has no outcome yet.
        if subject.stage == .talking && subject.redirection >= 0 { cells[cell].waitingAtEnd += 1 }
    }

    private mutating func closeCounsellor(_ counsellor: Int32, at end: Double) {
        let subject = counsellors[counsellor]
        switch subject.state {
        case .away:
            return
        case .paused:
            countPause(counsellor, until: end)
            return
        case .idle:
            teamTallies[subject.team].idleSeconds += counted(from: subject.since, to: end)
            endSpell(of: counsellor, subject.since, nextFrom: end)
        default:
            endSpell(of: counsellor, end, nextFrom: end)
        }
        countDuty(of: counsellor, until: end)
    }
}
