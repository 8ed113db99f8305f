import DiscreteEvents

/// The observations of replications 0, 1, 2 ... of one study, in that order.
public struct ObservationTable: Sendable {
    /// How many replications.
    public private(set) var replications = 0
    /// Numbers written down of each.
    let width: Int
    /// Those of all replications in a row.
    private(set) var values: [Double] = []
    /// The distributions, pooled over all replications.
    private(set) var pools: [LogLinearHistogram]

    /// An empty table for a plan.
    public init(_ plan: ObservationPlan) {
        width = 2 * plan.estimands.count
        pools = Array(repeating: LogLinearHistogram(), count: plan.pools.count)
    }

    /// A table that was kept: whole replications of the plan.
    init(_ plan: ObservationPlan, values: [Double], pools: [LogLinearHistogram]) {
        width = 2 * plan.estimands.count
        replications = width > 0 ? values.count / width : 0
        self.values = values
        self.pools = pools
    }

    /// Makes room for so many replications at once, up to half a gibibyte; more find room as they come.
    mutating func reserve(_ replications: Int) {
        let most = 1 << 26
        let (wanted, isTooMany) = replications.multipliedReportingOverflow(by: width)
        values.reserveCapacity(isTooMany ? most : min(most, wanted))
    }

    /// Adds the next replication.
    mutating func append(_ observation: Observation) {
        values += observation.values
        for index in pools.indices { pools[index].merge(observation.distributions[index]) }
        replications += 1
    }

    /// The first number of an estimand in each replication: a mean's value, a ratio's part.
    func parts(_ estimand: Int) -> [Double] { column(2 * estimand) }

    /// The second number of an estimand in each replication: a ratio's whole.
    func wholes(_ estimand: Int) -> [Double] { column(2 * estimand + 1) }

    private func column(_ number: Int) -> [Double] {
        (0..<replications).map { values[$0 * width + number] }
    }
}
