/// Two-stage selection under common random numbers with multiple comparisons with the best for free (Nelson &
/// Matejcik 1995).
///
/// The first stage tells how many observations all systems need. It takes differences of any two systems to
/// have the same variance (sphericity); the procedure is known to bear departures from that well.
public struct NelsonMatejcik: SelectionProcedure, Equatable {
    /// What is asked.
    public let goal: SelectionGoal
    /// Observations of each system in the first stage.
    public let firstStage: Int
    /// The constant g.
    let factor: Double
    private var observations: SystemObservations
    /// Observations of each system in all; nil during the first stage.
    public private(set) var requiredObservations: Int?

    /// Starts.
    ///
    /// - Parameters:
    ///   - goal: what is asked of the selection.
    ///   - firstStage: at least 5; 10 or more are wise.
    public init(_ goal: SelectionGoal, firstStage: Int = 10) throws(AnalysisError) {
        factor = try SelectionConstants.nelsonMatejcik(
            systemCount: goal.systemCount, firstStage: firstStage, confidence: goal.confidence)
        self.goal = goal
        self.firstStage = firstStage
        observations = SystemObservations(systemCount: goal.systemCount)
    }

    /// The number of systems.
    public var systemCount: Int { goal.systemCount }

    /// How many more observations each system needs in this stage.
    public var requests: [Int] {
        observations.values.map { max(0, (requiredObservations ?? firstStage) - $0.count) }
    }

    /// The system with the best mean.
    public var selected: Int? {
        means.map(goal.preference.best(of:))
    }

    /// The systems' means; nil before the end.
    public var means: [Double]? {
        guard let required = requiredObservations, observations.values.allSatisfy({ $0.count >= required })
        else { return nil }
        return (0..<systemCount).map { observations.mean(of: $0, first: required) }
    }

    /// Each system against the best of the others, with the goal's indifference as half-length; nil before
    /// the end.
    public var comparisonsWithBest: ComparisonsWithBest? {
        means.flatMap {
            ComparisonsWithBest(
                of: $0, halfLength: goal.indifference, preferring: goal.preference,
                confidence: goal.confidence)
        }
    }

    /// Takes observations.
    public mutating func accept(_ values: [Double], from system: Int) throws(AnalysisError) {
        try observations.append(values, to: system)
        guard requiredObservations == nil, observations.values.allSatisfy({ $0.count >= firstStage }) else {
            return
        }
        let root = factor * residualVariance().squareRoot() / goal.indifference
        requiredObservations = SelectionConstants.observations(root * root, atLeast: firstStage)
    }

    /// Twice the residual variance of the first stage in a layout of systems by replications: the variance of
    /// a difference.
    private func residualVariance() -> Double {
        let rows = observations.values.map { Array($0.prefix(firstStage)) }
        let columnMeans = WelchAverage.acrossReplications(rows)
        let rowMeans = (0..<systemCount).map { observations.mean(of: $0, first: firstStage) }
        let grand = rowMeans.reduce(0, +) / Double(systemCount)
        var squares = 0.0
        for system in rows.indices {
            for replication in 0..<firstStage {
                let residual =
                    rows[system][replication] - rowMeans[system] - columnMeans[replication] + grand
                squares += residual * residual
            }
        }
        return 2 * squares / (Double(systemCount - 1) * Double(firstStage - 1))
    }
}
