import OutputAnalysis
import Testing

@Suite struct SelectionConstantsTests {
    @Test(arguments: [
        (2, 0.90, 10, 1.9986), (2, 0.95, 10, 2.6141), (2, 0.95, 20, 2.4525), (3, 0.95, 10, 3.1657),
        (4, 0.95, 10, 3.4763), (5, 0.95, 10, 3.6926), (5, 0.95, 20, 3.3854), (10, 0.95, 10, 4.2895),
        (10, 0.95, 20, 3.8753), (10, 0.95, 30, 3.7660), (5, 0.90, 20, 2.9164),
    ])
    func `Rinott's h is that of the table`(systems: Int, level: Double, first: Int, h: Double) throws {
        let found = try SelectionConstants.rinott(
            systemCount: systems, firstStage: first, confidence: try Confidence(level))
        #expect(abs(found - h) < 0.6e-4)
    }

    @Test(arguments: [
        (0.90, 20, [1.896, 2.342, 2.583, 2.747, 3.182]), (0.90, 40, [1.852, 2.283, 2.514, 2.669, 3.076]),
        (0.95, 20, [2.452, 2.872, 3.101, 3.258, 3.679]), (0.95, 40, [2.386, 2.786, 3.003, 3.150, 3.539]),
    ])
    func `Dudewicz and Dalal's h is that of the table`(level: Double, first: Int, row: [Double]) throws {
        for (systems, h) in zip([2, 3, 4, 5, 10], row) {
            let found = try SelectionConstants.dudewiczDalal(
                systemCount: systems, firstStage: first, confidence: try Confidence(level))
            #expect(abs(found - h) < 0.6e-3)
        }
    }

    @Test(arguments: [(3, 2.0404), (4, 2.1572), (5, 2.2384), (10, 2.4605)])
    func `Nelson and Matejcik's g is that of the table`(systems: Int, g: Double) throws {
        let found = try SelectionConstants.nelsonMatejcik(
            systemCount: systems, firstStage: 10, confidence: .standard)
        #expect(abs(found - g) < 0.6e-4)
    }

    @Test func `with two systems g is Student's quantile, and Rinott and Dudewicz agree in the limit`() throws
    {
        let g = try SelectionConstants.nelsonMatejcik(systemCount: 2, firstStage: 10, confidence: .standard)
        let student = try #require(StudentT(degreesOfFreedom: 9))
        #expect(abs(g - student.quantile(0.95)) < 1e-8)
        // Known variances: the root of 2 times the normal quantile.
        let limit = 2.0.squareRoot() * StandardNormal.quantile(0.95)
        let rinott = try SelectionConstants.rinott(
            systemCount: 2, firstStage: 1_000_000, confidence: .standard)
        let weighted = try SelectionConstants.dudewiczDalal(
            systemCount: 2, firstStage: 1_000_000, confidence: .standard)
        #expect(abs(rinott - limit) < 1e-5)
        #expect(abs(weighted - limit) < 1e-5)
    }

    @Test(arguments: [
        (2, 0.05, 10, 0.334050, 6.012905, 6.012905), (3, 0.05, 10, 0.472944, 8.512989, 8.463474),
        (4, 0.05, 10, 0.564680, 10.164243, 10.091980), (5, 0.05, 10, 0.634967, 11.429411, 11.342737),
        (10, 0.05, 10, 0.859083, 15.463502, 15.340469), (5, 0.05, 20, 0.237238, 9.015056, 8.958693),
        (10, 0.10, 10, 0.665066, 11.971190, 11.756202), (20, 0.05, 20, 0.368638, 14.008242, 13.924309),
    ])
    func `Kim and Nelson's constants are those of the table`(
        systems: Int, error: Double, first: Int, eta: Double, paired: Double, independent: Double
    ) throws {
        let confidence = try Confidence(1 - error)
        let common = try SelectionConstants.kimNelson(
            systemCount: systems, firstStage: first, confidence: confidence, sampling: .commonRandomNumbers)
        let apart = try SelectionConstants.kimNelson(
            systemCount: systems, firstStage: first, confidence: confidence, sampling: .independent)
        #expect(abs(common - paired) < 0.6e-6)
        #expect(abs(common / (2 * Double(first - 1)) - eta) < 0.6e-6)
        #expect(abs(apart - independent) < 0.6e-6)
    }

    @Test func `constants for impossible settings are refused`() {
        for (systems, first) in [(1, 10), (5, 4), (100_000, 10), (5, .max)] {
            #expect(throws: AnalysisError.self) {
                try SelectionConstants.rinott(
                    systemCount: systems, firstStage: first, confidence: .standard)
            }
        }
    }
}
