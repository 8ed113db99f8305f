import Arguments
import Files
import ScenarioFiles

/// `hotline new TEMPLATE`
enum NewCommand {
    static let subcommand = Subcommand(
        Command(
            "new", abstract: "Write a commented scenario to start from.",
            examples: [
                Example("hotline new two-lines --output my-lines.jsonc", "A file to edit."),
                Example("hotline new | hotline run -", "The simplest template, simulated as it is."),
            ],
            arguments: template,
            options: [OptionGroup("Output options", Options.output, force, Options.quiet)]),
        run: run)

    private static let template = Argument<String>(
        "template", .oneOf(ScenarioTemplate.all.map(\.name)), default: ScenarioTemplate.all[0].name,
        help: ScenarioTemplate.all.map { "\($0.name): \($0.purpose)" }.joined(separator: " "))

    private static let force = Option<Bool>(
        flag: "force", help: "Replace a file that is there.", changesResult: false)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        guard let template = ScenarioTemplate.named(invocation[template]) else {
            throw Failure(.defect, "the template \(invocation[template]) is declared but missing")
        }
        let path = invocation[Options.output]
        // What is no file, such as a pipe, is written into and stays.
        if let path, Self.isKept(path), !invocation[force] {
            throw Failure(
                .cannotWrite, "\"\(path)\" is there already; name another file, or replace it with --force")
        }
        try Delivery(invocation).write(template.text)
        if !invocation[Options.quiet] {
            let file = path ?? "FILE"
            if path == nil {
                Console.complain("Next: keep it in a file (--output FILE) and replace its numbers by yours.")
            }
            Console.complain(
                "Next: hotline check \(file), then hotline explain \(file), then hotline run \(file)")
        }
        return .done
    }

    /// Whether a path leads to a file that writing would replace.
    private static func isKept(_ path: String) -> Bool {
        let place = FilePlace(path)
        return place.content == .regularFile && !place.isStream
    }
}
