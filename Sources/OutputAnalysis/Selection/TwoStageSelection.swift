/// Selection of the best of independent systems in two stages: the first measures each system's variance, the
/// second takes as many observations as that variance asks for.
///
/// It does not profit from common random numbers; `KimNelson` and `NelsonMatejcik` do.
public struct TwoStageSelection: SelectionProcedure, Equatable {
    /// Which procedure.
    public enum Method: Sendable, Hashable {
        /// Rinott (1978): the best overall mean.
        case rinott
        /// Dudewicz & Dalal (1975): the best weighted mean; fewer observations than Rinott's.
        case dudewiczDalal
        /// Nelson, Swann, Goldsman & Song (2001): screens after the first stage, then as Rinott; each half of
        /// the error. For many systems.
        case screenedRinott
    }

    /// Which procedure.
    public let method: Method
    /// What is asked.
    public let goal: SelectionGoal
    /// Observations of each system in the first stage.
    public let firstStage: Int
    /// The constant h.
    let factor: Double
    /// Observations that each system needs in all, the first stage alone for those screened out; nil during
    /// the first stage.
    public private(set) var requiredObservations: [Int]?
    /// Systems that may still be selected, in order.
    public private(set) var survivors: [Int]
    private var observations: SystemObservations

    /// Starts.
    ///
    /// - Parameters:
    ///   - method: which of the two-stage procedures.
    ///   - goal: what is asked of the selection.
    ///   - firstStage: at least 5; 10 or more are wise.
    public init(_ method: Method, _ goal: SelectionGoal, firstStage: Int = 10) throws(AnalysisError) {
        switch method {
        case .rinott:
            factor = try SelectionConstants.rinott(
                systemCount: goal.systemCount, firstStage: firstStage, confidence: goal.confidence)
        case .dudewiczDalal:
            factor = try SelectionConstants.dudewiczDalal(
                systemCount: goal.systemCount, firstStage: firstStage, confidence: goal.confidence)
        case .screenedRinott:
            factor = try SelectionConstants.rinott(
                systemCount: goal.systemCount, firstStage: firstStage,
                confidence: goal.confidence.shared(by: 2))
        }
        self.method = method
        self.goal = goal
        self.firstStage = firstStage
        survivors = Array(0..<goal.systemCount)
        observations = SystemObservations(systemCount: goal.systemCount)
    }

    /// The number of systems.
    public var systemCount: Int { goal.systemCount }

    /// How many more observations each system needs in this stage.
    public var requests: [Int] {
        observations.values.indices.map {
            max(0, (requiredObservations?[$0] ?? firstStage) - observations.values[$0].count)
        }
    }

    /// The survivor with the best mean, or weighted mean.
    public var selected: Int? {
        guard let requiredObservations, requests.allSatisfy({ $0 == 0 }) else { return nil }
        var best: (system: Int, value: Double)?
        for system in survivors {
            let value = goal.preference.sign * score(of: system, observations: requiredObservations[system])
            if value > best?.value ?? -.infinity { best = (system, value) }
        }
        return best?.system
    }

    /// Takes observations.
    public mutating func accept(_ values: [Double], from system: Int) throws(AnalysisError) {
        try observations.append(values, to: system)
        guard requiredObservations == nil, observations.values.allSatisfy({ $0.count >= firstStage }) else {
            return
        }
        if method == .screenedRinott {
            survivors = SubsetScreening.survivors(
                of: observations.values.map { Array($0.prefix(firstStage)) }, preferring: goal.preference,
                indifference: goal.indifference, confidence: goal.confidence.shared(by: 2),
                sampling: .independent)
        }
        var required = Array(repeating: firstStage, count: systemCount)
        for system in survivors {
            let ratio = factor * factor * scaledVariance(of: system)
            required[system] = SelectionConstants.observations(
                ratio, atLeast: method == .dudewiczDalal ? firstStage + 1 : firstStage)
        }
        requiredObservations = required
    }

    /// The first stage's variance over the square of the indifference.
    private func scaledVariance(of system: Int) -> Double {
        observations.variance(of: system, first: firstStage) / (goal.indifference * goal.indifference)
    }

    private func score(of system: Int, observations count: Int) -> Double {
        let mean = observations.mean(of: system, first: count)
        guard method == .dudewiczDalal, count > firstStage else { return mean }
        let scaled = scaledVariance(of: system)
        // Without spread any weights do.
        if scaled == 0 { return mean }
        let first = observations.mean(of: system, first: firstStage)
        let second = (mean * Double(count) - first * Double(firstStage)) / Double(count - firstStage)
        let share = Double(firstStage) / Double(count)
        let excess = 1 - Double(count - firstStage) / (factor * factor * scaled)
        let weight = share * (1 + max(0, 1 - excess / share).squareRoot())
        return weight * first + (1 - weight) * second
    }
}
