import HotlineEngine

/// What the steps of a replication tell of each caller's own draws: the same in two scenarios that differ in something else.
struct Callers {
    /// What was drawn.
    enum Draw: String, CaseIterable {
        /// When and, in `hotlines`, where the person dialled.
        case firstDial
        /// From joining a queue to hanging up in it.
        case patience
        /// From the answer to the end.
        case talk
        /// From the end of an attempt to the next.
        case redialDelay
        /// From the greeting's beginning to its end.
        case greeting
    }

    /// One draw: of whom, in which of the person's dials, for what.
    struct Key: Hashable {
        var group: String
        var person: Int
        var dial: Int
        var draw: Draw
    }

    private(set) var seconds: [Key: Double] = [:]
    /// The hotline that each person dialled first, by name.
    private(set) var hotlines: [Key: String] = [:]

    /// - Parameters:
    ///   - groups: the groups' names, by index.
    ///   - hotlineNames: the hotlines' names, by index.
    init(_ steps: [TraceEntry], groups: [String], hotlineNames: [String]) {
        var dials: [[Int]: Int] = [:]
        var since: [[Int]: [TraceEntry.Step: Double]] = [:]
        for entry in steps where entry.group >= 0 {
            let person = [entry.group, entry.person]
            if entry.step == .dialled {
                // The delay belongs to the dial before it.
                if let before = since[person]?[.willRedial] {
                    add(.redialDelay, entry.seconds - before, groups[entry.group], entry, dials[person] ?? 0)
                }
                since[person] = [:]
                dials[person, default: 0] += 1
            }
            let dial = dials[person] ?? 0
            func measure(_ draw: Draw, from begun: TraceEntry.Step, _ callers: inout Callers) {
                guard let start = since[person]?[begun] else { return }
                callers.add(draw, entry.seconds - start, groups[entry.group], entry, dial)
            }
            switch entry.step {
            case .dialled where dial == 1:
                self.add(.firstDial, entry.seconds, groups[entry.group], entry, dial)
                hotlines[Key(group: groups[entry.group], person: entry.person, dial: 1, draw: .firstDial)] =
                    hotlineNames[entry.hotline]
            case .queued: measure(.greeting, from: .greeted, &self)
            case .abandoned: measure(.patience, from: .queued, &self)
            case .ended: measure(.talk, from: .answered, &self)
            default: break
            }
            since[person, default: [:]][entry.step] = entry.seconds
        }
    }

    private mutating func add(
        _ draw: Draw, _ value: Double, _ group: String, _ entry: TraceEntry, _ dial: Int
    ) {
        seconds[Key(group: group, person: entry.person, dial: dial, draw: draw)] = value
    }

    /// The draws that two histories have in common and that differ, and how many of each kind were compared.
    func differences(from other: Callers) -> (different: [Key], compared: [Draw: Int]) {
        var different: [Key] = []
        var compared: [Draw: Int] = [:]
        for (key, value) in seconds {
            guard let twin = other.seconds[key] else { continue }
            compared[key.draw, default: 0] += 1
            // A difference of two moments is exact up to rounding.
            if abs(value - twin) > 1e-6 { different.append(key) }
        }
        return (different, compared)
    }
}
