import Documents
import HotlineModel
import Planning

// Sections 5 and 6: with what it was run, and how others get it.
extension StressChecklist {
    var implementation: [StressItem] {
        [
            StressItem("5.1", "Software or programming language", "البرمجيات أو لغة البرمجة", software),
            StressItem("5.2", "Random sampling", "السحب العشوائي", sampling),
            StressItem("5.3", "Model execution", "تنفيذ النموذج", Self.execution),
            StressItem("5.4", "System specification", "مواصفات الجهاز", machine),
            StressItem("6.1", "Computer model sharing statement", "بيان إتاحة النموذج", sharing),
        ]
    }

    private var software: [StressStatement] {
        [
            StressStatement(
                .run, "Operating system: \(surroundings.system).", "نظام التشغيل: \(surroundings.system)."),
            StressStatement(
                .simulator,
                "Simulator: \(code: "hotline \(provenance.version)"), written in Swift with its standard libraries and nothing else.",
                "المحاكي: \(code: "hotline \(provenance.version)")، مكتوب بلغة Swift بمكتباتها القياسية دون غيرها."
            ),
        ]
    }

    private var sampling: [StressStatement] {
        [
            StressStatement(
                .simulator,
                """
                Random bits: Philox2x64 with 10 rounds (Salmon, Moraes, Dror & Shaw 2011), counter-based. Every draw is a \
                function of the seed, the replication, the caller group, the person, the purpose and the attempt alone, so that \
                scenarios are compared over the same callers (common random numbers). Exponential and normal variates by the \
                ziggurat method (Marsaglia & Tsang 2000).
                """,
                """
                الأرقام العشوائية: Philox2x64 بعشر جولات (Salmon وآخرون 2011)، قائم على العدّاد. كل سحب دالة في البذرة والتكرار وفئة \
                المتصلين والشخص والغرض والمحاولة وحدها، فتُقارن السيناريوهات على المتصلين أنفسهم (أرقام عشوائية مشتركة). والمتغيرات \
                الأسية والطبيعية بطريقة الزقورة (Marsaglia وTsang 2000).
                """),
            StressStatement(
                .run, "Seed: \(code: "\(result.settings.seed)").",
                "البذرة: \(code: "\(result.settings.seed)")."),
        ]
    }

    private static let execution = [
        StressStatement(
            .simulator,
            """
            Next-event time advance (event scheduling). Events at the same moment have a fixed order by what they are, then by \
            when they were scheduled.
            """,
            """
            تقدم الزمن إلى الحدث التالي (جدولة الأحداث). وللأحداث في اللحظة نفسها ترتيب ثابت حسب نوعها ثم حسب وقت جدولتها.
            """),
        StressStatement(
            .simulator,
            """
            Replications are shared out to the threads of one process, or to several machines whose parts are merged; no result \
            depends on how many.
            """,
            """
            تُوزع التكرارات على خيوط عملية واحدة، أو على عدة أجهزة تُدمج أجزاؤها؛ ولا تتوقف أي نتيجة على عددها.
            """),
    ]

    private var machine: [StressStatement] {
        let gigabytes = Value.quantity(
            Double(surroundings.memoryBytes) / 1_073_741_824, .number(decimals: 1))
        return [
            StressStatement(
                .run,
                """
                Processors: \(.count(surroundings.processors)), \(surroundings.architecture). Memory: \(gigabytes) GiB.
                """,
                """
                المعالجات: \(.count(surroundings.processors))، \(surroundings.architecture). الذاكرة: \(gigabytes) غيغابايت.
                """),
            StressStatement(
                .author,
                "The run time, which is told beside the result and not in it: the result of a scenario and seed is the same every time.",
                "زمن التشغيل، وهو يُذكر بجانب النتيجة لا فيها: نتيجة السيناريو والبذرة لا تتغير من مرة إلى أخرى."
            ),
        ]
    }

    private var sharing: [StressStatement] {
        [
            StressStatement(
                .run,
                """
                Scenario \(code: provenance.file), SHA-256 \(code: provenance.sha256). The same result again: \
                \(code: provenance.command)
                """,
                """
                السيناريو \(code: provenance.file)، البصمة SHA-256 \(code: provenance.sha256). لإعادة النتيجة نفسها: \
                \(code: provenance.command)
                """),
            StressStatement(
                .author, "Where the scenario and the simulator can be had, with links.",
                "من أين يمكن الحصول على السيناريو والمحاكي، مع الروابط."),
        ]
    }
}
