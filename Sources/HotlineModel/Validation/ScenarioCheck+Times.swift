// What the calendar, opening hours, shifts and rungs say about each other.
extension ScenarioCheck {
    mutating func checkCalendar() {
        let warmUp = scenario.calendar.warmUpSeconds
        if warmUp >= clock.horizonSeconds, !gaps.calendar {
            add(
                .warmUpTooLong(warmUpSeconds: warmUp, horizonSeconds: clock.horizonSeconds),
                at: .value("calendar.warmUp"))
        }
        for group in scenario.callers {
            guard case .expected(let seconds, let counts) = group.calls.rate else { continue }
            checkRow(seconds, counts.count, at: "callers.\(group.name).calls.expected.counts")
        }
        for team in scenario.teams {
            guard case .intervals(let seconds, let counts) = team.staffing else { continue }
            checkRow(seconds, counts.count, at: "teams.\(team.name).counsellors.counts")
        }
        for pool in scenario.interpreters {
            guard case .intervals(let seconds, let counts) = pool.staffing else { continue }
            checkRow(seconds, counts.count, at: "interpreters.\(pool.name).interpreters.counts")
        }
    }

    private mutating func checkRow(_ seconds: Double, _ count: Int, at path: String) {
        guard !gaps.calendar, seconds > 0, Double(count - 1) * seconds >= clock.horizonSeconds else { return }
        let used = Int((clock.horizonSeconds / seconds).rounded(.up))
        add(.beyondHorizon(count: count, used: used), at: .value(path))
    }

    mutating func checkOpening(_ timetable: Timetable) {
        for (hotline, open) in zip(scenario.hotlines, timetable.open)
        where open.pieces.isEmpty && !gaps.has(.hotline, hotline.name) && !gaps.calendar {
            add(.neverOpen, at: .value("hotlines.\(hotline.name).open"))
        }
    }

    mutating func checkShifts(_ timetable: Timetable) {
        guard !gaps.calendar else { return }
        for team in scenario.teams {
            guard case .shifts(let shifts) = team.staffing else { continue }
            let own = scenario.hotlines.indices.filter { number in
                scenario.hotlines[number].ladder.contains { $0.teams.contains(team.name) }
            }
            let names = own.map { scenario.hotlines[$0].name }
            for shift in shifts where shift.counsellors > 0 {
                let path = "teams.\(team.name).shifts.\(shift.name)"
                let times = timetable.times(of: shift)
                if times.pieces.isEmpty {
                    add(.shiftOutsideHorizon, at: .name(path))
                } else if !own.isEmpty,
                    !own.contains(where: { times.exceeds(0, during: timetable.open[$0]) }),
                    !gaps.mentioned.contains(team.name), !names.contains(where: { gaps.has(.hotline, $0) })
                {
                    add(.idleShift(hotlines: names), at: .name(path))
                }
            }
        }
    }

    mutating func checkPools(_ timetable: Timetable) {
        guard !gaps.calendar else { return }
        for pool in scenario.interpreters where timetable.duty(pool.staffing).pieces.isEmpty {
            add(.emptyPool, at: .name("interpreters.\(pool.name)"))
        }
    }

    mutating func checkRungs(_ timetable: Timetable) {
        for hotline in scenario.hotlines {
            for rung in hotline.ladder where rung.keepIdle > 0 {
                guard !rung.teams.contains(where: { gaps.has(.team, $0) }) else { continue }
                let largest = scenario.teams.indices.filter { rung.teams.contains(scenario.teams[$0].name) }
                    .map {
                        timetable.onDuty[$0].largest + Double(scenario.teams[$0].onCall?.counsellors ?? 0)
                    }
                    .max()
                guard let largest, largest <= Double(rung.keepIdle) else { continue }
                add(
                    .keepsBackEverybody(keepIdle: rung.keepIdle, most: Int(largest)),
                    at: .value("hotlines.\(hotline.name).ladder.\(rung.name).keepIdle"))
            }
        }
    }
}
