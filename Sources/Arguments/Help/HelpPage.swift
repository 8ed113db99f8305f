/// The help of one command.
struct HelpPage {
    private let command: Command
    /// The names that lead to the command, the program's first.
    let path: [String]

    /// Above this number of options usage shows only `[<options>]`.
    private static let mostOptionsInUsage = 6
    /// No column of labels is wider.
    private static let widestLabels = 36
    private static let narrowest = 40

    init(_ command: Command, path: [String]) {
        self.command = command
        self.path = path
    }

    /// The page; ends with a line feed.
    func text(width: Int) -> String {
        let width = max(width, Self.narrowest)
        let sections = sections
        let widest = sections.flatMap(\.rows).map { $0.label.count + 4 }.filter { $0 <= Self.widestLabels }
            .max()
        var parts = [TextLayout.wrap("OVERVIEW: \(command.abstract)", width: width)]
        if !command.discussion.isEmpty { parts.append(TextLayout.wrap(command.discussion, width: width)) }
        parts.append(usage(after: "USAGE: ", width: width))
        for section in sections {
            let table = TextLayout.table(section.rows, column: widest ?? Self.widestLabels, width: width)
            parts.append("\(section.title.uppercased()):\n\(table)")
        }
        if !command.examples.isEmpty {
            let examples = command.examples.map { example in
                "  \(example.line)\n" + TextLayout.wrap(example.caption, width: width, indent: 6)
            }
            parts.append("EXAMPLES:\n" + examples.joined(separator: "\n"))
        }
        if !command.subcommands.isEmpty {
            let line =
                path.count == 1 ? "\(path[0]) help <subcommand>" : command(path) + " <subcommand> --help"
            parts.append("  See '\(line)' for detailed help.")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// How the command is called, in as many lines as it needs.
    func usage(after title: String, width: Int) -> String {
        TextLayout.fill(
            [title + command(path)] + synopsis, width: max(width, Self.narrowest), indent: 0, hanging: 4)
    }

    /// What stands behind the command's name.
    var synopsis: [String] {
        if !command.subcommands.isEmpty { return ["<subcommand>"] }
        let visible = command.options.filter { !$0.isHidden }
        let required = visible.filter(\.isRequired).map { $0.synopsis + ($0.repeats ? " ..." : "") }
        let optional = visible.filter { !$0.isRequired }
        var pieces = command.arguments.map(\.synopsis) + required
        if optional.count > Self.mostOptionsInUsage {
            pieces.append("[<options>]")
        } else {
            pieces += alternatives(among: optional).map { options in
                let repeats = options.count == 1 && options[0].repeats
                return "[" + options.map(\.synopsis).joined(separator: " | ") + "]" + (repeats ? " ..." : "")
            }
        }
        return pieces
    }

    /// Options in the order of declaration, those that exclude each other together.
    private func alternatives(among options: [OptionDefinition]) -> [[OptionDefinition]] {
        var groups: [[OptionDefinition]] = []
        for option in options {
            let rivals = command.rules.flatMap { rule -> [String] in
                if case .atMostOne(let names) = rule.demand, names.contains(option.name) { return names }
                return []
            }
            if let index = groups.firstIndex(where: { $0.contains { rivals.contains($0.name) } }) {
                groups[index].append(option)
            } else {
                groups.append([option])
            }
        }
        return groups
    }

    private func command(_ path: [String]) -> String { path.joined(separator: " ") }

    private struct Section {
        let title: String
        var rows: [(label: String, text: String)]
    }

    private var sections: [Section] {
        var sections: [Section] = []
        if !command.arguments.isEmpty {
            sections.append(
                Section(title: "Arguments", rows: command.arguments.map { ("<\($0.name)>", $0.helpText) }))
        }
        for group in command.groups {
            let rows = group.options.filter { !$0.isHidden }.map { ($0.label, $0.helpText) }
            add(rows, under: group.title, to: &sections)
        }
        var general = [("-h, --help", "Show help.")]
        if path.count == 1 { general.insert(("--version", "Show the version."), at: 0) }
        add(general, under: command.groups.isEmpty ? "Options" : command.groups[0].title, to: &sections)
        let subcommands = command.visibleSubcommands.map { ($0.name, $0.abstract) }
        add(subcommands, under: "Subcommands", to: &sections)
        return sections
    }

    private func add(_ rows: [(String, String)], under title: String, to sections: inout [Section]) {
        if let index = sections.firstIndex(where: { $0.title == title }) {
            sections[index].rows += rows
        } else if !rows.isEmpty {
            sections.append(Section(title: title, rows: rows))
        }
    }
}

extension ArgumentDefinition {
    /// Help, allowed values and default.
    var helpText: String { value.helpText(help, repeats: false, defaultText: defaultText) }
}

extension OptionDefinition {
    /// Help, allowed values and default.
    var helpText: String { value?.helpText(help, repeats: repeats, defaultText: defaultText) ?? help }
}

extension ValueDefinition {
    fileprivate func helpText(_ help: String, repeats: Bool, defaultText: String?) -> String {
        var notes: [String] = []
        if !words.isEmpty { notes.append("values: " + words.joined(separator: ", ")) }
        if !limits.isEmpty { notes.append(limits) }
        if repeats { notes.append("repeatable") }
        if let defaultText { notes.append("default: \(defaultText)") }
        return notes.isEmpty ? help : "\(help) (\(notes.joined(separator: "; ")))"
    }
}
