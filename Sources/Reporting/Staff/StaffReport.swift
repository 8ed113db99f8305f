public import Documents
import HotlineModel
import Metrics
public import Planning

/// The report of a search for the cheapest staffing, as a document in both languages.
public struct StaffReport: Sendable {
    let result: StaffResult
    private let provenance: Provenance

    /// A result and where it comes from.
    public init(_ result: StaffResult, _ provenance: Provenance) {
        self.result = result
        self.provenance = provenance
    }

    /// The document.
    public var document: Document {
        var blocks: [Block] = [.paragraph(verdict), .note(Note(.caution, RunReport.notRealPeople))]
        blocks += abandoned.map { .note(Note(.caution, $0)) }
        blocks += outOfReach.map { .paragraph($0) }
        blocks += [.table(plans), .table(targets)]
        if !result.neighbours.isEmpty { blocks.append(.table(neighbours)) }
        blocks += frontiers.map { .figure($0) }
        blocks.append(.paragraph(searched))
        if result.erlang != nil { blocks.append(.paragraph(Self.whyTheoryDiffers)) }
        return Document(
            title: result.scenario.title.phrase, subtitle: result.scenario.question?.phrase,
            metadata: StudyWords.facts(
                [provenance], result.settings, replications: result.settings.replications)
                + [
                    Fact(
                        "fresh-seed", Phrase(english: "Seed of the check", arabic: "بذرة التحقق"),
                        .code("\(result.freshSeed)"))
                ], blocks: blocks)
    }

    /// What a plan is ordered by, in words and numbers.
    func price(_ plan: PlanEvidence) -> Phrase {
        let hours = Value.quantity(plan.hours, .number(decimals: 0))
        let inHours = Phrase(
            english: "\(hours) counsellor-hours", arabic: "\(hours) من ساعات عمل المستشارين")
        guard result.hasWages else { return inHours }
        let wages = Value.quantity(plan.wages, .number(decimals: 0))
        let currency = result.scenario.costs.currency
        return Phrase(
            english: "\(wages) \(currency) (\(inHours))", arabic: "\(wages) \(currency) (\(inHours))")
    }

    private var verdict: Phrase {
        let own = price(result.current)
        guard let answer = result.answer else {
            return Phrase(
                english: "No plan within the limits is shown to meet the targets.",
                arabic: "لم يثبت أن أي خطة ضمن الحدود تحقق الأهداف.")
        }
        let price = price(answer)
        if !result.outOfReach.isEmpty {
            return Phrase(
                english: """
                    No plan is shown to meet every target. The cheapest that meets the others takes \(price); the \
                    scenario's own takes \(own).
                    """,
                arabic: """
                    لم يثبت أن أي خطة تحقق كل الأهداف. أرخص خطة تحقق ما عدا ذلك تحتاج إلى \(price)؛ وخطة السيناريو نفسها \(own).
                    """)
        }
        if !result.isWithinBudget {
            return Phrase(
                english: """
                    No plan within the budget meets every target. The cheapest that does takes \(price); the scenario's \
                    own takes \(own).
                    """,
                arabic: """
                    لا خطة ضمن الميزانية تحقق كل الأهداف. أرخص خطة تحققها تحتاج إلى \(price)؛ وخطة السيناريو نفسها \(own).
                    """)
        }
        return Phrase(
            english: """
                The cheapest plan that meets every target takes \(price); the scenario's own takes \(own).
                """,
            arabic: "أرخص خطة تحقق كل الأهداف تحتاج إلى \(price)؛ وخطة السيناريو نفسها \(own).")
    }

    /// Teams that the answer leaves without anybody: whoever speaks no other team's language would be lost, unseen by the
    /// targets.
    private var abandoned: [Phrase] {
        guard let answer = result.answer else { return [] }
        func total(_ team: String, _ plan: PlanEvidence) -> Int {
            zip(result.posts, plan.counts).reduce(0) { $1.0.team == team ? $0 + $1.1 : $0 }
        }
        return result.scenario.teams.map(\.name).filter {
            total($0, answer) == 0 && total($0, result.current) > 0
        }.map { team in
            Phrase(
                english: """
                    The answer leaves nobody in \(team). No target speaks for those whom only that team can help; if they \
                    are to be reached, give them a target, or the team a least number of counsellors.
                    """,
                arabic: """
                    لا يترك الجواب أحدًا في \(team). لا هدف يتحدث عمن لا يستطيع مساعدتهم إلا هذا الفريق؛ فإن أُريد \
                    الوصول إليهم فليوضع لهم هدف، أو للفريق حد أدنى من المستشارين.
                    """)
        }
    }

    /// What even the most counsellors allowed do not reach.
    private var outOfReach: [Phrase] {
        result.outOfReach.map { verdict in
            let name = verdict.target.name
            let answer = verdict.answer.phrase
            guard let value = verdict.estimate.value else {
                return Phrase(
                    english: "\(name) cannot be judged: too little is observed.",
                    arabic: "\(name) لا يمكن الحكم عليه: ما يُشاهد أقل من أن يُحكم به.")
            }
            let reached = Value.quantity(
                value, verdict.estimate.metric.unit.unit(in: result.scenario.costs.currency))
            let bound = verdict.bound(in: result.scenario.costs.currency)
            if verdict.answer == .undecided {
                return Phrase(
                    english: """
                        \(name) is not shown to be met: with the most counsellors allowed it comes to \(reached), where \
                        \(bound) is asked for (\(answer)). More replications may decide it.
                        """,
                    arabic: """
                        لم يثبت تحقق \(name): مع أكبر عدد مسموح من المستشارين تبلغ القيمة \(reached)، والمطلوب \(bound) \
                        (\(answer)). قد تحسمه تكرارات أكثر.
                        """)
            }
            return Phrase(
                english: """
                    \(name) is out of reach: with the most counsellors allowed it comes to \(reached), where \(bound) is \
                    asked for (\(answer)).
                    """,
                arabic: """
                    \(name) بعيد المنال: مع أكبر عدد مسموح من المستشارين تبلغ القيمة \(reached)، والمطلوب \(bound) \
                    (\(answer)).
                    """)
        }
    }

    private var searched: Phrase {
        let plans = Value.counted(result.plans, .plan)
        let replications = Value.counted(result.settings.replications, .replication)
        let horizon = StudyWords.horizon(of: result.scenario)
        let level = RunReport.percent(result.settings.confidenceLevel)
        let unconfirmed = Value.counted(result.unconfirmed, .plan)
        return Phrase(
            english: """
                \(plans) were simulated with the same callers, each for up to \(replications) of \(horizon). A plan \
                passes where all targets are met together with \(level) confidence (one-sided intervals, Bonferroni), \
                and again on fresh random numbers; \(unconfirmed) passed only the first time. The search takes it \
                that more counsellors are never worse; the plans with one counsellor fewer were tried all the same.
                """,
            arabic: """
                جرت محاكاة \(plans) بالمتصلين أنفسهم، كل منها حتى \(replications) من \(horizon). تنجح الخطة إذا تحققت كل \
                الأهداف معًا بدرجة ثقة \(level) (فترات من جانب واحد، بونفيروني)، ثم مرة أخرى بأرقام عشوائية جديدة؛ \
                ونجحت \(unconfirmed) في المرة الأولى فقط. يفترض البحث أن زيادة المستشارين لا تضر أبدًا؛ ومع ذلك \
                جُربت الخطط التي ينقصها مستشار/ة واحد/ة.
                """)
    }

    private static let whyTheoryDiffers = Phrase(
        english: """
            Theory (Erlang A) looks at every hour and hotline alone: it asks for enough counsellors in the busiest hour of \
            each shift, knows neither redials nor help between teams nor breaks, absence and recovery, and takes all \
            times as exponential. The simulation judges the targets over the whole horizon with all of these.
            """,
        arabic: """
            تنظر النظرية (إرلانغ A) إلى كل ساعة وكل خط على حدة: فتطلب ما يكفي لأكثر ساعات كل وردية ازدحامًا، ولا تعرف \
            إعادة الاتصال ولا مساعدة الفرق بعضها بعضًا ولا الاستراحات والغياب والتعافي، وتعتبر كل الأزمنة أسية. أما \
            المحاكاة فتحكم على الأهداف عبر المدة كلها مع كل ذلك.
            """)
}
