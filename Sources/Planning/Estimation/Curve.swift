public import HotlineModel
import Metrics

/// Estimates along an axis: what a chart draws.
public struct Curve: Sendable {
    /// What is drawn over what.
    public enum Kind: String, Sendable, CaseIterable {
        /// The share of calls still waiting, over seconds in the queue.
        case waits
        /// Places taken in a service, over days of the horizon, 0 for the first.
        case places
    }

    /// A point of a curve.
    public struct Point: Sendable {
        /// Where along the axis.
        public let position: Double
        /// The estimate there.
        public let estimate: MetricEstimate
    }

    /// What is drawn over what.
    public let kind: Kind
    /// The part of the system.
    public let scope: Scope
    /// The points, in order.
    public let points: [Point]

    /// The curves among estimates in the order of a plan.
    static func curves(in estimates: [MetricEstimate]) -> [Curve] {
        var curves: [Curve] = []
        var points: [Point] = []
        for (place, estimate) in estimates.enumerated() {
            guard let position = estimate.metric.curvePosition else { continue }
            points.append(Point(position: position, estimate: estimate))
            let next = place + 1 < estimates.count ? estimates[place + 1] : nil
            if next?.scope != estimate.scope || next?.metric.isCurvePoint != true {
                let kind: Kind = estimate.scope.kind == .service ? .places : .waits
                curves.append(Curve(kind: kind, scope: estimate.scope, points: points))
                points = []
            }
        }
        return curves
    }
}
