public import Documents
import HotlineModel
import Metrics
public import Planning

/// The report of a comparison, as a document in both languages.
public struct CompareReport: Sendable {
    let result: ComparisonResult
    let inputs: [InputDifferences]
    let provenances: [Provenance]

    /// A report.
    ///
    /// - Parameters:
    ///   - result: what was found.
    ///   - inputs: in which inputs each scenario but the first differs from the first.
    ///   - provenances: where each scenario comes from.
    public init(_ result: ComparisonResult, _ inputs: [InputDifferences], _ provenances: [Provenance]) {
        self.result = result
        self.inputs = inputs
        self.provenances = provenances
    }

    /// The document.
    public var document: Document {
        var blocks: [Block] = [.paragraph(compared), .note(Note(.caution, RunReport.notRealPeople))]
        if !result.isComplete {
            blocks.append(StudyWords.stopped(result.replications, of: result.settings.replications))
        }
        blocks += [.paragraph(verdict), .table(InputDifferences.table(inputs, base: base.name))]
        blocks += [.table(values), .table(differences), .table(best)]
        if result.targets.contains(where: { !$0.isEmpty }) { blocks.append(.table(targets)) }
        if let chart { blocks.append(.figure(chart)) }
        if let frontier = result.frontier(words, title: Self.configuration) {
            blocks.append(.figure(frontier))
        }
        return Document(
            title: Phrase(
                english: "Comparison of \(.counted(result.scenarios.count, .comparedConfiguration))",
                arabic: "مقارنة بين \(.counted(result.scenarios.count, .comparedConfiguration))"),
            metadata: StudyWords.facts(
                provenances, result.settings, replications: result.replications), blocks: blocks)
    }

    var base: NamedScenario { result.scenarios[0] }

    var words: MeasureWords { MeasureWords(scenario: base.scenario) }

    private var compared: Phrase {
        let replications = Value.counted(result.replications, .replication)
        let horizon = StudyWords.horizon(of: base.scenario)
        let level = RunReport.percent(result.settings.confidenceLevel)
        let together = result.scenarios.count > 2 ? Self.together : Phrase(english: "", arabic: "")
        return Phrase(
            english: """
                \(replications) of \(horizon); the same callers through each configuration. Differences are from \
                \(base.name). Behind ± stands the half-width of the \(level) confidence interval\
                \(together).
                """,
            arabic: """
                \(replications)، كل منها \(horizon)؛ المتصلون أنفسهم في كل تهيئة. الفروق محسوبة من \(base.name). \
                بعد علامة ± نصف عرض فترة الثقة \(level)\(together).
                """)
    }

    private static let together = Phrase(
        english: "; the differences of one measure hold together (Bonferroni)",
        arabic: "؛ وفروق المقياس الواحد صحيحة معًا (بونفيروني)")

    /// Which configuration is the best, as far as it can be told.
    private var verdict: Phrase {
        let measure = words.phrase(result.decisive)
        guard let standings = result.standings else {
            return Phrase(
                english: "Too little was observed to say which configuration is best by \(measure).",
                arabic: "ما شوهد أقل من أن يحدد أفضل تهيئة من حيث \(measure).")
        }
        let candidates = result.scenarios.indices.filter { standings[$0].mayBeBest }
            .map { result.scenarios[$0].name }
        if candidates.count == 1 {
            return Phrase(
                english: "By \(measure), \(candidates[0]) is shown to be the best.",
                arabic: "من حيث \(measure)، ثبت أن \(candidates[0]) هي الأفضل.")
        }
        let names = candidates.joined(separator: ", ")
        return Phrase(
            english: "By \(measure), the best cannot be told apart among: \(names).",
            arabic: "من حيث \(measure)، لا يمكن تمييز الأفضل بين: \(names).")
    }
}
