/// What the keys of an object say about each other.
enum FormatRule: Sendable {
    /// One of them must be there, and no second; what they are called together, where they are many.
    case exactlyOne([String], called: String? = nil)
    /// No two of them can be there.
    case atMostOne([String])
    /// They exclude each other, for a reason in words.
    case notBoth(String, String, String)
    /// One makes sense beside the other only.
    case goesWith(String, String)
    /// One needs the other beside it.
    case needs(String, String)
}
