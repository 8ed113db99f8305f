import DiscreteEvents

/// Constants on which the guarantees of selection procedures rest, by numerical integration.
public enum SelectionConstants {
    /// Rinott's h (1978): two-stage selection of the best of independent systems.
    ///
    /// - Parameters:
    ///   - systemCount: 2 to 1,000.
    ///   - firstStage: observations of each system in the first stage, 5 to 1,000,000.
    ///   - confidence: the probability of a correct selection.
    public static func rinott(systemCount: Int, firstStage: Int, confidence: Confidence) throws(AnalysisError)
        -> Double
    {
        try check(systemCount: systemCount, firstStage: firstStage)
        let deviations = DensityNodes.standardDeviation(degreesOfFreedom: Double(firstStage - 1))
        let inverseSquares = deviations.points.map { 1 / ($0 * $0) }
        return MonotoneRoot.positive { h in
            var sum = 0.0
            for (weight, best) in zip(deviations.weights, inverseSquares) {
                var one = 0.0
                for (otherWeight, other) in zip(deviations.weights, inverseSquares) {
                    one += otherWeight * StandardNormal.cumulative(h / (other + best).squareRoot())
                }
                sum += weight * power(one, systemCount - 1)
            }
            return sum - confidence.level
        }
    }

    /// Dudewicz & Dalal's h (1975): two-stage selection of the best of independent systems by weighted means.
    ///
    /// - Parameters:
    ///   - systemCount: 2 to 1,000.
    ///   - firstStage: observations of each system in the first stage, 5 to 1,000,000.
    ///   - confidence: the probability of a correct selection.
    public static func dudewiczDalal(systemCount: Int, firstStage: Int, confidence: Confidence)
        throws(AnalysisError) -> Double
    {
        try check(systemCount: systemCount, firstStage: firstStage)
        let degrees = Double(firstStage - 1)
        let nodes = DensityNodes.student(degreesOfFreedom: degrees)
        guard let student = StudentT(degreesOfFreedom: degrees) else { return .infinity }
        return MonotoneRoot.positive { h in
            nodes.expectation { power(student.cumulative($0 + h), systemCount - 1) } - confidence.level
        }
    }

    /// Nelson & Matejcik's g (1995): the upper quantile of the largest of `systemCount - 1` t variables with
    /// correlation 1/2 and (systemCount - 1)(firstStage - 1) degrees of freedom.
    ///
    /// - Parameters:
    ///   - systemCount: 2 to 1,000.
    ///   - firstStage: observations of each system in the first stage, 5 to 1,000,000.
    ///   - confidence: the probability of a correct selection.
    public static func nelsonMatejcik(systemCount: Int, firstStage: Int, confidence: Confidence)
        throws(AnalysisError) -> Double
    {
        try check(systemCount: systemCount, firstStage: firstStage)
        let deviations = DensityNodes.standardDeviation(
            degreesOfFreedom: Double(systemCount - 1) * Double(firstStage - 1))
        return MonotoneRoot.positive { g in
            deviations.expectation { deviation in
                let reach = 2.0.squareRoot() * g * deviation
                return DensityNodes.normal.expectation { common in
                    power(StandardNormal.cumulative(common + reach), systemCount - 1)
                }
            } - confidence.level
        }
    }

    /// Kim & Nelson's h² (2001): fully sequential selection.
    ///
    /// - Parameters:
    ///   - systemCount: 2 to 1,000.
    ///   - firstStage: observations of each system in the first stage, 5 to 1,000,000.
    ///   - confidence: the probability of a correct selection.
    ///   - sampling: how the observations of different systems hang together.
    public static func kimNelson(
        systemCount: Int, firstStage: Int, confidence: Confidence, sampling: Sampling
    ) throws(AnalysisError) -> Double {
        try check(systemCount: systemCount, firstStage: firstStage)
        return sequential(
            error: errorForEach(of: systemCount - 1, confidence, sampling), firstStage: firstStage)
    }

    /// h² = 2 η (n - 1) with η = ((2 error)^(-2 / (n - 1)) - 1) / 2: the boundary of a triangular region that
    /// a sum of normal values leaves on the wrong side with probability at most `error` (Kim & Nelson 2001,
    /// with c = 1).
    static func sequential(error: Double, firstStage: Int) -> Double {
        let degrees = Double(firstStage - 1)
        return degrees * (PortableMath.pow(2 * error, -2 / degrees) - 1)
    }

    /// The factor in a subset screening (Nelson, Swann, Goldsman & Song 2001).
    static func screening(systemCount: Int, firstStage: Int, confidence: Confidence, sampling: Sampling)
        -> Double
    {
        let error = errorForEach(of: systemCount - 1, confidence, sampling)
        return StudentT(values: firstStage)?.quantile(1 - error) ?? .infinity
    }

    /// The error allowed for each of several statements: a product of probabilities for independent ones,
    /// else their sum.
    static func errorForEach(of statements: Int, _ confidence: Confidence, _ sampling: Sampling) -> Double {
        switch sampling {
        case .commonRandomNumbers: confidence.error / Double(statements)
        case .independent: 1 - PortableMath.pow(confidence.level, 1 / Double(statements))
        }
    }

    /// Checks the settings that all procedures share.
    static func check(systemCount: Int = 2, firstStage: Int) throws(AnalysisError) {
        try AnalysisError.require(systemCount, "the number of systems to choose from", in: 2...1_000)
        try AnalysisError.require(
            firstStage, "the number of observations in the first stage", in: 5...1_000_000)
    }

    /// The number of observations that a variance asks for: rounded up, and at most a thousand million.
    static func observations(_ wanted: Double, atLeast least: Int) -> Int {
        wanted < 1e9 ? max(least, Int(wanted.rounded(.up))) : 1_000_000_000
    }

    /// A probability to a whole power.
    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result *= square }
            square *= square
            rest >>= 1
        }
        return result
    }
}
