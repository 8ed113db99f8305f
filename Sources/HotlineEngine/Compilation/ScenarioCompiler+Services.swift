import DiscreteEvents
import HotlineModel

// Services.
extension ScenarioCompiler {
    /// The tables of services.
    struct Services {
        var services: [CompiledService] = []
        var serves: [Bool] = []
        var reserve: [Bool] = []
        var familySizes: [Double] = []
        var closures: [Double] = []
    }

    mutating func compiledServices() -> Services {
        var tables = Services()
        for (number, service) in scenario.services.enumerated() {
            let closures = closures(of: service)
            for place in stride(from: 1, to: closures.count, by: 2) where closures[place] >= 0 {
                duties.add(closures[place], number, .serviceOpens)
            }
            var sum = 0.0
            let total = service.familySizes.reduce(0, +)
            let sizes = service.familySizes.map { share in
                sum += share
                return total > 0 ? sum / total : 1
            }
            tables.services.append(
                CompiledService(
                    places: service.places.map { Int32(clamping: $0) } ?? .max,
                    occupied: Int32(clamping: min(service.occupied, service.places ?? .max)),
                    reserved: Int32(clamping: service.reserved),
                    waitingLimit: service.waitingLimit.map { Int32(clamping: $0) } ?? .max,
                    waitsAtMostSeconds: service.waitsAtMostSeconds ?? .infinity, suitable: service.suitable,
                    accept: service.accept, withdraw: service.withdraw, stay: sampler(service.stay),
                    callsAgainEvery: sampler(service.callsAgainEvery),
                    firstFamilySize: Int32(tables.familySizes.count), familySizeCount: Int32(sizes.count),
                    firstClosure: Int32(tables.closures.count), closureCount: Int32(closures.count),
                    diverts: scenario.services.firstIndex { $0.name == service.diverts }.map(Int32.init) ?? -1
                ))
            tables.familySizes += sizes
            tables.closures += closures
            for group in scenario.callers {
                tables.serves.append(service.serves.admits(group))
                tables.reserve.append(service.reserved > 0 && service.reservedFor.admits(group))
            }
        }
        return tables
    }

    /// Moments at which a service closes and opens in turn; closures that overlap are joined.
    private func closures(of service: Service) -> [Double] {
        var moments: [Double] = []
        for closure in service.closures.sorted(by: { $0.from < $1.from }) where closure.from <= closure.to {
            let from = clock.seconds(.startOfDay, onDay: closure.from.dayNumber - clock.start.dayNumber)
            let to = clock.seconds(.endOfDay, onDay: closure.to.dayNumber - clock.start.dayNumber)
            if let last = moments.last, from <= last {
                moments[moments.count - 1] = max(last, to)
            } else {
                moments += [from, to]
            }
        }
        return moments
    }
}
