public import CallRecords
public import Documents
import HotlineModel

/// What call records say about the inputs of a scenario, as a document in both languages.
public struct FitReport: Sendable {
    let fit: RecordsFit
    let validation: FitValidation?
    private let version: String

    /// A report.
    ///
    /// - Parameters:
    ///   - fit: what was estimated.
    ///   - validation: the fitted scenario beside calls that were held out, where that was asked for.
    ///   - version: of the program.
    public init(_ fit: RecordsFit, validation: FitValidation? = nil, version: String) {
        self.fit = fit
        self.validation = validation
        self.version = version
    }

    /// The document.
    public var document: Document {
        Document(
            title: FitWords.words("Fitted to call records", "مقدَّر من سجلات المكالمات"),
            metadata: metadata,
            blocks: [.note(Note(.caution, provenance)), .paragraph(reading)] + badRows + arrivalBlocks
                + callerBlocks + durationBlocks + patienceBlocks + redialBlocks + staffingBlocks
                + validationBlocks)
    }

    /// The level of intervals.
    var level: Value { .quantity(fit.confidenceLevel, .share(decimals: 0)) }

    private var metadata: [Fact] {
        var facts = [Fact("version", FitWords.words("Version", "الإصدار"), .code(version))]
        if fit.summary.hasDates {
            let first = Value.date(CalendarDate(daysSince1970: fit.days.lowerBound.dayNumber))
            let last = Value.date(CalendarDate(daysSince1970: fit.days.upperBound.dayNumber))
            facts.append(
                Fact(
                    "days", FitWords.words("Days", "الأيام"),
                    FitWords.words("\(first) to \(last)", "من \(first) إلى \(last)")))
        }
        return facts
    }

    private var provenance: Phrase {
        Phrase(
            english: """
                Derived from real calls. Counts are rounded to \(.count(Disclosure.step)), estimates to two digits; nothing \
                rests on fewer than \(.count(Disclosure.least)) calls, and where others would give it away, they are not \
                shown either. Intervals have \(level) confidence.
                """,
            arabic: """
                مشتق من مكالمات حقيقية. قُرِّبت الأعداد إلى \(.count(Disclosure.step)) والتقديرات إلى رقمين، ولا يستند شيء إلى \
                أقل من \(.count(Disclosure.least)) مكالمة، ولا يُعرض ما يكشف ذلك. فترات الثقة بمستوى \(level).
                """)
    }

    private var reading: Phrase {
        let records = Value.count(Disclosure.count(fit.summary.records) ?? 0)
        let bad = FitWords.about(fit.summary.badRowCount)
        let artefacts = FitWords.about(fit.summary.artefacts)
        let unused = Value.count(fit.summary.unusedColumns)
        return Phrase(
            english: """
                About \(records) calls were read; \(bad) rows could not be, and \(artefacts) were left out as artefacts. \
                \(unused) columns were passed over unread. Times are taken as the clock showed them.
                """,
            arabic: """
                قُرئت نحو \(records) من المكالمات، وتعذرت قراءة \(bad) من الصفوف، واستُبعد \(artefacts) منها. لم تُقرأ \(unused) من \
                الأعمدة. أُخذت الأوقات كما أظهرتها الساعة.
                """)
    }

    /// Which rows they are, and exactly how many, is said on standard error, not in what may be published.
    private var badRows: [Block] {
        guard fit.summary.badRowCount >= Disclosure.least else { return [] }
        let rows = RowProblem.allCases.compactMap { problem -> Row? in
            guard let count = fit.summary.badRows[problem] else { return nil }
            return Row([.label(problem.rawValue, FitWords.problem(problem)), FitWords.calls(count)])
        }
        return [
            .table(
                Table(
                    "bad-rows",
                    caption: FitWords.words("Rows that could not be read", "صفوف تعذرت قراءتها"),
                    columns: [
                        Column("problem", FitWords.words("Reason", "السبب"), .label),
                        Column("rows", FitWords.words("Rows", "الصفوف"), .figures),
                    ], rows: rows))
        ]
    }
}
