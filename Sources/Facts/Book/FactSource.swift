/// Where a fact was published.
public struct FactSource: Sendable, Equatable {
    /// The body, paper or author that published it.
    public var publisher: String
    /// The page, report or article.
    public var title: String
    /// The address; nil where none is known.
    public var url: String?
    /// When it was published, or which period it speaks of where that is all that is known.
    public var date: String

    /// Creates a source.
    public init(publisher: String, title: String, url: String? = nil, date: String) {
        self.publisher = publisher
        self.title = title
        self.url = url
        self.date = date
    }
}
