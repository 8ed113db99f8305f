import Documents
import HotlineModel

extension LocalizedText {
    /// The same words for a document.
    var phrase: Phrase {
        Phrase(english: Line([.words(english)]), arabic: arabic.map { Line([.words($0)]) })
    }
}
