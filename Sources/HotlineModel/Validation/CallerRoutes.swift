/// Where the callers of one group can get: the hotlines that they dial, and those to which these send them on.
struct CallerRoutes {
    /// A way from a first dial to a hotline that serves the group, while all on it are open.
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
    /// Every hotline that the group's callers can reach by any rule, by index.
    private(set) var reached: [Int] = []
    /// Whether a caller may be sent to a hotline that the scenario does not define.
    private(set) var leadsAway = false
    private let hotlineIndex: [String: Int]

    /// - Parameter hotlineIndex: the hotlines' indices by name.
    init(of group: CallerGroup, in scenario: Scenario, hotlineIndex: [String: Int]) {
        self.hotlineIndex = hotlineIndex
        var firsts: [Int] = []
        for dial in group.dials where dial.share > 0 {
            guard let first = index(dial.hotline) else { continue }
            firsts.append(first)
            follow(from: first, share: dial.share, group: group, scenario: scenario)
        }
        reach(from: firsts, group, scenario)
    }

    private mutating func index(_ hotline: String) -> Int? {
        if let index = hotlineIndex[hotline] { return index }
        leadsAway = true
        return nil
    }

    private mutating func follow(from first: Int, share: Double, group: CallerGroup, scenario: Scenario) {
        var way = Way(hotlines: [], share: share)
        var current = first
        while true {
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
            guard way.share > 0, let destination = hotline.others.destination, let next = index(destination)
            else { return }
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

    /// Follows every rule that sends callers on: for those not served, outside opening hours, after an answered call.
    private mutating func reach(from firsts: [Int], _ group: CallerGroup, _ scenario: Scenario) {
        var found = Set<Int>()
        var open = firsts
        while let current = open.popLast() {
            guard found.insert(current).inserted else { continue }
            let hotline = scenario.hotlines[current]
            if case .forward(let to) = hotline.afterHours, let next = index(to) { open.append(next) }
            if hotline.serves.admits(group) {
                // A transfer may also go to a partner, which takes every call.
                let onward = group.afterwards.transfers.filter { $0.chance > 0 }
                open += onward.compactMap { hotlineIndex[$0.to] }
            } else if let destination = hotline.others.destination {
                if case .refer(_, 0, _) = hotline.others { continue }
                if let next = index(destination) { open.append(next) }
            }
        }
        reached = found.sorted()
    }
}
