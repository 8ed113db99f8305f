import DiscreteEvents
import Documents
import HotlineModel

// The numbers that can be dialled, and what happens there.
extension Explanation {
    var hotlines: Section {
        Section(
            "hotlines", english: "The hotlines", arabic: "الخطوط الساخنة",
            scenario.hotlines.flatMap { entry($0.name, points($0)) })
    }

    private func points(_ hotline: Hotline) -> Points {
        var points = Points()
        if let operatedBy = hotline.operatedBy?.phrase {
            points.add("Run by: \(operatedBy).", "تديره جهة: \(operatedBy).")
        }
        if let number = hotline.number {
            points.add("Its number is \(code: number).", "رقمه \(code: number).")
        }
        hours(hotline, &points)
        lines(hotline, &points)
        if let greeting = hotline.greeting { self.greeting(greeting, &points) }
        eligibility(hotline, &points)
        announcement(hotline, &points)
        callback(hotline, &points)
        ladder(hotline, &points)
        points.add(
            """
            For the service level an answer counts within \(.seconds(hotline.serviceLevelSeconds)); giving up within \
            \(.seconds(hotline.shortAbandonSeconds)) counts as at once.
            """,
            """
            لمستوى الخدمة يُحتسب الرد خلال \(.seconds(hotline.serviceLevelSeconds))؛ وإنهاء الانتظار خلال \
            \(.seconds(hotline.shortAbandonSeconds)) يُعد تركًا مبكرًا.
            """)
        return points
    }

    private func hours(_ hotline: Hotline, _ points: inout Points) {
        points.add("It is open \(hotline.open.phrase).", "ساعات العمل: \(hotline.open.phrase).")
        for exception in hotline.openDuring {
            points.add(
                "In the period \(exception.period) it is open \(exception.open.phrase).",
                "ساعات العمل في فترة \(exception.period): \(exception.open.phrase).")
        }
        let isAlwaysOpen = hotline.open == .always && hotline.openDuring.isEmpty
        switch hotline.afterHours {
        case .lost where isAlwaysOpen: break
        case .lost: points.add("Outside these hours a call is lost.", "خارج هذه الساعات تضيع المكالمة.")
        case .voicemail:
            points.add(
                "Outside these hours callers may leave a message and are called back once it has opened.",
                "خارج هذه الساعات يمكن ترك رسالة، ويُعاود الاتصال بالمتصل بعد بدء العمل.")
        case .forward(let other):
            points.add(
                "Outside these hours calls are connected to \(other).",
                "خارج هذه الساعات تُحوَّل المكالمات إلى \(other).")
        }
    }

    private func lines(_ hotline: Hotline, _ points: inout Points) {
        if let lines = hotline.lines {
            points.add(
                "It has \(lines, of: .line); who dials while all are held hears a busy tone.",
                "له \(lines, of: .line)؛ ومن يتصل وهي كلها مشغولة يسمع نغمة مشغول.")
        } else {
            points.add("It has as many lines as are needed.", "له من الخطوط ما يكفي.")
        }
        if let limit = hotline.queueLimit {
            points.add(
                "At most \(limit, of: .call) may wait at once; further ones hear a busy tone.",
                "الحد الأقصى للمنتظرين في آن واحد: \(limit, of: .call)؛ وما زاد يسمع نغمة مشغول.")
        }
    }

    private func greeting(_ greeting: Greeting, _ points: inout Points) {
        points.add(
            "Callers first hear a greeting of \(greeting.time.phrase).",
            "يسمع المتصل أولًا ترحيبًا مدته \(greeting.time.phrase).")
        if greeting.hangUp > 0 {
            points.add(
                "\(.part(greeting.hangUp)) hang up in it.", "ينهي \(.part(greeting.hangUp)) المكالمة أثناءه.")
        }
        var shares: [Phrase] = []
        if greeting.contained > 0 || !greeting.containedByNeed.isEmpty {
            shares.append(.value(.part(greeting.contained)))
        }
        shares += greeting.containedByNeed.map { exception in
            Phrase(
                english: "\(.part(exception.share)) for \(exception.need)",
                arabic: "\(.part(exception.share)) في حالة \(exception.need)")
        }
        guard !shares.isEmpty else { return }
        let row = Phrase.parts(shares)
        points.add(
            "Share of callers for whom recorded information is enough: \(row).",
            "نسبة من تكفيهم المعلومات المسجلة: \(row).")
    }

    private func eligibility(_ hotline: Hotline, _ points: inout Points) {
        points.add("It serves \(hotline.serves.phrase).", "يخدم: \(hotline.serves.phrase).")
        // Where everybody is served there are no others.
        guard hotline.serves != Eligibility() || hotline.others != .decline || hotline.triage != nil else {
            return
        }
        if let triage = hotline.triage {
            points.add(
                "A counsellor first finds out what others want, in \(triage.phrase).",
                "يتعرف مستشار أولًا على حاجة غيرهم، خلال \(triage.phrase).")
        }
        switch hotline.others {
        case .decline: points.add("Others are sent away.", "لا يُخدم غيرهم.")
        case .transfer(let other):
            points.add(
                "Others are connected to \(other) without dialling again.",
                "يُحوَّل غيرهم إلى \(other) دون معاودة الطلب.")
        case .refer(let other, let chance, let after):
            points.add(
                "Others are told the number of \(other); \(.part(chance)) dial it, after \(after.phrase).",
                "يُخبَر غيرهم برقم \(other)؛ ويطلبه \(.part(chance)) منهم بعد \(after.phrase).")
        }
    }

    private func announcement(_ hotline: Hotline, _ points: inout Points) {
        guard let announcement = hotline.announcement else { return }
        let steps = Phrase.row(
            announcement.steps.map { step in
                Phrase(
                    english: "\(.part(step.share)) from \(.seconds(step.fromSeconds)) on",
                    arabic: "\(.part(step.share)) من \(.seconds(step.fromSeconds)) فأكثر")
            })
        points.add(
            "Callers who must wait are told how long it will probably be; then hang up: \(steps).",
            "يُخبَر من عليه الانتظار بالمدة المتوقعة؛ فينهي المكالمة: \(steps).")
    }

    private func callback(_ hotline: Hotline, _ points: inout Points) {
        let rule = hotline.callback
        guard
            hotline.afterHours == .voicemail || rule.offerAfterExpectedSeconds != nil
                || rule != CallbackRule()
        else { return }
        if let wait = rule.offerAfterExpectedSeconds {
            points.add(
                "Who has to expect a wait of at least \(.seconds(wait)) is offered a callback.",
                "تُعرض معاودة الاتصال على من يُتوقع انتظاره \(.seconds(wait)) فأكثر.")
        }
        if let wait = rule.offerAfterWaitSeconds {
            points.add(
                "Who has waited \(.seconds(wait)) is offered a callback, and keeps the place in the queue.",
                "تُعرض معاودة الاتصال على من انتظر \(.seconds(wait))، مع الاحتفاظ بدوره في قائمة الانتظار.")
        }
        points.add(
            """
            Of those who can safely be called back \(.part(rule.accept)) accept the offer or leave a message; \
            \(.part(rule.reach)) answer when called back, and a callback that nobody answers takes \(.seconds(rule.ringSeconds)).
            """,
            """
            ممن يمكن معاودة الاتصال بهم بأمان يقبل \(.part(rule.accept)) العرض أو يترك رسالة؛ ويرد \(.part(rule.reach)) عند \
            معاودة الاتصال، ومعاودة الاتصال التي لا يرد عليها أحد تستغرق \(.seconds(rule.ringSeconds)).
            """)
    }
}
