import HotlineModel
import Testing

@Suite struct UncertainInputTests {
    private func input(_ spread: UncertainInput.Spread) -> UncertainInput {
        UncertainInput(name: "u", inputs: ["callers.all.calls.perDay"], spread: spread)
    }

    /// The mean of the numbers at many evenly spaced positions.
    private func mean(_ spread: UncertainInput.Spread, _ value: (Double) -> Double = { $0 }) -> Double {
        let input = input(spread)
        return (0..<20_000).reduce(0) { $0 + value(input.value(at: (Double($1) + 0.5) / 20_000)) } / 20_000
    }

    private static let spreads: [UncertainInput.Spread] = [
        .even(from: 2, to: 6), .peaked(from: 1, likely: 2, to: 9), .peaked(from: 1, likely: 1, to: 9),
        .peaked(from: 1, likely: 9, to: 9), .interval(from: 3, to: 8, confidence: 0.9),
        .around(mean: 5, cv: 0.4),
    ]

    @Test(arguments: spreads.indices)
    func `later positions have larger numbers, finite at both ends`(place: Int) {
        let input = input(Self.spreads[place])
        let numbers = (0...100).map { input.value(at: Double($0) / 100) }
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
        #expect(numbers.allSatisfy { $0.isFinite && $0 > 0 })
        #expect(input.value(at: -3) == numbers[0] && input.value(at: 7) == numbers[100])
    }

    @Test func `bounds are kept, and positions spread as said`() {
        #expect(input(.even(from: 2, to: 6)).value(at: 0.25) == 3)
        #expect(input(.peaked(from: 1, likely: 2, to: 9)).value(at: 0) == 1)
        #expect(input(.peaked(from: 1, likely: 2, to: 9)).value(at: 1) == 9)
        // A triangle's mean is that of its corners, and its variance that of their differences.
        #expect(abs(mean(.peaked(from: 1, likely: 2, to: 9)) - 4) < 1e-4)
        let variance = mean(.peaked(from: 1, likely: 2, to: 9)) { ($0 - 4) * ($0 - 4) }
        #expect(abs(variance - (1 + 4 + 81 - 2 - 9 - 18) / 18.0) < 1e-3)
    }

    @Test func `an interval holds as many numbers as its confidence says, as many below as above`() {
        let spread = UncertainInput.Spread.interval(from: 3, to: 8, confidence: 0.9)
        #expect(abs(mean(spread) { $0 < 3 ? 1 : 0 } - 0.05) < 0.001)
        #expect(abs(mean(spread) { $0 > 8 ? 1 : 0 } - 0.05) < 0.001)
    }

    @Test func `a mean and a coefficient of variation come out, but for the ends that are left out`() {
        let spread = UncertainInput.Spread.around(mean: 5, cv: 0.4)
        let mean = mean(spread)
        #expect(abs(mean - 5) < 0.01)
        let variance = self.mean(spread) { ($0 - mean) * ($0 - mean) }
        #expect(abs(variance.squareRoot() / mean - 0.4) < 0.01)
    }
}
