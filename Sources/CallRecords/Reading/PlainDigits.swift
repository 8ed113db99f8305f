/// Makes cells with Arabic digits readable as ASCII.
enum PlainDigits {
    /// A cell without blanks around it, its Arabic and Persian digits and decimal points as ASCII, direction marks left out.
    static func plain(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var cell = bytes
        if cell.contains(where: { $0 >= 0x80 }) {
            var view = String.UnicodeScalarView()
            for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
                switch scalar.value {
                case 0x0660...0x0669: view.append(Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30)))
                case 0x06F0...0x06F9: view.append(Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 0x30)))
                case 0x066B: view.append(".")
                case 0x200E, 0x200F, 0x061C, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: break
                case 0xA0, 0x202F: view.append(" ")
                default: view.append(scalar)
                }
            }
            cell = Array(String(view).utf8)[...]
        }
        while let first = cell.first, first <= 0x20 { cell = cell.dropFirst() }
        while let last = cell.last, last <= 0x20 { cell = cell.dropLast() }
        return cell
    }
}
