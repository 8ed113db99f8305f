// Which counts add up to which: whoever adds an outcome, or a way to be lost, adds it here.
extension MetricRegistry {
    /// Every attempt at a hotline ends in exactly one of these.
    public static let attemptOutcomes = Breakdown(
        whole: "offered",
        parts: [
            "answered", "abandoned", "abandoned-short", "contained", "hung-up", "interrupted", "balked",
            "blocked",
            "closed", "voicemail", "forwarded", "callback-taken", "declined", "referred", "transferred-out",
            "in-progress",
        ])

    /// Every person is in exactly one of these states at the end.
    public static let personOutcomes = Breakdown(
        whole: "persons", parts: ["reached", "informed", "lost", "undecided"])

    /// Every person lost is lost by the ending of the last attempt.
    public static let lossesByCause = Breakdown(whole: "lost", parts: lostCauses.map(\.id))

    /// Every referral to a service ends in exactly one of these.
    public static let referralOutcomes = Breakdown(
        whole: "service-referrals",
        parts: [
            "service-ineligible", "service-unsuitable", "service-unwilling", "service-admitted",
            "service-admitted-later", "service-full", "service-gave-up", "service-waiting",
        ])

    /// All of them.
    public static let breakdowns = [attemptOutcomes, personOutcomes, lossesByCause, referralOutcomes]
}
