/// Decides observation by observation whether a mean meets a target, such as a service level of at least 80 %
/// (Batur & Kim 2010; Andradóttir & Kim 2010).
///
/// A mean within the tolerance of the target may be called either way; any other is called rightly with the
/// confidence asked for. For a target on a ratio, observe `numerator - target * denominator` of each
/// replication, and ask for a mean of at least 0: that is the same question without the bias of a ratio.
public struct FeasibilityTest: Sendable, Equatable {
    /// What the mean must be.
    public let requirement: Requirement
    /// How far from the target a mean must be for the decision to matter, in the metric's unit.
    public let tolerance: Double
    /// Observations before the first decision.
    public let firstStage: Int
    /// Whether the target is met; nil while that is open.
    public private(set) var isMet: Bool?
    /// Observations on which the decision rests, or that have been looked at so far.
    public private(set) var observationCount = 0
    /// h², the constant of the continuation region.
    private let boundary: Double
    private var first: [Double] = []
    private var variance = 0.0
    private var sum = 0.0

    /// Starts.
    ///
    /// - Parameters:
    ///   - requirement: what the mean must be.
    ///   - tolerance: above 0, in the metric's unit.
    ///   - firstStage: at least 5; 10 or more are wise.
    ///   - confidence: of this decision alone; for several targets or systems together, share it with
    ///     `Confidence.shared(by:)`.
    public init(
        _ requirement: Requirement, tolerance: Double, firstStage: Int = 10,
        confidence: Confidence = .standard
    ) throws(AnalysisError) {
        try AnalysisError.requirePositive(tolerance, "the tolerance about the target")
        try SelectionConstants.check(firstStage: firstStage)
        guard requirement.target.isFinite else {
            throw .outOfRange(setting: "the target", value: requirement.target, allowed: "a finite number")
        }
        self.requirement = requirement
        self.tolerance = tolerance
        self.firstStage = firstStage
        boundary = SelectionConstants.sequential(error: confidence.error, firstStage: firstStage)
    }

    /// How many more observations are needed before the next decision; 0 at the end.
    public var request: Int {
        if isMet != nil { return 0 }
        return max(1, firstStage - observationCount)
    }

    /// Takes observations in order of replications; those after the decision are ignored.
    ///
    /// - Throws: `AnalysisError.notFinite` for a value that is not finite; then nothing is taken.
    public mutating func accept(_ values: [Double]) throws(AnalysisError) {
        guard values.allSatisfy({ $0.isFinite }) else { throw .notFinite(system: 0) }
        for value in values where isMet == nil { take(requirement.surplus(of: value)) }
    }

    private mutating func take(_ surplus: Double) {
        observationCount += 1
        sum += surplus
        if observationCount <= firstStage {
            first.append(surplus)
            guard observationCount == firstStage else { return }
            let mean = sum / Double(firstStage)
            variance = first.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(firstStage - 1)
        }
        let margin = max(
            0, boundary * variance / (2 * tolerance) - 0.5 * tolerance * Double(observationCount))
        if sum >= margin {
            isMet = true
        } else if sum <= -margin {
            isMet = false
        }
    }
}
