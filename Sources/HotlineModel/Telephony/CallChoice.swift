/// Which of several waiting calls a counsellor who becomes free takes.
///
/// A rule is complete in this file: its name, what decides and its words.
public enum CallChoice: String, Sendable, CaseIterable {
    /// The highest priority; among these the longest waiting.
    case priority
    /// The longest waiting, whatever the queue.
    case oldest
    /// The largest product of wait and weight: priority accumulates while a call waits (Kleinrock 1964).
    case weighted
    /// Calls of the team's own hotline; then as `priority`.
    case ownFirst = "own-first"
    /// Calls in the language that the fewest teams speak; then as `priority`.
    case languageFirst = "language-first"

    /// Waiting calls that are alike, as far as a team's rule looks at them.
    public struct Candidates: Sendable {
        /// Their priority: the higher, the sooner.
        public var priority: Int
        /// Whether they wait at the hotline that the team belongs to.
        public var isOwnHotline: Bool
        /// How many teams speak their language; nil where they have none.
        public var speakers: Int?

        /// Creates candidates.
        public init(priority: Int, isOwnHotline: Bool, speakers: Int?) {
            self.priority = priority
            self.isOwnHotline = isOwnHotline
            self.speakers = speakers
        }
    }

    /// Whether the rule tells calls apart by language.
    public var looksAtLanguage: Bool { self == .languageFirst }

    /// Whether the rule weighs how long calls have waited: of calls of the same rank, not the longest wait decides then but the
    /// largest product of wait and weight.
    public var weighsWaits: Bool { self == .weighted }

    /// Where calls stand: the first in the highest class, and in it of the highest priority, is taken; of equals the longest wait.
    public func rank(of calls: Candidates) -> (preference: Int, priority: Int) {
        switch self {
        case .priority: (0, calls.priority)
        case .oldest, .weighted: (0, 0)
        case .ownFirst: (calls.isOwnHotline ? 1 : 0, calls.priority)
        case .languageFirst: (calls.speakers.map { max(0, 10_000 - $0) } ?? 0, calls.priority)
        }
    }

    /// The rule in words, as they follow "a free counsellor takes".
    public var words: LocalizedText {
        switch self {
        case .priority:
            LocalizedText(
                english: "the highest priority, then the longest waiting",
                arabic: "الأعلى أولوية ثم الأطول انتظارًا")
        case .oldest:
            LocalizedText(
                english: "the longest waiting, whatever the queue", arabic: "الأطول انتظارًا أيًّا كانت القائمة")
        case .weighted:
            LocalizedText(
                english: "the largest product of wait and weight", arabic: "الأكبر حاصلَ ضرب الانتظار في الوزن"
            )
        case .ownFirst:
            LocalizedText(
                english: "calls of their own hotline, then the highest priority",
                arabic: "مكالمات خطهم ثم الأعلى أولوية")
        case .languageFirst:
            LocalizedText(
                english: "calls in the language that the fewest teams speak, then the highest priority",
                arabic: "المكالمات باللغة التي يتحدثها أقل عدد من الفرق ثم الأعلى أولوية")
        }
    }
}
