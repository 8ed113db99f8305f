import Digests
public import HotlineModel
import Metrics
public import OutputAnalysis

/// What a part says about the study that it belongs to: all that is needed to tell parts of one study from others, and to
/// make of all of them the result that one process would have made.
public struct PartOrigin: Sendable, Equatable {
    /// Where the result comes from; its command is that of the whole study.
    public var provenance: Provenance
    /// The words of that command, without those that say how a result is printed or which part of it is made where.
    public var words: [String]
    /// The scenario with all changes applied, in words that its reader understands, but for what its inputs rest on.
    public var scenarioText: String
    /// What the scenario's inputs rest on.
    public var citations: [Citation]
    /// Names the study's random numbers.
    public var seed: UInt64
    /// Replications of the whole study.
    public var replications: Int
    /// The confidence of every interval.
    public var confidence: Confidence
    /// A digest of what is written down of each replication.
    public var plan: String

    /// The origin of the parts of a run.
    public init(
        _ experiment: RunExperiment, _ provenance: Provenance, words: [String], scenarioText: String
    ) {
        self.provenance = provenance
        self.words = words
        self.scenarioText = scenarioText
        citations = experiment.scenario.citations
        seed = experiment.settings.seed
        replications = experiment.settings.replications
        confidence = experiment.settings.confidence
        plan = ObservationPlan(experiment.scenario, byHour: true).digest
    }

    /// The settings of the study.
    public var settings: ExperimentSettings {
        ExperimentSettings(seed: seed, replications: replications, confidence: confidence)
    }
}

extension ObservationPlan {
    /// A digest of what is estimated where, and of what is pooled.
    var digest: String {
        var hash = SHA256()
        for estimand in estimands {
            let scope = [estimand.scope.kind.rawValue, estimand.scope.name ?? ""]
            let pool = estimand.pool.map { "\($0)" } ?? ""
            hash.update(([estimand.metric.id] + scope + [pool]).joined(separator: "\t") + "\n")
        }
        for pool in pools { hash.update("\(pool.scopePlace)\t\(pool.kind)\n") }
        return hash.finish().hex
    }
}
