import CallRecords
import DiscreteEvents
import Documents

// How long callers would wait, and who tries again.
extension FitReport {
    var patienceBlocks: [Block] {
        let title = FitWords.words("Patience", "الصبر")
        guard let study = fit.patience else { return [] }
        var blocks: [Block] = [
            .heading(title, level: 1), .paragraph(censoring(study)),
            .table(candidates("patience", title, study.candidates, Disclosure.count(study.abandoned))),
        ]
        if let mass = FitWords.estimate(study.massAtZero, .share) {
            blocks.append(
                .paragraph(
                    FitWords.words(
                        "\(.estimate(mass)) of those who had to wait hung up at once, more than the distribution explains; the scenario gets this share on top.",
                        "\(.estimate(mass)) ممن اضطروا للانتظار أنهوا المكالمة في الحال، أكثر مما يفسره التوزيع، ويأخذ السيناريو هذه النسبة إضافة."
                    )))
        }
        blocks.append(.figure(survival(study)))
        if study.hazard.count > 1 { blocks.append(.figure(hazard(study))) }
        return blocks
    }

    private func censoring(_ study: PatienceStudy) -> Phrase {
        let abandoned = Value.count(Disclosure.count(study.abandoned) ?? 0)
        let answered = Value.count(Disclosure.count(study.answered) ?? 0)
        return Phrase(
            english: """
                About \(abandoned) callers hung up in the queue, \(answered) were answered after some waiting: of these it is \
                only known that they would have waited longer (Kaplan-Meier). Means of patience reach beyond the waits that \
                were seen.
                """,
            arabic: """
                أنهى نحو \(abandoned) من المتصلين المكالمة في الانتظار، وأُجيب \(answered) بعد انتظار: لا يُعرف عن هؤلاء إلا أنهم كانوا \
                سينتظرون أطول (كابلان-ماير). متوسطات الصبر تتجاوز مدد الانتظار المشاهدة.
                """)
    }

    private func survival(_ study: PatienceStudy) -> Figure {
        let shown = study.shownCurve
        let observed = shown.map {
            // Exact shares would give the numbers behind them away.
            LineChart.Point(
                $0.seconds / 60, Disclosure.rounded($0.survival.value),
                lower: Disclosure.rounded($0.survival.lower), upper: Disclosure.rounded($0.survival.upper))
        }
        let last = shown.last?.seconds ?? 1
        let fitted = (0...60).map { step -> LineChart.Point in
            let seconds = last * Double(step) / 60
            return LineChart.Point(
                seconds / 60, Disclosure.rounded(1 - study.distribution.cumulative(seconds)))
        }
        let family = study.candidates.first.map { FitWords.family($0.family) }
        return Figure(
            "patience-curve",
            caption: FitWords.words("Share of callers still waiting", "نسبة المتصلين الذين ما زالوا ينتظرون"),
            description: FitWords.words(
                "The chance of a patience above each length, by Kaplan and Meier with its interval, and as fitted.",
                "احتمال أن يتجاوز الصبر كل طول، بطريقة كابلان وماير مع فترة الثقة، وكما قُدِّر."),
            chart: .lines(
                LineChart(
                    x: Axis(FitWords.words("Minutes", "الدقائق"), .quantity(.number(decimals: 1))),
                    y: Axis(FitWords.words("Still waiting", "ما زالوا ينتظرون"), .quantity(.share)),
                    series: [
                        .init(
                            "observed", FitWords.words("Kaplan-Meier", "كابلان-ماير"), style: .step,
                            points: observed),
                        .init(
                            "fitted", family ?? FitWords.words("Fitted", "المقدر"), style: .line,
                            points: fitted),
                    ])))
    }

    private func hazard(_ study: PatienceStudy) -> Figure {
        let unit = ValueUnit.number(decimals: 2)
        let categories = study.hazard.map { stretch -> Category in
            let (from, to) = (Value.quantity(stretch.from, .duration), Value.quantity(stretch.to, .duration))
            return Category("\(Int(stretch.from))", FitWords.words("\(from) to \(to)", "\(from) إلى \(to)"))
        }
        return Figure(
            "patience-hazard",
            caption: FitWords.words("Hang-ups for every minute of waiting", "حالات الإنهاء لكل دقيقة انتظار"),
            description: FitWords.words(
                "How readily callers hang up after each length of waiting; even bars mean that patience has no memory.",
                "مدى استعداد المتصلين لإنهاء المكالمة بعد كل مدة انتظار؛ الأعمدة المتساوية تعني صبرًا بلا ذاكرة."
            ),
            chart: .bars(
                BarChart(
                    categoryTitle: FitWords.words("Waiting", "الانتظار"), categories: categories,
                    y: Axis(FitWords.words("Hang-ups a minute", "الإنهاء في الدقيقة"), .quantity(unit)),
                    series: [
                        .init(
                            "hazard", FitWords.words("Observed", "المشاهد"),
                            values: study.hazard.map { FitWords.estimate($0.perMinute, unit) })
                    ])))
    }

    var redialBlocks: [Block] {
        guard let redial = fit.redial, let share = FitWords.estimate(redial.share, .share) else { return [] }
        let title = FitWords.words("Redials", "معاودة الاتصال")
        let text = Phrase(
            english: """
                After \(.estimate(share)) of the attempts that reached nobody, the same caller tried again within a day. \
                Who calls from another telephone is not seen: the true share is higher.
                """,
            arabic: """
                بعد \(.estimate(share)) من المحاولات التي لم تصل إلى أحد، عاود المتصل نفسه الاتصال خلال يوم. لا يظهر من يتصل من \
                هاتف آخر، فالنسبة الحقيقية أعلى.
                """)
        return [.heading(title, level: 1), .paragraph(text)]
            + (redial.delay.map {
                blocks(
                    "redial-delay", FitWords.words("Time until the redial", "المدة حتى معاودة الاتصال"), $0)
            } ?? [])
    }
}
