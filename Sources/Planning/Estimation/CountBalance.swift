public import HotlineModel
public import Metrics

/// A count over all replications and its parts, which add up to it exactly.
public struct CountBalance: Sendable {
    /// A part and how often it happened.
    public struct Part: Sendable {
        /// The part's metric.
        public let metric: Metric
        /// How often it happened, over all replications.
        public let count: Int
    }

    /// The whole's metric.
    public let metric: Metric
    /// The part of the system.
    public let scope: Scope
    /// How often it happened, over all replications.
    public let count: Int
    /// The parts, in the order of reports.
    public let parts: [Part]

    /// The whole less its parts: zero in a sound simulation.
    public var unaccounted: Int { parts.reduce(count) { $0 - $1.count } }

    init(_ metric: Metric, _ scope: Scope, count: Int, parts: [Part]) {
        self.metric = metric
        self.scope = scope
        self.count = count
        self.parts = parts
    }
}

extension ObservationTable {
    /// Every breakdown of the registry in every scope that has all its counts.
    ///
    /// - Throws: `ExperimentError.unbalanced` where parts do not add up.
    func balances(_ plan: ObservationPlan) throws(ExperimentError) -> [CountBalance] {
        var balances: [CountBalance] = []
        for breakdown in MetricRegistry.breakdowns {
            for scope in plan.scopes.map(\.scope) {
                guard let whole = part(breakdown.whole, in: scope, plan) else { continue }
                let parts = breakdown.parts.compactMap { part($0, in: scope, plan) }
                guard parts.count == breakdown.parts.count else { continue }
                let balance = CountBalance(whole.metric, scope, count: whole.count, parts: parts)
                guard balance.unaccounted == 0 else {
                    throw .unbalanced(
                        metric: breakdown.whole, scope: scope, unaccounted: balance.unaccounted)
                }
                balances.append(balance)
            }
        }
        return balances
    }

    private func part(_ metric: String, in scope: Scope, _ plan: ObservationPlan) -> CountBalance.Part? {
        guard let place = plan.place(of: metric, in: scope) else { return nil }
        // Counts are whole numbers; doubles add them exactly up to 2^53. No count is larger.
        let limit = 9_007_199_254_740_992.0
        let sum = max(-limit, min(limit, parts(place).reduce(0, +)))
        return CountBalance.Part(
            metric: plan.estimands[place].metric, count: Int(sum))
    }
}
