/// Names for the places in a page, each used once.
struct AnchorNames {
    private var used: [String] = []

    /// The name of a place; a second of the same identifier gets a number.
    mutating func name(for identifier: String) -> String {
        let base = "at-" + XMLText.identifier(identifier)
        var name = base
        var number = 2
        while used.contains(name) {
            name = "\(base)-\(number)"
            number += 1
        }
        used.append(name)
        return name
    }
}
