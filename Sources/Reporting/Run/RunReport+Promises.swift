import Documents
import HotlineModel
import Metrics

// What callers are promised or wish for: callbacks, later calls, a counsellor of a gender. Nil where a scenario has none of it.
extension RunReport {
    var callbacks: Table? {
        guard EstimateGrid.happens("callbacks-promised", .system, in: result) else { return nil }
        return table(
            "callbacks",
            ["callbacks-promised", "callbacks-kept", "callbacks-failed", "callbacks-kept-share"],
            by: [.hotline, .gender],
            caption: Phrase(english: "Promises to call back", arabic: "وعود بمعاودة الاتصال"))
    }

    var followUps: Table? {
        guard EstimateGrid.happens("follow-ups", .system, in: result) else { return nil }
        return table(
            "follow-ups",
            ["follow-ups", "follow-ups-answered", "follow-ups-lost", "follow-ups-lost-share"],
            by: [.gender, .callers],
            caption: Phrase(
                english: "Later calls of persons who had been answered",
                arabic: "مكالمات لاحقة لمن سبق الرد عليهم"))
    }

    var preferences: Table? {
        guard EstimateGrid.happens("preference-asked", .system, in: result) else { return nil }
        return table(
            "preferences",
            [
                "preference-asked", "preference-met", "preference-missed", "preference-waits",
                "preference-wait",
            ],
            by: [.hotline, .gender],
            caption: Phrase(
                english: "Wishes for a counsellor of a gender", arabic: "تفضيل مستشار/ة من نوع معين"))
    }
}
