import HotlineModel
import Metrics
import OutputAnalysis

/// Which of several scenarios is best? Replications on common random numbers where they help to tell.
public struct SelectExperiment: Sendable {
    /// What is compared.
    public let scenarios: [NamedScenario]
    /// How; the number of replications is not looked at.
    public let settings: ExperimentSettings
    /// How the best is found.
    public let request: SelectionRequest
    private let decisive: Measure
    private let places: [Int]
    private let study: PairedStudy

    /// Replications of each scenario before the first decision.
    public static let firstStage = 20
    /// Replications that are made ahead of a decision, so that several threads have work.
    private static let stride = 16

    /// Prepares a selection.
    ///
    /// - Parameters:
    ///   - scenarios: at least two without errors.
    ///   - settings: how they are simulated.
    ///   - request: how the best is found.
    ///   - metric: the identifier of the metric that decides; nil for the share of callers lost.
    /// - Throws: `ExperimentError`.
    public init(
        _ scenarios: [NamedScenario], _ settings: ExperimentSettings, _ request: SelectionRequest,
        by metric: String? = nil
    ) throws(ExperimentError) {
        try settings.check()
        guard scenarios.count >= 2 else {
            throw .outOfRange(
                setting: "the number of scenarios", value: scenarios.count, allowed: "at least 2")
        }
        self.scenarios = scenarios
        self.settings = settings
        self.request = request
        let decisive = try Measure.decisive(metric, for: scenarios[0].scenario)
        self.decisive = decisive
        var study = PairedStudy(seed: settings.seed, threads: settings.threads)
        for scenario in scenarios { try study.add(scenario.scenario, observing: [decisive]) }
        self.study = study
        let places = study.members.compactMap {
            $0.plan.place(of: decisive.metric.id, in: decisive.scope)
        }
        guard places.count == scenarios.count else { throw .noSuchMeasure(decisive.metric.id) }
        self.places = places
    }

    /// Opens the file that keeps the finished replications, or begins one.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - version: the simulator's version.
    ///   - digests: those of the scenarios, in their order.
    public func journal(path: String, version: String, digests: [String]) throws(JournalError)
        -> ReplicationJournal
    {
        try study.journal(path: path, version: version, digests: digests)
    }

    /// Simulates until the best is found.
    ///
    /// - Parameters:
    ///   - journal: keeps each replication when it is finished, and gives those that it holds already; nil keeps nothing.
    ///   - stop: asked before each replication, from any thread; true ends the race undecided.
    ///   - progress: told how many replications of all scenarios have counted.
    /// - Throws: `EngineError` when a replication outgrows the engine; `ExperimentError.noValue` where a replication has
    ///   nothing to measure; `AnalysisError` for an indifference or a budget that is too small; `JournalError` when the journal
    ///   fails.
    public func run(
        journal: ReplicationJournal? = nil, stop: @Sendable () -> Bool = { false },
        progress: @Sendable (Int) -> Void = { _ in }
    ) throws -> SelectionResult {
        let goal = try SelectionGoal(
            systemCount: scenarios.count, preferring: decisive.metric.better.preference,
            indifference: request.indifference, confidence: settings.confidence)
        switch request {
        case .sequential(_, let limit):
            var race = try KimNelson(goal, firstStage: Self.firstStage)
            let end = try race.run(self, journal, limit: limit, stop: stop, progress: progress)
            return result(
                end, race.droppedAfter.map { $0 ?? race.screenedAt }, race.droppedAfter, race.selected)
        case .budget(let budget, _):
            var race = try BudgetedSelection(goal, budget: budget, firstStage: Self.firstStage)
            let end = try race.run(self, journal, limit: budget, stop: stop, progress: progress)
            return result(
                end, race.counts, scenarios.map { _ in nil }, race.selected,
                probability: race.probabilityOfCorrectSelection)
        }
    }

    private func result(
        _ race: Race, _ counts: [Int], _ dropped: [Int?], _ selected: Int?, probability: Double? = nil
    ) -> SelectionResult {
        SelectionResult(
            scenarios: scenarios, settings: settings, request: request, decisive: decisive,
            contenders: scenarios.indices.map { place in
                let values = race.values[place].prefix(counts[place])
                return SelectionResult.Contender(
                    replications: counts[place],
                    mean: values.isEmpty ? nil : values.reduce(0, +) / Double(values.count),
                    droppedAfter: dropped[place])
            }, selected: selected, probability: probability, isStopped: race.isStopped)
    }

    /// The values that a race has taken so far, replication by replication.
    fileprivate struct Race {
        var study: PairedStudy
        var values: [[Double]]
        var isStopped = false
    }

    fileprivate var start: Race { Race(study: study, values: scenarios.map { _ in [] }) }

    /// Simulates what a race asks for and a little more; each replication's own value, in order.
    fileprivate func advance(
        _ race: inout Race, to wanted: [Int], limit: Int, stop: @Sendable () -> Bool
    ) throws {
        let lacks = race.study.members.indices.contains {
            race.study.members[$0].table.replications < wanted[$0]
        }
        if lacks {
            let ahead = wanted.indices.map { place in
                wanted[place] > race.values[place].count
                    ? min(max(limit, wanted[place]), wanted[place] + Self.stride) : 0
            }
            if try !race.study.simulate(ahead, stop: stop) { race.isStopped = true }
        }
        for (place, member) in race.study.members.enumerated() {
            let known = race.values[place].count
            let end = min(wanted[place], member.table.replications)
            guard end > known else { continue }
            let values = member.table.values(places[place], of: decisive.metric)
            for number in known..<end {
                guard let value = values[number] else {
                    throw ExperimentError.noValue(
                        metric: decisive.metric.id, scenario: scenarios[place].name, replication: number)
                }
                race.values[place].append(value)
            }
        }
    }
}

extension SelectionProcedure {
    /// Runs the procedure to its end, or to a limit of replications of one scenario.
    fileprivate mutating func run(
        _ experiment: SelectExperiment, _ journal: ReplicationJournal?, limit: Int,
        stop: @Sendable () -> Bool, progress: @Sendable (Int) -> Void
    ) throws -> SelectExperiment.Race {
        var race = experiment.start
        race.study.journal = journal
        while true {
            let requests = requests
            let taken = race.values.map(\.count)
            let wanted = requests.indices.map { taken[$0] + requests[$0] }
            guard requests.contains(where: { $0 > 0 }), wanted.allSatisfy({ $0 <= limit }) else {
                return race
            }
            try experiment.advance(&race, to: wanted, limit: limit, stop: stop)
            for place in requests.indices where race.values[place].count > taken[place] {
                try accept(Array(race.values[place][taken[place]...]), from: place)
            }
            progress(race.values.reduce(0) { $0 + $1.count })
            if race.isStopped { return race }
        }
    }
}
