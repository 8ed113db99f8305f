import Documents
import HotlineModel

// Who answers a hotline's calls, and after how long.
extension Explanation {
    func ladder(_ hotline: Hotline, _ points: inout Points) {
        if hotline.priority != 0 {
            points.add(
                "Its calls have \(.count(hotline.priority)) added to their priority.",
                "تُضاف \(.count(hotline.priority)) إلى أولوية مكالماته.")
        }
        if hotline.ladder.isEmpty {
            points.add("Nobody answers it.", "لا يرد عليه أحد.")
        }
        for rung in hotline.ladder {
            let teams = Phrase.names(rung.teams)
            let conditions = conditions(rung)
            points.add(
                "Rung \(rung.name): \(Self.start(rung)) \(teams) may answer\(conditions).",
                "الدرجة \(rung.name): \(Self.start(rung)) يمكن أن يرد \(teams)\(conditions).")
        }
        points.add(
            "Of several idle counsellors answers \(hotline.choice.words.phrase).",
            "من بين عدة مستشارين متاحين يرد: \(hotline.choice.words.phrase).")
    }

    /// From when on a rung counts.
    static func start(_ rung: Rung) -> Phrase {
        rung.afterSeconds > 0
            ? Phrase(
                english: "after \(.seconds(rung.afterSeconds))", arabic: "بعد \(.seconds(rung.afterSeconds))")
            : Phrase(english: "at once", arabic: "فورًا")
    }

    /// What must hold besides, each after a comma.
    private func conditions(_ rung: Rung) -> Phrase {
        var conditions = Points()
        if rung.keepIdle > 0 {
            conditions.add(
                ", if at least \(rung.keepIdle, of: .counsellor) of the team would stay idle",
                "، إذا بقي متاحًا من الفريق \(rung.keepIdle, of: .counsellor) على الأقل")
        }
        if rung.whenWaiting > 0 {
            conditions.add(
                ", if at least \(rung.whenWaiting, of: .call) are waiting",
                "، إذا كان عدد المنتظرين \(rung.whenWaiting, of: .call) على الأقل")
        }
        if let between = rung.between {
            conditions.add(", \(between.phrase) only", "، في الساعات \(between.phrase) فقط")
        }
        return Phrase(
            english: Line(conditions.phrases.map { .phrase($0) }),
            arabic: Line(conditions.phrases.map { .phrase($0) }))
    }
}
