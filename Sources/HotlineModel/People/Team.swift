/// Counsellors with the same employer, skills and shift plan.
public struct Team: Sendable, Equatable {
    /// The key under which the scenario file defines the team.
    public var name: String
    /// Languages they speak; nil for all.
    public var languages: [String]?
    /// Needs they can help with; nil for all.
    public var needs: [String]?
    /// The counsellors' gender, where the scenario states it.
    public var gender: Gender?
    /// How long their conversations take, relative to the group's talk time.
    public var pace: Pace
    /// Coefficient of variation of a factor of each counsellor's own on the conversations' length: lognormal, mean 1.
    public var paceVariation: Double
    /// Documentation after the caller has left.
    public var wrapUp: WrapUp
    /// Time away from the phone after hard calls.
    public var recovery: Recovery?
    /// Rest after a number of calls.
    public var rest: RestRule?
    /// Which of several waiting calls a counsellor takes.
    public var takes: CallChoice
    /// The hotline that the team belongs to, for `CallChoice.ownFirst`.
    public var hotline: String?
    /// Whether counsellors answer callers whose language they lack with the help of an interpreter.
    public var usesInterpreters: Bool
    /// Planned time away from the phone, by category.
    public var shrinkage: [Shrinkage]
    /// Chance that a counsellor is absent on a day, each independently of the others.
    public var absence: Double
    /// Counsellors who come when a queue stays long.
    public var onCall: OnCall?
    /// Wages, in the scenario's currency.
    public var costPerHour: Double
    /// Who is on duty when.
    public var staffing: Staffing

    /// Creates a team.
    public init(
        name: String, languages: [String]? = nil, needs: [String]? = nil, gender: Gender? = nil,
        pace: Pace = Pace(), wrapUp: WrapUp = WrapUp(), staffing: Staffing, paceVariation: Double = 0,
        recovery: Recovery? = nil, rest: RestRule? = nil, takes: CallChoice = .priority,
        hotline: String? = nil, usesInterpreters: Bool = true, shrinkage: [Shrinkage] = [],
        absence: Double = 0, onCall: OnCall? = nil, costPerHour: Double = 0
    ) {
        self.name = name
        self.languages = languages
        self.needs = needs
        self.gender = gender
        self.pace = pace
        self.wrapUp = wrapUp
        self.staffing = staffing
        self.paceVariation = paceVariation
        self.recovery = recovery
        self.rest = rest
        self.takes = takes
        self.hotline = hotline
        self.usesInterpreters = usesInterpreters
        self.shrinkage = shrinkage
        self.absence = absence
        self.onCall = onCall
        self.costPerHour = costPerHour
    }

    /// Whether the team speaks a group's language.
    public func speaks(_ group: CallerGroup) -> Bool {
        guard let language = group.language, let languages else { return true }
        return languages.contains(language)
    }

    /// Whether the team can help with a group's need.
    public func helps(_ group: CallerGroup) -> Bool {
        guard let need = group.need, let needs else { return true }
        return needs.contains(need)
    }

    /// Whether the team's own skills suffice for a group: it speaks the language and helps with the need.
    public func canAnswer(_ group: CallerGroup) -> Bool { speaks(group) && helps(group) }
}
