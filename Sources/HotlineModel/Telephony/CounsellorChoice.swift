/// Which of several idle counsellors answers, once the earliest rung that has any is known.
public enum CounsellorChoice: String, Sendable, CaseIterable, BitwiseCopyable {
    /// The first team in the rung's order; in it, whoever has been idle longest.
    case ranked
    /// Whoever has been idle longest, whatever the team.
    case longestIdle = "longest-idle"
    /// The team with the fewest skills first (languages times needs); in it, whoever has been idle longest.
    case fewestSkills = "fewest-skills"
    /// Whoever has spent the least time with callers since coming on duty.
    case leastBusy = "least-busy"
    /// Any, by chance.
    case random
}
