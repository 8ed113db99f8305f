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

    /// Of 105 calls to one hotline 5 were answered, of 160 to the other all: the 100 abandoned ones of both would tell the 5.
    @Test func `a zero is a small count, unless its column cannot hold anything`() {
        #expect(
            Disclosure.hidden([[5, 100, 0], [160, 0, 0]]) == [[true, true, false], [true, true, false]])
        #expect(
            Disclosure.hidden([[30, 0], [40, 0]], showsEmptyColumns: false) == [[true, true], [true, true]])
    }

    @Test func `in no row or column can what is hidden be told within less than eleven`() {
        var random = SplitMix64(seed: 5)
        for _ in 0..<300 {
            let (rows, columns) = (1 + Int(random.next() % 6), 2 + Int(random.next() % 6))
            let table = Self.table(rows, columns, &random)
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

    /// With all sums known, every hidden small count has limits at least eleven apart, or as far as with all counts hidden.
    @Test func `no small count can be worked out from all rows and columns together`() {
        var random = SplitMix64(seed: 9)
        var small = 0
        for _ in 0..<200 {
            let (rows, columns) = (2 + Int(random.next() % 3), 2 + Int(random.next() % 4))
            let table = Self.table(rows, columns, &random)
            let hidden = Disclosure.hidden(table)
            let known = KnownLimits(table, hidden)
            let atBest = KnownLimits(table, hidden.map { $0.map { _ in true } })
            for row in 0..<rows {
                for column in 0..<columns where table[row][column] < Disclosure.least {
                    let isEmpty = table.allSatisfy { $0[column] == 0 }
                    #expect(hidden[row][column] != isEmpty)
                    if isEmpty { continue }
                    small += 1
                    let limits = known.limits(row, column)
                    let best = atBest.limits(row, column)
                    #expect(limits.contains(table[row][column]))
                    #expect(limits.count - 1 >= min(Disclosure.least, best.count - 1), "\(table)")
                }
            }
        }
        #expect(small > 500)
    }

    @Test func `limits by flows are those found by trying`() {
        var random = SplitMix64(seed: 13)
        for _ in 0..<100 {
            let (rows, columns) = (2 + Int(random.next() % 3), 2 + Int(random.next() % 3))
            let table = Self.table(rows, columns, &random)
            let hidden = table.map { $0.map { _ in random.next() % 3 > 0 } }
            let known = KnownLimits(table, hidden)
            let flows = CellLimits(table, hidden, most: 1_000)
            for row in 0..<rows {
                for column in 0..<columns where hidden[row][column] {
                    #expect(flows.width(row, column) == known.limits(row, column).count - 1)
                }
            }
        }
    }

    /// Counts of which a third are none and a third are few.
    private static func table(_ rows: Int, _ columns: Int, _ random: inout SplitMix64) -> [[Int]] {
        (0..<rows).map { _ in
            (0..<columns).map { _ in
                switch random.next() % 3 {
                case 0: 0
                case 1: Int(random.next() % 11)
                default: Int(random.next() % 60)
                }
            }
        }
    }
}
