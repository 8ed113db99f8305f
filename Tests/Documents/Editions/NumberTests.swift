import Documents
import Testing

@Suite struct NumberTests {
    private let english = Edition(.english)
    private let arabic = Edition(.arabic)
    private let arabicWithLatinDigits = Edition(.arabic, digits: .latin)

    @Test(arguments: [
        (0.0, 0, "0"), (7, 2, "7.00"), (999.5, 0, "1,000"), (1_234.5, 1, "1,234.5"), (2.675, 2, "2.68"),
        (0.145, 2, "0.15"), (-0.04, 1, "0.0"), (-1_234_567.891, 2, "−1,234,567.89"),
        (1e21, 0, "1,000,000,000,000,000,000,000"),
        (1e-7, 3, "0.000"), (5.5e-7, 6, "0.000001"), (41_283, -2, "41,300"), (49, -2, "0"), (50, -2, "100"),
        (99.95, 1, "100.0"), (.infinity, 1, "–"), (.nan, 1, "–"),
    ])
    func `English numbers are grouped and halves rounded away from zero`(
        value: Double, decimals: Int, text: String
    ) {
        #expect(english.number(value, decimals: decimals) == text)
    }

    @Test(arguments: [
        (1_234.5, 1, "١٬٢٣٤٫٥"), (0, 0, "٠"), (-7, 0, "\u{061C}-٧"), (9_876_543_210, 0, "٩٬٨٧٦٬٥٤٣٬٢١٠"),
    ])
    func `Egyptian numbers have their own digits and signs`(value: Double, decimals: Int, text: String) {
        #expect(arabic.number(value, decimals: decimals) == text)
    }

    @Test func `Arabic with the digits 0 to 9 keeps signs at their left`() {
        #expect(arabicWithLatinDigits.number(-1_234.5, decimals: 1) == "\u{200E}-1,234.5")
        #expect(arabicWithLatinDigits.percent(0.83, decimals: 0) == "83\u{200E}%\u{200E}")
        #expect(arabicWithLatinDigits.number(7, decimals: 0, isSigned: true) == "\u{200E}+7")
    }

    @Test func `percentages have the sign of the digits`() {
        #expect(english.percent(0.8305, decimals: 1) == "83.1%")
        #expect(arabic.percent(0.83, decimals: 1) == "٨٣٫٠٪\u{061C}")
        // In binary 0.145 times 100 is below 14.5.
        #expect(english.percent(0.145, decimals: 0) == "15%")
    }

    @Test func `numbers that are shown say what was given, to the last decimal`() {
        for hundredths in stride(from: -10_000_000, through: 10_000_000, by: 9_973) {
            let text = english.number(Double(hundredths) / 100, decimals: 2)
            let digits = text.filter { $0.isNumber }
            #expect(Int(digits) == abs(hundredths), "\(text)")
            #expect(text.hasPrefix("−") == (hundredths < 0), "\(text)")
        }
    }

    @Test(arguments: [
        (0, "٠ ثانية"), (1, "ثانية"), (2, "ثانيتان"), (3, "٣ ثوان"), (10, "١٠ ثوان"), (11, "١١ ثانية"),
        (99, "٩٩ ثانية"), (100, "١٠٠ ثانية"), (102, "١٠٢ ثانية"), (103, "١٠٣ ثوان"), (111, "١١١ ثانية"),
    ])
    func `Arabic has six plurals`(count: Int, text: String) {
        let noun = Noun(
            one: "second", other: "seconds",
            arabic: Noun.ArabicForms(
                zero: "ثانية", one: "ثانية", two: "ثانيتان", few: "ثوان", many: "ثانية", other: "ثانية"))
        #expect(arabic.counted(count, noun).replacing("\u{A0}", with: " ") == text)
        #expect(english.counted(count, noun).hasSuffix(count == 1 ? "second" : "seconds"))
    }

    @Test func `money stands where the language puts it`() {
        #expect(english.quantity(12_345.4, .money) == "EGP\u{A0}12,345")
        #expect(arabic.quantity(12_345.4, .money) == "\u{200F}١٢٬٣٤٥\u{A0}ج.م.\u{200F}")
        #expect(english.quantity(0.5, .money(decimals: 2)) == "EGP\u{A0}0.50")
    }

    @Test func `differences always show their sign`() {
        #expect(english.quantity(0.05, ValueUnit.share.difference) == "+5.0\u{A0}points")
        #expect(english.quantity(-3, ValueUnit.count.difference) == "−3")
        #expect(english.quantity(0, ValueUnit.count.difference) == "0")
        #expect(arabic.quantity(0.05, ValueUnit.share.difference) == "\u{061C}+٥٫٠\u{A0}نقطة مئوية")
        #expect(
            english.quantity(65, ValueUnit.duration.difference).replacing("\u{A0}", with: " ") == "+1 min 5 s"
        )
    }
}
