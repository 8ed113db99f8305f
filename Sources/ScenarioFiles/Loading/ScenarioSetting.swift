/// One value that is changed without editing a file: `--set PATH=VALUE`.
///
/// The value is JSON (as freely written as JSON5), or else a bare text such as `3m`, `8%`, `16:00` or `always`; an object
/// merges with what is there, null removes it.
public struct ScenarioSetting: Sendable, Equatable {
    /// `PATH=VALUE` as the planner wrote it.
    public let text: String

    /// A setting as it stands on the command line; what is wrong with it is told when it is applied.
    public init(_ text: String) { self.text = text }

    /// A setting made from its two halves.
    ///
    /// - Parameters:
    ///   - path: the dotted path, such as `teams.women.shifts.night.counsellors`.
    ///   - value: the value as `--set` takes it.
    public init(path: String, value: String) { text = "\(path)=\(value)" }
}
