import DiscreteEvents

// What must hold after every event; looked at in debug builds only.
extension HotlineSystem where Watcher: ~Copyable {
    /// Stops a debug build where the system contradicts itself.
    ///
    /// Calls and counsellors need to be matched only once everything of a moment has happened: a break may begin just before a
    /// rung appears.
    @inline(__always)
    mutating func assertInvariants(_ now: Double, _ calendar: inout EventCalendar<HotlineEvent>) {
        #if DEBUG
            let isMatched = calendar.nextSeconds == now || isMatched(now)
            assert(isMatched, "a counsellor is idle while a call that she may answer now is waiting")
            for hotline in 0..<hotlines.count {
                assert(
                    hotlines[hotline].held >= 0 && hotlines[hotline].held <= scenario.hotlines[hotline].lines,
                    "more lines are held than there are")
                assert(hotlines[hotline].waiting >= 0, "fewer calls wait than none")
            }
            for service in 0..<services.count {
                assert(
                    services[service].taken >= 0
                        && services[service].taken <= scenario.services[service].places,
                    "more places are taken than there are")
                assert(services[service].waiting >= 0, "fewer people wait for a place than none")
            }
            for team in 0..<teams.count {
                assert(
                    teams[team].idle >= 0 && teams[team].idle <= teams[team].onDuty,
                    "more counsellors are idle than are on duty")
                assert(teams[team].surplus >= 0, "fewer counsellors have to leave than none")
            }
            for pool in 0..<pools.count {
                assert(
                    pools[pool].busy >= 0 && pools[pool].onDuty >= 0,
                    "fewer interpreters are busy or on duty than none")
            }
            assert(
                waiting == (0..<hotlines.count).reduce(0) { $0 + Int(hotlines[$1].waiting) },
                "calls wait at no hotline")
        #endif
    }

    /// Whether no idle counsellor may answer a call that waits.
    private mutating func isMatched(_ now: Double) -> Bool {
        if waiting == 0 { return true }
        for team in 0..<teams.count where teams[team].idle > 0 {
            let own = scenario.teams[team]
            for place in own.firstAssignment..<(own.firstAssignment + own.assignmentCount) {
                let assignment = scenario.assignments[place]
                if queues[assignment.queue].first >= 0,
                    allows(assignment, idle: teams[team].idle, now)
                {
                    return false
                }
            }
        }
        return true
    }
}
