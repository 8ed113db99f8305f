import Documents
import HotlineModel

// What nobody knows exactly.
extension Explanation {
    var uncertainty: Section {
        var points = Points()
        for input in scenario.uncertain {
            let inputs = Phrase.row(input.inputs.map { .code($0) })
            let spread = Self.spread(input)
            switch input.role {
            case .value:
                points.add("\(input.name) \(spread): \(inputs).", "\(input.name) \(spread): \(inputs).")
            case .factor:
                points.add(
                    "\(input.name) is a factor; it \(spread). It multiplies \(inputs).",
                    "\(input.name) معامل \(spread). يُضرب فيه \(inputs).")
            }
        }
        return Section(
            "uncertainty", english: "What nobody knows exactly", arabic: "ما لا يُعرف بدقة", points.block)
    }

    /// What an uncertain number may be.
    static func spread(_ input: UncertainInput) -> Phrase {
        func value(_ number: Double) -> Value { input.unit == .seconds ? .seconds(number) : .plain(number) }
        switch input.spread {
        case .even(let from, let to):
            return Phrase(
                english: "lies anywhere from \(value(from)) to \(value(to))",
                arabic: "يقع في أي موضع من \(value(from)) إلى \(value(to))")
        case .peaked(let from, let likely, let to):
            return Phrase(
                english: "lies from \(value(from)) to \(value(to)), most likely at \(value(likely))",
                arabic: "يقع من \(value(from)) إلى \(value(to))، والأرجح \(value(likely))")
        case .interval(let from, let to, let confidence):
            return Phrase(
                english: "lies from \(value(from)) to \(value(to)) with a confidence of \(.part(confidence))",
                arabic: "يقع من \(value(from)) إلى \(value(to)) بدرجة ثقة \(.part(confidence))")
        case .around(let mean, let cv):
            return Phrase(
                english: "is \(value(mean)) on average, with a coefficient of variation of \(.plain(cv))",
                arabic: "متوسطه \(value(mean))، ومعامل تباينه \(.plain(cv))")
        }
    }
}
