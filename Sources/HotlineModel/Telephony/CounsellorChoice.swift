/// Which of several idle counsellors answers, once the earliest rung that has any is known.
///
/// A rule is complete in this file: its name, what decides and its words.
public enum CounsellorChoice: String, Sendable, CaseIterable, BitwiseCopyable {
    /// The first team in the rung's order; in it, whoever has been idle longest.
    case ranked
    /// Whoever has been idle longest, whatever the team.
    case longestIdle = "longest-idle"
    /// The team with the fewest skills first (languages times needs); in it, whoever has been idle longest.
    case fewestSkills = "fewest-skills"
    /// Whoever has spent the least time with callers since coming on duty.
    case leastBusy = "least-busy"
    /// Whoever has had the fewest hard calls in a row.
    case fewestHardCalls = "fewest-hard-calls"
    /// Any, by chance.
    case random

    /// An idle counsellor, as far as rules look at her.
    public struct Candidate: Sendable, BitwiseCopyable {
        /// Her team's skills, languages times needs; a team without limits counts as knowing a thousand of each.
        public var skills: Int
        /// Since when she has been idle, in seconds from the start of the horizon.
        public var idleSince: Double
        /// Seconds with callers since she came on duty.
        public var busySeconds: Double
        /// Hard calls in a row up to her last one.
        public var hardRun: Int

        /// Creates a candidate.
        @inlinable
        public init(skills: Int = 0, idleSince: Double = 0, busySeconds: Double = 0, hardRun: Int = 0) {
            self.skills = skills
            self.idleSince = idleSince
            self.busySeconds = busySeconds
            self.hardRun = hardRun
        }
    }

    /// How a rule looks at idle counsellors; the less it looks at, the faster it decides.
    public enum View: Sendable {
        /// At teams alone: in the team that goes first, whoever has been idle longest answers.
        case teams
        /// At the one of each team who has been idle longest.
        case idlest
        /// At every one.
        case everyone
    }

    /// How the rule looks at idle counsellors.
    @inlinable
    public var view: View {
        switch self {
        case .ranked, .fewestSkills: .teams
        case .longestIdle: .idlest
        case .leastBusy, .fewestHardCalls, .random: .everyone
        }
    }

    /// Where a counsellor stands: the smallest answers; of equals the first team in the rung's order, in it whoever has been idle
    /// longest.
    ///
    /// - Parameters:
    ///   - candidate: the counsellor; of her only her team's skills where the rule looks at teams alone.
    ///   - chance: numbers of the call's own; a rule that leaves something to chance draws one for each candidate.
    @inlinable
    public func standing(
        of candidate: Candidate, using chance: inout some RandomNumberGenerator
    ) -> Double {
        switch self {
        case .ranked: 0
        case .longestIdle: candidate.idleSince
        case .fewestSkills: Double(candidate.skills)
        case .leastBusy: candidate.busySeconds
        case .fewestHardCalls: Double(candidate.hardRun)
        case .random: Double(chance.next() >> 11)
        }
    }

    /// The rule in words, as they follow "of several idle counsellors answers".
    public var words: LocalizedText {
        switch self {
        case .ranked:
            LocalizedText(
                english: "the first team of the rung, and in it whoever has been idle longest",
                arabic: "الفريق الأول في الدرجة، وفيه الأطول خلوًّا")
        case .longestIdle:
            LocalizedText(
                english: "whoever has been idle longest, whatever the team",
                arabic: "الأطول خلوًّا أيًّا كان الفريق")
        case .fewestSkills:
            LocalizedText(
                english: "the team with the fewest skills, and in it whoever has been idle longest",
                arabic: "الفريق الأقل مهارات، وفيه الأطول خلوًّا")
        case .leastBusy:
            LocalizedText(
                english: "whoever has spent the least time with callers", arabic: "الأقل وقتًا مع المتصلين")
        case .fewestHardCalls:
            LocalizedText(
                english: "whoever has had the fewest hard calls in a row",
                arabic: "الأقل مكالماتٍ شاقةً متتالية")
        case .random: LocalizedText(english: "anyone, by chance", arabic: "أي واحد منهم بالصدفة")
        }
    }
}
