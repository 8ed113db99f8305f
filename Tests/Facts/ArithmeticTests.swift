import Testing

@testable import Facts

@Suite struct ArithmeticTests {
    @Test(arguments: [
        ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("10 - 4 - 3", 3), ("8 / 4 / 2", 1), ("-2 + 5", 3),
        ("2 ^ 3", 8), ("2 ^ 3 ^ 2", 512), ("-2 ^ 2", -4), ("2 * -3", -6),
        ("4590 / (31 + 28 + 31 + 30)", 38.25),
        ("2 ^ -1", 0.5),
    ])
    func `a calculation has the value that a pocket calculator shows`(text: String, value: Double) throws {
        #expect(abs(try #require(Arithmetic.value(of: text)) - value) < 1e-9)
    }

    @Test(arguments: ["", "1 +", "(1", "1)", "1 / 0", "two", "1,5", "0 ^ -1", "(0 - 2) ^ 0.5", "1..2", "()"])
    func `what is no calculation has no value`(text: String) {
        #expect(Arithmetic.value(of: text) == nil)
    }

    @Test func `deep nesting has no value, and is no crash`() {
        #expect(Arithmetic.value(of: String(repeating: "(", count: 100_000)) == nil)
        #expect(Arithmetic.value(of: String(repeating: "-", count: 900)) == nil)
    }
}
