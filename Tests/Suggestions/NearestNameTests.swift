import Suggestions
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("langauge", "language"), ("rnu", "run"), ("languages", "language"), ("Patience", "patience"),
        ("paitence", "patience"), ("chck", "check"), ("rund", "run"), ("languag", "language"),
    ])
    func `finds the word that was meant`(word: String, meant: String) {
        #expect(NearestName.suggestion(for: word, among: ["run", "check", "language", "patience"]) == meant)
    }

    @Test(arguments: ["", "zzz", "counsellors"])
    func `suggests nothing where nothing is near`(word: String) {
        #expect(NearestName.suggestion(for: word, among: ["run", "check", "language"]) == nil)
    }
}
