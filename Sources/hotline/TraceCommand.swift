import Arguments
import Documents
import HotlineEngine
import HotlineModel
import Planning
import Reporting

/// `hotline trace SCENARIO --replication 7`
enum TraceCommand {
    static let subcommand = Subcommand(
        Command(
            "trace", abstract: "Show one replication step by step, or tell the story of one call.",
            examples: [
                Example("hotline trace two-hotlines --day 2", "Everything that happens on the second day."),
                Example("hotline trace two-hotlines --call 12", "The story of one call in words."),
                Example(
                    "hotline trace two-hotlines --replication 7 --format json",
                    "A line of JSON for each step."),
            ],
            arguments: Options.scenario,
            options: [
                OptionGroup(
                    "Simulation options", replication, Options.seed, Options.seedSet, Options.set,
                    rules: [.atMostOne(of: Options.seed, Options.seedSet)]),
                OptionGroup(
                    "What to show", call, day, from, to, replay,
                    rules: [.atMostOne(of: call, replay), .atMostOne(of: Options.format, replay)]),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.language, Options.digits,
                    Options.quiet, Options.noColor),
            ]),
        run: run)

    private static let replication = Option<Int>(
        "replication", short: "r", .wholeNumber(in: 1...1_000_000_000), default: 1,
        help: "Which replication of the run with this seed, from 1.")
    private static let call = Option<Int?>(
        "call", .wholeNumber(in: 1...1_000_000_000), absent: "all",
        help: "Tell the story of one call: the number that the table gives.")
    private static let day = Option<String?>(
        "day", .text, absent: "all days", placeholder: "day",
        help: "A day of the simulation, by its number from 1 or its date.")
    private static let from = Option<String?>(
        "from", .text, absent: "the start", placeholder: "time",
        help:
            "Show from then on: a time such as 14:00 on the day, or a date and time such as 2026-11-02T14:00."
    )
    private static let to = Option<String?>(
        "to", .text, absent: "the end", placeholder: "time", help: "Show until then, written likewise.")

    static let replay = Option<String?>(
        "replay", .path, absent: "none",
        help: "Write a page that replays one day, the first unless --day is given.",
        changesResult: false)

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        if let page = invocation[replay] { return try self.replay(to: page, invocation) }
        let delivery = try Delivery(invocation)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let trace = try trace(source, invocation)
        let window = try window(invocation, trace)
        let caller = invocation[call]
        if delivery.isJSON {
            try delivery.write(trace.lines(in: window, caller: caller))
        } else if let caller {
            guard let story = trace.story(ofCaller: caller) else {
                throw Failure(
                    .wrongScenario,
                    "there is no call \(caller): \(trace.callerCount) persons call in this replication")
            }
            try delivery.deliver([story])
        } else {
            try delivery.deliver([trace.log(in: window)])
        }
        return .done
    }

    private static func replay(to path: String, _ invocation: Invocation) throws -> ExitStatus {
        let delivery = try Delivery(invocation, path: path)
        let source = try ScenarioSource(invocation[Options.scenario], invocation)
        let trace = try trace(source, invocation)
        var window = try window(invocation, trace)
        if !invocation.gives(day), let first = trace.window(ofDay: 1) {
            window.from = max(window.from, first.from)
            if !invocation.gives(to) { window.to = first.to }
        }
        let edition = Edition(invocation[Options.language], digits: invocation[Options.digits])
        try delivery.write(ReplayPage(trace, window: window, edition: edition).text)
        if !invocation[Options.quiet] { Console.complain("Next: open \(path) in a browser") }
        return .done
    }

    private static func trace(_ source: ScenarioSource, _ invocation: Invocation) throws -> Trace {
        let number = UInt64(invocation[replication])
        let settings = try Study.settings(invocation)
        return try Study.translating {
            let compiled = try CompiledScenario(source.scenario)
            let steps = try ReplicationRunner.trace(compiled, seed: settings.seed, replication: number - 1)
                .steps
            return try Trace(
                source.scenario, steps, replication: number, source.provenance(invocation))
        }
    }

    private static func window(_ invocation: Invocation, _ trace: Trace) throws -> Trace.Window {
        var window = trace.everything
        var chosen = 1
        if let text = invocation[day] {
            guard let number = Int(text) ?? CivilDate(text: text).flatMap(trace.day),
                let ofDay = trace.window(ofDay: number)
            else { throw Failure(.wrongScenario, "the simulation has no day \"\(text)\"") }
            chosen = number
            window = ofDay
        }
        if let text = invocation[from] { window.from = try moment(text, onDay: chosen, trace) }
        if let text = invocation[to] { window.to = try moment(text, onDay: chosen, trace) }
        return window
    }

    /// A moment that is written as a time, a date, or both.
    private static func moment(_ text: String, onDay day: Int, _ trace: Trace) throws -> Double {
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " }).map(String.init)
        if parts.count == 1, let time = ClockTime(text: parts[0]) { return trace.seconds(time, onDay: day) }
        if let date = parts.first.flatMap({ CivilDate(text: $0) }).flatMap(trace.day),
            let time = parts.count == 1 ? .startOfDay : parts.count == 2 ? ClockTime(text: parts[1]) : nil
        {
            return trace.seconds(time, onDay: date)
        }
        throw Failure(
            .wrongScenario,
            "\"\(text)\" is no time of the simulation; write 14:00, 2026-11-02 or 2026-11-02T14:00")
    }
}
