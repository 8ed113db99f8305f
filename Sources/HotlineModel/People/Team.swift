public import DiscreteEvents

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
    /// Documentation after the caller has left, in seconds; nil for none.
    public var wrapUp: Distribution?
    /// Who is on duty when.
    public var staffing: Staffing

    /// Creates a team.
    public init(
        name: String, languages: [String]? = nil, needs: [String]? = nil, gender: Gender? = nil,
        pace: Pace = Pace(), wrapUp: Distribution? = nil, staffing: Staffing
    ) {
        self.name = name
        self.languages = languages
        self.needs = needs
        self.gender = gender
        self.pace = pace
        self.wrapUp = wrapUp
        self.staffing = staffing
    }

    /// Whether the team's skills suffice for a group: it speaks the language and helps with the need.
    public func canAnswer(_ group: CallerGroup) -> Bool {
        if let language = group.language, let languages, !languages.contains(language) { return false }
        if let need = group.need, let needs, !needs.contains(need) { return false }
        return true
    }
}
