public import HotlineModel

extension MetricRegistry {
    /// The identifier of the metric that a target judges.
    public static func metric(judgedBy measure: Target.Measure) -> String {
        switch measure {
        case .serviceLevel: "service-level"
        case .abandonmentRate: "abandonment-rate"
        case .averageSpeedOfAnswer: "average-speed-of-answer"
        case .meanWait: "mean-wait"
        case .waitPercentile(let percent): "wait-p\(percent)"
        case .occupancy: "occupancy"
        case .unserved: "unserved-share"
        case .lostCallers: "lost-callers"
        case .blocked: "blocked-share"
        }
    }
}
