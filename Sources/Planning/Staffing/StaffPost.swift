import HotlineEngine
public import HotlineModel

/// A number of counsellors that a plan can change: a shift of a team, or a whole team that has no shifts.
public struct StaffPost: Sendable, Equatable {
    /// The team's name.
    public let team: String
    /// The shift's name; nil for a team without shifts.
    public let shift: String?
    /// Counsellors in the scenario; in a team whose number changes over time, the fewest.
    public let counsellors: Int
    /// Planned hours on duty, within the time counted, of one counsellor more.
    public let hoursEach: Double
    /// Their planned wages, in the scenario's currency: paid time with what night adds, as the cost metric counts it, but for
    /// overtime; 0 where the scenario gives no wages.
    public let wagesEach: Double

    /// The team, and the shift where there is one: `women-counsellors.morning`.
    public var name: String { shift.map { "\(team).\($0)" } ?? team }

    /// Every post of a scenario, in its order.
    ///
    /// - Throws: `ExperimentError.unknownZone`.
    public static func all(of scenario: Scenario) throws(ExperimentError) -> [StaffPost] {
        do {
            let compiled = try CompiledScenario(scenario)
            var posts: [StaffPost] = []
            for (place, team) in scenario.teams.enumerated() {
                let counted = [compiled.warmUpSeconds..<max(compiled.warmUpSeconds, compiled.horizonSeconds)]
                for (shift, counsellors) in team.staffing.posts {
                    // What the shift's counsellors have on average, since breaks fall differently for each; where there are none,
                    // what one would have.
                    let isStaffed = shift != nil && counsellors > 0
                    var fewer = scenario
                    var more = scenario
                    if isStaffed {
                        fewer.teams[place].staffing.change(shift, by: -counsellors)
                    } else {
                        more.teams[place].staffing.change(shift, by: 1)
                    }
                    let (low, high) = (try CompiledScenario(fewer), try CompiledScenario(more))
                    let count = isStaffed ? Double(counsellors) : 1
                    let seconds =
                        high.plannedSeconds(ofTeam: place, in: counted)[0]
                        - low.plannedSeconds(ofTeam: place, in: counted)[0]
                    let wages = scenario.costs.wages(
                        of: team, high.plannedPay(ofTeam: place), less: low.plannedPay(ofTeam: place))
                    posts.append(
                        StaffPost(
                            team: team.name, shift: shift, counsellors: counsellors,
                            hoursEach: seconds / 3_600 / count, wagesEach: wages / count))
                }
            }
            return posts
        } catch {
            switch error {
            case .unknownZone(let zone): throw .unknownZone(zone)
            }
        }
    }
}

extension Costs {
    /// What a team's paid time costs beyond that of another plan.
    fileprivate func wages(of team: Team, _ pay: PlannedPay, less other: PlannedPay) -> Double {
        let night = (nightFactor - 1) * (pay.nightSeconds - other.nightSeconds)
        return team.costPerHour / 3_600 * (pay.paidSeconds - other.paidSeconds + night)
    }
}

extension Scenario {
    /// The scenario with other numbers of counsellors.
    ///
    /// - Parameters:
    ///   - counts: one for each post.
    ///   - posts: the scenario's posts.
    func staffed(_ counts: [Int], at posts: [StaffPost]) -> Scenario {
        var scenario = self
        for (post, count) in zip(posts, counts) where count != post.counsellors {
            guard let team = scenario.teams.firstIndex(where: { $0.name == post.team }) else { continue }
            scenario.teams[team].staffing.change(post.shift, by: count - post.counsellors)
        }
        return scenario
    }
}

extension Staffing {
    /// The shifts and their counsellors; without shifts, the team's number.
    fileprivate var posts: [(shift: String?, counsellors: Int)] {
        switch self {
        case .always(let count): [(nil, count)]
        case .intervals(_, let counts): [(nil, counts.min() ?? 0)]
        case .shifts(let shifts): shifts.map { ($0.name, $0.counsellors) }
        }
    }

    /// Changes the number of counsellors of a shift or, without one, at all times.
    fileprivate mutating func change(_ shift: String?, by difference: Int) {
        switch self {
        case .always(let count): self = .always(max(0, count + difference))
        case .intervals(let seconds, let counts):
            self = .intervals(seconds: seconds, counts: counts.map { max(0, $0 + difference) })
        case .shifts(var shifts):
            for place in shifts.indices where shifts[place].name == shift {
                shifts[place].counsellors = max(0, shifts[place].counsellors + difference)
            }
            self = .shifts(shifts)
        }
    }
}
