/// Everything a simulation needs to know, as plain values in a planner's terms.
///
/// Named entries keep the order of their file: that order is visible in reports and breaks ties in routing.
/// A `Scenario` may still be inconsistent (a group that dials a hotline nobody defined); `issues()` tells.
public struct Scenario: Sendable, Equatable {
    /// What the scenario is called in reports.
    public var title: LocalizedText
    /// The planning question that the scenario answers, if it states one.
    public var question: LocalizedText?
    /// Horizon, zone and weekend.
    public var calendar: ScenarioCalendar
    /// Shapes of demand over the hours of the week.
    public var profiles: [Profile]
    /// Days with habits of their own.
    public var periods: [Period]
    /// What makes people call who would not have called.
    public var campaigns: [Campaign]
    /// Factors on the calls of some groups from a day on.
    public var surges: [Surge]
    /// Who calls.
    public var callers: [CallerGroup]
    /// Which numbers they can dial.
    public var hotlines: [Hotline]
    /// Who answers.
    public var teams: [Team]
    /// Who joins conversations in which counsellor and caller share no language.
    public var interpreters: [InterpreterPool]
    /// Where persons can be referred to.
    public var services: [Service]
    /// Organisations that calls can be transferred to, by name; they take every call.
    public var partners: [String]
    /// What things cost.
    public var costs: Costs
    /// What the planner wants to hold.
    public var targets: [Target]
    /// Numbers that nobody knows exactly, and what they may be.
    public var uncertain: [UncertainInput]
    /// Which inputs rest on which facts and assumptions.
    public var citations: [Citation]

    /// Creates a scenario.
    public init(
        title: LocalizedText = LocalizedText(english: "Untitled scenario", arabic: "سيناريو بلا عنوان"),
        question: LocalizedText? = nil,
        calendar: ScenarioCalendar = ScenarioCalendar(), profiles: [Profile] = [],
        callers: [CallerGroup] = [], hotlines: [Hotline] = [], teams: [Team] = [],
        targets: [Target] = [], citations: [Citation] = [], periods: [Period] = [],
        campaigns: [Campaign] = [], surges: [Surge] = [], interpreters: [InterpreterPool] = [],
        services: [Service] = [], partners: [String] = [], costs: Costs = Costs(),
        uncertain: [UncertainInput] = []
    ) {
        self.title = title
        self.question = question
        self.calendar = calendar
        self.profiles = profiles
        self.callers = callers
        self.hotlines = hotlines
        self.teams = teams
        self.targets = targets
        self.citations = citations
        self.periods = periods
        self.campaigns = campaigns
        self.surges = surges
        self.interpreters = interpreters
        self.services = services
        self.partners = partners
        self.costs = costs
        self.uncertain = uncertain
    }
}
