import Arguments
import Documents
import FoundationEssentials
import HotlineModel
import Metrics
import Planning
import Reporting

/// The options and arguments of the commands: keys that read their values.
enum Options {
    static let scenario = Argument<String>(
        "scenario", .path.completed(by: Shipped.completion),
        help: "A scenario file, the name of a shipped example, or - for standard input.")
    static let scenarios = Argument<[String]>(
        repeating: "scenario", .path.completed(by: Shipped.completion),
        help: "Scenario files, names of shipped examples, or - for standard input.")

    // What is simulated.
    static let set = Option<[Assignment]>(
        repeating: "set", .assignment, help: "Change a value of the scenario, by its dotted path.")
    static let replications = Option<Int>(
        "replications", short: "n", .wholeNumber(in: 1...10_000_000), default: Defaults.replications,
        help: "How many times to simulate.")
    static let seed = Option<UInt64>(
        "seed", .wholeNumber(), default: Defaults.seed, help: "The seed of the random numbers.")
    static let seedSet = Option<String?>(
        "seed-set", .text, placeholder: "name", help: "Take the first seed of a named set under seeds/random."
    )
    static let confidence = Option<Double>(
        "confidence", .share(in: 0.51...0.9999), default: Defaults.confidence,
        help: "The confidence of intervals.")
    static let threads = Option<Int>(
        "threads", .wholeNumber(in: 1...4_096), default: ProcessInfo.processInfo.activeProcessorCount,
        help: "How many threads to work on; no result depends on it.", changesResult: false)
    static let shard = Option<Shard?>(
        "shard", .shard, help: "Simulate only this share of the replications, such as 3/16; see merge.",
        changesResult: false)
    static let resume = Option<String?>(
        "resume", .path,
        help: "Keep finished replications in this file, and take up those that it holds.",
        changesResult: false)
    static let steady = Option<Int?>(
        "steady", .wholeNumber(in: 1...36_500), placeholder: "days",
        help: "The steady state from one run of so many days, for a scenario that is the same every week.")
    static let requireTargets = Option<Bool>(
        flag: "require-targets", help: "End with status 1 if a target of the scenario is missed.",
        changesResult: false)

    // What is merged.
    static let parts = Argument<[String]>(
        repeating: "part", .path, help: "Files that \"hotline run --shard\" wrote.")
    static let part = Option<Bool>(
        flag: "part", help: "Write a wider part, to be merged with others, and no report.",
        changesResult: false)

    // How it is shown.
    static let format = Option<OutputFormat>(
        "format", short: "f", .oneOf(OutputFormat.self), default: .text, help: "How to print the result.")
    static let output = Option<String?>(
        "output", short: "o", .path, absent: "standard output", help: "Where to write the result.",
        changesResult: false)
    static let charts = Option<String?>(
        "charts", .path, absent: "none", placeholder: "folder",
        help: "Write each chart of the result into this folder too, as an SVG file of its own.",
        changesResult: false)
    static let language = Option<Language>(
        "language", .oneOf(Language.self), default: .english, help: "The language of the report.")
    static let digits = Option<Digits?>(
        "digits", .oneOf(Digits.self), absent: "those of the language", help: "The digits of the report.")
    static let tables = Option<[RunTable]>(
        "tables", .list(of: .oneOf(RunTable.self)), default: RunTable.usual,
        help: "Which parts of the report to print.")
    static let progress = Option<ProgressMode>(
        "progress", .oneOf(ProgressMode.self), default: .auto,
        help: "When to show a progress bar; auto: on a terminal.", changesResult: false)
    static let quiet = Option<Bool>(
        flag: "quiet", short: "q", help: "No progress bar and no warnings.", changesResult: false)
    static let noColor = Option<Bool>(
        flag: "no-color", help: "No colours; also by the variable NO_COLOR.", changesResult: false)

    // What is decided.
    static let metric = Option<String>(
        "metric", .oneOf(MetricRegistry.all.filter { $0.better != .neither }.map(\.id)),
        default: "lost-callers", help: "The metric that decides.")
    static let maximumReplications = Option<Int>(
        "max-replications", .wholeNumber(in: 10...10_000_000), default: 10_000,
        help: "No replication beyond, however open the question.")
}
