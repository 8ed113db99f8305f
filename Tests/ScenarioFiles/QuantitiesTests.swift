import ScenarioFiles
import Testing

@Suite struct QuantitiesTests {
    @Test(arguments: [
        ("45s", 45.0), ("3m", 180), ("1h30m", 5_400), ("1.5h", 5_400), ("12d", 1_036_800), ("0s", 0),
    ])
    func `durations carry their unit`(text: String, seconds: Double) {
        #expect(Quantities.seconds(text) == seconds)
    }

    @Test(arguments: ["", "45", "s", "30m1h", "1h1h", "-3m", "3 m", "٣m", "1e3s", "1..5h", "3m4"])
    func `what is no duration is refused`(text: String) {
        #expect(Quantities.seconds(text) == nil)
    }

    @Test func `shares may be percentages`() {
        #expect(Quantities.share("8%") == 0.08)
        #expect(Quantities.share("8") == nil)
        #expect(Quantities.share("%") == nil)
        #expect(Quantities.share("-8%") == nil)
    }
}
