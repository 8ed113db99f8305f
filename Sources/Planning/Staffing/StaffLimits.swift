/// Within what a plan of counsellors is looked for.
public struct StaffLimits: Sendable, Equatable {
    /// A limit of counsellors of one post, or of every post.
    public struct Bound: Sendable, Equatable {
        /// The post's name, such as `women-counsellors.morning`; nil for every post.
        public let post: String?
        /// Counsellors.
        public let counsellors: Int

        /// A limit.
        public init(_ counsellors: Int, at post: String? = nil) {
            self.post = post
            self.counsellors = counsellors
        }
    }

    /// The fewest counsellors; of several that fit a post the last counts. None where nothing is said.
    public var atLeast: [Bound]
    /// The most counsellors. Where nothing is said, twice as many as there are, or as theory asks for, and two more.
    public var atMost: [Bound]
    /// The most that the plan may cost over the horizon: wages in the scenario's currency or, in a scenario without wages,
    /// hours.
    public var budget: Double?

    /// Creates limits; without arguments, none.
    public init(atLeast: [Bound] = [], atMost: [Bound] = [], budget: Double? = nil) {
        self.atLeast = atLeast
        self.atMost = atMost
        self.budget = budget
    }

    /// The fewest and the most counsellors of each post. Posts without an hour on duty stay as they are.
    ///
    /// - Parameter usual: the most counsellors of each post where nothing is said.
    /// - Throws: `ExperimentError.unsuitable` for the name of no post, and where the fewest are more than the most.
    func ranges(of posts: [StaffPost], upTo usual: [Int]) throws(ExperimentError) -> [ClosedRange<Int>] {
        for bound in atLeast + atMost {
            guard let name = bound.post, !posts.contains(where: { $0.name == name }) else { continue }
            let names = posts.map(\.name).joined(separator: ", ")
            throw .unsuitable("there is no shift or team \"\(name)\" to limit; there are \(names)")
        }
        var ranges: [ClosedRange<Int>] = []
        for (post, usual) in zip(posts, usual) {
            func last(_ bounds: [Bound]) -> Int? {
                bounds.last { $0.post == nil || $0.post == post.name }?.counsellors
            }
            guard post.hoursEach > 0 else {
                ranges.append(post.counsellors...post.counsellors)
                continue
            }
            let least = last(atLeast) ?? 0
            let most = last(atMost) ?? max(usual, least)
            guard least <= most else {
                throw .unsuitable(
                    "\(post.name) is to have at least \(least) counsellors and at most \(most)")
            }
            ranges.append(least...most)
        }
        return ranges
    }
}
