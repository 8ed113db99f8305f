import HotlineModel

/// Names an estimand: a metric's identifier within a scope.
struct EstimandKey: Hashable, Sendable {
    let metric: String
    let scope: Scope

    /// Where each of a row of estimands stands; of several alike, the first.
    static func places(_ keys: some Sequence<EstimandKey>) -> [EstimandKey: Int] {
        Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
    }
}
