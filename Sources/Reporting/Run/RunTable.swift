/// A part of the report of a run that can be asked for by name.
public enum RunTable: String, Sendable, CaseIterable {
    /// What becomes of calls, by hotline and gender.
    case calls
    /// How long callers wait, by hotline and gender.
    case service
    /// Who comes to which hotline, and whether a transfer leads anywhere.
    case access
    /// Whether persons reach a counsellor.
    case persons
    /// Who remains lost, and why.
    case lost
    /// Promises to call back, and what became of them.
    case callbacks
    /// Later calls about the same need.
    case followUps = "follow-ups"
    /// Wishes for a counsellor of a gender.
    case preferences
    /// Interpreters, and the calls that need them.
    case interpreters
    /// Who gets a place in a service, and how full the services are.
    case services
    /// How counsellors spend their time.
    case staffing
    /// What becomes of paid time, and of time on duty.
    case time
    /// What calls ask of counsellors.
    case exposure
    /// What it costs.
    case cost
    /// How far caller groups are apart.
    case equity
    /// Whether the scenario's targets are met.
    case targets
    /// Days that meet a hotline's target.
    case days
    /// Every hour of the week.
    case hours
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

    /// Those that are printed where nobody asks for others. Those of which the scenario has nothing are left out.
    public static let usual: [RunTable] = allCases.filter {
        ![.hours, .charts, .inputs, .metrics].contains($0)
    }

    /// Those of a page, where pictures are at home.
    public static let usualOnPages: [RunTable] = usual + [.charts, .inputs]

    /// Those of a whole report: all but the list of every number.
    public static let whole: [RunTable] = allCases.filter { $0 != .metrics }
}
