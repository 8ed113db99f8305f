import DiscreteEvents
import Testing

@testable import CallRecords

@Suite struct FunctionsTests {
    @Test func `digamma and trigamma have their known values`() {
        let euler = 0.577215664901532861
        #expect(abs(GammaFunctions.digamma(1) + euler) < 1e-12)
        #expect(abs(GammaFunctions.digamma(0.5) + euler + 2 * PortableMath.log(2)) < 1e-12)
        #expect(abs(GammaFunctions.trigamma(1) - Double.pi * Double.pi / 6) < 1e-11)
        #expect(abs(GammaFunctions.trigamma(0.5) - Double.pi * Double.pi / 2) < 1e-11)
    }

    @Test(arguments: [0.01, 0.5, 1, 3, 20, 60])
    func `the gamma distribution of whole shapes is Erlang's`(x: Double) {
        let exponential = 1 - PortableMath.exp(-x)
        #expect(abs(RegularizedGamma.lower(shape: 1, x) - exponential) < 1e-14)
        let erlang = 1 - PortableMath.exp(-x) * (1 + x + x * x / 2)
        #expect(abs(RegularizedGamma.lower(shape: 3, x) - erlang) < 1e-13)
    }

    /// Quantiles of printed tables.
    @Test(arguments: [(1.0, 0.95, 3.841), (10, 0.95, 18.307), (10, 0.05, 3.940), (100, 0.975, 129.561)])
    func `chi-squared quantiles are those of the tables`(degrees: Double, share: Double, value: Double) {
        #expect(abs(ChiSquared(degrees: degrees).quantile(share) - value) < 1e-3)
    }

    @Test func `the critical distance is exceeded once in twenty`() {
        for count in [50, 1_000, 100_000] {
            let chance = Kolmogorov.pValue(distance: Kolmogorov.critical(count: count), count: count)
            #expect(abs(chance - 0.05) < 2e-4)
        }
    }

    @Test func `the plane's search finds the top of a hill, and its curvature`() throws {
        func hill(_ x: Double, _ y: Double) -> Double {
            -((x - 3) * (x - 3) + (x - 3) * (y + 2) + 2 * (y + 2) * (y + 2))
        }
        let top = PlaneSearch.maximum(from: PlaneSearch.Point(0, 0), hill)
        #expect(abs(top.x - 3) < 1e-5 && abs(top.y + 2) < 1e-5)
        // The inverse of the matrix of second derivatives, [[2, 1], [1, 4]].
        let covariance = try #require(PlaneSearch.covariance(at: top, hill))
        #expect(abs(covariance.xx - 4.0 / 7) < 1e-5 && abs(covariance.yy - 2.0 / 7) < 1e-5)
        #expect(abs(covariance.xy + 1.0 / 7) < 1e-5)
    }
}
