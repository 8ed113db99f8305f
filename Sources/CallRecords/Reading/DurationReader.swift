import ScenarioFiles

/// Reads the common ways to write a duration: `75`, `75.5`, `1:15`, `0:01:15`, `1m15s`.
struct DurationReader: Sendable {
    /// The unit of bare numbers, in seconds.
    let unit: Double

    /// The longest duration that a call can take.
    private static let limit = 7.0 * 86_400

    /// Seconds; nil where the cell is no duration.
    func seconds(_ cell: ArraySlice<UInt8>) -> Double? {
        if let number = Self.decimal(cell) { return kept(number * unit) }
        if cell.contains(UInt8(ascii: ":")) {
            let parts = cell.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard parts.count <= 3 else { return nil }
            var total = 0.0
            for (place, part) in parts.enumerated() {
                guard let number = Self.decimal(part), place == 0 || number < 60 else { return nil }
                total = total * 60 + number
            }
            return kept(total)
        }
        return Quantities.seconds(String(decoding: cell, as: UTF8.self)).flatMap(kept)
    }

    private func kept(_ seconds: Double) -> Double? { seconds <= Self.limit ? seconds : nil }

    /// Digits with at most one point or comma.
    private static func decimal(_ cell: ArraySlice<UInt8>) -> Double? {
        var value = 0.0
        var scale = 1.0
        var digits = 0
        var isFraction = false
        for byte in cell {
            switch byte {
            case 0x30...0x39:
                value = value * 10 + Double(byte - 0x30)
                digits += 1
                if isFraction { scale *= 10 }
            case UInt8(ascii: "."), UInt8(ascii: ","):
                if isFraction { return nil }
                isFraction = true
            default: return nil
            }
        }
        return (1...18).contains(digits) ? value / scale : nil
    }
}
