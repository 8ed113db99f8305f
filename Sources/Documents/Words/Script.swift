/// What the letters of a text are like.
enum Script {
    /// Whether a text has letters that run from right to left (Hebrew, Arabic and their neighbours).
    static func hasRightToLeftLetters(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x065F, 0x066E...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
                0x1E800...0x1EFFF:
                true
            default: false
            }
        }
    }
}
