/// Names that a scenario file can use in dotted paths.
enum ScenarioName {
    /// A text in lower-case letters and digits, with hyphens for everything else; nil where nothing is left.
    static func plain(_ text: String) -> String? {
        var name = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                name.append(character)
            } else if !name.isEmpty, !name.hasSuffix("-") {
                name.append("-")
            }
        }
        while name.hasSuffix("-") { name.removeLast() }
        return name.isEmpty ? nil : name
    }

    /// A name that is not taken, with a number behind it where it must be.
    static func free(_ name: String, among taken: [String]) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)-\(number)") { number += 1 }
        return "\(name)-\(number)"
    }
}
