import Documents
import HotlineModel
import Metrics
import Planning

// Why a run that was to be precise ended.
extension RunReport {
    /// The reason in words, and what the run was judged by; nothing for a fixed number of replications.
    var precision: [Block] {
        guard let outcome = result.precision else { return [] }
        return [.paragraph(reason(outcome)), .table(judged(outcome))]
    }

    private func reason(_ outcome: PrecisionOutcome) -> Phrase {
        let replications = Value.counted(result.replications, .replication)
        let binding = outcome.binding.map { place in
            let estimate = outcome.judged[place].estimate
            return MeasureWords(scenario: result.scenario).phrase(
                Measure(estimate.metric, in: estimate.scope))
        }
        let none = Phrase(english: "", arabic: "")
        let last = binding.map {
            Phrase(english: " Most were needed for: \($0).", arabic: " أكثر ما احتاج إليها: \($0).")
        }
        switch outcome.reason {
        case .precisionReached:
            return Phrase(
                english: """
                    Sequential: stopped after \(replications) because every half-width asked for was reached and \
                    stayed so.\(last ?? none)
                    """,
                arabic: """
                    متسلسل: توقف بعد \(replications) لأن كل نصف عرض مطلوب تحقق واستقر.\(last ?? none)
                    """)
        case .maximumReached:
            return Phrase(
                english: """
                    Sequential: stopped after \(replications), the most allowed, before every half-width asked for was \
                    reached.\(last ?? none)
                    """,
                arabic: """
                    متسلسل: توقف بعد \(replications)، وهو الحد الأقصى، قبل تحقق كل نصف عرض مطلوب.\(last ?? none)
                    """)
        case .stopped:
            return Phrase(
                english: "The run was stopped after \(replications), before it was precise.",
                arabic: "أُوقف التشغيل بعد \(replications)، قبل بلوغ الدقة المطلوبة.")
        }
    }

    private func judged(_ outcome: PrecisionOutcome) -> Table {
        let columns = [
            Column("measure", Phrase(english: "Measure", arabic: "المقياس"), .label),
            Column("estimate", Phrase(english: "Estimated", arabic: "المقدَّر"), .estimates),
            Column("allowed", Phrase(english: "Half-width allowed", arabic: "نصف العرض المسموح"), .figures),
            Column("precise", Phrase(english: "Precise", arabic: "دقيق"), .words),
        ]
        let words = MeasureWords(scenario: result.scenario)
        let rows = outcome.judged.map { judged in
            let measure = Measure(judged.estimate.metric, in: judged.estimate.scope)
            let unit = judged.estimate.metric.unit
            return Row([
                .label(MeasureWords.id(measure), words.phrase(measure)), words.cell(judged.estimate),
                judged.allowedHalfWidth.map { .quantity($0, unit.ofHalfWidth) } ?? .empty,
                .words(
                    judged.isPrecise
                        ? Phrase(english: "yes", arabic: "نعم") : Phrase(english: "no", arabic: "لا")),
            ])
        }
        return Table(
            "precision", caption: Phrase(english: "How precise the run is", arabic: "مدى دقة التشغيل"),
            columns: columns, rows: rows,
            notes: [
                Phrase(
                    english: """
                        A share of the value is never asked to be below half a percentage point, a second, or half \
                        a call. Stopping by an interval makes it cover a little less often than its confidence \
                        says.
                        """,
                    arabic: """
                        لا تُطلب نسبة من القيمة أقل من نصف نقطة مئوية أو ثانية أو نصف مكالمة. التوقف بناءً على \
                        الفترة نفسها يجعلها تشمل القيمة الحقيقية أقل قليلًا مما تقوله درجة الثقة.
                        """)
            ])
    }
}

extension MetricUnit {
    /// How half-widths of the metric are written: with more decimals than values.
    fileprivate var ofHalfWidth: ValueUnit {
        switch self {
        case .share: .share(decimals: 2)
        case .seconds: .duration
        case .count, .hours, .level, .ratio, .money: .number(decimals: 2)
        }
    }
}
