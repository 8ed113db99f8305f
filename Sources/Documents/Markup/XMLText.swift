/// Text made safe inside XML and HTML.
enum XMLText {
    /// Escaped for text and for attributes in double or single quotes. Characters that XML forbids are left out.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default:
                let isForbidden =
                    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value & 0xFFFE == 0xFFFE
                if !isForbidden { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// A name for `id` and `href`: letters, digits and hyphens kept, anything else written as its code point, so that
    /// different names stay different.
    static func identifier(_ name: String) -> String {
        name.unicodeScalars.map { scalar in
            let isPlain =
                ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "-"
            return isPlain ? String(scalar) : "_" + String(scalar.value, radix: 16) + "_"
        }.joined()
    }
}
