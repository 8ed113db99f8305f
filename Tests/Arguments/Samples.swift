import Arguments

/// A small program with every kind of option and argument.
enum Samples {
    enum Format: String, CaseIterable, Sendable {
        case text, markdown, csv, json
    }

    static let replications = Option<Int>(
        "replications", short: "n", .wholeNumber(in: 1...1_000_000), default: 200,
        help: "How many replications to simulate.")
    static let precision = Option<Double?>(
        "precision", .share(in: 0.001...0.5), help: "Simulate until intervals are this narrow.")
    static let most = Option<Int?>(
        "max-replications", .wholeNumber(in: 1...1_000_000), absent: "10000",
        help: "Give up the precision here.")
    static let seed = Option<UInt64>(
        "seed", .wholeNumber(), default: 1, help: "The seed of all random numbers.")
    static let shift = Option<Double?>("shift", .decimal(), help: "Hours to move all shifts by.")
    static let set = Option<[Assignment]>(repeating: "set", .assignment, help: "Change one value.")
    static let tables = Option<[Format]?>(
        "tables", .list(of: .oneOf(Format.self)), help: "The tables to print.")
    static let format = Option<Format>(
        "format", short: "f", .oneOf(Format.self), default: .text, help: "How to print the result.")
    static let output = Option<String?>(
        "output", short: "o", .path, absent: "standard output", help: "The file to write.",
        changesResult: false)
    static let threads = Option<Int?>(
        "threads", .wholeNumber(in: 1...1024), absent: "all processors", help: "How many threads to use.",
        changesResult: false)
    static let quiet = Option<Bool>(
        flag: "quiet", short: "q", help: "Show no progress.", changesResult: false)
    static let verbose = Option<Bool>(flag: "verbose", short: "v", help: "Say more.")
    static let secret = Option<Bool>(flag: "secret", help: "For the authors.", isHidden: true)

    static let simulation = OptionGroup(
        "Options", replications, precision, most, seed, shift, set, secret,
        rules: [.atMostOne(of: replications, precision), .option(most, needs: precision)])
    static let report = OptionGroup("Report options", format, tables, output, threads, quiet, verbose)

    static let scenario = Argument<String>(
        "scenario",
        .path.completed(
            by: .dynamic(files: true) { _ in
                [CompletionCandidate("women-line", "One line."), .init("two-lines")]
            }
        ), help: "A scenario file.")
    static let base = Argument<String>("base", .path, help: "The scenario as it is.")
    static let others = Argument<[String]>(repeating: "others", .path, help: "What to compare it with.")
    static let template = Argument<String>(
        "template", .oneOf(["small", "large"]), default: "small", help: "A start.")
    static let hours = Argument<Int?>("hours", .wholeNumber(), help: "Hours from now.")
    static let vary = Option<[Assignment]>(
        repeating: "vary", .assignment, isRequired: true, help: "A variation.")

    static let run = Command(
        "run", abstract: "Simulate a scenario.",
        discussion: "Persons call, wait and talk.\n\nThe same seed gives the same result.",
        examples: [Example("tool run women-line -n 50 --set 'teams.a=3'", "Fifty replications with three.")],
        arguments: scenario, options: [simulation, report])
    static let compare = Command(
        "compare", abstract: "Compare scenarios.", arguments: base, others, options: [report])
    static let sweep = Command(
        "sweep", abstract: "Simulate a grid.", arguments: scenario,
        options: [OptionGroup("Options", vary, seed, precision, rules: [.atMostOne(of: seed, precision)])])
    static let new = Command("new", abstract: "Start a scenario.", arguments: template)
    static let calendar = Command(
        group: "calendar", abstract: "Look at days.",
        subcommands: [Command("show", abstract: "Show one.", arguments: hours)])
    static let hidden = Command("inner", abstract: "For the authors.", isHidden: true)

    static let program = Program(
        Command(
            group: "tool", abstract: "Simulate hotlines.",
            subcommands: [run, compare, sweep, new, calendar, hidden]),
        version: "1.2", manualSections: [ManualSection("Exit status", [.init("64", "Usage was wrong.")])])

    /// What is printed for a line that asks for no action.
    static func message(_ words: String...) -> Outcome.Message? {
        guard case .message(let message) = program.outcome(of: words, width: 80) else { return nil }
        return message
    }

    /// The invocation of a line that has no mistake.
    static func invocation(_ words: [String]) -> Invocation? {
        guard case .invocation(let invocation) = program.outcome(of: words, width: 80) else { return nil }
        return invocation
    }
}
