import HotlineModel

@testable import Metrics

/// All metrics as an article, from the registry.
enum MetricReference {
    static let text = head + sections.map(section).joined(separator: "\n")

    private static let head = """
        # All metrics

        Every metric of the registry: its identifier, its names, its formula, and how it is estimated.

        ## Overview

        The page is written from the registry itself. A *count* is the mean over simulated runs of the horizon. A *ratio* divides
        the sum over all runs by the sum over all runs. A *percentile* is read off all durations of all runs together; a
        *censored* one takes the waits of those who hung up as cut short (Kaplan & Meier 1958). *Better* says which way
        comparisons and colours go; a dash stands where a number is a size and no quality. T is the service level's time: that of
        the target, else that of the hotline. The words in square brackets name a formula among the variants that the field
        knows under one name; <doc:MetricDefinitions> explains them.


        """

    private static let sections: [(title: String, metrics: [Metric])] = [
        ("What becomes of attempts", MetricRegistry.attempts),
        ("Why persons are lost", MetricRegistry.losses), ("How long callers wait", MetricRegistry.waits),
        ("Load", MetricRegistry.load), ("Days that meet the service level", MetricRegistry.days),
        ("Callbacks", MetricRegistry.callbacks), ("Preferences", MetricRegistry.preferences),
        ("Interpreters", MetricRegistry.interpreters),
        ("What becomes of persons", MetricRegistry.persons + MetricRegistry.reach),
        ("Follow-ups", MetricRegistry.followUps),
        ("How counsellors spend their time", MetricRegistry.teams + MetricRegistry.time),
        ("What calls ask of counsellors", MetricRegistry.exposure),
        ("Services", MetricRegistry.services), ("Money", MetricRegistry.costs),
    ]

    /// The metrics that the page describes, in its order.
    static let metrics = sections.flatMap(\.metrics)

    private static func section(_ section: (title: String, metrics: [Metric])) -> String {
        "## \(section.title)\n\n"
            + "| Identifier | Name | Arabic | Formula | Unit | Better | Estimate | For |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
            + section.metrics.map(row).joined()
    }

    private static func row(_ metric: Metric) -> String {
        let cells = [
            "`\(metric.id)`", metric.name.english, metric.name.arabic ?? "", escaped(metric.formula.english),
            metric.unit.rawValue, better(metric.better), estimate(metric.estimator),
            metric.scopes.map(\.rawValue).joined(separator: ", "),
        ]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }

    private static func better(_ better: Better) -> String {
        switch better {
        case .higher: "higher"
        case .lower: "lower"
        case .neither: "–"
        }
    }

    private static func estimate(_ estimator: Estimator) -> String {
        switch estimator {
        case .mean: "count"
        case .ratio: "ratio"
        case .quantile(let share, _), .censoredQuantile(let share, _, _):
            "percentile \(Int((share * 100).rounded()))"
        }
    }
}
