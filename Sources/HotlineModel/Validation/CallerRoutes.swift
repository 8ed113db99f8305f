/// Where the callers of one group can get: the hotlines that they dial, and those to which these send them on.
struct CallerRoutes {
    /// A way from a first dial to a hotline that serves the group.
    struct Way {
        /// The hotlines passed, by index; the last one serves the group.
        var hotlines: [Int]
        /// The share of the group's persons who dial the first and follow every advice.
        var share: Double
    }

    /// A circle of hotlines none of which serves the group.
    struct Circle {
        /// The hotlines in turn, by index.
        var hotlines: [Int]
        /// Whether calls are connected round and round at once, without anybody dialling again.
        var endless: Bool
    }

    /// The ways that end at a hotline that serves the group.
    private(set) var ways: [Way] = []
    /// Circles into which the group's callers can get.
    private(set) var circles: [Circle] = []
    /// Every hotline that the group's callers can reach, by index, in the order of the scenario.
    private(set) var reached: [Int] = []
    /// Whether a caller may be sent to a hotline that the scenario does not define.
    private(set) var leadsAway = false

    init(of group: CallerGroup, in scenario: Scenario) {
        var seen = Set<Int>()
        for dial in group.dials where dial.share > 0 {
            guard let first = scenario.hotlines.firstIndex(where: { $0.name == dial.hotline }) else {
                leadsAway = true
                continue
            }
            follow(from: first, share: dial.share, group: group, scenario: scenario, seen: &seen)
        }
        reached = seen.sorted()
    }

    private mutating func follow(
        from first: Int, share: Double, group: CallerGroup, scenario: Scenario, seen: inout Set<Int>
    ) {
        var way = Way(hotlines: [], share: share)
        var current = first
        while true {
            seen.insert(current)
            if let start = way.hotlines.firstIndex(of: current) {
                addCircle(Array(way.hotlines[start...]), scenario)
                return
            }
            way.hotlines.append(current)
            let hotline = scenario.hotlines[current]
            if hotline.serves.admits(group) {
                ways.append(way)
                return
            }
            if case .refer(_, let chance, _) = hotline.others { way.share *= chance }
            guard way.share > 0, let destination = hotline.others.destination else { return }
            guard let next = scenario.hotlines.firstIndex(where: { $0.name == destination }) else {
                leadsAway = true
                return
            }
            current = next
        }
    }

    private mutating func addCircle(_ hotlines: [Int], _ scenario: Scenario) {
        // The same circle may be entered at several hotlines.
        guard !circles.contains(where: { $0.hotlines.sorted() == hotlines.sorted() }) else { return }
        let endless = hotlines.allSatisfy {
            if case .transfer = scenario.hotlines[$0].others { true } else { false }
        }
        circles.append(Circle(hotlines: hotlines, endless: endless))
    }
}
