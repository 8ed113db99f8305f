/// Observations of several systems in the order of their replications.
struct SystemObservations: Sendable, Equatable {
    private(set) var values: [[Double]]

    init(systemCount: Int) { values = Array(repeating: [], count: systemCount) }

    init(_ values: [[Double]]) { self.values = values }

    mutating func append(_ new: [Double], to system: Int) throws(AnalysisError) {
        guard values.indices.contains(system) else {
            throw .unknownSystem(system, systems: values.count)
        }
        guard new.allSatisfy({ $0.isFinite }) else { throw .notFinite(system: system) }
        values[system] += new
    }

    /// The mean of a system's first observations.
    func mean(of system: Int, first count: Int) -> Double {
        values[system].prefix(count).reduce(0, +) / Double(count)
    }

    /// The variance of a system's first observations, of which there are at least 2.
    func variance(of system: Int, first count: Int) -> Double {
        let mean = mean(of: system, first: count)
        return values[system].prefix(count).reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
    }

    /// The variance of the difference of two systems, pair by pair, over their first observations.
    func differenceVariance(_ one: Int, _ other: Int, first count: Int) -> Double {
        let mean = mean(of: one, first: count) - mean(of: other, first: count)
        var squares = 0.0
        for index in 0..<count {
            let deviation = values[one][index] - values[other][index] - mean
            squares += deviation * deviation
        }
        return squares / Double(count - 1)
    }
}
