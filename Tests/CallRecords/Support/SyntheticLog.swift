import DiscreteEvents
import Foundation
import HotlineModel

@testable import CallRecords

/// A made-up telephone system, whose parameters are known.
struct SyntheticLog {
    var days = 28
    var perDay = 60.0
    /// The day factor's coefficient of variation.
    var variation = 0.0
    /// Change of the rate in a day, as a share.
    var trend = 0.0
    /// Weights of the hours of a day, from midnight on.
    var hours = [1.0, 1, 0, 0, 0, 0, 0, 1, 2, 4, 6, 7, 7, 6, 6, 6, 5, 5, 5, 5, 4, 3, 2, 2]
    var talk = Distribution.seconds(300)
    var patience = Distribution.seconds(300)
    /// How long a caller has to wait for an answer.
    var wait = Distribution.seconds(0)
    var redialChance = 0.0
    var outcomes: [CallOutcome: Double] = [:]

    static let firstDay = CivilDate(year: 2026, month: 11, day: 1)?.dayNumber ?? 0

    /// The records of one run of the system, in no particular order.
    func records(seed: UInt64) throws -> [CallRecord] {
        var random = SplitMix64(seed: seed)
        let factor = variation > 0 ? Distribution.gamma(try Gamma(mean: 1, cv: variation)) : .seconds(1)
        let sum = hours.reduce(0, +)
        var records: [CallRecord] = []
        for day in 0..<days {
            let rate = perDay * factor.sample(using: &random) * (1 + trend * Double(day))
            for hour in hours.indices {
                let mean = rate * hours[hour] / sum
                var second = Ziggurat.exponential(using: &random) / mean
                while mean > 0, second < 1 {
                    records += persons(
                        day: Self.firstDay + day, second: (Double(hour) + second) * 3_600,
                        key: records.count + 1, &random)
                    second += Ziggurat.exponential(using: &random) / mean
                }
            }
        }
        return records
    }

    /// A person's attempts, until one is answered or given up for good.
    private func persons(
        day: Int, second: Double, key: Int, _ random: inout SplitMix64
    ) -> [CallRecord] {
        var attempts: [CallRecord] = []
        var second = second
        while true {
            var record = CallRecord(
                day: day + Int(second / 86_400), second: second.truncatingRemainder(dividingBy: 86_400))
            record.caller = key
            let (wait, patience) = (wait.sample(using: &random), patience.sample(using: &random))
            record.outcome = patience < wait ? .abandoned : .answered
            record.wait = min(wait, patience)
            if record.outcome == .answered { record.talk = talk.sample(using: &random) }
            attempts.append(record)
            guard record.outcome == .abandoned, random.nextUnitUniform() < redialChance else {
                return attempts
            }
            second += 600 + 1_200 * random.nextUnitUniform()
        }
    }

    /// The log of one run.
    func log(seed: UInt64) throws -> CallLog {
        var log = CallLog()
        for record in try records(seed: seed) { log.add(record) }
        return log
    }

    /// The records as a file of comma-separated values, in whole seconds.
    static func table(_ records: [CallRecord], agents: Int = 4) -> String {
        var text = "arrival,hotline,wait,outcome,talk,agent,caller-key\n"
        for (number, record) in records.enumerated() {
            let date = CivilDate(dayNumber: record.day).text
            let second = Int(record.second)
            let clock = String(format: "%02d:%02d:%02d", second / 3_600, second / 60 % 60, second % 60)
            let talk = record.talk.map { "\(Int($0))" } ?? ""
            let agent = record.talk == nil ? "" : "a\(number % agents)"
            text += "\(date) \(clock),women,\(Int(record.wait ?? 0)),\(record.outcome?.rawValue ?? ""),"
            text += "\(talk),\(agent),k\(record.caller ?? 0)\n"
        }
        return text
    }
}
