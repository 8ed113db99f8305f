/// A part of the report of a run that can be asked for by name.
public enum RunTable: String, Sendable, CaseIterable {
    /// What becomes of calls, by hotline and gender.
    case calls
    /// How long callers wait, by hotline and gender.
    case service
    /// Whether persons reach a counsellor.
    case persons
    /// Who remains lost, and why.
    case lost
    /// How counsellors spend their time.
    case staffing
    /// Whether the scenario's targets are met.
    case targets
    /// Pictures of what the tables say.
    case charts
    /// Counts that add up.
    case balance
    /// What the inputs rest on.
    case inputs
    /// Every metric in every scope.
    case metrics
    /// What the metrics mean.
    case definitions

    /// Those that are printed where nobody asks for others.
    public static let usual: [RunTable] = allCases.filter { ![.charts, .inputs, .metrics].contains($0) }

    /// Those of a page, where pictures are at home.
    public static let usualOnPages: [RunTable] = usual + [.charts, .inputs]
}
