/// Whom a hotline or a service serves. Every list that is given must hold the caller; a list that is nil admits all.
public struct Eligibility: Sendable, Equatable {
    /// Genders and age bands served.
    public var genders: [Gender]?
    /// Languages served.
    public var languages: [String]?
    /// Needs served.
    public var needs: [String]?
    /// Caller groups served, by name.
    public var callers: [String]?

    /// Nationalities served.
    public var nationalities: [String]?

    /// Creates a rule; without arguments it admits everybody.
    public init(
        genders: [Gender]? = nil, languages: [String]? = nil, needs: [String]? = nil,
        callers: [String]? = nil,
        nationalities: [String]? = nil
    ) {
        self.genders = genders
        self.languages = languages
        self.needs = needs
        self.callers = callers
        self.nationalities = nationalities
    }

    /// Whether callers of a group are served. A group that does not state an attribute passes its list.
    public func admits(_ group: CallerGroup) -> Bool {
        if let genders, let gender = group.gender, !genders.contains(gender) { return false }
        if let languages, let language = group.language, !languages.contains(language) { return false }
        if let needs, let need = group.need, !needs.contains(need) { return false }
        if let callers, !callers.contains(group.name) { return false }
        if let nationalities, let nationality = group.nationality, !nationalities.contains(nationality) {
            return false
        }
        return true
    }
}
