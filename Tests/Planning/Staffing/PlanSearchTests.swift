import DiscreteEvents
import Testing

@testable import Planning

@Suite struct PlanSearchTests {
    private func posts(_ hours: [Double], wages: Double = 0) -> [StaffPost] {
        hours.enumerated().map {
            StaffPost(team: "t\($0)", shift: nil, counsellors: 0, hoursEach: $1, wagesEach: $1 * wages)
        }
    }

    @Test func `without cuts the least is the cheapest`() {
        #expect(PlanSearch(posts([8, 8]), from: [1, 0], to: [3, 3]).cheapest() == [1, 0])
    }

    @Test func `a cut asks for more at the cheapest of its posts`() {
        var search = PlanSearch(posts([8, 6, 2]), from: [0, 0, 0], to: [3, 3, 3])
        search.add(PlanSearch.Cut(posts: [0, 1], counts: [1, 1, 0]))
        #expect(search.cheapest() == [0, 2, 0])
    }

    @Test func `where no plan is left there is none`() {
        var search = PlanSearch(posts([8]), from: [0], to: [2])
        search.add(PlanSearch.Cut(posts: [0], counts: [2]))
        #expect(search.cheapest() == nil)
    }

    /// Plans of three posts and random cuts: the search against all plans.
    @Test func `the cheapest plan is that of an enumeration`() {
        var random = Xoshiro256PlusPlus(5, 6, 7, 8)
        func number(_ limit: Int) -> Int { Int(random.nextUnitUniform() * Double(limit)) }
        for _ in 0..<200 {
            let posts = posts([8, 6, Double(1 + number(9))], wages: Double(number(2)))
            var search = PlanSearch(posts, from: [0, 0, 0], to: [4, 4, 4])
            for _ in 0..<(1 + number(8)) {
                let counts = [number(5), number(5), number(5)]
                let named = (0..<3).filter { _ in number(2) == 0 }
                search.add(PlanSearch.Cut(posts: named.isEmpty ? [number(3)] : named, counts: counts))
            }
            var all: [[Int]] = []
            for first in 0...4 {
                for second in 0...4 { for third in 0...4 { all.append([first, second, third]) } }
            }
            let left = all.filter { plan in !search.cuts.contains { $0.forbids(plan) } }
            #expect(
                search.cheapest() == left.min { PlanPrice($0, at: posts) < PlanPrice($1, at: posts) })
        }
    }
}
