import OutputAnalysis
import Testing

@Suite struct StudentTTests {
    @Test(arguments: [(4, 2.7764), (9, 2.2622), (19, 2.0930), (29, 2.0452), (49, 2.0096), (99, 1.9842)])
    func `quantiles are those of the printed table`(degrees: Double, quantile: Double) throws {
        let student = try #require(StudentT(degreesOfFreedom: degrees))
        #expect(abs(student.quantile(0.975) - quantile) < 0.5e-4)
    }

    // Worked out to 40 digits.
    @Test(arguments: [
        (1, 0.6, 0.32491969623290633), (1, 0.975, 12.706204736174705), (1, 0.9995, 636.61924876871962),
        (2, 0.99999999, 7071.0677057994576), (3, 0.975, 3.1824463052837096),
        (7.5, 0.6, 0.26250189880429471), (7.5, 0.9995, 5.2077256558005457),
        (29, 0.99999999, 7.6416831323814396), (99, 0.975, 1.9842169515864175),
        (1_000, 0.6, 0.25341451583949876), (1_000, 0.975, 1.9623390808264085),
        (1_000, 0.99999999, 5.6579123376791052),
    ])
    func `quantiles agree with values of 17 digits`(degrees: Double, share: Double, quantile: Double) throws {
        let student = try #require(StudentT(degreesOfFreedom: degrees))
        // Shares close to 1 are themselves known to 16 digits only.
        let tolerance = share > 0.9999 ? 1e-8 : 1e-11
        #expect(abs(student.quantile(share) / quantile - 1) < tolerance)
        #expect(abs(student.quantile(1 - share) / quantile + 1) < tolerance)
    }

    @Test(arguments: [
        (1, 0.01, 0.49681700723509174), (1, 10, 0.03172551743055357), (3, 2.5, 0.043853323504032774),
        (7.5, 10, 6.6829890746937312e-6), (29, 1, 0.16279099400809677), (99, 10, 5.4698785039960545e-17),
        (1_000, 2.5, 0.0062892839005453984), (100_000, 0.01, 0.49601065365941158),
        (100_000, 2.5, 0.0062104595962795227), (100_000, 10, 7.816507650103639e-24),
    ])
    func `tails agree with values of 17 digits`(degrees: Double, t: Double, tail: Double) throws {
        let student = try #require(StudentT(degreesOfFreedom: degrees))
        #expect(abs(student.upperTail(t) / tail - 1) < 1e-10)
        #expect(abs(student.cumulative(t) - (1 - tail)) < 1e-12)
    }

    @Test func `many degrees of freedom are the normal distribution`() throws {
        // The difference of the quantiles is z(z*z + 1) / (4 degrees), to first order.
        for degrees in [0.99e7, 1.01e7, 1e10] {
            let student = try #require(StudentT(degreesOfFreedom: degrees))
            for share in [0.6, 0.9, 0.975, 0.9995] {
                let z = StandardNormal.quantile(share)
                let expected = z + z * (z * z + 1) / (4 * degrees)
                #expect(abs(student.quantile(share) - expected) < 1e-10)
            }
        }
    }

    @Test func `the density is the slope of the distribution`() throws {
        for degrees in [1, 4, 40.0] {
            let student = try #require(StudentT(degreesOfFreedom: degrees))
            for t in [-2, 0.3, 1.7] {
                let slope = (student.cumulative(t + 1e-5) - student.cumulative(t - 1e-5)) / 2e-5
                #expect(abs(slope - student.density(t)) < 1e-8)
            }
        }
    }

    @Test func `no degrees of freedom, no distribution`() throws {
        #expect(StudentT(degreesOfFreedom: 0) == nil)
        #expect(StudentT(degreesOfFreedom: .nan) == nil)
        #expect(StudentT(degreesOfFreedom: .infinity) == nil)
        let student = try #require(StudentT(degreesOfFreedom: 5))
        #expect(student.quantile(0) == -.infinity)
        #expect(student.quantile(1) == .infinity)
        #expect(student.quantile(-0.1).isNaN)
        #expect(student.quantile(0.5) == 0)
    }
}
