/// What the keys of an object say about each other.
enum FormatRule: Sendable {
    /// One of them must be there, and no second.
    case exactlyOne([String])
    /// They exclude each other.
    case notBoth(String, String)
    /// One makes sense beside the other only.
    case goesWith(String, String)
    /// One needs the other beside it.
    case needs(String, String)
}
