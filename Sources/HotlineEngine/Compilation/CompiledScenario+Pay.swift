import DiscreteEvents

/// What a team is planned to be paid for within the time counted.
public struct PlannedPay: Sendable, Equatable {
    /// On duty, on paid breaks, away as planned, and the shifts of those who are absent.
    public var paidSeconds = 0.0
    /// Of these, at hours that are paid as night; whoever is absent is paid as by day.
    public var nightSeconds = 0.0
}

extension CompiledScenario {
    /// What a team is expected to be paid for: as the tallies count it, but for overtime, for breaks that a call delays, and for
    /// counsellors on call.
    ///
    /// - Parameter team: the team's index.
    public func plannedPay(ofTeam team: Int) -> PlannedPay {
        var pay = PlannedPay()
        var level = 0.0
        var levelSince = 0.0
        for duty in duties where Int(duty.subject) == team {
            switch duty.kind {
            case .shiftStarts(_, let counsellors, let end, _, _, let firstPause, let pauseCount):
                let breaks = pauses[Int(firstPause)..<Int(firstPause + pauseCount)]
                for number in 0..<counsellors {
                    let place = Double(number) / Double(counsellors)
                    let shift = shift(from: duty.seconds, to: end, breaks, place)
                    add(shift.present, times: 1 - teams[team].absence, to: &pay)
                    add(shift.absent, times: teams[team].absence, to: &pay)
                }
            case .level(let count):
                add(stretch(from: levelSince, to: duty.seconds), times: level, to: &pay)
                level = Double(count)
                levelSince = duty.seconds
            case .shiftEnds, .interpreters, .rungAppears, .serviceOpens: break
            }
        }
        add(stretch(from: levelSince, to: horizonSeconds), times: level, to: &pay)
        return pay
    }

    /// One counsellor's shift as she is paid for it, and as she would be if she were absent.
    private func shift(
        from start: Double, to end: Double, _ pauses: Slice<FixedRow<Pause>>, _ place: Double
    ) -> (present: PlannedPay, absent: PlannedPay) {
        var present = stretch(from: start, to: end)
        let absent = PlannedPay(paidSeconds: present.paidSeconds)
        for pause in pauses where pause.isBreak && !pause.isPaid {
            let begin = start + pause.offset + place * pause.spread
            guard begin >= start, begin < end else { continue }
            let unpaid = stretch(from: begin, to: min(end, begin + pause.seconds))
            present.paidSeconds -= unpaid.paidSeconds
            present.nightSeconds -= unpaid.nightSeconds
        }
        return (present, absent)
    }

    /// A stretch of time on duty, as far as it is counted.
    private func stretch(from start: Double, to end: Double) -> PlannedPay {
        func counted(_ from: Double, _ to: Double) -> Double {
            max(0, min(to, end, horizonSeconds) - max(from, start, warmUpSeconds))
        }
        // The first night that has not ended by the start.
        var low = 0
        var high = nights.count / 2
        while low < high {
            let middle = (low + high) / 2
            if nights[2 * middle + 1] <= start { low = middle + 1 } else { high = middle }
        }
        var pay = PlannedPay(paidSeconds: counted(start, end))
        while 2 * low + 1 < nights.count && nights[2 * low] < end {
            pay.nightSeconds += counted(nights[2 * low], nights[2 * low + 1])
            low += 1
        }
        return pay
    }

    private func add(_ more: PlannedPay, times factor: Double, to pay: inout PlannedPay) {
        pay.paidSeconds += factor * more.paidSeconds
        pay.nightSeconds += factor * more.nightSeconds
    }
}
