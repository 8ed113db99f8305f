import DiscreteEvents

/// Whether arrivals inside hours fall as those of a Poisson process of constant rate in each hour.
///
/// Brown, Gans, Mandelbaum, Sakov, Shen, Zeltyn & Zhao (2005): of the `J` moments of an hour of length `L`, the numbers
/// `(J + 1 - j) * -ln((L - T(j)) / (L - T(j - 1)))` are then independent exponential variates of mean 1, whatever the
/// rate; hours of different rates can be pooled.
enum PoissonTest {
    /// Tests hours.
    ///
    /// - Parameter hours: for each hour its moments in order, in seconds.
    /// - Returns: nil where there are fewer than 50 moments.
    static func test(_ hours: [[Double]]) -> TestResult? {
        var random = SplitMix64(seed: 0x9016_5501)
        let areWhole = hours.allSatisfy { $0.allSatisfy { $0 == $0.rounded() } }
        var values: [Double] = []
        for moments in hours where moments.count >= 2 {
            // Clocks that show whole seconds hide where in the second the call came.
            let spread =
                areWhole ? moments.map { $0 + random.nextUnitUniform() }.sorted() : moments
            var before = 0.0
            for (place, moment) in spread.enumerated() {
                let left = Double(moments.count - place)
                let (rest, earlier) = (max(1e-9, 3_600 - moment), max(1e-9, 3_600 - before))
                values.append(-left * PortableMath.log(rest / earlier))
                before = moment
            }
        }
        guard values.count >= 50 else { return nil }
        values.sort()
        let total = Double(values.count)
        var distance = 0.0
        for (place, value) in values.enumerated() {
            let share = 1 - PortableMath.exp(-value)
            distance = max(distance, share - Double(place) / total, Double(place + 1) / total - share)
        }
        return TestResult(
            statistic: distance, size: values.count,
            pValue: Kolmogorov.pValue(distance: distance, count: values.count))
    }
}
