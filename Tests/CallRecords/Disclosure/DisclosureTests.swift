import DiscreteEvents
import Testing

@testable import CallRecords

@Suite struct DisclosureTests {
    @Test(arguments: [(1, nil), (10, nil), (11, 10), (13, 15), (2_357, 2_355)] as [(Int, Int?)])
    func `counts below eleven are hidden, others rounded to fives`(count: Int, shown: Int?) {
        #expect(Disclosure.count(count) == shown)
    }

    @Test(
        arguments: [
            (0.0, 0.0), (1_049, 1_050), (2_357, 2_400), (0.8449, 0.84), (0.1449, 0.145), (17.23, 17.2),
            (-3.46, -3.5), (99.7, 100), (0.000123, 0.000123), (1e9, 1e9),
        ])
    func `numbers keep two digits, three after a leading 1`(value: Double, rounded: Double) {
        #expect(Disclosure.rounded(value) == rounded)
    }

    @Test func `rounding is off by no more than three in a hundred`() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<2_000 {
            let value = PortableMath.exp(20 * random.nextUnitUniform() - 10)
            #expect(abs(Disclosure.rounded(value) / value - 1) <= 0.025)
        }
    }

    @Test func `one hidden count takes another with it`() {
        #expect(Disclosure.hidden([[100, 4, 50, 30]]) == [[false, true, false, true]])
        #expect(Disclosure.hidden([[100, 4, 9, 30]]) == [[false, true, true, false]])
        #expect(Disclosure.hidden([[100, 4, 3, 30]]) == [[false, true, true, true]])
        #expect(Disclosure.hidden([[100, 0, 50]]) == [[false, false, false]])
    }

    /// With visible margins, one small cell of four gives itself away unless all are hidden.
    @Test func `a small cell of two by two hides all four`() {
        #expect(Disclosure.hidden([[5, 200], [300, 400]]) == [[true, true], [true, true]])
    }

    @Test func `in no row or column can what is hidden be told within less than eleven`() {
        var random = SplitMix64(seed: 5)
        for _ in 0..<300 {
            let (rows, columns) = (1 + Int(random.next() % 6), 2 + Int(random.next() % 6))
            let table = (0..<rows).map { _ in (0..<columns).map { _ in Int(random.next() % 60) } }
            let hidden = Disclosure.hidden(table)
            var lines = table.indices.map { row in (0..<columns).map { (table[row][$0], hidden[row][$0]) } }
            if rows > 1 {
                lines += (0..<columns).map { column in
                    table.indices.map { (table[$0][column], hidden[$0][column]) }
                }
            }
            for line in lines {
                for (count, isHidden) in line where (1..<Disclosure.least).contains(count) {
                    #expect(isHidden)
                }
                let known = line.filter { $0.1 }
                guard !known.isEmpty, line.contains(where: { !$0.1 && $0.0 > 0 }) else { continue }
                #expect(known.count > 1 && known.reduce(0) { $0 + $1.0 } >= Disclosure.least)
            }
        }
    }
}
