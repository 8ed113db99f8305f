import Testing

@testable import Arguments

@Suite struct ValueKindTests {
    @Test(arguments: [
        ("0", 0), ("-7", -7), ("007", 7), ("9223372036854775807", Int.max), ("9223372036854775808", nil),
        ("+7", nil),
        ("1.0", nil), ("1e3", nil), ("1,000", nil), ("", nil), ("-", nil), ("٧", nil), (" 7", nil),
        ("0x7", nil),
    ])
    func `reads whole numbers as they are typed`(text: String, value: Int?) {
        #expect(ValueKind<Int>.wholeNumber().value(text) == value)
    }

    @Test(arguments: [
        ("0.5", 0.5), ("-.5", -0.5), ("1e3", 1000), ("+2", 2), ("nan", nil), ("inf", nil), ("0x1p3", nil),
        ("1e999", nil), ("", nil), (".", nil), ("1,5", nil), ("--1", nil),
    ])
    func `reads decimals as they are typed`(text: String, value: Double?) {
        #expect(ValueKind<Double>.decimal().value(text) == value)
    }

    @Test(arguments: [
        ("5%", 0.05), ("0.05", 0.05), ("2.5%", 0.025), ("100%", 1), ("1.0", 1), ("0%", 0), ("5", nil),
        ("1", nil),
        ("0", nil), ("101%", nil), ("-1%", nil), ("%", nil), ("5%%", nil), ("5 %", nil),
    ])
    func `reads shares, but no bare number that could mean either`(text: String, value: Double?) {
        #expect(ValueKind<Double>.share().value(text) == value)
    }

    @Test(arguments: [0, 0.05, 0.07, 0.29, 0.95, 0.999, 0.0001, 1.0 / 3, 0.1 + 0.2, 1, 1e-9])
    func `writes a share so that it reads back`(share: Double) throws {
        let text = PlainNumber.percent(share)
        let value = try #require(ValueKind<Double>.share().value(text))
        #expect(abs(value - share) <= share.ulp)
    }

    @Test func `writes shares and numbers in the fewest digits`() {
        #expect(
            [0.05, 0.07, 0.29, 0.999, 1].map(PlainNumber.percent) == ["5%", "7%", "29%", "99.9%", "100%"])
        #expect([2, -0.5, 0].map(PlainNumber.text) == ["2", "-0.5", "0"])
    }

    @Test(arguments: [
        ("-5", true), ("-.5", true), ("-2%", true), ("-3...4", true), ("-", false), ("--5", false),
        ("-x", false),
        ("-.", false), ("5", false), ("", false),
    ])
    func `knows a negative number from a flag`(word: String, isNegative: Bool) {
        #expect(PlainNumber.looksNegative(word) == isNegative)
    }

    @Test(arguments: [(1...5, "from 1 to 5"), (1...Int.max, "1 or more"), (Int.min...9, "9 or less")])
    func `shows the limits of a number`(range: ClosedRange<Int>, limits: String) {
        #expect(ValueKind<Int>.wholeNumber(in: range).limits == limits)
        #expect(ValueKind<Int>.wholeNumber().limits.isEmpty)
        #expect(ValueKind<Double>.decimal().limits.isEmpty)
        #expect(ValueKind<Double>.decimal(in: 0...0.5).limits == "from 0 to 0.5")
    }

    @Test func `takes kinds of the program's own`() throws {
        let shard = ValueKind<[Int]>(placeholder: "i/n", write: { "\($0[0])/\($0[1])" }) {
            (text: String) throws(ValueProblem) in
            let parts = text.split(separator: "/").compactMap { Int($0) }
            guard parts.count == 2 else { throw ValueProblem("Please provide two numbers, such as '1/4'.") }
            return parts
        }
        let option = Option<[Int]>("shard", shard, default: [1, 1], help: "The part to do.")
        let program = Program(
            Command("tool", abstract: "A tool.", options: [OptionGroup("Options", option)]), version: "1")
        guard case .invocation(let invocation) = program.outcome(of: ["--shard", "3/16"], width: 80) else {
            Issue.record("no invocation")
            return
        }
        #expect(invocation[option] == [3, 16])
        #expect(invocation.commandLine() == "tool --shard 3/16")
        guard case .message(let message) = program.outcome(of: ["--shard=3"], width: 80) else {
            Issue.record("no message")
            return
        }
        #expect(message.text.contains("for '--shard <i/n>'. Please provide two numbers, such as '1/4'.\n"))
    }
}
