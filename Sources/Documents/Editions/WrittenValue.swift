/// A value written out, with its half-width apart so that tables can align on the sign between them.
struct WrittenValue: Sendable, Hashable {
    /// The value; with its unit where there is no half-width, or where the unit comes first.
    var value: String
    /// The half-width, with the unit.
    var halfWidth: String?

    init(_ value: String, halfWidth: String? = nil) {
        self.value = value
        self.halfWidth = halfWidth
    }

    /// Both, on one line.
    var text: String {
        guard let halfWidth else { return value }
        return value + Edition.space + "±" + Edition.space + halfWidth
    }
}
