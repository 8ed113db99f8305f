// What has no effect because its days lie outside the horizon.
extension ScenarioCheck {
    mutating func checkDates() {
        guard !gaps.calendar else { return }
        let first = clock.start
        let last = first.advanced(days: clock.days - 1)
        for period in scenario.periods where period.to < first || period.from > last {
            add(.outsideHorizon, at: .name("periods.\(period.name)"))
        }
        for surge in scenario.surges where surge.from > last {
            add(.outsideHorizon, at: .name("surges.\(surge.name)"))
        }
        for campaign in scenario.campaigns where campaign.from > last {
            let kind = campaign.sessionAt == nil ? "campaigns" : "sessions"
            add(.outsideHorizon, at: .name("\(kind).\(campaign.name)"))
        }
        for service in scenario.services {
            let isOutside = service.closures.allSatisfy { $0.to < first || $0.from > last }
            if isOutside && !service.closures.isEmpty {
                add(.outsideHorizon, at: .name("services.\(service.name).closures"))
            }
        }
    }
}
