import DiscreteEvents

// Counsellors and volunteers who come when a queue stays long.
extension HotlineSystem where Watcher: ~Copyable {
    /// A call has joined or left a queue of a hotline for which teams are on call.
    mutating func watch(
        _ hotline: Int, change: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let subject = scenario.hotlines[hotline]
        for place in subject.firstWatcher..<(subject.firstWatcher + subject.watcherCount) {
            let team = Int(scenario.watchers[place])
            teams[team].watchedWaiting += change
            let isLong = teams[team].watchedWaiting >= scenario.teams[team].onCallWhenWaiting
            if isLong && teams[team].callIn == .none && !teams[team].isCalledIn {
                teams[team].callIn = schedule(
                    .onCallDue(team: Int32(team)), at: now + scenario.teams[team].onCallForSeconds, &calendar)
            } else if !isLong && teams[team].callIn != .none {
                calendar.cancel(teams[team].callIn)
                teams[team].callIn = .none
            }
        }
    }

    /// The queue has been long for so long that the team is called in.
    mutating func callIn(_ team: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        teams[team].callIn = .none
        teams[team].isCalledIn = true
        if counted(from: now, to: .infinity) > 0, now >= countedFrom { teamTallies[team].calledIn &+= 1 }
        let arrival = now + scenario.teams[team].onCallArriveSeconds
        _ = schedule(.onCallArrives(team: team), at: arrival, &calendar)
    }

    /// The team that was called in arrives.
    mutating func arriveOnCall(
        _ team: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>
    ) {
        let rules = scenario.teams[team]
        let end = now + rules.onCallStaySeconds
        for _ in 0..<rules.onCallCount { comeOnDuty(team, block: rules.onCallBlock, until: end, now) }
        _ = schedule(.onCallLeaves(team: team), at: end, &calendar)
        serveWaiting(team, now, &calendar)
    }

    /// The team that was called in leaves; it may be called in again.
    mutating func leaveOnCall(_ team: Int32, _ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        endShift(scenario.teams[team].onCallBlock, now, &calendar)
        teams[team].isCalledIn = false
        if teams[team].watchedWaiting >= scenario.teams[team].onCallWhenWaiting {
            teams[team].callIn = schedule(
                .onCallDue(team: team), at: now + scenario.teams[team].onCallForSeconds, &calendar)
        }
    }

    /// How many of a team are on duty because they were called in.
    mutating func onCallPresent(_ team: Int32) -> Int32 {
        if scenario.teams[team].onCallCount == 0 { return 0 }
        var present: Int32 = 0
        for index in 0..<counsellors.count
        where counsellors[index].state != .away && counsellors[index].team == team
            && counsellors[index].block >= 0
        {
            present &+= 1
        }
        return present
    }
}
