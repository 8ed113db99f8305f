import Arguments
import Planning
import Reporting
import Terminal

/// `hotline staff SCENARIO`
enum StaffCommand {
    static let atLeast = Option<[StaffLimits.Bound]>(
        repeating: "at-least", .staffBound, help: "The fewest counsellors of every shift, or of one.")
    static let atMost = Option<[StaffLimits.Bound]>(
        repeating: "at-most", .staffBound, help: "The most counsellors of every shift, or of one.")
    static let budget = Option<Double?>(
        "budget", .decimal(in: 0...1e15), absent: "none",
        help: "The most that a plan may cost: wages or, without wages, hours.")

    static let subcommand = Subcommand(
        Command(
            "staff", abstract: "Find the cheapest staffing that meets every target, with evidence.",
            examples: [
                Example("hotline staff two-hotlines", "Search over the counsellors of every shift."),
                Example(
                    "hotline staff two-hotlines --at-most 4 --at-least women-counsellors.morning=2",
                    "Within limits."),
            ],
            arguments: Options.scenario,
            options: [
                OptionGroup("Decision options", atLeast, atMost, budget),
                OptionGroup(
                    "Simulation options", Options.replications, Options.seed, Options.seedSet,
                    Options.confidence, Options.set, Options.threads, Options.requireTargets,
                    rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.language,
                    Options.digits, Options.progress, Options.quiet, Options.noColor),
            ]),
        run: run)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        Interruption.listen()
        let delivery = try Delivery(invocation)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let settings = try Study.settings(invocation)
        let limits = StaffLimits(
            atLeast: invocation[atLeast], atMost: invocation[atMost], budget: invocation[budget])
        let display = Study.progress(invocation, of: "plans")
        let result = try Study.translating {
            defer { display?.finish() }
            return try StaffExperiment(source.scenario, settings, within: limits).run(
                stop: { Interruption.isRequested }, progress: { display?.update(done: $0, of: $0) })
        }
        guard let result else {
            Console.complain("stopped before a plan was found")
            return .interrupted
        }
        let provenance = source.provenance(invocation)
        try delivery.write(
            StaffReport(result, provenance).document, json: StaffJSON(result, provenance).text)
        return invocation[Options.requireTargets] && !result.isFeasible ? .targetMissed : .done
    }
}

extension ValueKind where Value == StaffLimits.Bound {
    /// `N`, or `TEAM.SHIFT=N`.
    static var staffBound: ValueKind {
        ValueKind(
            placeholder: "limit",
            write: { bound in (bound.post.map { "\($0)=" } ?? "") + "\(bound.counsellors)" },
            read: { (text: String) throws(ValueProblem) -> StaffLimits.Bound in
                let parts = text.split(separator: "=", omittingEmptySubsequences: false)
                guard let last = parts.last, last.utf8.allSatisfy({ (48...57).contains($0) }),
                    let counsellors = Int(last), counsellors <= 1_000, parts.count <= 2,
                    parts.count == 1 || !parts[0].isEmpty
                else {
                    throw ValueProblem(
                        "Please write a number up to 1000, or a shift and a number: 'team.shift=3'.")
                }
                return StaffLimits.Bound(counsellors, at: parts.count == 2 ? String(parts[0]) : nil)
            })
    }
}
