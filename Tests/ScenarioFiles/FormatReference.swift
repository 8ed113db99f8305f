@testable import ScenarioFiles

/// The reference of the file format as an article: every object, every key, from the table that the reader follows.
enum FormatReference {
    static let text =
        head + valueTable + "\n## Objects\n\n"
        + FormatObject.all.map(section).joined(separator: "\n")

    private static let head = """
        # The file format

        Every object of a scenario file and every key in it.

        ## Overview

        The page is written from the table of the format, which the reader of files and the JSON Schema beside the shipped
        scenarios (`scenarios/scenario.schema.json`) follow too. A file is the object <doc:#scenario>. In a file that names
        another with `extends` no key is required, and null removes one.

        A value may carry its basis, `{ "value": 4, "basis": "assumption:shifts-of-a-plan" }`, unless it is an object of the
        keys below. How the mistakes are called that a file can have is in <doc:DiagnosticCodes>.

        ## Values


        """

    private static var valueTable: String {
        let rows = [
            ("text", "A text that is not empty."), ("texts", "A text, or a list of texts."),
            ("localized text", "A text in English, or `{ \"en\": \"...\", \"ar\": \"...\" }`."),
            ("number, whole number", "Without quotes; the bounds stand beside it."),
            ("share", "A number from 0 to 1, such as `0.08`, or a percentage, `\"8%\"`."),
            ("duration", "A number with its unit: `\"45s\"`, `\"3m\"`, `\"1h30m\"`, `\"12d\"`."),
            (
                "distribution",
                "A duration, which is always the same, or an object with one of the keys of <doc:#shape>."
            ),
            ("time", "A local time of day, `\"16:00\"`."), ("date", "`\"2026-11-01\"`."),
            ("date and time", "`\"2026-11-01T09:15\"`."),
            ("hours", "Two times of day, `\"20:00-08:00\"`."), ("yes or no", "`true` or `false`."),
            ("currency", "A code of ISO 4217, `\"EGP\"`."),
            ("named ...", "An object whose keys are names that you choose, or names of things."),
        ]
        return table(["Value", "How it is written"], rows.map { [$0.0, $0.1] })
    }

    private static func section(_ object: FormatObject) -> String {
        var text = "### \(object.name)\n\n\(object.meaning)\n\n"
        text += table(
            ["Key", "Value", "Left out", "Meaning"],
            object.keys.map { key in
                let absent = key.isRequired ? "required" : key.absent.map { "`\($0)`" } ?? ""
                return ["`\(key.name)`", words(key.value), absent, escaped(key.meaning)]
            })
        let rules =
            object.rules.filter { place(of: $0) == nil }.map(sentence).filter { !$0.isEmpty }
            + places(of: object.rules)
        if !rules.isEmpty { text += "\n" + rules.map { "- \($0)\n" }.joined() }
        return text
    }

    /// Where a measure exists, by a rule of where it does not.
    private static func place(of rule: FormatRule) -> (key: String, place: String)? {
        guard case .notBoth(let key, _, let reason) = rule, let only = reason.firstRange(of: "\", only ")
        else { return nil }
        return (key, String(reason[only.upperBound...]))
    }

    /// Where measures exist: one sentence for all that exist at the same places.
    private static func places(of rules: [FormatRule]) -> [String] {
        var rows: [(place: String, keys: [String])] = []
        for (key, place) in rules.compactMap(place(of:)) {
            guard let row = rows.firstIndex(where: { $0.place == place }) else {
                rows.append((place, [key]))
                continue
            }
            if !rows[row].keys.contains(key) { rows[row].keys.append(key) }
        }
        return rows.map { row in
            "Only \(row.place): \(row.keys.map { "`\($0)`" }.joined(separator: ", "))."
        }
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("<", with: "\\<").replacing("*", with: "\\*")
    }

    private static func words(_ value: FormatValue) -> String {
        switch value {
        case .text: "text"
        case .texts: "texts"
        case .localized: "localized text"
        case .number(let range): "number, " + bounds(range)
        case .whole(let range):
            "whole number, "
                + (range.upperBound == .max
                    ? "from \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)")
        case .share: "share"
        case .duration(let range):
            range.lowerBound == 0 && range.upperBound == FormatValue.durationLimit
                ? "duration"
                : "duration, \(Quantities.text(seconds: range.lowerBound)) to "
                    + Quantities.text(seconds: range.upperBound)
        case .distribution: "distribution"
        case .clockTime: "time"
        case .date: "date"
        case .moment: "date and time"
        case .span: "hours"
        case .spans: "hours, a list of hours, `\"always\"` or `\"closed\"`"
        case .flag: "yes or no"
        case .currency: "currency"
        case .word(let words): words.map { "`\"\($0)\"`" }.joined(separator: ", ")
        case .words(let words):
            "one or more of " + words.map { "`\"\($0)\"`" }.joined(separator: ", ")
        case .list(let element, let count):
            "list of " + (count.lowerBound == count.upperBound ? "\(count.lowerBound) " : "")
                + "(\(Self.words(element)))"
        case .object(let object): link(object)
        case .entries(let object): "named " + link(object)
        case .entriesOrTable(let object): "named \(link(object)), or `{ \"table\": FILE }`"
        case .labels: "named `{}` or text"
        case .keyed(let value): "named (\(words(value)))"
        case .sharesByDuration: "shares keyed by durations"
        case .either(let one, let other): words(one) + ", or " + words(other)
        }
    }

    private static func link(_ object: FormatObject) -> String { "<doc:#\(object.name)>" }

    private static func bounds(_ range: ClosedRange<Double>) -> String {
        CanonicalJSON.text(of: range.lowerBound) + " to " + CanonicalJSON.text(of: range.upperBound)
    }

    private static func sentence(_ rule: FormatRule) -> String {
        func list(_ keys: [String], _ word: String) -> String {
            let quoted = keys.map { "`\($0)`" }
            return quoted.dropLast().joined(separator: ", ") + " \(word) " + (quoted.last ?? "")
        }
        return switch rule {
        case .exactlyOne(let keys, _): "Exactly one of \(list(keys, "and")) must be there."
        case .atMostOne(let keys): "At most one of \(list(keys, "and")) can be there."
        case .notBoth(_, _, let reason): reason.prefix(1).uppercased() + reason.dropFirst() + "."
        case .goesWith(let key, let other): "`\(key)` goes with `\(other)` only."
        case .needs(let key, let other): "`\(key)` needs `\(other)` beside it."
        }
    }
}
