/// Reads numbers back from text in either language.
enum Numerals {
    /// The numbers of a text in order, with the digits 0 to 9, a point and no grouping.
    static func all(in text: String) -> [String] {
        var numbers: [String] = []
        var current = ""
        let scalars = Array(text.unicodeScalars)
        func isDigit(_ index: Int) -> Bool { scalars.indices.contains(index) && digit(scalars[index]) != nil }
        for (index, scalar) in scalars.enumerated() {
            if let digit = digit(scalar) {
                current.append(digit)
            } else if !current.isEmpty, isDigit(index + 1), scalar == "." || scalar == "\u{066B}" {
                current.append(".")
            } else if !current.isEmpty, isDigit(index + 1), scalar == "," || scalar == "\u{066C}" {
                continue
            } else if !current.isEmpty {
                numbers.append(current)
                current = ""
            }
        }
        return current.isEmpty ? numbers : numbers + [current]
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar.value {
        case 0x30...0x39: Character(scalar)
        case 0x0660...0x0669: Character(Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30)))
        default: nil
        }
    }
}
