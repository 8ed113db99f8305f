public import Documents
import HotlineModel
public import Planning

/// The built-in cases against exact theory, as a document in both languages.
public struct SelfTestReport: Sendable {
    private let test: SelfTest
    private let seed: UInt64
    private let replications: Int
    private let version: String

    /// A report.
    public init(_ test: SelfTest, seed: UInt64, replications: Int, version: String) {
        self.test = test
        self.seed = seed
        self.replications = replications
        self.version = version
    }

    /// The document.
    public var document: Document {
        Document(
            title: Phrase(
                english: "The simulator against exact theory", arabic: "المحاكي في مقابل النظرية الدقيقة"),
            metadata: [
                Fact(
                    "replications", Phrase(english: "Replications", arabic: "عدد التكرارات"),
                    .value(.count(replications))),
                Fact("seed", Phrase(english: "Seed", arabic: "بذرة التوليد العشوائي"), .code("\(seed)")),
                Fact("version", Phrase(english: "Version", arabic: "الإصدار"), .code(version)),
            ], blocks: [.paragraph(verdict), .table(table)])
    }

    private var verdict: Phrase {
        let failures = test.comparisons.count { !$0.agrees }
        let all = Value.count(test.comparisons.count)
        if failures == 0 {
            return Phrase(
                english: "All \(all) numbers agree with theory.",
                arabic: "تتفق كل الأرقام، وعددها \(all)، مع النظرية.")
        }
        return Phrase(
            english: """
                \(.count(failures)) of \(all) numbers disagree with theory: a defect of the simulator. Please report it with this \
                table.
                """,
            arabic: """
                \(.count(failures)) من أصل \(all) من الأرقام لا تتفق مع النظرية: خلل في المحاكي. يُرجى الإبلاغ عنه مع هذا الجدول.
                """)
    }

    private var table: Table {
        let columns = [
            Column("case", Phrase(english: "Case", arabic: "الحالة"), .label),
            Column("quantity", Phrase(english: "What", arabic: "المقدار"), .words),
            Column("simulated", Phrase(english: "Simulated", arabic: "بالمحاكاة"), .figures),
            Column("exact", Phrase(english: "Exact", arabic: "الدقيق"), .figures),
            Column(
                "difference", Phrase(english: "Standard errors apart", arabic: "الفرق بالأخطاء المعيارية"),
                .figures),
            Column("verdict", Phrase(english: "Verdict", arabic: "الحكم"), .words),
            Column("source", Phrase(english: "Theory", arabic: "النظرية"), .words),
        ]
        let rows = test.comparisons.map { comparison in
            let verdict =
                comparison.agrees
                ? Phrase(english: "agrees", arabic: "متفق") : Phrase(english: "DISAGREES", arabic: "غير متفق")
            return Row([
                .label(comparison.name.english, comparison.name.phrase), .words(comparison.quantity.phrase),
                .quantity(comparison.simulated, .number(decimals: 4)),
                .quantity(comparison.exact, .number(decimals: 4)),
                .quantity(comparison.difference, .number(decimals: 2)), .words(verdict),
                .words(Phrase(english: "\(comparison.source)", arabic: "\(comparison.source)")),
            ])
        }
        let limit = Value.quantity(test.comparisons.first?.limit ?? 0, .number(decimals: 2))
        let level = RunReport.percent(SelfTest.confidence)
        return Table(
            "selftest", caption: Phrase(english: "Built-in cases", arabic: "الحالات المضمّنة"),
            columns: columns,
            rows: rows,
            notes: [
                Phrase(
                    english: """
                        Up to \(limit) standard errors agree: a sound simulator keeps all numbers within that for \(level) of all \
                        seeds (Student's t, Bonferroni).
                        """,
                    arabic: """
                        يُعد الفرق متفقًا حتى \(limit) خطأ معياري: المحاكي السليم يُبقي كل الأرقام ضمنه في \(level) من كل البذور \
                        (توزيع ت، تصحيح بونفيروني).
                        """)
            ])
    }
}
