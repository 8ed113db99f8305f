import DiscreteEvents

/// The value of a written calculation such as `(19427 / 5746) ^ (1 / 3)`.
///
/// Numbers, `+ - * / ^`, a leading minus and parentheses; `^` binds most and to the right.
enum Arithmetic {
    /// The value; nil where the text is no calculation, or its value no finite number.
    static func value(of text: String) -> Double? {
        // Every level of nesting costs a byte at least, so that no text exhausts the stack.
        guard text.utf8.count <= 1_000 else { return nil }
        var rest = Array(text.utf8.filter { $0 != 0x20 })[...]
        guard let value = sum(&rest), rest.isEmpty, value.isFinite else { return nil }
        return value
    }

    private static func sum(_ rest: inout ArraySlice<UInt8>) -> Double? {
        guard var value = product(&rest) else { return nil }
        while let sign = take("+-", from: &rest) {
            guard let next = product(&rest) else { return nil }
            value += sign == UInt8(ascii: "+") ? next : -next
        }
        return value
    }

    private static func product(_ rest: inout ArraySlice<UInt8>) -> Double? {
        guard var value = power(&rest) else { return nil }
        while let sign = take("*/", from: &rest) {
            guard let next = power(&rest) else { return nil }
            value = sign == UInt8(ascii: "*") ? value * next : value / next
        }
        return value
    }

    private static func power(_ rest: inout ArraySlice<UInt8>) -> Double? {
        if take("-", from: &rest) != nil { return power(&rest).map { -$0 } }
        guard let base = operand(&rest) else { return nil }
        guard take("^", from: &rest) != nil else { return base }
        guard base > 0, let exponent = power(&rest) else { return nil }
        return PortableMath.pow(base, exponent)
    }

    private static func operand(_ rest: inout ArraySlice<UInt8>) -> Double? {
        if take("(", from: &rest) != nil {
            guard let value = sum(&rest), take(")", from: &rest) != nil else { return nil }
            return value
        }
        let digits = rest.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
        rest = rest.dropFirst(digits.count)
        return Double(String(decoding: digits, as: UTF8.self))
    }

    private static func take(_ signs: String, from rest: inout ArraySlice<UInt8>) -> UInt8? {
        guard let first = rest.first, signs.utf8.contains(first) else { return nil }
        rest = rest.dropFirst()
        return first
    }
}
