import HotlineModel

/// Every metric, defined once. Tables, comparisons, targets, machine-readable output and documentation read this list;
/// nothing else spells a metric's name.
public enum MetricRegistry {
    /// All metrics, in the order of reports.
    public static let all: [Metric] =
        attempts + losses + waits + load + days + callbacks + preferences + interpreters
        + persons + reach + followUps + teams + time + exposure + services + costs

    /// The metric of an identifier; nil for a word that names none.
    public static func metric(_ id: String) -> Metric? { all.first { $0.id == id } }

    /// Scopes that attempts can be told apart by.
    static let ofAttempts: [Scope.Kind] = [.system, .hotline, .callers, .gender, .language, .hotlineGender]
    /// Scopes that persons can be told apart by: one person may dial several hotlines.
    static let ofPersons: [Scope.Kind] = [.system, .callers, .gender, .language, .dialled]
    /// Scopes that counsellors can be told apart by.
    static let ofTeams: [Scope.Kind] = [.system, .team]
    /// Scopes that interpreters can be told apart by.
    static let ofPools: [Scope.Kind] = [.system, .interpreters]
    /// Scopes that referrals to services can be told apart by.
    static let ofServices: [Scope.Kind] = [
        .system, .callers, .gender, .language, .service, .serviceGender,
    ]
}
