import Suggestions

/// Settings as a text of their own, so that a mistake in one can be shown like one in a file; and their effect on a tree.
struct SettingSheet {
    /// One part of a dotted path and where it stands.
    private struct Step {
        var name: String
        var location: SourceLocation
    }

    /// The longest path, in parts; no scenario is that deep.
    private static let longestPath = 40

    let source: SourceText
    /// The lines of the sheet, one for each setting, as stretches of its bytes.
    private let lines: [Range<Int>]
    var bag: DiagnosticBag

    /// - Parameters:
    ///   - name: what the sheet is called in diagnostics, such as `--set`.
    ///   - bag: takes what is wrong with the settings.
    init(_ settings: [ScenarioSetting], name: String, bag: DiagnosticBag) {
        var bytes: [UInt8] = []
        var lines: [Range<Int>] = []
        for setting in settings {
            let start = bytes.count
            // One line each; JSON gives line ends no meaning but in texts, which may not hold them.
            bytes += setting.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
            lines.append(start..<bytes.count)
            bytes.append(0x0A)
        }
        source = SourceText(name: name, bytes: bytes)
        self.lines = lines
        self.bag = bag
        self.bag.register(source)
    }

    /// Applies the settings in their order; those with a mistake are reported and left out.
    mutating func apply(to tree: inout ScenarioTree) {
        for line in lines {
            guard let (steps, value) = read(line) else { continue }
            let before = bag.count
            guard let root = changed(tree.root, path: "", steps[...], value, tree.shapes), bag.count == before
            else { continue }
            tree.root = root
        }
    }

    // MARK: Reading

    private mutating func read(_ line: Range<Int>) -> (steps: [Step], value: JSONSyntax)? {
        let bytes = source.bytes[line]
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")), sign > line.lowerBound else {
            let text = String(decoding: bytes.prefix(60), as: UTF8.self)
            bag.add(
                .syntax, "\"\(text)\" sets nothing; write PATH=VALUE",
                at: location(line.lowerBound..<line.upperBound))
            return nil
        }
        guard sign + 1 < line.upperBound else {
            bag.add(
                .syntax, "the value is missing; null removes what is there", at: location(sign..<(sign + 1)))
            return nil
        }
        let path = line.lowerBound..<sign
        guard let steps = steps(path) else { return nil }
        return value((sign + 1)..<line.upperBound).map { (steps, $0) }
    }

    private mutating func steps(_ path: Range<Int>) -> [Step]? {
        var steps: [Step] = []
        for part in source.bytes[path].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            let place = location(part.startIndex..<max(part.endIndex, part.startIndex + 1))
            guard !part.isEmpty else {
                bag.add(.syntax, "a part of this path is empty", at: place)
                return nil
            }
            steps.append(Step(name: String(decoding: part, as: UTF8.self), location: place))
        }
        guard steps.count <= Self.longestPath else {
            bag.add(.syntax, "this path has more than \(Self.longestPath) parts", at: location(path))
            return nil
        }
        return steps
    }

    private mutating func value(_ part: Range<Int>) -> JSONSyntax? {
        var trial = bag
        let read = JSONReader.read(source, part: part, dialect: .json5, into: &trial)
        if let read, trial.count == bag.count { return read }
        let first = source.bytes[part].first { $0 != 0x20 && $0 != 0x09 }
        if let first, "{[\"'".utf8.contains(first) {
            bag = trial
            return nil
        }
        let text = String(decoding: source.bytes[part], as: UTF8.self)
        return JSONSyntax(value: .string(text), location: location(part))
    }

    // MARK: Applying

    /// The node with a value changed below it; nil where the path means nothing, which is reported.
    private mutating func changed(
        _ node: JSONSyntax?, path: String, _ steps: ArraySlice<Step>, _ value: JSONSyntax,
        _ shapes: [String: ObjectShape]
    ) -> JSONSyntax? {
        guard let step = steps.first else { return merged(value, over: node) }
        let below = path.isEmpty ? step.name : "\(path).\(step.name)"
        let isAnnotationKey = step.name == "value" || step.name == "basis"
        let node = isAnnotationKey ? node : node?.unannotated
        if case .array(let elements)? = node?.value {
            return changed(elements, of: node, path, steps, value, shapes)
        }
        var members = node?.members ?? []
        let place = members.firstIndex { $0.key == step.name }
        if place == nil, !isAnnotationKey, !means(step, path, members, isLast: steps.count == 1, shapes) {
            return nil
        }
        var removes = false
        if case .null = value.value, steps.count == 1 { removes = true }
        if removes, place == nil {
            let meant = NearestName.suggestion(for: step.name, among: members.map(\.key))
            bag.add(
                .nothingToRemove,
                "there is no \(below) to remove" + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
                at: step.location)
            return nil
        }
        if let place, removes {
            members.remove(at: place)
        } else {
            let old = place.map { members[$0].value }
            guard let new = changed(old, path: below, steps.dropFirst(), value, shapes) else { return nil }
            if let place {
                members[place].value = new
                // What is changed inside keeps the place of its name.
                if new.members == nil { members[place].keyLocation = step.location }
            } else {
                members.append(JSONSyntax.Member(key: step.name, keyLocation: step.location, value: new))
            }
        }
        return JSONSyntax(value: .object(members), location: node?.location ?? step.location)
    }

    private mutating func changed(
        _ elements: [JSONSyntax], of list: JSONSyntax?, _ path: String, _ steps: ArraySlice<Step>,
        _ value: JSONSyntax, _ shapes: [String: ObjectShape]
    ) -> JSONSyntax? {
        guard let step = steps.first, let list else { return nil }
        guard let place = Int(step.name), elements.indices.contains(place) else {
            bag.add(
                .unknownKey,
                elements.isEmpty
                    ? "\(path) is an empty list"
                    : "\(path) is a list; its parts are 0 to \(elements.count - 1)",
                at: step.location)
            return nil
        }
        var elements = elements
        let below = "\(path).\(place)"
        guard let new = changed(elements[place], path: below, steps.dropFirst(), value, shapes) else {
            return nil
        }
        elements[place] = new
        return JSONSyntax(value: .array(elements), location: list.location)
    }

    /// A value in the place of another.
    private func merged(_ value: JSONSyntax, over old: JSONSyntax?) -> JSONSyntax {
        // Digits stay a text where a text of digits was: a telephone number is no quantity.
        if case .number = value.value, case .string(let text)? = old?.unannotated.value, !text.isEmpty,
            text.utf8.allSatisfy({ (48...57).contains($0) })
        {
            let bytes = source.bytes[value.location.offset..<(value.location.offset + value.location.length)]
            return JSONSyntax(
                value: .string(String(decoding: bytes, as: UTF8.self)), location: value.location)
        }
        return MergePatch.apply(value, to: old)
    }

    /// Whether a key that is not there could mean something; reports where not.
    private mutating func means(
        _ step: Step, _ path: String, _ members: [JSONSyntax.Member], isLast: Bool,
        _ shapes: [String: ObjectShape]
    ) -> Bool {
        switch shapes[path] {
        case .fixed(let allowed)?:
            if allowed.contains(step.name) { return true }
            bag.add(
                .unknownKey, ScenarioDecoder.unknownKey(step.name, path: path, allowed: allowed),
                at: step.location)
            return false
        case .names?:
            // A new entry is given whole.
            if isLast { return true }
            let names = members.map(\.key)
            let meant = NearestName.suggestion(for: step.name, among: names)
            let listed = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " and others" : "")
            bag.add(
                .unknownName,
                "\(path) has no \"\(step.name)\""
                    + (meant.map { "; did you mean \"\($0)\"?" }
                        ?? (names.isEmpty ? "" : "; it has \(listed)")),
                at: step.location)
            return false
        case nil: return true
        }
    }

    private func location(_ bytes: Range<Int>) -> SourceLocation {
        SourceLocation(source: source, offset: bytes.lowerBound, length: max(1, bytes.count))
    }
}
