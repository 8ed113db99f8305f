import HotlineModel
import Testing

@testable import Planning

@Suite struct SelfTestTests {
    @Test func `all cases agree with theory, on any number of threads alike`() throws {
        var seen: [Int] = []
        let one = try SelfTest(seed: 1, replications: 10, threads: 1) { done, _ in seen.append(done) }
        let two = try SelfTest(seed: 1, replications: 10, threads: 2)
        #expect(one.passes, "\(one.comparisons.filter { !$0.agrees })")
        #expect(one.comparisons.map(\.simulated) == two.comparisons.map(\.simulated))
        #expect(seen.count == 9 && seen == Array(1...9))
        #expect(one.comparisons.allSatisfy { $0.standardError > 0 && $0.exact > 0 })
    }

    @Test func `a value apart from theory is found out`() {
        func comparison(_ simulated: Double, error: Double) -> SelfTest.Comparison {
            let name = LocalizedText(english: "a", arabic: "أ")
            return SelfTest.Comparison(
                name: name, source: "", quantity: name, simulated: simulated, exact: 2, standardError: error,
                limit: 3)
        }
        #expect(comparison(2.29, error: 0.1).agrees && comparison(1.71, error: 0.1).agrees)
        #expect(!comparison(2.31, error: 0.1).agrees && !comparison(1.69, error: 0.1).agrees)
        // What never varies was not measured.
        #expect(!comparison(2, error: 0).agrees)
    }

    @Test func `the cases' scenarios have no mistakes and their names stand apart`() throws {
        let cases = try SelfTestCase.all()
        #expect(cases.count == 9)
        #expect(Set(cases.map(\.name.english)).count == cases.count)
        #expect(cases.allSatisfy { !$0.checks.isEmpty && $0.name.arabic != nil })
    }

    @Test func `too few replications are refused`() {
        let error = #expect(throws: ExperimentError.self) {
            try SelfTest(seed: 1, replications: 9, threads: 1)
        }
        #expect(error?.description.contains("at least 10") == true)
    }
}
