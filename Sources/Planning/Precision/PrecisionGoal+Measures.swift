import HotlineModel
import Metrics
import OutputAnalysis

extension PrecisionGoal {
    /// A measure that is to be precise.
    struct Watched {
        let place: Int
        let precision: Precision
    }

    /// What a scenario's run is judged by: the measures of its targets or, without targets, the share of callers lost, the
    /// service level and the average speed of answer.
    ///
    /// - Throws: `ExperimentError.unsuitable` where no width fits any of them.
    func watched(_ plan: ObservationPlan, of scenario: Scenario) throws(ExperimentError) -> [Watched] {
        var measures = Measure.targets(of: scenario)
        if measures.isEmpty {
            measures = ["lost-callers", "service-level", "average-speed-of-answer"]
                .compactMap { MetricRegistry.metric($0) }.map { Measure($0) }
        }
        let watched = measures.compactMap { measure -> Watched? in
            guard let precision = precision(of: measure.metric.unit),
                let place = plan.place(of: measure.metric.id, in: measure.scope)
            else { return nil }
            return Watched(place: place, precision: precision)
        }
        guard !watched.isEmpty else {
            throw .unsuitable(
                "none of the metrics that the run is judged by is in the unit of the precision asked for")
        }
        return watched
    }

    private func precision(of unit: MetricUnit) -> Precision? {
        for case .absolute(let width, let own) in widths where own == unit { return .absolute(width) }
        for case .relative(let share) in widths { return .relative(share, floor: Self.floor(of: unit)) }
        return nil
    }
}
