import DiscreteEvents

// What is planned or expected, chance aside: for checks that simulate nothing.
//
// Each looks at a row of stretches of time, in order and without overlap, in one pass: a year has nearly 9,000 hours.
extension CompiledScenario {
    /// How many persons of a group are expected to dial for the first time in each stretch of time.
    ///
    /// - Parameters:
    ///   - group: the group's index.
    ///   - stretches: stretches of the horizon in seconds, in order and without overlap.
    public func expectedPersons(ofGroup group: Int, in stretches: [Range<Double>]) -> [Double] {
        let subject = groups[group]
        var persons = [Double](repeating: 0, count: stretches.count)
        var begin = 0.0
        for piece in rates[Int(subject.firstRate)..<Int(subject.firstRate + subject.rateCount)] {
            spread(piece.rate, from: begin, to: piece.end, over: stretches, &persons)
            begin = piece.end
        }
        let first = Int(subject.firstRecorded)
        for moment in recorded[first..<first + Int(subject.recordedCount)] {
            let place = Self.place(of: moment, in: stretches)
            if place < stretches.count, stretches[place].contains(moment) { persons[place] += 1 }
        }
        return persons
    }

    /// For how many seconds of each stretch of time a hotline is open.
    ///
    /// - Parameters:
    ///   - hotline: the hotline's index.
    ///   - stretches: stretches of the horizon in seconds, in order and without overlap.
    public func openSeconds(ofHotline hotline: Int, in stretches: [Range<Double>]) -> [Double] {
        let first = Int(hotlines[hotline].firstOpening)
        let moments = openings[first..<first + Int(hotlines[hotline].openingCount)]
        var seconds = [Double](repeating: 0, count: stretches.count)
        var opened: Double?
        for moment in moments {
            if let from = opened {
                spread(1, from: from, to: moment, over: stretches, &seconds)
                opened = nil
            } else {
                opened = moment
            }
        }
        if let from = opened { spread(1, from: from, to: .infinity, over: stretches, &seconds) }
        return seconds
    }

    /// Counsellor-seconds of each stretch of time in which a team is planned to be on duty; breaks, absences and counsellors on
    /// call aside.
    ///
    /// - Parameters:
    ///   - team: the team's index.
    ///   - stretches: stretches of the horizon in seconds, in order and without overlap.
    public func plannedSeconds(ofTeam team: Int, in stretches: [Range<Double>]) -> [Double] {
        var seconds = [Double](repeating: 0, count: stretches.count)
        var level = 0.0
        var levelSince = 0.0
        for duty in duties where Int(duty.subject) == team {
            switch duty.kind {
            case .shiftStarts(_, let counsellors, let shiftEnd, _, _, _, _):
                spread(Double(counsellors), from: duty.seconds, to: shiftEnd, over: stretches, &seconds)
            case .level(let count):
                spread(level, from: levelSince, to: duty.seconds, over: stretches, &seconds)
                level = Double(count)
                levelSince = duty.seconds
            case .shiftEnds, .interpreters, .rungAppears, .serviceOpens: break
            }
        }
        spread(level, from: levelSince, to: .infinity, over: stretches, &seconds)
        return seconds
    }

    /// Adds a rate that holds for some time to every stretch that it touches.
    private func spread(
        _ rate: Double, from start: Double, to end: Double, over stretches: [Range<Double>],
        _ sums: inout [Double]
    ) {
        if rate == 0 { return }
        var place = Self.place(of: start, in: stretches)
        while place < stretches.count, stretches[place].lowerBound < end {
            let stretch = stretches[place]
            sums[place] += rate * max(0, min(end, stretch.upperBound) - max(start, stretch.lowerBound))
            place += 1
        }
    }

    /// The first stretch that ends after a moment.
    private static func place(of moment: Double, in stretches: [Range<Double>]) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].upperBound <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
