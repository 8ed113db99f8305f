public import Documents
import HotlineModel
import Metrics
public import Planning

/// The report of a selection of the best, as a document in both languages.
public struct SelectReport: Sendable {
    private let result: SelectionResult
    private let inputs: [InputDifferences]
    private let provenances: [Provenance]

    /// A report.
    ///
    /// - Parameters:
    ///   - result: what was found.
    ///   - inputs: in which inputs each scenario but the first differs from the first.
    ///   - provenances: where each scenario comes from.
    public init(_ result: SelectionResult, _ inputs: [InputDifferences], _ provenances: [Provenance]) {
        self.result = result
        self.inputs = inputs
        self.provenances = provenances
    }

    /// The document.
    public var document: Document {
        Document(
            title: Phrase(
                english: "The best of \(.counted(result.scenarios.count, .configuration))",
                arabic: "الأفضل من بين \(.counted(result.scenarios.count, .configuration))"),
            metadata: StudyWords.facts(provenances, result.settings, replications: nil),
            blocks: [
                .paragraph(verdict), .note(Note(.caution, RunReport.notRealPeople)), .paragraph(promise),
                .table(InputDifferences.table(inputs, base: result.scenarios[0].name)), .table(race),
            ])
    }

    private var currency: String { result.scenarios[0].scenario.costs.currency }

    private var measure: Phrase {
        MeasureWords(scenario: result.scenarios[0].scenario).phrase(result.decisive)
    }

    private var verdict: Phrase {
        guard let selected = result.selected else {
            return Phrase(
                english: "The best by \(measure) is not found yet: the race ended before it was decided.",
                arabic: "لم يُعثر بعد على الأفضل من حيث \(measure): انتهى السباق قبل أن يُحسم.")
        }
        let name = result.scenarios[selected].name
        return Phrase(
            english: "By \(measure), \(name) is selected as the best.",
            arabic: "من حيث \(measure)، اختيرت \(name) على أنها الأفضل.")
    }

    private var promise: Phrase {
        let total = Value.counted(result.replications, .replication)
        let level = RunReport.percent(result.settings.confidenceLevel)
        let least = Value.quantity(
            result.request.indifference, result.decisive.metric.unit.unit(in: currency).difference)
        switch result.request {
        case .sequential:
            return Phrase(
                english: """
                    Fully sequential (Kim and Nelson 2001), \(total) in all: where the best is better than every other \
                    by \(least) or more, it is selected with a probability of at least \(level).
                    """,
                arabic: """
                    اختيار متسلسل بالكامل (Kim and Nelson 2001)، \(total) إجمالًا: إذا كان الأفضل يتفوق على كل ما عداه \
                    بمقدار \(least) أو أكثر، فإنه يُختار باحتمال لا يقل عن \(level).
                    """)
        case .budget:
            let estimated = Self.estimated(result.probability.map { .quantity($0, .share) })
            return Phrase(
                english: """
                    A budget spent where it tells the best apart (optimal computing budget allocation, Chen et al. \
                    2000), \(total) in all. It promises nothing; \(estimated)
                    """,
                arabic: """
                    ميزانية تُنفق حيث تميز الأفضل (Chen et al. 2000)، \(total) إجمالًا. لا تعد بشيء؛ \
                    \(estimated)
                    """)
        }
    }

    private static func estimated(_ probability: Value?) -> Phrase {
        guard let probability else {
            return Phrase(
                english: "too little was observed to say how likely it is right.",
                arabic: "وما شوهد أقل من أن يحدد احتمال صحته.")
        }
        return Phrase(
            english: "it is estimated to be right with a probability of \(probability).",
            arabic: "ويُقدَّر احتمال صحته بنحو \(probability).")
    }

    private var race: Table {
        let unit = result.decisive.metric.unit.unit(in: currency)
        let columns = [
            Column("configuration", CompareReport.configuration, .label),
            Column("mean", measure, .figures),
            Column("replications", Phrase(english: "Replications", arabic: "عدد التكرارات"), .figures),
            Column("outcome", Phrase(english: "Outcome", arabic: "النتيجة"), .words),
        ]
        let rows = zip(result.scenarios, result.contenders).enumerated().map { place, pair in
            Row(
                [
                    .label(pair.0.name, .name(pair.0.name)),
                    pair.1.mean.map { .quantity($0, unit) } ?? .empty, .count(pair.1.replications),
                    .words(outcome(of: place, pair.1)),
                ], emphasis: place == result.selected ? .strong : .none)
        }
        return Table(
            "race", caption: Phrase(english: "The race", arabic: "السباق"), columns: columns, rows: rows,
            notes: [
                Phrase(
                    english:
                        "Means are of each replication's own value, over different numbers of replications.",
                    arabic: "المتوسطات لقيمة كل تكرار على حدة، على أعداد مختلفة من التكرارات.")
            ])
    }

    private func outcome(of place: Int, _ contender: SelectionResult.Contender) -> Phrase {
        if place == result.selected { return Phrase(english: "selected", arabic: "اختيرت") }
        guard let replications = contender.droppedAfter else {
            return result.selected == nil
                ? Phrase(english: "in the race", arabic: "في السباق")
                : Phrase(english: "not selected", arabic: "لم تُختر")
        }
        return Phrase(
            english: "dropped after \(.counted(replications, .replication))",
            arabic: "استُبعدت بعد \(.counted(replications, .replication))")
    }
}
