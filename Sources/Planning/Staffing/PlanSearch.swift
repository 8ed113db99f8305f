/// Finds the cheapest plan that no cut forbids.
///
/// A cut says: at least one of these posts needs more counsellors than in this plan, which failed although all other posts
/// had as many as they may have. Where more counsellors are never worse, no good plan is ever cut off, so the cheapest plan
/// left that passes is the cheapest of all (cutting planes as in Atlason, Epelman & Henderson 2004, with cuts that name
/// posts instead of slopes).
struct PlanSearch {
    /// One cut.
    struct Cut {
        /// The posts of which one needs more.
        let posts: [Int]
        /// The plan that failed.
        let counts: [Int]

        func forbids(_ plan: [Int]) -> Bool { posts.allSatisfy { plan[$0] <= counts[$0] } }
    }

    private let posts: [StaffPost]
    private var least: [Int]
    private let most: [Int]
    /// The cuts made so far.
    private(set) var cuts: [Cut] = []

    init(_ posts: [StaffPost], from least: [Int], to most: [Int]) {
        self.posts = posts
        self.least = least
        self.most = most
    }

    /// Adds a cut.
    mutating func add(_ cut: Cut) { cuts.append(cut) }

    /// The cheapest plan left; nil where none is.
    func cheapest() -> [Int]? {
        var queue = [(price: PlanPrice(least, at: posts), plan: least)]
        var seen: Set<[Int]> = [least]
        while let next = queue.popLast() {
            guard let cut = cuts.first(where: { $0.forbids(next.plan) }) else { return next.plan }
            for post in cut.posts where cut.counts[post] < most[post] {
                var plan = next.plan
                plan[post] = cut.counts[post] + 1
                guard seen.insert(plan).inserted else { continue }
                let price = PlanPrice(plan, at: posts)
                // The cheapest stands last.
                var low = 0
                var high = queue.count
                while low < high {
                    let middle = (low + high) / 2
                    if queue[middle].price < price { high = middle } else { low = middle + 1 }
                }
                queue.insert((price, plan), at: low)
            }
        }
        return nil
    }
}
