/// The hunt for the cheapest plan that passes, given that the plan with the most counsellors does.
struct Hunt {
    /// A plan found, and what shows that it is the cheapest.
    struct Answer {
        let evidence: PlanEvidence
        let confirmation: PlanEvidence
        /// Plans that passed at first and failed on fresh random numbers.
        let unconfirmed: Int
        let neighbours: [StaffResult.Neighbour]
    }

    private let posts: [StaffPost]
    private let ranges: [ClosedRange<Int>]
    private(set) var judge: PlanJudge
    private var again: PlanJudge

    /// - Parameters:
    ///   - judge: simulates plans in the search.
    ///   - again: simulates them on fresh random numbers.
    init(_ posts: [StaffPost], _ ranges: [ClosedRange<Int>], _ judge: PlanJudge, again: PlanJudge) {
        self.posts = posts
        self.ranges = ranges
        self.judge = judge
        self.again = again
    }

    /// The cheapest plan that passes twice; nil where none does.
    mutating func answer() throws -> Answer? {
        let most = ranges.map(\.upperBound)
        var search = PlanSearch(posts, from: try fewest(), to: most)
        var unconfirmed = 0
        while let plan = search.cheapest() {
            guard try judge.judge(plan).isMet else {
                search.add(try cut(after: plan, search.cuts))
                continue
            }
            guard try again.judge(plan).isMet else {
                unconfirmed += 1
                search.add(PlanSearch.Cut(posts: Array(posts.indices), counts: plan))
                continue
            }
            return try settled(plan, unconfirmed)
        }
        return nil
    }

    /// The fewest counsellors of each post with which a plan passes when all other posts have the most.
    private mutating func fewest() throws -> [Int] {
        var least = ranges.map(\.lowerBound)
        for post in posts.indices {
            var low = ranges[post].lowerBound
            var high = ranges[post].upperBound
            while low < high {
                let middle = (low + high) / 2
                var plan = ranges.map(\.upperBound)
                plan[post] = middle
                if try judge.judge(plan).isMet { high = middle } else { low = middle + 1 }
            }
            least[post] = low
        }
        return least
    }

    /// A cut with as few posts as possible: post by post is given the most, and left out where the plan still fails.
    private mutating func cut(after plan: [Int], _ cuts: [PlanSearch.Cut]) throws -> PlanSearch.Cut {
        var raised = plan
        var needing = posts.indices.filter { plan[$0] < ranges[$0].upperBound }
        // What went wrong before often goes wrong again.
        for earlier in cuts.reversed().prefix(3) where earlier.posts.count < needing.count {
            var trial = plan
            for post in needing where !earlier.posts.contains(post) { trial[post] = ranges[post].upperBound }
            if trial != plan, try !judge.judge(trial).isMet {
                raised = trial
                needing = needing.filter { earlier.posts.contains($0) }
                break
            }
        }
        for post in needing where needing.count > 1 {
            var trial = raised
            trial[post] = ranges[post].upperBound
            if try !judge.judge(trial).isMet {
                raised = trial
                needing.removeAll { $0 == post }
            }
        }
        return PlanSearch.Cut(posts: needing, counts: plan)
    }

    /// Goes down from a plan that passes as long as a plan with one counsellor fewer passes too, which happens only where
    /// more counsellors are worse by chance.
    private mutating func settled(_ plan: [Int], _ unconfirmed: Int) throws -> Answer {
        var plan = plan
        while true {
            var neighbours: [StaffResult.Neighbour] = []
            var lower: [Int]?
            for post in posts.indices where plan[post] > ranges[post].lowerBound {
                var fewer = plan
                fewer[post] -= 1
                var evidence = try judge.judge(fewer)
                if evidence.isMet { evidence = try again.judge(fewer) }
                if evidence.isMet {
                    if lower.map({ PlanPrice(fewer, at: posts) < PlanPrice($0, at: posts) }) ?? true {
                        lower = fewer
                    }
                } else {
                    neighbours.append(StaffResult.Neighbour(post: post, evidence: evidence))
                }
            }
            if let lower {
                plan = lower
                continue
            }
            return Answer(
                evidence: try judge.judge(plan), confirmation: try again.judge(plan),
                unconfirmed: unconfirmed, neighbours: neighbours)
        }
    }
}
