import Documents
import Testing

@Suite struct EstimateTests {
    private func text(
        _ value: Double, _ halfWidth: Double?, _ unit: ValueUnit, _ edition: Edition = Edition(.english)
    ) -> String {
        edition.text(.estimate(EstimatedValue(value, halfWidth: halfWidth, unit: unit))).replacing(
            "\u{A0}", with: " ")
    }

    @Test(arguments: [
        (31.234, 0.7921, "31.2 ± 0.8"), (31.234, 0.3549, "31.23 ± 0.35"), (31.234, 0.355, "31.2 ± 0.4"),
        (31.234, 0.9499, "31.2 ± 0.9"), (31.234, 0.95, "31.2 ± 1.0"), (31.234, 0.1, "31.23 ± 0.10"),
        (31.234, 12, "31 ± 12"), (0, 0.25, "0.00 ± 0.25"), (31.234, 0, "31.2 ± 0.0"),
        (31.234, 1e-9, "31.234000 ± 0.000000"),
    ])
    func `the half-width decides how many digits are shown`(value: Double, halfWidth: Double, text: String) {
        #expect(self.text(value, halfWidth, .number(decimals: 1)) == text)
    }

    @Test func `what the half-width does not support is rounded away`() {
        #expect(text(41_283, 1_210, .count) == "41,300 ± 1,200")
        #expect(text(183_420, 410, .money) == "EGP 183,400 ± 400")
    }

    @Test func `shares are rounded per hundred and name their unit once`() {
        #expect(text(0.8312, 0.0098, .share) == "83.1 ± 1.0%")
        #expect(text(0.8312, 0.0098, .share, Edition(.arabic)) == "٨٣٫١ ± ١٫٠٪\u{061C}")
        #expect(text(-0.0482, 0.0061, ValueUnit.share.difference) == "−4.8 ± 0.6 points")
    }

    @Test(arguments: [
        (12.44, 0.78, "12.4 ± 0.8 s"), (83.4, 2.61, "1 min 23 s ± 2.6 s"), (200, 19.0, "3 min 20 s ± 19 s"),
        (203, 25, "3 min 20 s ± 30 s"), (4_460, 200, "1 h 14 min ± 3 min"),
        (4_460, 5, "1 h 14 min 20 s ± 5 s"),
        (45, 130, "1 min ± 2 min"), (400_000, 9_000, "4 days 15 h ± 3 h"),
    ])
    func `durations are rounded to seconds, tens, minutes or hours`(
        value: Double, halfWidth: Double, text: String
    ) {
        #expect(self.text(value, halfWidth, .duration) == text)
    }

    @Test func `without a half-width the unit's decimals hold`() {
        #expect(text(31.234, nil, .number(decimals: 1)) == "31.2")
        #expect(text(31.234, .nan, .number(decimals: 1)) == "31.2")
        #expect(text(0.5, nil, .share) == "50.0%")
    }

    @Test func `what is no number is a dash with a reason`() {
        #expect(text(.nan, 1, .count) == "–")
        let table = Table(
            "t", caption: "t", columns: [Column("a", "A", .figures)], rows: [Row([.quantity(.nan, .count)])])
        let document = Document(title: "T", blocks: [.table(table)])
        #expect(TextRenderer(edition: Edition(.english)).render(document).contains("[a]\n"))
        #expect(CSVRenderer(edition: Edition(.english)).render(table).contains("t,,a: not-a-number"))
    }

    @Test func `an interval that is not symmetric is shown by its larger side, told by its ends`() {
        let estimate = EstimatedValue(0.02, lower: 0.01, upper: 0.05, unit: .share)
        #expect(Edition(.english).text(.estimate(estimate)).replacing("\u{A0}", with: " ") == "2.0 ± 3.0%")
        let document = Document(title: "T", blocks: [.paragraph(.value(.estimate(estimate)))])
        let text = TextRenderer(edition: Edition(.english)).render(document)
        #expect(text.contains("2.0% (confidence interval: 1.0% to 5.0%)"))
        let oneSided = EstimatedValue(0.02, lower: nil, upper: 0.05, unit: .share)
        #expect(Edition(.english).text(.estimate(oneSided)) == "2.0%")
    }

    @Test func `a sentence says where the interval begins and ends`() {
        let share = Value.estimate(EstimatedValue(0.813, halfWidth: 0.022, unit: .share))
        let document = Document(
            title: "T", blocks: [.paragraph(Phrase(english: "\(share)", arabic: "\(share)"))])
        let english = TextRenderer(edition: Edition(.english)).render(document)
        #expect(english.contains("81.3% (confidence interval: 79.1% to 83.5%)"))
        let arabic = TextRenderer(edition: Edition(.arabic)).render(document)
        #expect(arabic.contains("٨١٫٣٪\u{061C} (فترة الثقة: من ٧٩٫١٪\u{061C} إلى ٨٣٫٥٪\u{061C})"))
    }
}
