import DiscreteEvents
import Documents
import HotlineModel

// Who answers, with which skills, and at what cost of time.
extension Explanation {
    var teams: Section {
        Section(
            "teams", english: "Who answers", arabic: "من يرد",
            scenario.teams.flatMap { team in
                entry(team.name, points(team)) + shifts(team.staffing, of: team.name, .counsellor)
            })
    }

    private func points(_ team: Team) -> Points {
        var points = Points()
        skills(team, &points)
        times(team, &points)
        rests(team, &points)
        points.add(
            "A free counsellor takes \(team.takes.words.phrase).",
            "يأخذ المستشار المتاح: \(team.takes.words.phrase).")
        if let onCall = team.onCall {
            points.add(
                """
                On call: when \(onCall.whenWaiting, of: .call) have been waiting for \(.seconds(onCall.forSeconds)) without \
                a pause, \(onCall.counsellors, of: .counsellor) more are called; they come \
                \(.seconds(onCall.arriveAfterSeconds)) later and stay for \(.seconds(onCall.staySeconds)).
                """,
                """
                عند الاستدعاء: إذا ظل عدد المنتظرين \(onCall.whenWaiting, of: .call) مدة \(.seconds(onCall.forSeconds)) دون \
                انقطاع، يُستدعى \(onCall.counsellors, of: .counsellor)؛ يصلون بعد \(.seconds(onCall.arriveAfterSeconds)) \
                ويبقون \(.seconds(onCall.staySeconds)).
                """)
        }
        if team.costPerHour > 0 {
            points.add(
                "An hour of a counsellor costs \(money(team.costPerHour)).",
                "تكلفة ساعة المستشار \(money(team.costPerHour)).")
        }
        staffing(team.staffing, .counsellor, &points)
        return points
    }

    private func skills(_ team: Team, _ points: inout Points) {
        if let hotline = team.hotline {
            points.add("They belong to \(hotline).", "يتبعون \(hotline).")
        }
        if let gender = team.gender {
            let plural = ScopeWords.inSentence(gender)
            points.add("They are \(plural).", "هم من \(plural).")
        }
        if let languages = team.languages {
            let names = LanguageNames.row(languages)
            points.add("They speak \(names).", "لغاتهم: \(names).")
            guard !scenario.interpreters.isEmpty else { return needs(team, &points) }
            if team.usesInterpreters {
                points.add(
                    "They answer callers of other languages with an interpreter.",
                    "يردون على المتحدثين بلغات أخرى بمساعدة مترجم.")
            } else {
                points.add(
                    "They do not answer callers of other languages.", "لا يردون على المتحدثين بلغات أخرى.")
            }
        } else {
            points.add("They speak every language.", "يتحدثون كل اللغات.")
        }
        needs(team, &points)
    }

    private func needs(_ team: Team, _ points: inout Points) {
        if let needs = team.needs {
            let names = Phrase.names(needs)
            points.add("They help with \(names) only.", "يساعدون في ما يلي فقط: \(names).")
        } else {
            points.add("They can help with every need.", "يساعدون في كل الحاجات.")
        }
    }

    private func times(_ team: Team, _ points: inout Points) {
        if team.pace.usual != 1 || !team.pace.exceptions.isEmpty {
            let exceptions = team.pace.exceptions.map { exception in
                Phrase(
                    english: "\(.plain(exception.factor)) for \(exception.name)",
                    arabic: "\(.plain(exception.factor)) في حالة \(exception.name)")
            }
            let row = Phrase.parts([.value(.plain(team.pace.usual))] + exceptions)
            points.add(
                "Their conversations take as long as the group's times \(row).",
                "تُضرب مدة محادثاتهم في \(row).")
        }
        if team.paceVariation > 0 {
            points.add(
                """
                Some counsellors take longer than others, with a coefficient of variation of \(.plain(team.paceVariation)).
                """,
                "يتفاوت المستشارون في المدة بمعامل اختلاف \(.plain(team.paceVariation)).")
        }
        if team.wrapUp.usual != nil || !team.wrapUp.exceptions.isEmpty {
            let usual = (team.wrapUp.usual ?? .seconds(0)).phrase
            let exceptions = team.wrapUp.exceptions.map { exception in
                Phrase(
                    english: "for \(exception.name) \(exception.time.phrase)",
                    arabic: "في حالة \(exception.name) \(exception.time.phrase)")
            }
            let row = Phrase.parts([usual] + exceptions)
            points.add("Documenting a call takes \(row).", "توثيق المكالمة يستغرق \(row).")
        }
    }

    private func rests(_ team: Team, _ points: inout Points) {
        if let recovery = team.recovery {
            let calls =
                recovery.needs.map { needs in
                    Phrase(
                        english: "calls about \(Phrase.names(needs))",
                        arabic: "المكالمات بشأن \(Phrase.names(needs))")
                } ?? Phrase(english: "all calls", arabic: "كل المكالمات")
            points.add(
                "After \(.part(recovery.chance)) of \(calls) a counsellor recovers for \(recovery.time.phrase).",
                "بعد \(.part(recovery.chance)) من \(calls) يستريح المستشار للتعافي \(recovery.time.phrase).")
        }
        if let rest = team.rest {
            points.add(
                "After every \(rest.afterCalls, of: .call) she rests for \(.seconds(rest.seconds)).",
                "بعد كل \(rest.afterCalls, of: .call) يستريح المستشار \(.seconds(rest.seconds)).")
        }
        for part in team.shrinkage {
            points.add(
                "\(.part(part.share)) of paid time is planned away from the phone: \(part.category).",
                "\(.part(part.share)) من الوقت المدفوع مخطط بعيدًا عن الهاتف: \(part.category).")
        }
        if team.absence > 0 {
            points.add(
                "On a day each is absent with a chance of \(.part(team.absence)).",
                "احتمال غياب كل منهم في اليوم \(.part(team.absence)).")
        }
    }
}
