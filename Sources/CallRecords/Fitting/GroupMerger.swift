import HotlineModel
import OutputAnalysis

/// Gives groups their names, and puts kinds of callers with few calls together.
struct GroupMerger {
    private var entries: [(kind: CallerKind?, counts: GroupCounts)] = []
    private let log: CallLog
    private let hotlines: HotlineMerger
    private let confidence: Confidence

    init(_ log: CallLog, _ hotlines: HotlineMerger, _ confidence: Confidence) {
        self.log = log
        self.hotlines = hotlines
        self.confidence = confidence
        let sorted = log.kinds.sorted {
            ($1.value.offered, $0.key.order) < ($0.value.offered, $1.key.order)
        }
        var others = GroupCounts()
        for (kind, counts) in sorted {
            if counts.offered >= Disclosure.least { entries.append((kind, counts)) } else { others += counts }
        }
        if others.offered >= Disclosure.least || entries.isEmpty {
            entries.append((nil, others))
        } else if others.offered > 0 {
            // Too few even together: they go with the smallest group that may be shown, which is then of no one kind.
            entries[entries.count - 1].counts += others
            entries[entries.count - 1].kind = entries.count > 1 ? nil : entries[0].kind
        }
    }

    func groups(rate: DailyRate, scale: Double) -> [FittedGroup] {
        var names: [String] = []
        return entries.map { kind, counts in
            let name = ScenarioName.free(name(of: kind), among: names)
            names.append(name)
            let isAlone = entries.count == 1
            return FittedGroup(
                name: name, gender: kind?.gender,
                language: kind.flatMap { log.languages.word($0.language) }.flatMap(ScenarioName.plain),
                calls: counts.offered,
                perDay: rate.rate(counts.byDay, calls: counts.offered).scaled(by: scale),
                dials: dials(counts),
                talk: !isAlone && counts.talk.total >= RecordsFit.ownLeast
                    ? DurationStudy(counts.talk, confidence) : nil,
                patience: !isAlone && counts.abandonedWaits.total >= RecordsFit.ownLeast
                    ? PatienceStudy(
                        abandoned: counts.abandonedWaits, answered: counts.answeredWaits, confidence) : nil)
        }
    }

    private func name(of kind: CallerKind?) -> String {
        guard let kind else { return "others" }
        let parts = [
            log.groups.word(kind.group).flatMap(ScenarioName.plain),
            kind.gender.map {
                ["woman": "women", "man": "men", "girl": "girls", "boy": "boys"][$0.rawValue] ?? $0.rawValue
            },
            log.languages.word(kind.language).flatMap(ScenarioName.plain),
        ].compactMap { $0 }
        return parts.isEmpty ? "callers" : parts.joined(separator: "-")
    }

    /// Shares of hotlines; a hotline that few of the group dial is left to the others.
    private func dials(_ counts: GroupCounts) -> [FittedGroup.Dial] {
        var sums = Array(repeating: 0, count: hotlines.hotlines.count)
        for (label, number) in counts.byHotline {
            if let place = hotlines.places[label] { sums[place] += number }
        }
        let kept = sums.map { $0 >= Disclosure.least ? $0 : 0 }
        let shown = kept.contains { $0 > 0 } ? kept : sums
        let total = shown.reduce(0, +)
        return shown.enumerated().compactMap { place, number in
            guard number > 0, let share = FittedNumber(share: number, of: total, confidence) else {
                return nil
            }
            return FittedGroup.Dial(hotline: hotlines.hotlines[place].name, share: share)
        }
    }
}

extension CallerKind {
    /// For an order that does not depend on hashing.
    fileprivate var order: Int {
        let gender = gender.flatMap { Gender.allCases.firstIndex(of: $0) } ?? Gender.allCases.count
        return (group * 100 + language) * 100 + gender
    }
}
