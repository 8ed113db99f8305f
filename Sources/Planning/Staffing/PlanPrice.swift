/// What a plan costs, so that plans have an order: wages, then hours, then fewer counsellors in earlier posts.
struct PlanPrice: Comparable {
    private let units: [Int]
    private let counts: [Int]

    /// The price of a plan of counsellors.
    ///
    /// Amounts are rounded to a millionth, so that sums in different orders are equal.
    init(_ counts: [Int], at posts: [StaffPost]) {
        let hours = Self.hours(counts, at: posts)
        let wages = Self.wages(counts, at: posts)
        units = [wages, hours].map { Int(($0 * 1e6).rounded()) }
        self.counts = counts
    }

    static func hours(_ counts: [Int], at posts: [StaffPost]) -> Double {
        zip(counts, posts).reduce(0) { $0 + Double($1.0) * $1.1.hoursEach }
    }

    static func wages(_ counts: [Int], at posts: [StaffPost]) -> Double {
        zip(counts, posts).reduce(0) { $0 + Double($1.0) * $1.1.wagesEach }
    }

    static func < (one: PlanPrice, other: PlanPrice) -> Bool {
        if one.units != other.units { return one.units.lexicographicallyPrecedes(other.units) }
        return one.counts.lexicographicallyPrecedes(other.counts)
    }
}
