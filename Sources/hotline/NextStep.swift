import Arguments
import Terminal

/// What a planner can do next, told to people at a terminal and to nobody else.
enum NextStep {
    /// Tells it on standard error, where that is a terminal and the result is one that people read.
    static func tell(after invocation: Invocation, _ status: ExitStatus) {
        guard StandardStream.error.isTerminal, !invocation[Options.quiet],
            let step = step(after: invocation, status)
        else { return }
        Console.complain("Next: \(step)")
    }

    /// The step; nil where none follows from what was done.
    private static func step(after invocation: Invocation, _ status: ExitStatus) -> String? {
        let format = invocation.options.last { $0.name == "format" }?.value ?? OutputFormat.text.rawValue
        let path = invocation.options.last { $0.name == "output" }?.value
        if format == OutputFormat.html.rawValue {
            return path.map { "open \(ShellWords.line([$0])) in a browser" }
        }
        guard format == OutputFormat.text.rawValue else { return nil }
        switch (invocation.command, status) {
        case ("check", .wrongScenario):
            return file(of: invocation[Options.scenarios].first).map {
                "mend what is said above, then hotline check \($0) again"
            }
        case ("explain", .done):
            guard let scenario = ExplainCommand.scenario(invocation) else {
                return "hotline explain SCENARIO tells a scenario in words, hotline run SCENARIO measures it"
            }
            return file(of: scenario).map { "hotline run \($0)" }
        case ("trace", .done):
            // After a replay the page to open has been named.
            if invocation.options.contains(where: { $0.name == "replay" }) { return nil }
            return file(of: invocation[Options.scenario]).map {
                "one caller's story: hotline trace \($0) --call N; a day as a page: hotline trace \($0) --replay "
                    + "day.html"
            }
        case ("diff", .done):
            return pair(invocation[DiffCommand.first], invocation[DiffCommand.second]).map {
                "what the difference does: hotline compare \($0)"
            }
        case ("fit", .done):
            return file(of: invocation[FitCommand.fragment]).map {
                "hotline check \($0), then hotline run \($0)"
            }
        case ("compare", .done):
            return "as a page to send round: the same with --format html --output comparison.html"
        case ("check", .done):
            return file(of: invocation[Options.scenarios].first).map {
                "hotline explain \($0) tells it in words, hotline run \($0) simulates it"
            }
        case (_, .done), (_, .targetMissed): return decision(after: invocation)
        default: return nil
        }
    }

    /// After a study of one scenario.
    private static func decision(after invocation: Invocation) -> String? {
        switch invocation.command {
        case "run", "sweep", "report":
            file(of: invocation[Options.scenario]).map {
                "change a copy of the scenario and hold it against this one: hotline compare \($0) COPY"
            }
        case "staff":
            file(of: invocation[Options.scenario]).map {
                "put the answer into a copy of the scenario and compare them: hotline compare \($0) COPY"
            }
        case "next-hire":
            file(of: invocation[Options.scenario]).map {
                "the cheapest staffing that meets every target: hotline staff \($0)"
            }
        default: nil
        }
    }

    private static func pair(_ one: String, _ other: String) -> String? {
        file(of: one).flatMap { one in file(of: other).map { "\(one) \($0)" } }
    }

    /// A scenario as the command line named it; nil for standard input, which is gone.
    private static func file(of name: String?) -> String? {
        name.flatMap { $0 == "-" ? nil : ShellWords.line([$0]) }
    }
}
