import Documents

/// One thing that the checklist states, with whoever stands for it.
struct StressStatement {
    /// Who stands for a statement.
    enum Origin: String, CaseIterable {
        /// The scenario file.
        case scenario
        /// The run: its settings and how it ended.
        case run
        /// The simulator: what holds for every scenario.
        case simulator
        /// A person, who must still state it.
        case author

        var phrase: Phrase {
            switch self {
            case .scenario: Phrase(english: "Scenario", arabic: "السيناريو")
            case .run: Phrase(english: "Run", arabic: "التشغيل")
            case .simulator: Phrase(english: "Simulator", arabic: "المحاكي")
            case .author: Phrase(english: "The author must state", arabic: "على المؤلف أن يذكر")
            }
        }
    }

    let origin: Origin
    let phrase: Phrase

    init(_ origin: Origin, _ phrase: Phrase) {
        self.origin = origin
        self.phrase = phrase
    }

    init(_ origin: Origin, _ english: Line, _ arabic: Line) {
        self.init(origin, Phrase(english: english, arabic: arabic))
    }
}
