import DiscreteEvents
import CallRecords
import DiscreteEvents
import Documents

// How long things take.
extension FitReport {
    var durationBlocks: [Block] {
        let studies: [(String, Phrase, DurationStudy?)] = [
            ("talk", FitWords.words("Talk time", "مدة الحديث"), fit.talk),
            ("wrap-up", FitWords.words("Wrap-up", "التوثيق بعد المكالمة"), fit.wrapUp),
            (
                "between-calls",
                FitWords.words(
                    "Between calls while somebody waited", "بين المكالمات أثناء انتظار متصلين"),
                fit.workBetweenCalls
            ),
            ("greeting", FitWords.words("Before the queue", "قبل الانتظار"), fit.greeting),
        ]
        let known = studies.compactMap { id, title, study in study.map { (id, title, $0) } }
        guard !known.isEmpty else { return [] }
        return [.heading(FitWords.words("How long calls take", "مدة المكالمات"), level: 1)]
            + known.flatMap { id, title, study in blocks(id, title, study) }
    }

    func blocks(_ id: String, _ title: Phrase, _ study: DurationStudy) -> [Block] {
        [
            .table(candidates(id, title, study.candidates, Disclosure.count(study.observations))),
            .paragraph(statement(study)), .figure(curve(id, title, study)),
        ]
    }

    /// Fits beside each other, the best first.
    func candidates(_ id: String, _ title: Phrase, _ fits: [DurationFit], _ observations: Int?) -> Table {
        let best = fits.first?.aic ?? 0
        return Table(
            "\(id)-fits",
            caption: Phrase(
                english: "\(title): distributions fitted by maximum likelihood",
                arabic: "\(title): توزيعات مقدَّرة بالإمكان الأعظم"),
            columns: [
                Column("distribution", FitWords.words("Distribution", "التوزيع"), .label),
                Column("mean", FitWords.words("Mean", "المتوسط"), .estimates),
                Column("cv", FitWords.words("Coefficient of variation", "معامل الاختلاف"), .estimates),
                Column("aic", FitWords.words("AIC above the best", "زيادة AIC عن الأفضل"), .figures),
                Column("distance", FitWords.words("Largest distance", "أكبر مسافة"), .figures),
            ],
            rows: fits.map { fit in
                Row([
                    .label(fit.family.rawValue, FitWords.family(fit.family)),
                    FitWords.cell(fit.mean, .duration), FitWords.cell(fit.cv, .number(decimals: 2)),
                    .quantity(Disclosure.rounded(fit.aic - best), .number(decimals: 1)),
                    fit.distance > 0
                        ? .quantity((fit.distance * 1_000).rounded() / 1_000, .share) : .empty,
                ])
            },
            notes: observations.map {
                [
                    FitWords.words(
                        "From about \(.count($0)) observations.", "من نحو \(.count($0)) مشاهدة.")
                ]
            } ?? [])
    }

    /// How well the best shape fits, and what that statement is worth.
    private func statement(_ study: DurationStudy) -> Phrase {
        let best = FitWords.family(study.candidates.first?.family ?? study.chosen.family)
        let chosen = FitWords.family(study.chosen.family)
        let distance = Value.quantity((study.chosen.distance * 1_000).rounded() / 1_000, .share)
        let critical = Value.quantity((study.criticalDistance * 1_000).rounded() / 1_000, .share)
        let verdict: Phrase =
            switch study.closeness {
            case .notRejected:
                FitWords.words(
                    "no difference could be shown, which is not to say that there is none",
                    "لم يظهر فرق، وهذا لا يعني انعدامه")
            case .close:
                FitWords.words(
                    "the shape is certainly not exact, but close enough to plan with",
                    "الشكل ليس دقيقًا تمامًا، لكنه قريب بما يكفي للتخطيط")
            case .poor:
                FitWords.words(
                    "no shape comes within 5 points, so that the observed classes stand for it",
                    "لا يقترب أي شكل إلى خمس نقاط، فتحل محله الفئات المشاهدة")
            }
        return Phrase(
            english: """
                By AIC the best is \(best); the scenario gets \(chosen). It is \(distance) off the observed distribution where it \
                is furthest; a Kolmogorov-Smirnov test at 5% rejects from \(critical) on, and from less than that in truth, \
                since the parameters were fitted to the same calls: \(verdict).
                """,
            arabic: """
                الأفضل بمعيار AIC هو \(best)، ويأخذ السيناريو \(chosen). يبعد عن التوزيع المشاهد \(distance) على الأكثر، ويرفضه اختبار \
                كولموغوروف-سميرنوف (٥٪) ابتداءً من \(critical)، بل من أقل من ذلك لأن المعالم قُدِّرت من المكالمات نفسها: \(verdict).
                """)
    }

    private func curve(_ id: String, _ title: Phrase, _ study: DurationStudy) -> Figure {
        // Exact shares would give the numbers behind them away.
        let observed = study.observed.map {
            LineChart.Point(Disclosure.rounded($0.seconds) / 60, Disclosure.rounded($0.share))
        }
        let last = study.observed.last.map { Disclosure.rounded($0.seconds) } ?? 1
        let fitted = (0...60).map { step -> LineChart.Point in
            let seconds = last * Double(step) / 60
            return LineChart.Point(
                seconds / 60, Disclosure.rounded(study.chosen.distribution.cumulative(seconds)))
        }
        let family = FitWords.family(study.chosen.family)
        return Figure(
            "\(id)-curve",
            caption: Phrase(
                english: "\(title): fitted against observed", arabic: "\(title): المقدر مقابل المشاهد"),
            description: FitWords.words(
                "The share of durations up to each length, as observed and as fitted.",
                "نسبة المدد حتى كل طول، كما شوهدت وكما قُدِّرت."),
            chart: .lines(
                LineChart(
                    x: Axis(FitWords.words("Minutes", "الدقائق"), .quantity(.number(decimals: 1))),
                    y: Axis(
                        FitWords.words("Share up to this length", "النسبة حتى هذا الطول"), .quantity(.share)),
                    series: [
                        .init(
                            "observed", FitWords.words("Observed", "المشاهد"), style: .step, points: observed),
                        .init("fitted", family, style: .line, points: fitted),
                    ])))
    }
}
