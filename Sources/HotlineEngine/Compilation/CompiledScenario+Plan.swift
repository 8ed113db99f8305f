// What is planned or expected, chance aside: for checks that simulate nothing.
extension CompiledScenario {
    /// How many persons of a group are expected to dial for the first time between two moments of the horizon.
    public func expectedPersons(ofGroup group: Int, from start: Double, to end: Double) -> Double {
        let subject = groups[group]
        var persons = 0.0
        var begin = 0.0
        for piece in rates[Int(subject.firstRate)..<Int(subject.firstRate + subject.rateCount)] {
            if begin >= end { break }
            persons += piece.rate * max(0, min(piece.end, end) - max(begin, start))
            begin = piece.end
        }
        let first = Int(subject.firstRecorded)
        let moments = recorded[first..<first + Int(subject.recordedCount)]
        return persons + Double(moments.count { $0 >= start && $0 < end })
    }

    /// For how many seconds between two moments of the horizon a hotline is open.
    public func openSeconds(ofHotline hotline: Int, from start: Double, to end: Double) -> Double {
        let first = Int(hotlines[hotline].firstOpening)
        let moments = openings[first..<first + Int(hotlines[hotline].openingCount)]
        var seconds = 0.0
        var opened: Double?
        for moment in moments {
            if let from = opened {
                seconds += max(0, min(moment, end) - max(from, start))
                opened = nil
            } else {
                opened = moment
            }
        }
        if let from = opened { seconds += max(0, end - max(from, start)) }
        return seconds
    }

    /// Counsellor-seconds between two moments of the horizon in which a team is planned to be on duty; breaks, absences and
    /// counsellors on call aside.
    public func plannedSeconds(ofTeam team: Int, from start: Double, to end: Double) -> Double {
        var seconds = 0.0
        var level = 0.0
        var levelSince = 0.0
        for duty in duties where Int(duty.subject) == team {
            switch duty.kind {
            case .shiftStarts(_, let counsellors, let shiftEnd, _, _, _, _):
                seconds += Double(counsellors) * max(0, min(shiftEnd, end) - max(duty.seconds, start))
            case .level(let count):
                seconds += level * max(0, min(duty.seconds, end) - max(levelSince, start))
                level = Double(count)
                levelSince = duty.seconds
            case .shiftEnds, .interpreters, .rungAppears, .serviceOpens: break
            }
        }
        return seconds + level * max(0, end - max(levelSince, start))
    }
}
