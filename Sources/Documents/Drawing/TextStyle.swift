/// How a drawing's text is set.
struct TextStyle: Sendable, Hashable {
    /// Which part of the text stands at its point, whatever the direction of the language.
    enum Anchor: Sendable, Hashable {
        case left
        case middle
        case right

        /// The other side; the middle stays.
        var mirrored: Anchor {
            switch self {
            case .left: .right
            case .middle: .middle
            case .right: .left
            }
        }
    }

    var size = 13.0
    var anchor = Anchor.left
    var isStrong = false
    /// Whether the background shows around the letters, where text stands on shapes.
    var hasHalo = false

    static let small = 12.0
}
