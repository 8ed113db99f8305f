extension MetricRegistry {
    /// The identifiers of the metrics by which groups of callers are compared, in the order of reports: whether they reach
    /// somebody, how soon, and what becomes of them then.
    public static let equity = [
        "lost-callers", "unserved-share", "first-attempt-success",
        "reached-within-day", "time-to-counsellor-p50", "time-to-counsellor-p90",
        "mean-time-to-counsellor",
        "service-level", "average-speed-of-answer", "abandonment-rate", "blocked-share", "closed-share",
        "interpreter-failed-share", "service-admission-share", "service-wait",
    ]
}
