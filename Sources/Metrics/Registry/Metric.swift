public import HotlineModel

/// One measure of a system of hotlines: everything that tables, targets, comparisons and documentation know of it.
public struct Metric: Sendable {
    /// Stable identifier in kebab case.
    public let id: String
    /// Its name in reports.
    public let name: LocalizedText
    /// What its number counts.
    public let unit: MetricUnit
    /// Which way it is better.
    public let better: Better
    /// How it is computed, in one line.
    public let formula: LocalizedText
    /// The kinds of scope for which it exists.
    public let scopes: [Scope.Kind]
    /// How it is estimated.
    public let estimator: Estimator
    /// Where it is a point of a curve, which tables do not show, its place along the curve: seconds of waiting, or the day of
    /// the horizon; else nil.
    public private(set) var curvePosition: Double?

    init(
        _ id: String, _ english: String, _ arabic: String, unit: MetricUnit, better: Better,
        formula: String, arabicFormula: String, scopes: [Scope.Kind], _ estimator: Estimator
    ) {
        self.id = id
        name = LocalizedText(english: english, arabic: arabic)
        self.unit = unit
        self.better = better
        self.formula = LocalizedText(english: formula, arabic: arabicFormula)
        self.scopes = scopes
        self.estimator = estimator
    }

    /// Whether it is a point of a curve.
    public var isCurvePoint: Bool { curvePosition != nil }

    /// The metric as a point of a curve.
    func onCurve(at position: Double) -> Metric {
        var point = self
        point.curvePosition = position
        return point
    }
}
