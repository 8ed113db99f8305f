import Documents

/// One of the things that the checklist asks for.
struct StressItem {
    /// A part of the checklist.
    enum Section: Int, CaseIterable {
        case objectives = 1
        case logic, data, experimentation, implementation, access

        var id: String {
            switch self {
            case .objectives: "objectives"
            case .logic: "logic"
            case .data: "data"
            case .experimentation: "experimentation"
            case .implementation: "implementation"
            case .access: "code-access"
            }
        }

        var phrase: Phrase {
            switch self {
            case .objectives: Phrase(english: "Objectives", arabic: "الأهداف")
            case .logic: Phrase(english: "Logic", arabic: "المنطق")
            case .data: Phrase(english: "Data", arabic: "البيانات")
            case .experimentation: Phrase(english: "Experimentation", arabic: "التجارب")
            case .implementation: Phrase(english: "Implementation", arabic: "التنفيذ")
            case .access: Phrase(english: "Code access", arabic: "إتاحة البرنامج")
            }
        }
    }

    /// The checklist's number for it, such as `2.5.1`.
    let number: String
    /// What it asks for.
    let title: Phrase
    /// What is stated.
    let statements: [StressStatement]

    init(_ number: String, _ english: Line, _ arabic: Line, _ statements: [StressStatement]) {
        self.number = number
        title = Phrase(english: english, arabic: arabic)
        self.statements = statements
    }

    /// The part of the checklist that it belongs to.
    var section: Section {
        number.first?.wholeNumberValue.flatMap { Section(rawValue: $0) } ?? .objectives
    }

    /// Whether a person must still state something.
    var needsAuthor: Bool { statements.contains { $0.origin == .author } }
}
