import Documents
import HotlineModel
import Planning

// Section 4: how the model was run.
extension StressChecklist {
    var experimentation: [StressItem] {
        [
            StressItem("4.1", "Initialisation", "التهيئة", initialisation),
            StressItem("4.2", "Run length", "مدة التشغيل", length),
            StressItem("4.3", "Estimation approach", "طريقة التقدير", estimation),
        ]
    }

    private var initialisation: [StressStatement] {
        let calendar = scenario.calendar
        var statements: [StressStatement] = []
        if result.steady != nil {
            statements.append(
                StressStatement(
                    .run,
                    "Non-terminating: the steady state of one long run; its warm-up is found by MSER-5.",
                    "غير منتهٍ: الحالة المستقرة لتشغيل واحد طويل؛ وفترة الإحماء تُحدد بطريقة MSER-5."))
        } else {
            statements.append(
                StressStatement(
                    .run, "Terminating: each replication ends with the horizon.",
                    "منتهٍ: كل تكرار ينتهي بنهاية الأفق الزمني."))
            statements.append(
                calendar.warmUpSeconds > 0
                    ? StressStatement(
                        .scenario, "Warm-up of \(.seconds(calendar.warmUpSeconds)), set by hand.",
                        "فترة إحماء \(.seconds(calendar.warmUpSeconds))، محددة يدويًا.")
                    : StressStatement(.scenario, "No warm-up.", "بلا فترة إحماء."))
        }
        statements.append(
            StressStatement(
                .simulator,
                "The system starts empty of calls, with the counsellors on duty whom the shifts plan.",
                "تبدأ المنظومة خالية من المكالمات، وفي الخدمة من تخططهم الورديات."))
        for service in scenario.services where service.occupied > 0 {
            statements.append(
                StressStatement(
                    .scenario,
                    "In \(service.name) \(.count(service.occupied)) places are taken at the start, for what is left of a stay under way (random).",
                    "في \(service.name) \(.count(service.occupied)) من الأماكن مشغولة عند البداية، لما تبقى من إقامة جارية (عشوائيًا)."
                ))
        }
        return statements
    }

    private var length: [StressStatement] {
        let length =
            result.steady.map { Phrase.value(.counted($0.days, .simulatedDay)) }
            ?? StudyWords.horizon(of: scenario)
        return [
            StressStatement(
                .run, "\(length); time is counted in seconds.", "\(length)؛ ويُحسب الزمن بالثواني.")
        ]
    }

    private var estimation: [StressStatement] {
        let report = RunReport(result, provenance)
        var statements = [StressStatement(.run, report.simulated)]
        for case .paragraph(let reason) in report.precision {
            statements.append(StressStatement(.run, reason))
        }
        if result.steady == nil && result.precision == nil {
            statements += [
                StressStatement(
                    .run, "The number of replications was fixed beforehand: \(.count(result.replications)).",
                    "عدد التكرارات محدد سلفًا: \(.count(result.replications))."),
                StressStatement(
                    .author, "Why this number is enough for the half-widths that decide.",
                    "لماذا يكفي هذا العدد لأنصاف عرض الفترات التي يُبنى عليها القرار."),
            ]
        }
        return statements
    }
}
