import DiscreteEvents

/// The sums of a sample from which likelihoods follow; ended durations are known, censored ones only to be longer.
struct DurationSums {
    let values: [(seconds: Double, log: Double, ended: Double, all: Double)]
    /// Durations that ended.
    let ended: Double
    /// The sum of all durations, censored ones too.
    let sum: Double
    /// The sum of the logarithms of those that ended.
    let logs: Double
    /// The sum of the squared deviations of these logarithms from their mean.
    let logSquares: Double

    /// - Parameters:
    ///   - ended: durations that ended; those of no length count as half a second.
    ///   - censored: durations that were cut off.
    init(_ ended: DurationCounts, censored: DurationCounts = DurationCounts()) {
        var values: [(seconds: Double, log: Double, ended: Double, all: Double)] = []
        for (seconds, count) in ended.sorted {
            let length = max(seconds, 0.5 * Self.least)
            values.append((length, PortableMath.log(length), Double(count), Double(count)))
        }
        for (seconds, count) in censored.sorted where seconds > 0 {
            values.append((seconds, PortableMath.log(seconds), 0, Double(count)))
        }
        var (number, sum, logs) = (0.0, 0.0, 0.0)
        for value in values {
            number += value.ended
            sum += value.all * value.seconds
            logs += value.ended * value.log
        }
        let mean = logs / max(1, number)
        var squares = 0.0
        for value in values { squares += value.ended * (value.log - mean) * (value.log - mean) }
        self.values = values
        self.ended = number
        self.sum = sum
        self.logs = logs
        logSquares = squares
    }

    /// What telephone systems can tell apart, in seconds.
    private static let least = 1.0

    /// The mean of uncensored durations.
    var mean: Double { sum / ended }
    /// The mean of the logarithms.
    var meanLog: Double { logs / ended }
}
