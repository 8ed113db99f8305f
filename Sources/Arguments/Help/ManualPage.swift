/// The manual page of a program, in the `man` macros that groff and mandoc read.
struct ManualPage {
    private let program: Program
    private var lines: [String] = []

    init(_ program: Program) {
        self.program = program
        write()
    }

    /// The page; ends with a line feed.
    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func write() {
        let root = program.root
        // No date: the page of one version is the same whenever it is made.
        lines = [
            ".TH \(argument(root.name.uppercased())) 1 \"\" \(argument("\(root.name) \(program.version)"))"
        ]
        section("NAME")
        lines.append(plain(root.name) + " \\- " + plain(withoutStop(root.abstract)))
        section("SYNOPSIS")
        synopsis(of: root, path: [root.name])
        section("DESCRIPTION")
        paragraphs(root.discussion.isEmpty ? root.abstract : root.discussion)
        if root.subcommands.isEmpty {
            section("OPTIONS")
            body(of: root, sharedTitles: [])
        } else {
            let shared = sharedGroups
            for command in root.visibleSubcommands { describe(command, shared: shared) }
            for group in shared {
                section(group.title.uppercased())
                list(group.options)
            }
        }
        examples(of: root)
        for extra in program.manualSections {
            section(extra.title.uppercased())
            for row in extra.rows { term(plain(row.term), row.meaning) }
        }
    }

    /// Groups of options that several subcommands have: described once, at the end.
    private var sharedGroups: [OptionGroup] {
        var shared: [OptionGroup] = []
        let commands = program.root.visibleSubcommands
        for group in commands.flatMap(\.groups) where !shared.contains(where: { $0.title == group.title }) {
            let owners = commands.filter { $0.groups.contains { $0.isSame(as: group) } }
            if owners.count > 1 && !group.options.isEmpty { shared.append(group) }
        }
        return shared
    }

    private mutating func describe(_ command: Command, shared: [OptionGroup]) {
        section("\(program.name) \(command.name)".uppercased())
        paragraphs(command.abstract)
        lines.append(".PP")
        synopsis(of: command, path: [program.name, command.name])
        if !command.discussion.isEmpty {
            lines.append(".PP")
            paragraphs(command.discussion)
        }
        for subcommand in command.visibleSubcommands { term(bold(subcommand.name), subcommand.abstract) }
        let common = command.groups.filter { group in shared.contains { $0.isSame(as: group) } }
        body(of: command, sharedTitles: common.map(\.title))
        if !common.isEmpty {
            lines.append(".PP")
            let titles = common.map { $0.title.uppercased() }.joined(separator: ", ")
            lines.append(plain("Further options are described under \(titles)."))
        }
        examples(of: command)
    }

    private mutating func synopsis(of command: Command, path: [String]) {
        lines.append(bold(path.joined(separator: " ")))
        lines += HelpPage(command, path: path).synopsis.map(plain)
    }

    private mutating func body(of command: Command, sharedTitles: [String]) {
        for argument in command.arguments { term(plain("<\(argument.name)>"), argument.helpText) }
        for group in command.groups where !sharedTitles.contains(group.title) { list(group.options) }
    }

    private mutating func list(_ options: [OptionDefinition]) {
        for option in options where !option.isHidden { term(bold(option.label), option.helpText) }
    }

    private mutating func examples(of command: Command) {
        for example in command.examples {
            lines.append(".PP")
            paragraphs(example.caption)
            lines += [".PP", ".RS 4", ".nf", plain(example.line), ".fi", ".RE"]
        }
    }

    private mutating func section(_ title: String) {
        lines.append(".SH \(argument(title))")
    }

    private mutating func term(_ term: String, _ meaning: String) {
        lines += [".TP", term]
        paragraphs(meaning)
    }

    private mutating func paragraphs(_ text: String) {
        for (index, paragraph) in TextLayout.paragraphs(text).enumerated() {
            if index > 0 { lines.append(".PP") }
            lines += paragraph.split(separator: "\n").map { plain(String($0)) }
        }
    }

    private func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

    /// A line of text; what would be read as a request is protected.
    private func plain(_ text: String) -> String {
        let line = escaped(text)
        return line.hasPrefix(".") ? "\\&" + line : line
    }

    private func argument(_ text: String) -> String {
        "\""
            + escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(
                separator: "\\(dq") + "\""
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            // As they are typed, not as printers like them: examples are there to be copied.
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            default: result.append(character)
            }
        }
        return result
    }

    private func withoutStop(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
}

extension OptionGroup {
    fileprivate func isSame(as other: OptionGroup) -> Bool {
        title == other.title && options.map(\.label) == other.options.map(\.label)
    }
}
