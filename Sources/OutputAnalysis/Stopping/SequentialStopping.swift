/// Decides after each replication whether to go on (Hoad, Robinson & Davies 2010, jointly over several
/// metrics).
///
/// 1. Make replications up to `nextLook`.
/// 2. Show the estimates from all of them, in order, to `look`.
/// 3. Repeat until there is an `outcome`.
///
/// The decision depends on the replications in their order alone. A runner that works ahead must still show
/// every look, and leave out of its report what it made beyond the end.
///
/// Stopping by an interval that is itself random makes it cover a little less often than its confidence says:
/// say `sequential` beside it.
public struct SequentialStopping: Sendable, Equatable {
    /// The rule followed.
    public let rule: StoppingRule
    /// The number of replications at which to look next; nil at the end.
    public private(set) var nextLook: Int?
    /// How it ended; nil while it goes on.
    public private(set) var outcome: StoppingOutcome?
    private var sufficient: Int?
    private var binding = 0
    private var lastShortfalls: [Double] = []

    /// Starts.
    public init(_ rule: StoppingRule) {
        self.rule = rule
        nextLook = rule.minimumReplications
    }

    /// Looks at the estimates from the first `replications` replications, one for each metric of the rule.
    ///
    /// Looks before `nextLook` and after the end change nothing. A metric without an estimate is not precise
    /// enough.
    public mutating func look(at estimates: [Estimate], after replications: Int) {
        guard let nextLook, replications >= nextLook else { return }
        let shortfalls = rule.precisions.indices.map { metric in
            metric < estimates.count ? rule.precisions[metric].shortfall(of: estimates[metric]) : .infinity
        }
        if shortfalls.allSatisfy({ $0 <= 1 }) {
            if sufficient == nil {
                sufficient = replications
                // The last to arrive is the one that lagged most at the look before.
                binding = Self.largest(lastShortfalls.isEmpty ? shortfalls : lastShortfalls)
            }
        } else {
            sufficient = nil
        }
        lastShortfalls = shortfalls
        let isSteady = sufficient.map { replications - $0 >= rule.lookAhead(after: $0) } ?? false
        if isSteady || replications >= rule.maximumReplications {
            outcome = StoppingOutcome(
                reason: isSteady ? .precisionReached : .maximumReached, replications: replications,
                sufficientReplications: sufficient,
                bindingMetric: sufficient == nil ? Self.largest(shortfalls) : binding, shortfalls: shortfalls)
            self.nextLook = nil
        } else {
            self.nextLook = replications + 1
        }
    }

    /// Roughly how many replications the metrics will need in all, from the last look: half-widths shrink
    /// with the root of their number. Between the minimum and the maximum; for progress shown to a person.
    public var projectedReplications: Int {
        guard let nextLook, nextLook > rule.minimumReplications else {
            return outcome?.replications ?? rule.minimumReplications
        }
        let worst = lastShortfalls.max() ?? 1
        let projected = Double(nextLook - 1) * max(1, worst * worst)
        return projected < Double(rule.maximumReplications)
            ? max(Int(projected.rounded(.up)), nextLook) : rule.maximumReplications
    }

    private static func largest(_ values: [Double]) -> Int {
        var best = 0
        for index in values.indices where values[index] > values[best] { best = index }
        return best
    }
}
