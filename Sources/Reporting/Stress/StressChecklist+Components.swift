import Documents
import HotlineModel
import Planning

// Section 2, second part: what the model consists of.
extension StressChecklist {
    var components: [StressItem] {
        [
            StressItem("2.5.1", "Entities", "الكيانات", entities),
            StressItem("2.5.2", "Activities", "الأنشطة", activities),
            StressItem("2.5.3", "Resources", "الموارد", resources),
            StressItem("2.5.4", "Queues", "قوائم الانتظار", queues),
            StressItem("2.5.5", "Entry and exit points", "نقاط الدخول والخروج", boundary),
        ]
    }

    private var entities: [StressStatement] {
        [
            StressStatement(
                .simulator,
                """
                Persons, who belong to a caller group; their calls, each the chain of attempts that one need causes; and \
                attempts, each one dial. A call carries its group, person, number of attempts, priority and moments of dial and \
                answer.
                """,
                """
                أشخاص ينتمون إلى فئة متصلين؛ ومكالماتهم، وكل منها سلسلة المحاولات التي تسببها حاجة واحدة؛ والمحاولات، وكل منها طلب \
                واحد للرقم. وتحمل المكالمة فئتها وشخصها وعدد محاولاتها وأولويتها ووقتي الطلب والرد.
                """)
        ]
            + scenario.callers.flatMap { group in
                var points = Points()
                explanation.attributes(group, &points)
                return points.phrases.map { Self.statement($0, of: .name(group.name)) }
            }
    }

    private var activities: [StressStatement] {
        var statements = [
            StressStatement(
                .simulator,
                """
                Conversation: a call and a counsellor, from the answer until the caller hangs up. Documentation and recovery: \
                the counsellor alone. A line is held from the dial until the caller has left.
                """,
                """
                المحادثة: مكالمة ومستشار، من الرد حتى ينهي المتصل. التوثيق والتعافي: المستشار وحده. ويُشغل الخط من الطلب حتى يغادر \
                المتصل.
                """)
        ]
        if scenario.hotlines.contains(where: { $0.greeting != nil }) {
            statements.append(
                StressStatement(
                    .scenario, "Greeting: a call and a line, before it may queue.",
                    "الترحيب: مكالمة وخط، قبل دخول قائمة الانتظار."))
        }
        if scenario.hotlines.contains(where: { $0.triage != nil }) {
            statements.append(
                StressStatement(
                    .scenario,
                    "Triage: a counsellor finds out what callers want whom the hotline does not serve.",
                    "الفرز: يتعرف مستشار على حاجة من لا يخدمهم الخط."))
        }
        if !scenario.interpreters.isEmpty {
            statements.append(
                StressStatement(
                    .scenario,
                    "Interpreted conversation: a call, a counsellor and an interpreter, once the interpreter has joined.",
                    "المحادثة المترجمة: مكالمة ومستشار ومترجم، منذ انضمام المترجم."))
        }
        if !scenario.services.isEmpty {
            statements.append(
                StressStatement(
                    .scenario, "Stay: a person who was referred, and one place or more of a service.",
                    "الإقامة: شخص أُحيل ومكان أو أكثر في خدمة."))
        }
        return statements
    }

    private var resources: [StressStatement] {
        let lines = scenario.hotlines.map { hotline in
            hotline.lines.map { lines in
                StressStatement(
                    .scenario, "Lines of \(hotline.name): \(.count(lines)), held by every attempt there.",
                    "خطوط \(hotline.name): \(.count(lines))، يشغلها كل طلب.")
            }
                ?? StressStatement(
                    .scenario, "Lines of \(hotline.name): as many as are needed.",
                    "خطوط \(hotline.name): ما يكفي.")
        }
        let teams = scenario.teams.map { team in
            let answered = scenario.hotlines.filter { $0.ladder.contains { $0.teams.contains(team.name) } }
            let names = Phrase.names(answered.map(\.name))
            guard !answered.isEmpty else {
                return StressStatement(
                    .scenario, "Counsellors of \(team.name), who answer no hotline.",
                    "مستشارو \(team.name)، ولا يردون على أي خط.")
            }
            return StressStatement(
                .scenario, "Counsellors of \(team.name), who answer \(names).",
                "مستشارو \(team.name)، ويردون على \(names).")
        }
        let pools = scenario.interpreters.map { pool in
            let languages = LanguageNames.row(pool.languages)
            return StressStatement(
                .scenario, "Interpreters of \(pool.name), for \(languages).",
                "مترجمو \(pool.name)، للغات: \(languages).")
        }
        let services = scenario.services.map { service in
            service.places.map { places in
                StressStatement(
                    .scenario, "Places of \(service.name): \(.count(places)).",
                    "أماكن \(service.name): \(.count(places)).")
            }
                ?? StressStatement(
                    .scenario, "Places of \(service.name): without limit.", "أماكن \(service.name): بلا حد.")
        }
        return lines + teams + pools + services
    }

    private var queues: [StressStatement] {
        let discipline = scenario.teams.map { team in
            StressStatement(
                .scenario, "A free counsellor of \(team.name) takes \(team.takes.words.phrase).",
                "يأخذ المستشار المتاح في \(team.name): \(team.takes.words.phrase).")
        }
        let limits = scenario.hotlines.compactMap { hotline in
            hotline.queueLimit.map { limit in
                StressStatement(
                    .scenario, "At \(hotline.name) at most \(limit, of: .call) may wait at once.",
                    "في \(hotline.name) أقصى عدد للمنتظرين: \(limit, of: .call).")
            }
        }
        let services =
            scenario.services.isEmpty
            ? []
            : [
                StressStatement(
                    .simulator,
                    "Waiting lists for places are first come first served, but for reserved places.",
                    "قوائم انتظار الأماكن بأسبقية الوصول، عدا الأماكن المحجوزة.")
            ]
        return [
            StressStatement(
                .simulator,
                """
                Calls wait at their hotline; among equals the longest waiting goes first. Callers leave when patience ends \
                (reneging) or at an announced wait (balking); nobody changes the queue except by dialling again.
                """,
                """
                تنتظر المكالمات عند خطها؛ وعند التساوي يتقدم الأطول انتظارًا. يغادر المتصل حين ينفد صبره أو عند إعلان مدة الانتظار؛ \
                ولا يغير أحد قائمته إلا بطلب جديد.
                """)
        ] + discipline + limits + services
    }

    private var boundary: [StressStatement] {
        let entries = scenario.callers.map { group in
            let row = Phrase.names(group.dials.map(\.hotline))
            return StressStatement(
                .scenario, "\(group.name) enter by dialling \(row).", "\(group.name) يدخلون بطلب \(row).")
        }
        return entries + [
            StressStatement(
                .simulator,
                """
                Every attempt ends in exactly one of the outcomes of the balance of counts that the report prints; a person \
                leaves after being answered, or without another attempt.
                """,
                """
                تنتهي كل محاولة بنتيجة واحدة فقط من نتائج ميزان الأعداد في التقرير؛ ويخرج الشخص بعد الرد عليه أو حين لا يعاود \
                المحاولة.
                """)
        ]
    }
}
