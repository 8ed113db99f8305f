import Documents
import HotlineModel

extension Eligibility {
    /// Whom it admits.
    var phrase: Phrase {
        if self == Eligibility() { return Phrase(english: "everybody", arabic: "الجميع") }
        var points = Points()
        if let languages = languages.map(LanguageNames.row) {
            points.add("who speak \(languages)", "لغتهم \(languages)")
        }
        if let needs = needs.map(Phrase.names) {
            points.add("who call about \(needs)", "سبب اتصالهم \(needs)")
        }
        if let nationalities = nationalities.map(Phrase.names) {
            points.add("of nationality \(nationalities)", "جنسيتهم \(nationalities)")
        }
        if let callers = callers.map(Phrase.names) {
            points.add("of the groups \(callers)", "من الفئات \(callers)")
        }
        let whom =
            genders.map { Phrase.row($0.map(ScopeWords.inSentence)) }
            ?? Phrase(english: "callers", arabic: "المتصلين")
        guard !points.phrases.isEmpty else { return whom }
        let limits = Phrase.parts(points.phrases)
        return Phrase(english: "\(whom) \(limits)", arabic: "\(whom)، \(limits)")
    }
}
