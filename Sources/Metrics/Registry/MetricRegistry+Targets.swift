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
        case .closed: "closed-share"
        case .serviceLevelOfDemand: "service-level-demand"
        case .daysMet: "days-met"
        case .waitPercentileOfAll(let percent): "wait-all-p\(percent)"
        case .longestWait: "longest-wait"
        case .firstAttemptSuccess: "first-attempt-success"
        case .meanTimeToCounsellor: "mean-time-to-counsellor"
        case .timeToCounsellorPercentile(let percent): "time-to-counsellor-p\(percent)"
        case .followUpsLost: "follow-ups-lost-share"
        case .callbacksKept: "callbacks-kept-share"
        case .preferenceMet: "preference-met"
        case .interpreterFailed: "interpreter-failed-share"
        case .utilisation: "utilisation"
        case .load: "load"
        case .placed: "service-admission-share"
        case .placesUsed: "places-share"
        case .serviceWait: "service-wait"
        case .cost: "cost"
        case .costPerAnswered: "cost-per-answered"
        case .costPerReached: "cost-per-reached"
        }
    }
}
