public import Documents
import HotlineModel
import Metrics
public import Planning

/// The report of one run, as a document in both languages.
public struct RunReport: Sendable {
    let result: RunResult
    let provenance: Provenance
    let tables: [RunTable]

    /// A report.
    ///
    /// - Parameters:
    ///   - result: what was found.
    ///   - provenance: where it comes from.
    ///   - tables: the parts to show; their order is always the report's.
    public init(_ result: RunResult, _ provenance: Provenance, tables: [RunTable] = RunTable.usual) {
        self.result = result
        self.provenance = provenance
        self.tables = tables
    }

    /// The document.
    public var document: Document {
        var blocks: [Block] = [.paragraph(simulated), .note(Note(.caution, Self.notRealPeople))]
        if let interruption { blocks.append(.note(Note(.caution, interruption))) }
        if let doubt = result.steady?.doubt { blocks.append(.note(Note(.caution, doubt.phrase))) }
        blocks += precision
        blocks += inputUncertainty
        for table in RunTable.allCases where tables.contains(table) { blocks += self.blocks(table) }
        if !provenance.warnings.isEmpty { blocks += warnings }
        return Document(
            title: result.scenario.title.phrase, subtitle: result.scenario.question?.phrase,
            metadata: metadata, blocks: blocks)
    }

    func blocks(_ table: RunTable) -> [Block] {
        switch table {
        case .calls: [.table(calls)]
        case .service: [.table(service)]
        case .access: [access].compactMap { $0.map { .table($0) } }
        case .persons: [.table(persons)]
        case .lost: lost
        case .callbacks: [callbacks].compactMap { $0.map { .table($0) } }
        case .followUps: [followUps].compactMap { $0.map { .table($0) } }
        case .preferences: [preferences].compactMap { $0.map { .table($0) } }
        case .interpreters: interpreters.map { .table($0) }
        case .services: services.map { .table($0) }
        case .staffing: result.scenario.teams.isEmpty ? [] : [.table(staffing)]
        case .time: result.scenario.teams.isEmpty ? [] : [.table(time)]
        case .exposure: [exposure].compactMap { $0.map { .table($0) } }
        case .cost: [cost].compactMap { $0.map { .table($0) } }
        case .equity: equity.map { .table($0) }
        case .targets: result.targets.isEmpty ? [] : [.table(targets)]
        case .days: [days].compactMap { $0.map { .table($0) } }
        case .hours: hours
        case .charts: charts
        case .balance: result.balances.isEmpty ? [] : balances.map { .table($0) }
        case .inputs: result.scenario.citations.isEmpty ? [] : [.table(inputs)]
        case .metrics: [.table(metrics)]
        case .definitions: definitions
        }
    }

    /// A level such as 95% or 99.5%, in no more decimals than it has.
    static func percent(_ share: Double) -> Value {
        let decimals = (0..<4).first { decimals in
            let scale = [100.0, 1_000, 10_000, 100_000][decimals]
            return (share * scale).rounded() / scale == share
        }
        return .quantity(share, .share(decimals: decimals ?? 4))
    }

    static let notRealPeople = Phrase(
        english: "Simulated data \u{2013} not real people.", arabic: "بيانات محاكاة – لا تمثل أشخاصًا حقيقيين."
    )

    private var interruption: Phrase? {
        guard !result.isComplete, result.precision == nil else { return nil }
        let asked = result.settings.replications
        return Phrase(
            english:
                "The run was stopped: \(.counted(result.replications, .replication)) of \(.count(asked)) were finished.",
            arabic:
                "أُوقف التشغيل: اكتمل \(.counted(result.replications, .replication)) من أصل \(.count(asked)).")
    }

    private var warnings: [Block] {
        let heading = Phrase(english: "Doubtful about the scenario", arabic: "ملاحظات على السيناريو")
        let items = provenance.warnings.map { warning in
            let place = warning.place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
            return Phrase(english: "\(place)\(warning.message)", arabic: "\(place)\(warning.message)")
        }
        return [.heading(heading, level: 1), .list(items)]
    }

    var metadata: [Fact] {
        let settings = result.settings
        func fact(_ id: String, _ english: String, _ arabic: String, _ content: Phrase) -> Fact {
            Fact(id, Phrase(english: Line([.words(english)]), arabic: Line([.words(arabic)])), content)
        }
        return [
            fact("scenario", "Scenario", "السيناريو", .code(provenance.file)),
            fact("sha256", "SHA-256", "البصمة SHA-256", .code(provenance.sha256)),
            result.steady.map { steady in
                fact("days", "Days of one run", "أيام تشغيل واحد", .value(.count(steady.days)))
            }
                ?? fact(
                    "replications", "Replications", "عدد التكرارات", .value(.count(result.replications))),
            fact(
                "confidence", "Confidence", "درجة الثقة",
                .value(Self.percent(settings.confidenceLevel))),
            fact("seed", "Seed", "بذرة التوليد العشوائي", .code("\(settings.seed)")),
            fact("version", "Version", "الإصدار", .code(provenance.version)),
            fact("command", "Command", "الأمر", .code(provenance.command)),
        ]
    }
}
