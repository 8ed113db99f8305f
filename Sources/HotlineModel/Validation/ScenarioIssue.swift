/// Something in a scenario that cannot mean what it says, or that may not say what was meant.
///
/// The sentence for a planner is made elsewhere, from the problem.
public struct ScenarioIssue: Sendable, Equatable {
    /// A part of the scenario, by its dotted path as `--set` takes it.
    public enum Place: Sendable, Equatable {
        /// The key that ends the path.
        case name(String)
        /// The value to which the path leads.
        case value(String)

        /// The dotted path.
        public var path: String {
            switch self {
            case .name(let path), .value(let path): path
            }
        }
    }

    /// What kind of thing a name refers to.
    public enum Reference: Sendable, Hashable {
        /// An entry of `hotlines`.
        case hotline
        /// An entry of `teams`.
        case team
        /// An entry of `profiles`.
        case profile
        /// An entry of `callers`.
        case callers
        /// An entry of `periods`.
        case period
        /// An entry of `services`.
        case service
        /// An entry of `hotlines` or of `partners`.
        case hotlineOrPartner
        /// A language that a caller group speaks.
        case language
        /// A need that a caller group has.
        case need
        /// A gender that a caller group has.
        case gender
        /// A nationality that a caller group has.
        case nationality
        /// A zone of the time-zone database.
        case zone
    }

    /// What is wrong.
    public enum Problem: Sendable, Equatable {
        /// A name refers to nothing; `known` lists what it could refer to.
        case unknownName(Reference, String, known: [String])
        /// A skill or condition fits no caller group; `known` lists what would.
        case fitsNobody(Reference, String, known: [String])
        /// Nobody dials the hotline, and no rule sends anybody there.
        case unreachableHotline
        /// The hotline never opens within the horizon.
        case neverOpen
        /// Hotlines send callers of a group round in a circle; `endless` where at once and for ever.
        case transferCircle(hotlines: [String], callers: String, endless: Bool)
        /// No ladder names the team.
        case unassignedTeam
        /// Ladders name the team, but it lacks a skill for everybody who can get there.
        case idleTeam
        /// No caller group and no period calls by the profile.
        case unusedProfile
        /// No hotline that the callers can reach serves them.
        case neverServed
        /// No team on the ladders that the callers can reach has the language, or an interpreter for it, and the need.
        case neverAnswered(endless: Bool)
        /// Teams have the skills, but are never on duty while the callers' hotlines are open.
        case neverStaffed(hotlines: [String], endless: Bool)
        /// Callers who never hang up bring more work than those who may answer can do over the horizon, both in
        /// hours of an average day.
        case overload(callers: [String], hoursOfWork: Double, hoursOnDuty: Double)
        /// The warm-up, in seconds, leaves nothing of the horizon to count.
        case warmUpTooLong(warmUpSeconds: Double, horizonSeconds: Double)
        /// The shift is never worked while a hotline is open that its team answers.
        case idleShift(hotlines: [String])
        /// The shift's days do not come within the horizon.
        case shiftOutsideHorizon
        /// A period, campaign, session, surge or closure has no day within the horizon on which it has an effect.
        case outsideHorizon
        /// Nobody of the interpreter pool is ever on duty within the horizon.
        case emptyPool
        /// A service is to send people on, but serves everybody and lets everybody wait.
        case pointlessDiversion
        /// A row of intervals goes on after the horizon has ended; `used` of its `count` numbers matter.
        case beyondHorizon(count: Int, used: Int)
        /// The rung holds back more counsellors than any of its teams ever has; the largest has `most`.
        case keepsBackEverybody(keepIdle: Int, most: Int)
        /// Callers may try again, but make one attempt at most.
        case pointlessRedial
        /// Answered calls are to be passed on to the only hotline that their callers dial.
        case pointlessTransfer
        /// No target says which service level a day of the hotline has to meet.
        case unjudgedDays(hotline: String)
        /// A target asks for answers within other seconds than a hotline counts.
        case otherServiceLevel(targetSeconds: Double, hotline: String, hotlineSeconds: Double)
    }

    /// Where it is.
    public let place: Place
    /// What is wrong.
    public let problem: Problem

    /// Whether the scenario cannot be simulated until it is mended.
    public var isError: Bool {
        switch problem {
        case .unknownName, .warmUpTooLong, .otherServiceLevel: true
        case .transferCircle(_, _, let endless), .neverAnswered(let endless), .neverStaffed(_, let endless):
            endless
        case .fitsNobody, .unreachableHotline, .neverOpen, .unassignedTeam, .idleTeam, .unusedProfile,
            .neverServed, .overload, .idleShift, .shiftOutsideHorizon, .outsideHorizon, .emptyPool,
            .pointlessDiversion, .beyondHorizon, .keepsBackEverybody,
            .pointlessRedial, .pointlessTransfer, .unjudgedDays:
            false
        }
    }
}
