extension Edition {
    /// How the units of a duration are written.
    public enum DurationStyle: Sendable {
        /// With short signs, for tables and charts: `3 min 20 s`, `٣ د ٢٠ ث`.
        case short
        /// In words, for sentences: `3 minutes 20 seconds`, `٣ دقائق و٢٠ ثانية`.
        case words
    }

    /// A duration in one or two units, as people say it: tenths of a second below ten seconds, whole seconds below
    /// an hour, minutes below a day, hours above.
    public func duration(seconds: Double, style: DurationStyle = .short, isSigned: Bool = false) -> String {
        guard seconds.isFinite else { return Edition.dash }
        let size = seconds.magnitude
        // Each threshold lies where the finer unit would round up to it.
        if size < 9.95, size != size.rounded() {
            return tenths(seconds, style: style, isSigned: isSigned)
        }
        let quantum: Double = size < 3_599.5 ? 1 : size < 86_370 ? 60 : 3_600
        return duration(seconds: seconds, quantum: quantum, style: style, isSigned: isSigned)
    }

    /// A duration rounded to whole quanta, which are seconds, tens of seconds, minutes or hours.
    func duration(seconds: Double, quantum: Double, style: DurationStyle, isSigned: Bool) -> String {
        let total = Int(min((seconds.magnitude / quantum).rounded() * quantum, 1e15))
        let sign = total == 0 ? "" : seconds < 0 ? symbols.minus : isSigned ? symbols.plus : ""
        let parts: [(Int, DurationPart)] = [
            (total / 86_400, .day), (total / 3_600 % 24, .hour), (total / 60 % 60, .minute),
            (total % 60, .second),
        ]
        let shown = parts.filter { $0.0 > 0 }
        guard !shown.isEmpty else {
            return text(0, quantum >= 3_600 ? .hour : quantum >= 60 ? .minute : .second, style)
        }
        let joint = style == .words && language == .arabic ? " و" : Edition.space
        return sign + shown.map { text($0.0, $0.1, style) }.joined(separator: joint)
    }

    private func tenths(_ seconds: Double, style: DurationStyle, isSigned: Bool) -> String {
        number(seconds, decimals: 1, isSigned: isSigned) + Edition.space + unitOfSeconds(style)
    }

    /// The unit after seconds with decimals.
    func unitOfSeconds(_ style: DurationStyle) -> String {
        switch (style, language) {
        case (.short, .english): "s"
        case (.short, .arabic): "ث"
        case (.words, .english): Noun.second.englishOther
        case (.words, .arabic): Noun.second.arabic.other
        }
    }

    private enum DurationPart {
        case day
        case hour
        case minute
        case second

        var noun: Noun {
            switch self {
            case .day: .day
            case .hour: .hour
            case .minute: .minute
            case .second: .second
            }
        }
    }

    private func text(_ count: Int, _ part: DurationPart, _ style: DurationStyle) -> String {
        let sign: String? =
            switch (style, language, part) {
            case (.words, _, _): nil
            // English has no sign for days that everybody knows.
            case (.short, .english, .day): nil
            case (.short, .english, .hour): "h"
            case (.short, .english, .minute): "min"
            case (.short, .english, .second): "s"
            case (.short, .arabic, .day): "ي"
            case (.short, .arabic, .hour): "س"
            case (.short, .arabic, .minute): "د"
            case (.short, .arabic, .second): "ث"
            }
        guard let sign else { return counted(count, part.noun) }
        return number(Double(count), decimals: 0) + Edition.space + sign
    }
}
