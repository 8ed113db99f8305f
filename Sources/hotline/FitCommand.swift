import Arguments
import CallRecords
import Digests
import Documents
import Files
import FoundationEssentials
import HotlineEngine
import HotlineModel
import OutputAnalysis
import Planning
import Reporting
import ScenarioFiles
import Terminal

/// `hotline fit RECORDS.csv...`
enum FitCommand {
    private static let records = Argument<[String]>(
        repeating: "records", .path, help: "Call records as CSV files, or - for standard input.")
    private static let mapping = Option<String?>(
        "mapping", .path, help: "A file (JSON with comments) that says which column holds what.")
    private static let arrival = column("arrival", "When the call came; the only one needed.")
    private static let hotline = column("hotline", "The number that was dialled.")
    private static let queueStart = column("queue-start", "When it joined the queue; empty if it never did.")
    private static let wait = column("wait", "Time in the queue.")
    private static let outcome = column("outcome", "How the call ended.")
    private static let talk = column("talk", "Conversation.")
    private static let wrapUp = column("wrap-up", "Documentation afterwards.")
    private static let callersLanguage = column("caller-language", "The caller's language.")
    private static let gender = column("gender", "Woman, man, girl or boy.")
    private static let group = column("group", "Caller group or need.")
    private static let callerKey = column("caller-key", "A pseudonym; hashed on reading, then forgotten.")
    private static let agent = column("agent", "Who answered; hashed on reading, then forgotten.")
    private static let ignore = Option<[String]>(
        repeating: "ignore", .text, placeholder: "column",
        help: "Pass over a column that looks like names, numbers or free text.")
    private static let dates = Option<ColumnMapping.DateOrder?>(
        "dates", .oneOf(ColumnMapping.DateOrder.self), absent: "found out",
        help: "Whether the day or the month comes first.")
    private static let durations = Option<ColumnMapping.DurationUnit>(
        "durations", .oneOf(ColumnMapping.DurationUnit.self), default: .seconds,
        help: "What a bare number means.")
    static let fragment = Option<String?>(
        "fragment", .path, help: "Write a scenario fragment for other files to extend.", changesResult: false)
    static let ledger = Option<String?>(
        "ledger", .path,
        help:
            "Enter the release in this file; refuse one from which, with an earlier one, a few calls could be worked out.",
        changesResult: false)
    private static let validate = Option<Bool>(
        flag: "validate", help: "Fit a part, simulate it and compare with the calls held out.")

    static let subcommand = Subcommand(
        Command(
            "fit", abstract: "Turn call records into the inputs of a scenario, keeping nobody's data.",
            examples: [
                Example(
                    "hotline fit calls.csv --arrival start --wait queue --talk talk --fragment fitted.jsonc",
                    "A report, and a scenario to extend.")
            ],
            arguments: records,
            options: [
                OptionGroup(
                    "Columns", arrival, hotline, queueStart, wait, outcome, talk, wrapUp, callersLanguage,
                    gender, group, callerKey, agent, ignore, mapping, dates, durations),
                OptionGroup(
                    "Study options", fragment, ledger, validate, Options.replications, Options.seed,
                    Options.confidence, Options.threads),
                OptionGroup(
                    "Output options", Options.format, Options.output, Options.charts, Options.language,
                    Options.digits, Options.quiet, Options.noColor),
            ]),
        run: run)

    private static func column(_ name: String, _ help: String) -> Option<String?> {
        Option<String?>(name, .text, placeholder: "column", help: help)
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let delivery = try Delivery(invocation)
        for path in [invocation[fragment], invocation[ledger]] { try path.map(require) }
        let files = invocation[records]
        try OutputFiles(invocation).refuse(reading: files + [invocation[mapping]].compactMap(\.self))
        let columns = try mapping(invocation)
        if invocation[validate], files.contains("-") {
            throw Failure(
                .wrongScenario, "--validate reads the records three times; name a file instead of -")
        }
        if invocation[ledger] != nil, files.contains("-") {
            throw Failure(
                .wrongScenario, "--ledger tells records apart by their files; name a file instead of -")
        }
        let confidence = try Confidence(invocation[Options.confidence])
        let log = try read(files, columns)
        let fit = try translating { try RecordsFit(log, confidence: confidence) }
        tell(fit.summary, files, invocation)
        let validation =
            invocation[validate] ? try validation(files, columns, log, confidence, invocation) : nil
        if let path = invocation[ledger] {
            try enter(fit, of: files, in: path)
        } else if !invocation[Options.quiet] {
            Console.complain(
                "Before figures of real calls are handed on, enter them in a ledger with --ledger: two releases can give away together "
                    + "what neither shows alone.")
        }
        if let path = invocation[fragment] { try write(Array(ScenarioFragment(fit).text.utf8), to: path) }
        try delivery.write(
            FitReport(fit, validation: validation, version: Commands.version).document,
            json: FitJSON(fit, validation: validation, version: Commands.version).text)
        return .done
    }

    // MARK: Reading

    private static func mapping(_ invocation: Invocation) throws -> ColumnMapping {
        var columns: [RecordField: String] = [:]
        let flags: [(RecordField, Option<String?>)] = [
            (.arrival, arrival), (.hotline, hotline), (.queueStart, queueStart), (.wait, wait),
            (.outcome, outcome), (.talk, talk), (.wrapUp, wrapUp), (.language, callersLanguage),
            (.gender, gender), (.group, group), (.callerKey, callerKey), (.agent, agent),
        ]
        for (field, flag) in flags { columns[field] = invocation[flag] }
        let given = ColumnMapping(
            columns: columns, ignored: invocation[ignore], dateOrder: invocation[dates],
            durationUnit: invocation[durations])
        guard let path = invocation[mapping] else { return given }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.missingFile, "\"\(path)\" cannot be opened")
        }
        var bag = DiagnosticBag()
        let file = ColumnMapping(SourceText(name: path, bytes: Array(data)), into: &bag)
        for diagnostic in bag.all { Console.complain(diagnostic.text) }
        if bag.hasErrors { throw Failure(.wrongScenario) }
        return file.overridden(by: given)
    }

    private static func read(
        _ files: [String], _ mapping: ColumnMapping, part: RecordPart = .all
    ) throws -> CallLog {
        try translating { try RecordReader.read(files, mapping, part: part) }
    }

    private static func translating<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as RecordsError {
            for sentence in error.sentences { Console.complain("Error: \(sentence)") }
            throw Failure(error.isMissingFile ? .missingFile : .wrongScenario)
        }
    }

    private static func tell(_ summary: ReadingSummary, _ files: [String], _ invocation: Invocation) {
        guard !invocation[Options.quiet], summary.badRowCount > 0 else { return }
        for bad in summary.firstBadRows {
            Console.complain("\(files[bad.file]): row \(bad.row) is left out (\(bad.problem.rawValue))")
        }
        let more = summary.badRowCount - summary.firstBadRows.count
        if more > 0 { Console.complain("and \(more) more rows") }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try WholeFile.write(bytes, to: path, others: .refused)
        } catch {
            throw Failure(.cannotWrite, "\"\(path)\" cannot be written")
        }
    }

    /// Refuses what keeps nothing, such as a pipe, before any record is read.
    private static func require(file path: String) throws {
        guard FilePlace(path).keepsFiles else {
            throw Failure(.cannotWrite, "\(JournalError.noFile(path))")
        }
    }

    /// Enters what is about to be shown in the ledger; nothing is shown where that is refused.
    private static func enter(_ fit: RecordsFit, of files: [String], in path: String) throws {
        var book = ReleaseLedger()
        if FileManager.default.fileExists(atPath: path) {
            guard let data = FileManager.default.contents(atPath: path),
                let kept = ReleaseLedger(bytes: Array(data))
            else { throw Failure(.wrongScenario, "\"\(path)\" is no ledger of releases, or is damaged") }
            book = kept
        }
        let release = Release(of: fit, sources: try files.map(digest))
        do {
            try book.enter(release)
        } catch {
            throw Failure(.wrongScenario, error.sentence)
        }
        try write(book.bytes, to: path)
        // Counts of real calls, if not small ones: for whoever keeps the ledger alone.
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    private static func digest(of path: String) throws -> String {
        guard let file = try? OpenFile(reading: path) else {
            throw Failure(.missingFile, "\"\(path)\" cannot be opened")
        }
        var digest = SHA256()
        do {
            while true {
                let bytes = try file.next(1 << 20)
                if bytes.isEmpty { break }
                digest.update(bytes)
            }
        } catch {
            throw Failure(.missingFile, "\"\(path)\" cannot be read")
        }
        return digest.finish().hex
    }

    // MARK: Validation

    private static func validation(
        _ files: [String], _ mapping: ColumnMapping, _ log: CallLog, _ confidence: Confidence,
        _ invocation: Invocation
    ) throws -> FitValidation {
        let days = log.days.map { $0.upperBound.dayNumber - $0.lowerBound.dayNumber + 1 } ?? 0
        func part(heldOut: Bool) -> RecordPart {
            days >= 10 ? .days(heldOut: heldOut) : .half(heldOut: heldOut)
        }
        let heldOut = try read(files, mapping, part: part(heldOut: true))
        let fitted = try read(files, mapping, part: part(heldOut: false))
        let fragment = ScenarioFragment(try translating { try RecordsFit(fitted, confidence: confidence) })
        guard fragment.isComplete, let plan = ValidationPlan(heldOut: heldOut) else {
            throw Failure(
                .wrongScenario, "--validate needs columns for --agent and --talk, which say who was on duty")
        }
        let loaded = ScenarioLoader.load(
            text: Array(fragment.text.utf8), name: "the fitted scenario",
            settings: [
                ScenarioSetting(path: "calendar.start", value: plan.start.text),
                ScenarioSetting(path: "calendar.days", value: "\(plan.days)"),
            ])
        guard let scenario = loaded.scenario else {
            let reasons = loaded.diagnostics.map(\.text).joined(separator: "\n")
            throw Failure(.defect, "the fitted scenario does not load:\n\(reasons)")
        }
        let simulated = try simulate(scenario, plan, invocation)
        return FitValidation(heldOut: heldOut, part: part(heldOut: true), simulated: simulated)
    }

    private static func simulate(
        _ scenario: Scenario, _ plan: ValidationPlan, _ invocation: Invocation
    ) throws -> [[HourAverages]] {
        let compiled = try CompiledScenario(scenario)
        let (seed, replications) = (invocation[Options.seed], invocation[Options.replications])
        Interruption.listen()
        let stop: @Sendable () -> Bool = { Interruption.isRequested }
        let simulated = try Study.translating {
            try ReplicationWorkers.results(
                of: 0..<replications, threads: invocation[Options.threads], stop: stop
            ) { number in
                let tally = try ReplicationRunner.run(
                    compiled, seed: seed, replication: UInt64(number), stop: stop)
                return plan.averages(Self.week(tally))
            }
        }
        guard simulated.count == replications else {
            Console.complain("stopped before the comparison was finished; nothing is written")
            throw Failure(.interrupted)
        }
        return simulated
    }

    /// The hours of the week of all hotlines together.
    private static func week(_ tally: ReplicationTally) -> [HourAverages] {
        var week = Array(repeating: HourAverages(), count: 168)
        for (place, hour) in tally.intervals.enumerated() {
            week[place % 168].offered += Double(hour.offered)
            week[place % 168].answered += Double(hour.answered)
            week[place % 168].abandoned += Double(hour.abandoned)
            week[place % 168].waitSeconds += hour.waitSeconds
        }
        return week
    }
}
