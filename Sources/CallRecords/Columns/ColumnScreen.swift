/// Finds columns that look as if they held names, telephone numbers or free text.
///
/// Judged by the heading and by the shape of the first cells; the cells are looked at and forgotten.
struct ColumnScreen {
    /// What a column looks like.
    enum Suspicion: String {
        case name = "names"
        case telephone = "telephone numbers"
        case freeText = "free text"
        case address = "addresses"
    }

    /// Words in headings that give a column away.
    private static let words: [(Suspicion, [String])] = [
        (
            .telephone,
            [
                "phone", "telephone", "tel", "mobile", "msisdn", "cli", "ani", "callerid", "cellphone",
                "هاتف", "موبايل", "تليفون",
            ]
        ),
        (.name, ["name", "surname", "firstname", "lastname", "fullname", "اسم", "الاسم"]),
        (
            .freeText,
            [
                "note", "notes", "comment", "comments", "remark", "remarks", "description", "text", "summary",
                "narrative", "ملاحظات", "وصف",
            ]
        ),
        (.address, ["address", "email", "mail", "street", "passport", "nationalid", "عنوان", "بريد"]),
    ]

    /// What a heading gives away; nil where nothing.
    static func suspicion(heading: String) -> Suspicion? {
        let parts = heading.lowercased().split { !$0.isLetter }.map(String.init)
        let joined = parts.joined()
        for (suspicion, words) in words
        where words.contains(where: { parts.contains($0) || joined == $0 }) {
            return suspicion
        }
        return nil
    }

    private var filled = 0
    private var telephones = 0
    private var texts = 0
    private var addresses = 0

    /// Looks at a cell.
    mutating func look(at bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        filled += 1
        if Self.isTelephone(bytes) { telephones += 1 }
        if bytes.contains(UInt8(ascii: "@")) { addresses += 1 }
        let blanks = bytes.count { $0 == 0x20 }
        let letters = bytes.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 }
        if blanks >= 3 && letters > 12 || letters > 60 { texts += 1 }
    }

    /// What the cells look like; nil where they are harmless.
    var suspicion: Suspicion? {
        guard filled > 0 else { return nil }
        if 5 * telephones >= filled { return .telephone }
        if 5 * addresses >= filled { return .address }
        return 5 * texts >= filled ? .freeText : nil
    }

    /// Whether a word of a category is written as names of people are: three parts or more, and no digit.
    static func isLikePerson(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count { $0 == 0x20 } >= 2 && !bytes.contains { (0x30...0x39).contains($0) }
    }

    /// Whether a cell is written as telephone numbers are: 7 to 15 digits with nothing but signs between them, and a
    /// leading plus sign, a leading zero, or ten digits and more.
    static func isTelephone(_ bytes: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var dots = 0
        var first: UInt8?
        for byte in bytes {
            switch byte {
            case 0x30...0x39:
                digits += 1
                first = first ?? byte
            case UInt8(ascii: "+"), UInt8(ascii: "("):
                first = first ?? byte
            case UInt8(ascii: "."): dots += 1
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: ")"): break
            default: return false
            }
        }
        guard (7...15).contains(digits), dots != 1, let first else { return false }
        return first == UInt8(ascii: "+") || first == UInt8(ascii: "0") || digits >= 10
    }
}
