import Arguments
import Planning
import Reporting
import ScenarioFiles
import Terminal

/// `hotline sweep SCENARIO --vary PATH=VALUES`
enum SweepCommand {
    static let vary = Option<[SweptPath]>(
        repeating: "vary", .sweptPath, isRequired: true,
        help: "A path and its values: 1...6, 20s...60s:10s or 1,2,4; all combinations of several.")

    static let subcommand = Subcommand(
        Command(
            "sweep", abstract: "Vary values of a scenario over a grid; the same callers at every point.",
            examples: [
                Example(
                    "hotline sweep two-hotlines --vary hotlines.women.lines=1...6", "What do lines change?")
            ],
            arguments: Options.scenario,
            options: [
                OptionGroup("Decision options", vary, Options.metric),
                OptionGroup(
                    "Simulation options", Options.replications, Options.seed, Options.seedSet,
                    Options.confidence, Options.set, Options.threads, Options.resume,
                    rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.language,
                    Options.digits, Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let paths = invocation[vary]
        let grid = try grid(paths)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let settings = try Study.settings(invocation)
        var digests: [String] = []
        let points = try grid.map { point in
            let assignments = zip(paths, point).map { ScenarioSetting(path: $0.path, value: $1) }
            let name = zip(paths, point).map { "\($0.path)=\($1)" }.joined(separator: " ")
            let varied = try source.applying(assignments, named: "--vary", invocation)
            digests.append(varied.sha256)
            return NamedScenario(name, varied.scenario)
        }
        let experiment = try Study.translating {
            try CompareExperiment(points, settings, by: invocation[Options.metric])
        }
        let journal = try Study.journal(invocation) {
            try experiment.journal(path: $0, version: $1, digests: digests)
        }
        let display = Study.progress(invocation, of: "replications")
        let result = try Study.translating {
            defer { display?.finish() }
            return try experiment.run(
                journal: journal, stop: { Interruption.isRequested },
                progress: { display?.update(done: $0, of: $1) })
        }
        guard let result else {
            Console.complain("stopped before the first replication was finished")
            return .interrupted
        }
        let provenance = source.provenance(invocation)
        try delivery.write(
            SweepReport(paths, result, provenance).document,
            json: SweepJSON(paths, result, provenance).text)
        return result.isComplete ? .done : .interrupted
    }

    private static func grid(_ paths: [SweptPath]) throws -> [[String]] {
        for (place, path) in paths.enumerated()
        where paths[..<place].contains(where: { $0.path == path.path }) {
            throw Failure(.usage, "--vary names \(path.path) twice; give all its values at once")
        }
        let count = paths.reduce(1.0) { $0 * Double($1.values.count) }
        guard (2...Double(SweptPath.mostValues)).contains(count) else {
            throw Failure(
                .usage, "--vary asks for a grid that has not from 2 to \(SweptPath.mostValues) points")
        }
        return SweptPath.grid(paths)
    }
}

extension ValueKind where Value == SweptPath {
    /// `PATH=a...b:step` or `PATH=v1,v2`.
    static var sweptPath: ValueKind {
        ValueKind(
            placeholder: "path=values",
            write: { "\($0.path)=\($0.values.joined(separator: ","))" },
            read: { (text: String) throws(ValueProblem) -> SweptPath in
                guard let equals = text.firstIndex(of: "="),
                    let path = SweptPath(
                        path: String(text[..<equals]), values: String(text[text.index(after: equals)...]))
                else {
                    throw ValueProblem(
                        "Please write a path, '=' and values such as '1...6', '20s...60s:10s' or '1,2,4'.")
                }
                return path
            })
    }
}
