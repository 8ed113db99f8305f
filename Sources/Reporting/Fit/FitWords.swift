import CallRecords
import Documents

/// Estimates from call records as cells and words, rounded as disclosure control asks.
enum FitWords {
    /// Why a number is not shown.
    static let tooFew = Absence(
        "too-few-calls",
        Phrase(
            english: "fewer than \(.count(Disclosure.least)) calls, or enough to work such a number out",
            arabic: "أقل من \(.count(Disclosure.least)) مكالمة، أو ما يكفي لاستنتاج مثل هذا العدد"))

    /// An estimate, rounded with its limits; a dash where there is none.
    static func cell(_ number: FittedNumber?, _ unit: ValueUnit) -> Cell {
        guard let estimate = estimate(number, unit) else { return .absent(tooFew) }
        return .value(.estimate(estimate))
    }

    /// An estimate, rounded with its limits.
    static func estimate(_ number: FittedNumber?, _ unit: ValueUnit) -> EstimatedValue? {
        guard let number else { return nil }
        let value = Disclosure.rounded(number.value)
        guard number.lower < number.upper else { return EstimatedValue(value, halfWidth: nil, unit: unit) }
        return EstimatedValue(
            value, lower: Disclosure.rounded(number.lower), upper: Disclosure.rounded(number.upper),
            unit: unit)
    }

    /// A count of calls, rounded; a dash where it is too small.
    static func calls(_ count: Int?) -> Cell {
        guard let shown = count.flatMap({ $0 == 0 ? 0 : Disclosure.count($0) }) else {
            return .absent(tooFew)
        }
        return .count(shown)
    }

    /// How many, in words; none is a small count too.
    static func about(_ count: Int) -> Phrase {
        guard let shown = Disclosure.count(count) else {
            return words("fewer than \(.count(Disclosure.least))", "أقل من \(.count(Disclosure.least))")
        }
        return words("about \(.count(shown))", "نحو \(.count(shown))")
    }

    /// A chance, such as that of a test.
    static func chance(_ pValue: Double) -> Value {
        .quantity(pValue < 0.001 ? 0.001 : pValue, .number(decimals: 3))
    }

    static func words(_ english: Line, _ arabic: Line) -> Phrase { Phrase(english: english, arabic: arabic) }

    /// The name of a shape.
    static func family(_ family: DurationFamily) -> Phrase {
        switch family {
        case .exponential: words("Exponential", "أسي")
        case .erlang: words("Erlang", "إرلنغ")
        case .gamma: words("Gamma", "جاما")
        case .lognormal: words("Lognormal", "لوغاريتمي طبيعي")
        case .weibull: words("Weibull", "ويبول")
        case .hyperexponential: words("Hyperexponential", "أسي مركب")
        case .empirical: words("Observed classes", "الفئات المشاهدة")
        }
    }

    /// The name of an outcome.
    static func outcome(_ outcome: CallOutcome) -> Phrase {
        switch outcome {
        case .answered: words("Answered", "المُجاب عنها")
        case .abandoned: words("Abandoned in the queue", "المتروكة في الانتظار")
        case .greeting: words("Hung up before the queue", "أنهاها المتصل قبل الانتظار")
        case .blocked: words("Blocked", "المحجوبة")
        case .closed: words("Outside opening hours", "خارج ساعات العمل")
        case .outOfScope: words("Answered, out of scope", "مُجاب عنها خارج الاختصاص")
        case .leftOut: words("Left out", "مستبعدة")
        }
    }

    /// Why a row was left out.
    static func problem(_ problem: RowProblem) -> Phrase {
        switch problem {
        case .brokenQuotes: words("Quotes that are not closed", "علامات تنصيص غير مغلقة")
        case .tooLong: words("Longer than any record", "أطول من أي سجل")
        case .arrival: words("No readable time of arrival", "وقت الوصول غير مقروء")
        case .duration: words("A duration that is none", "مدة غير مقروءة")
        case .outcome: words("An outcome that no word of the mapping names", "نتيجة غير معروفة")
        }
    }
}
