import Foundation
import HotlineEngine
import HotlineModel
import Testing

/// A gamma factor for each day: counts of a day are negative binomial, hours of one day vary together, days do not.
@Suite struct BusyDayTests {
    @Test func `daily counts are negative binomial`() throws {
        let scenario = try Textbook.scenario("busy-days")
        let days = 60
        let (mean, variation) = (12.0, 0.5)
        let counts = try Textbook.trace(scenario) { _, steps in
            var counts = Array(repeating: (morning: 0.0, evening: 0.0), count: days)
            for entry in steps where entry.step == .dialled {
                let day = Int(entry.seconds / 86_400)
                let isMorning = entry.seconds - Double(day) * 86_400 < 43_200
                if isMorning { counts[day].morning += 1 } else { counts[day].evening += 1 }
            }
            return counts
        }
        /// For each replication the mean over its days, which are independent.
        func expect(_ exact: Double, _ what: String, _ value: (Double, Double) -> Double) throws {
            try Agreement.expect(
                counts.map { $0.reduce(0) { $0 + value($1.morning, $1.evening) } / Double(days) },
                mean: exact, what)
        }
        try expect(mean, "mean") { $0 + $1 }
        let extra = variation * variation
        try expect(mean + mean * mean * extra, "variance") { ($0 + $1 - mean) * ($0 + $1 - mean) }
        // A quarter of the calls come in the first half of the day.
        let (morning, evening) = (mean / 4, mean * 3 / 4)
        try expect(morning, "mornings") { one, _ in one }
        try expect(morning * evening * extra, "covariance within a day") {
            ($0 - morning) * ($1 - evening)
        }
        // The generating function says more than two moments.
        for z in [0.0, 0.8] {
            let exact = pow(1 + extra * mean * (1 - z), -1 / extra)
            try expect(exact, "generating function at \(z)") { one, two in
                one + two == 0 ? 1 : pow(z, one + two)
            }
        }
        try Agreement.expect(
            counts.map { days in
                zip(days, days.dropFirst()).reduce(0) {
                    $0 + ($1.0.morning + $1.0.evening - mean) * ($1.1.morning + $1.1.evening - mean)
                }
            }, mean: 0, "covariance of a day and the next")
    }

    @Test func `without a day factor counts are Poisson`() throws {
        var scenario = try Textbook.scenario("busy-days")
        scenario.callers[0].calls.dayVariation = 0
        let variances = try Textbook.trace(scenario) { _, steps in
            var counts = Array(repeating: 0.0, count: 60)
            for entry in steps where entry.step == .dialled { counts[Int(entry.seconds / 86_400)] += 1 }
            return counts.reduce(0) { $0 + ($1 - 12) * ($1 - 12) } / 60
        }
        try Agreement.expect(variances, mean: 12, "variance")
    }
}
