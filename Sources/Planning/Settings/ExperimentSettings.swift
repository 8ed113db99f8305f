public import HotlineModel
public import OutputAnalysis

/// How much is simulated, and how sure the intervals are.
public struct ExperimentSettings: Sendable, Equatable {
    /// Names the study's random numbers.
    public var seed: UInt64
    /// How many times the scenario is simulated, at least 1.
    public var replications: Int
    /// How many threads work at once, at least 1. No result depends on it.
    public var threads: Int
    /// The confidence of every interval.
    public var confidence: Confidence
    /// Whether metrics are also estimated for every hour of the week.
    public var byHour: Bool

    /// A value or a percentile's tail rests on at least so many observations, or is not given.
    public static let leastObservations = 10
    /// An interval rests on at least so many replications with something to observe, or is not given.
    public static let leastReplications = 5

    /// Creates settings; what is not given is the scenario format's default.
    public init(
        seed: UInt64 = Defaults.seed, replications: Int = Defaults.replications, threads: Int = 1,
        confidence: Confidence = .standard, byHour: Bool = false
    ) {
        self.seed = seed
        self.replications = replications
        self.threads = threads
        self.confidence = confidence
        self.byHour = byHour
    }

    /// The confidence of every interval as a share, such as 0.95.
    public var confidenceLevel: Double { confidence.level }

    /// How estimates are made.
    var rules: EstimationRules {
        EstimationRules(
            confidence: confidence, minimumReplications: Self.leastReplications,
            minimumObservations: Double(Self.leastObservations), ratioError: .delta)
    }
}
