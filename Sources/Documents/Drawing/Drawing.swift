/// A picture as shapes, before it has a format; lengths in points, the origin at the top left.
struct Drawing: Sendable {
    /// A place.
    struct Point: Sendable, Hashable {
        var x: Double
        var y: Double
    }

    /// A step of a path.
    enum Step: Sendable, Hashable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close
    }

    /// A shape.
    enum Shape: Sendable, Hashable {
        case rectangle(x: Double, y: Double, width: Double, height: Double)
        case circle(Point, radius: Double)
        case path([Step])
        case text(Point, String, TextStyle)
    }

    /// A shape with its paint and the text shown when pointed at.
    struct Mark: Sendable, Hashable {
        var shape: Shape
        var paint: Paint
        var hint: String?
    }

    /// The width.
    let width: Double
    /// The height.
    var height: Double
    /// The shapes, the lowest first.
    var marks: [Mark] = []

    /// A length as text, to a hundredth.
    static func number(_ length: Double) -> String {
        Machine.number(length.isFinite ? (length * 100).rounded() / 100 : 0)
    }
}
