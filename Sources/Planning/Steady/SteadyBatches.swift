import DiscreteEvents
import HotlineModel
import Metrics
import OutputAnalysis

/// The observations of one long run, without its warm-up and joined to batches.
struct SteadyBatches {
    /// Observations left out at the beginning.
    let leftOut: Int
    /// Observations to a batch.
    let size: Int
    /// The batches, as if each were a replication: counts are means of its intervals, ratios are those of its totals.
    let table: ObservationTable
    /// Why they say nothing certain.
    let doubt: SteadyState.Doubt?

    /// Calls in the system decide how long the warm-up is: everything that settles slowly shows in them.
    private static let warmUpGuide = "lines-held"
    /// These metrics, wherever they exist, decide how long batches are.
    private static let batchGuides = ["offered", "answered", "queue-length", "occupancy"]

    /// - Parameter series: one row for each interval, at least 100.
    init(_ series: ObservationTable, _ plan: ObservationPlan) {
        func levels(_ place: Int) -> [Double] {
            zip(series.parts(place), series.wholes(place)).map { $1 > 0 ? $0 / $1 : 0 }
        }
        let cut = plan.place(of: Self.warmUpGuide, in: .system).flatMap { WarmUpTruncation(of: levels($0)) }
        let warmUp = cut?.truncatedObservations ?? 0
        let batched = plan.estimands.indices
            .filter { Self.batchGuides.contains(plan.estimands[$0].metric.id) }
            .compactMap { BatchMeans(of: levels($0)[warmUp...]) }
        let size = batched.map(\.batchSize).max() ?? 1
        let rest = series.replications - warmUp
        let leftOut = warmUp + rest % size
        if cut?.isRunTooShort ?? true {
            doubt = .warmUp
        } else {
            doubt = batched.allSatisfy(\.areIndependent) ? nil : .dependence
        }
        var table = ObservationTable(plan)
        for start in stride(from: leftOut, to: series.replications, by: size) {
            table.append(Self.batch(series, plan, start..<start + size))
        }
        self.table = table
        self.size = size
        self.leftOut = leftOut
    }

    private static func batch(
        _ series: ObservationTable, _ plan: ObservationPlan, _ numbers: Range<Int>
    ) -> Observation {
        var values: [Double] = []
        for (place, estimand) in plan.estimands.enumerated() {
            for column in [2 * place, 2 * place + 1] {
                let sum = numbers.reduce(0) { $0 + series.values[$1 * series.width + column] }
                if case .mean = estimand.metric.estimator {
                    values.append(sum / Double(numbers.count))
                } else {
                    values.append(sum)
                }
            }
        }
        return Observation(
            values: values,
            distributions: Array(repeating: LogLinearHistogram(), count: plan.pools.count))
    }
}
