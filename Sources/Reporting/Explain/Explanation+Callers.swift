import Documents
import HotlineModel

// Who calls, how often, and how long they wait and talk.
extension Explanation {
    var callers: Section {
        let told = scenario.callers.map { points($0) }
        let common = told.dropFirst().reduce(told.first ?? Points()) { $0.common(with: $1) }
        guard told.count > 1, !common.phrases.isEmpty else {
            return section(zip(scenario.callers, told).flatMap { entry($0.name, $1) })
        }
        let all = Phrase(english: "What all groups have in common", arabic: "ما تشترك فيه كل الفئات")
        return section(
            entry(all, common)
                + zip(scenario.callers, told).flatMap { entry($0.name, $1.without(common)) })
    }

    private func section(_ groups: [Block]) -> Section {
        Section("callers", english: "Who calls", arabic: "من يتصل", groups + profiles)
    }

    private func points(_ group: CallerGroup) -> Points {
        var points = Points()
        attributes(group, &points)
        volume(group.calls, &points)
        dials(group, &points)
        patience(group, &points)
        points.add(
            "A conversation takes \(group.talk.phrase).", "مدة المحادثة: \(group.talk.phrase).")
        if let redial = group.redial { self.redial(redial, &points) }
        afterwards(group.afterwards, &points)
        return points
    }

    func attributes(_ group: CallerGroup, _ points: inout Points) {
        var who = Points()
        if let gender = group.gender {
            let plural = ScopeWords.plural(gender)
            who.add("\(plural)", "\(plural)")
        } else {
            who.add("Callers of any gender and age", "متصلون من كل نوع وسن")
        }
        if let language = group.language {
            who.add("language \(LanguageNames.phrase(language))", "اللغة \(LanguageNames.phrase(language))")
        }
        if let need = group.need { who.add("they call about \(need)", "سبب الاتصال \(need)") }
        if let nationality = group.nationality {
            who.add("nationality \(nationality)", "الجنسية \(nationality)")
        }
        let row = Phrase.parts(who.phrases)
        points.add("\(row).", "\(row).")
        points.add(
            "Their need is of \(group.urgency.phrase) urgency; their priority in a queue is \(.count(group.priority)).",
            "درجة الإلحاح: \(group.urgency.phrase)؛ الأولوية في قائمة الانتظار: \(.count(group.priority)).")
        if group.priorityPerAttempt != 0 {
            points.add(
                "Every attempt after the first adds \(.count(group.priorityPerAttempt)) to the priority.",
                "كل محاولة بعد الأولى تضيف \(.count(group.priorityPerAttempt)) إلى الأولوية.")
        }
        if group.weight != 1 {
            points.add(
                "Where counsellors choose by weighted wait, each second of theirs weighs \(.plain(group.weight)).",
                "حيث يُختار بالانتظار المرجَّح، وزن كل ثانية من انتظارهم \(.plain(group.weight)).")
        }
    }

    private func volume(_ calls: CallVolume, _ points: inout Points) {
        switch calls.rate {
        case .perDay(let persons, let profile?):
            points.add(
                "\(.plain(persons)) persons start to call on an ordinary day, spread as in the profile \(profile).",
                "عدد من يبدؤون الاتصال في اليوم العادي: \(.plain(persons))، موزعين كما في نمط \(profile).")
        case .perDay(let persons, nil):
            points.add(
                "\(.plain(persons)) persons start to call on an ordinary day, at all hours alike.",
                "عدد من يبدؤون الاتصال في اليوم العادي: \(.plain(persons))، بالتساوي على الساعات.")
        case .perHour(let persons):
            points.add(
                "\(.plain(persons)) persons an hour start to call, at all hours alike.",
                "عدد من يبدؤون الاتصال في الساعة: \(.plain(persons))، بالتساوي على الساعات.")
        case .expected(let every, let counts):
            let sum = Value.plain(counts.reduce(0, +))
            let least = Value.plain(counts.min() ?? 0)
            let most = Value.plain(counts.max() ?? 0)
            points.add(
                """
                \(sum) persons are expected in \(counts.count, of: .interval) of \(.seconds(every)) from the start on, \
                between \(least) and \(most) in each.
                """,
                """
                العدد المتوقع للأشخاص: \(sum) في \(counts.count, of: .interval) مدة كل منها \(.seconds(every)) منذ البداية، \
                بين \(least) و\(most) في كل منها.
                """)
        case .recorded(let moments):
            guard let first = moments.first, let last = moments.last else {
                points.add("Nobody starts to call.", "لا يبدأ أحد الاتصال.")
                return
            }
            points.add(
                """
                \(moments.count, of: .person) at recorded moments: the first starts to call \(.seconds(first)) after the start, \
                the last \(.seconds(last)) after it.
                """,
                """
                أوقات بدء الاتصال مسجلة، وعددها \(moments.count, of: .person): الأول بعد البداية بـ\(.seconds(first)) \
                والأخير بعدها بـ\(.seconds(last)).
                """)
        }
        if calls.dayVariation > 0 {
            points.add(
                """
                Some days are busier than others: a whole day's calls vary with a coefficient of variation of \
                \(.plain(calls.dayVariation)).
                """,
                "تتفاوت الأيام ازدحامًا: معامل اختلاف مكالمات اليوم كله \(.plain(calls.dayVariation)).")
        }
    }

    private func dials(_ group: CallerGroup, _ points: inout Points) {
        let row = Phrase.row(
            group.dials.map { dial in
                let share = Value.part(dial.share)
                return Phrase(english: "\(dial.hotline) (\(share))", arabic: "\(dial.hotline) (\(share))")
            })
        points.add("They first dial \(row).", "يطلبون أولًا: \(row).")
    }

    private func patience(_ group: CallerGroup, _ points: inout Points) {
        if let patience = group.patience {
            points.add(
                "In a queue they hang up after \(patience.phrase).",
                "ينهون الانتظار في القائمة بعد \(patience.phrase).")
        } else {
            points.add("In a queue they never hang up.", "لا ينهون الانتظار في القائمة أبدًا.")
        }
        if let patience = group.interpreterPatience {
            points.add(
                "For an interpreter they wait \(patience.phrase).", "ينتظرون المترجم \(patience.phrase).")
        } else if !scenario.interpreters.isEmpty {
            points.add(
                "For an interpreter they wait as long as it takes.", "ينتظرون المترجم مهما طال الوقت.")
        }
        if let interruption = group.interruption {
            points.add(
                "It stops being safe to speak \(interruption.phrase) after they are connected; they then hang up at once.",
                "يصبح الكلام غير آمن بعد الاتصال بـ\(interruption.phrase)؛ فينهون المكالمة فورًا.")
        }
        if group.safeToCallBack < 1 {
            points.add(
                "\(.part(group.safeToCallBack)) of them can safely be called back.",
                "يمكن معاودة الاتصال بأمان بـ\(.part(group.safeToCallBack)) منهم.")
        }
        if let prefers = group.prefers { preference(prefers, &points) }
    }

    private func preference(_ prefers: CounsellorPreference, _ points: inout Points) {
        let counsellor =
            prefers.gender == .woman
            ? Phrase(english: "a woman", arabic: "امرأة") : Phrase(english: "a man", arabic: "رجل")
        guard let limit = prefers.waitsAtMostSeconds else {
            points.add(
                "\(.part(prefers.share)) of them speak to \(counsellor) only.",
                "لا يتحدث \(.part(prefers.share)) منهم إلا إلى \(counsellor).")
            return
        }
        points.add(
            "\(.part(prefers.share)) of them prefer to speak to \(counsellor); after \(.seconds(limit)) anybody may answer.",
            "يفضل \(.part(prefers.share)) منهم التحدث إلى \(counsellor)؛ وبعد \(.seconds(limit)) يمكن لأي مستشار الرد."
        )
    }
}
