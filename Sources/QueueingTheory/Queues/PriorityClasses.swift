/// Classes of callers with non-preemptive static priorities: a server who becomes free takes the waiting call of the
/// highest class, then the one that has waited longest. Nobody hangs up.
public enum PriorityClasses {
    /// One class at a single server.
    public struct Class: Sendable {
        /// Arrivals a second, not negative.
        public var arrivalRate: Double
        /// Mean service time in seconds, above 0.
        public var meanService: Double
        /// Coefficient of variation of the service time, not negative.
        public var serviceVariation: Double

        /// Creates a class.
        public init(arrivalRate: Double, meanService: Double, serviceVariation: Double) {
            self.arrivalRate = arrivalRate
            self.meanService = meanService
            self.serviceVariation = serviceVariation
        }
    }

    /// The mean wait of each class at one server with service times of any shape (Cobham 1954).
    ///
    /// - Parameter classes: the highest class first.
    /// - Returns: seconds; empty where a number is out of its range, or calls come as fast as they are served or faster.
    public static func meanWaits(oneServer classes: [Class]) -> [Double] {
        var residual = 0.0
        for each in classes {
            guard each.arrivalRate >= 0, each.meanService > 0, each.serviceVariation >= 0 else { return [] }
            let square =
                each.meanService * each.meanService * (1 + each.serviceVariation * each.serviceVariation)
            residual += each.arrivalRate * square / 2
        }
        return waits(residual: residual, loads: classes.map { $0.arrivalRate * $0.meanService })
    }

    /// The mean wait of each class at several servers, where every class has the same exponential service time
    /// (Cobham 1954, Kella & Yechiali 1985).
    ///
    /// - Parameters:
    ///   - arrivalRates: arrivals a second of each class, the highest first; not negative.
    ///   - serviceRate: services a second of one server, above 0.
    ///   - servers: servers, from 1 to ten million.
    /// - Returns: seconds; empty where a number is out of its range, or calls come as fast as they are served or faster.
    public static func meanWaits(arrivalRates: [Double], serviceRate: Double, servers: Int) -> [Double] {
        guard arrivalRates.allSatisfy({ $0 >= 0 }),
            let all = ErlangC(
                arrivalRate: arrivalRates.reduce(0, +), serviceRate: serviceRate, servers: servers)
        else { return [] }
        let capacity = serviceRate * Double(servers)
        return waits(residual: all.waitProbability / capacity, loads: arrivalRates.map { $0 / capacity })
    }

    /// The mean wait of each class at one server who takes the call with the largest product of wait and weight, so that
    /// priority accumulates (Kleinrock 1964).
    ///
    /// - Parameters:
    ///   - classes: in any order.
    ///   - weights: one for each class, above 0; equal ones make one line of all.
    /// - Returns: seconds, in the order of the classes; empty where a number is out of its range, or calls come as fast as
    ///   they are served or faster.
    public static func meanWaits(oneServer classes: [Class], weights: [Double]) -> [Double] {
        guard weights.count == classes.count, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else { return [] }
        let loads = classes.map { $0.arrivalRate * $0.meanService }
        // Without priorities everybody waits as the class of lowest priority would, but for those who go ahead.
        let alike = meanWaits(oneServer: classes).last.map { last in
            last * (1 - loads.dropLast().reduce(0, +))
        }
        guard let alike else { return [] }
        var waits = Array(repeating: 0.0, count: classes.count)
        for own in classes.indices.sorted(by: { (weights[$0], $0) < (weights[$1], $1) }) {
            var (ahead, behind) = (0.0, 0.0)
            for other in classes.indices {
                if weights[other] < weights[own] {
                    behind += loads[other] * waits[other] * (1 - weights[other] / weights[own])
                } else {
                    ahead += loads[other] * (1 - weights[own] / weights[other])
                }
            }
            waits[own] = (alike - behind) / (1 - ahead)
        }
        return waits
    }

    /// - Parameters:
    ///   - residual: the mean time in seconds until a server becomes free, as an arriving call finds it.
    ///   - loads: the share of the servers' time that each class takes.
    private static func waits(residual: Double, loads: [Double]) -> [Double] {
        var waits: [Double] = []
        var above = 0.0
        for load in loads {
            let including = above + load
            guard including < 1, residual.isFinite else { return [] }
            waits.append(residual / ((1 - above) * (1 - including)))
            above = including
        }
        return waits
    }
}
