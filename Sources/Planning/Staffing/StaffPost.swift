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
    /// Planned hours on duty over the horizon of one counsellor more.
    public let hoursEach: Double
    /// Wages of an hour, in the scenario's currency; 0 where the scenario gives none.
    public let costPerHour: Double

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
                let horizon = [0..<compiled.horizonSeconds]
                let planned = compiled.plannedSeconds(ofTeam: place, in: horizon)[0]
                for (shift, counsellors) in team.staffing.posts {
                    var more = scenario
                    more.teams[place].staffing.change(shift, by: 1)
                    let raised = try CompiledScenario(more)
                        .plannedSeconds(ofTeam: place, in: horizon)[0]
                    posts.append(
                        StaffPost(
                            team: team.name, shift: shift, counsellors: counsellors,
                            hoursEach: (raised - planned) / 3_600, costPerHour: team.costPerHour))
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
