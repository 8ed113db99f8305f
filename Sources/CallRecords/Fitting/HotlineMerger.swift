/// Gives hotlines their names, and puts those with few calls together with the largest.
struct HotlineMerger {
    let hotlines: [FittedHotline]
    /// The place of each name of the records.
    private(set) var places: [Int: Int] = [:]

    init(_ log: CallLog) {
        var sums: [(label: Int, counts: HourCounts)] = log.hours.map { label, hours in
            var sum = HourCounts()
            for counts in hours.values { sum += counts }
            return (label, sum)
        }
        sums.sort { ($1.counts.offered, $0.label) < ($0.counts.offered, $1.label) }
        var merged: [(labels: [Int], counts: HourCounts)] = []
        for (label, counts) in sums {
            if counts.offered >= Disclosure.least || merged.isEmpty {
                merged.append(([label], counts))
            } else {
                merged[0].labels.append(label)
                merged[0].counts += counts
            }
        }
        let table = merged.map { [$0.counts.answered, $0.counts.abandoned, $0.counts.other] }
        let hidden = Disclosure.hidden(table)
        var names: [String] = []
        var hotlines: [FittedHotline] = []
        for (place, entry) in merged.enumerated() {
            for label in entry.labels { places[label] = place }
            let label = log.hotlines.word(entry.labels[0]).flatMap(ScenarioName.plain)
            let name = ScenarioName.free(label ?? "hotline", among: names)
            names.append(name)
            func shown(_ column: Int) -> Int? { hidden[place][column] ? nil : table[place][column] }
            hotlines.append(
                FittedHotline(
                    name: name, labels: entry.labels, calls: entry.counts.offered, answered: shown(0),
                    abandoned: shown(1), other: shown(2)))
        }
        self.hotlines = hotlines
    }
}

extension HourCounts {
    /// Calls that were neither answered nor abandoned in the queue.
    fileprivate var other: Int { offered - answered - abandoned }
}
