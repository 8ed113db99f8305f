import Documents
import HotlineModel

extension Eligibility {
    /// Whom it admits.
    var phrase: Phrase {
        var points = Points()
        if let genders {
            let row = Phrase.row(genders.map(ScopeWords.inSentence))
            points.add("\(row)", "\(row)")
        }
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
            points.add("of the caller groups \(callers)", "من فئات المتصلين \(callers)")
        }
        guard !points.phrases.isEmpty else { return Phrase(english: "everybody", arabic: "الجميع") }
        return .parts(points.phrases)
    }
}
