public import Documents
public import HotlineModel
public import Planning

/// What a check finds before anything is simulated, as a document in both languages.
public struct CheckReport: Sendable {
    let scenario: Scenario
    let capacity: CapacityCheck
    private let provenance: Provenance

    /// A report.
    ///
    /// - Parameters:
    ///   - scenario: what was checked.
    ///   - capacity: how demand compares with staffing.
    ///   - provenance: where it comes from.
    public init(_ scenario: Scenario, _ capacity: CapacityCheck, _ provenance: Provenance) {
        self.scenario = scenario
        self.capacity = capacity
        self.provenance = provenance
    }

    /// The document.
    public var document: Document {
        Document(
            title: scenario.title.phrase, subtitle: scenario.question?.phrase, metadata: metadata,
            blocks: [.paragraph(verdict)] + neverAnswered + [.table(week), .table(hours)]
                + capacity.hotlines.filter { $0.busiestHour != nil }.map { .figure(loadMap($0)) })
    }

    private var verdict: Phrase {
        let count = provenance.warnings.count
        if count == 0 {
            return Phrase(
                english: "The scenario can be simulated; nothing in it is doubtful.",
                arabic: "يمكن محاكاة السيناريو، ولا ملاحظات عليه.")
        }
        return Phrase(
            english:
                "The scenario can be simulated; standard error has \(.counted(count, .remark)) about it.",
            arabic: "يمكن محاكاة السيناريو، وعليه \(.counted(count, .remark)) في مخرج الأخطاء.")
    }

    private var neverAnswered: [Block] {
        capacity.neverAnswered.map { unanswered in
            let persons = Value.quantity(unanswered.personsPerWeek, .number(decimals: 1))
            return .note(
                Note(
                    .caution,
                    Phrase(
                        english: """
                            Nobody can ever answer \(unanswered.callers): \(persons) persons in an ordinary week.
                            """,
                        arabic:
                            "لا أحد يمكنه الرد أبدًا على \(unanswered.callers): \(persons) من الأشخاص في الأسبوع."
                    )))
        }
    }

    private var metadata: [Fact] {
        [
            Fact("scenario", Phrase(english: "Scenario", arabic: "السيناريو"), .code(provenance.file)),
            Fact("sha256", Phrase(english: "SHA-256", arabic: "البصمة SHA-256"), .code(provenance.sha256)),
            Fact("version", Phrase(english: "Version", arabic: "الإصدار"), .code(provenance.version)),
        ]
    }
}
