import HotlineModel

// What changes demand, where callers are referred to, what things cost.
extension ScenarioWriter {
    func node(_ period: Period) -> JSONSyntax {
        .object([
            ("from", .text(period.from.text)), ("to", .text(period.to.text)),
            ("volume", .number(period.volume)),
            ("profile", period.profile.map { .text($0) }),
        ])
    }

    func node(_ campaign: Campaign) -> JSONSyntax {
        .object([
            ("from", .text(campaign.from.text)), ("days", .number(campaign.days)),
            ("reach", .number(campaign.reach)), ("callsPerMillion", .number(campaign.callsPerMillion)),
            ("delay", .seconds(campaign.delaySeconds)), ("halfLife", .seconds(campaign.halfLifeSeconds)),
            ("plateau", .number(campaign.plateau)),
            ("callers", .object(campaign.audience.map { ($0.callers, .number($0.share)) })),
            ("cost", .number(campaign.cost)),
        ])
    }

    /// An awareness session, which the model keeps as a campaign of an hour.
    func node(_ session: Campaign, at time: ClockTime) -> JSONSyntax {
        .object([
            ("on", .text(session.from.text)), ("at", .text(time.text)),
            ("participants", .number(session.reach)),
            ("callsPerHundred", .number(session.callsPerMillion / 10_000)),
            ("delay", .seconds(session.delaySeconds)), ("halfLife", .seconds(session.halfLifeSeconds)),
            ("callers", .object(session.audience.map { ($0.callers, .number($0.share)) })),
            ("cost", .number(session.cost)),
        ])
    }

    func node(_ surge: Surge) -> JSONSyntax {
        // What comes after the full size means something only where that ends.
        let ends = surge.lastsSeconds != nil
        return .object([
            ("from", .text(surge.from.text)),
            ("callers", surge.callers.isEmpty ? nil : .texts(surge.callers)),
            ("factor", .number(surge.factor)), ("ramp", .seconds(surge.rampSeconds)),
            ("lasts", surge.lastsSeconds.map { .seconds($0) }),
            ("halfLife", ends ? .seconds(surge.halfLifeSeconds) : nil),
            ("lasting", ends ? .number(surge.lasting) : nil),
        ])
    }

    func node(_ service: Service) -> JSONSyntax {
        let keeps = service.reserved > 0 || service.reservedFor != Eligibility()
        let reserved = JSONSyntax.object([
            ("places", .number(service.reserved)), ("for", node(service.reservedFor)),
        ])
        let closures = service.closures.enumerated().map { number, closure in
            let days = JSONSyntax.object([("from", .text(closure.from.text)), ("to", .text(closure.to.text))])
            return ("closure-\(number + 1)", JSONSyntax?.some(days))
        }
        return .object([
            ("places", service.places.map { .number($0) }), ("occupied", .number(service.occupied)),
            ("serves", node(service.serves)), ("suitable", .number(service.suitable)),
            ("accept", .number(service.accept)), ("stay", DistributionWriter.node(service.stay)),
            ("withdraw", .number(service.withdraw)),
            ("waitingLimit", service.waitingLimit.map { .number($0) }),
            ("waitsAtMost", service.waitsAtMostSeconds.map { .seconds($0) }),
            ("callsAgainEvery", service.callsAgainEvery.map(DistributionWriter.node)),
            ("familySizes", .list(service.familySizes.map { .number($0) })),
            ("reserved", keeps ? reserved : nil), ("closures", closures.isEmpty ? nil : .object(closures)),
            ("diverts", service.diverts.map { .text($0) }), ("costPerNight", .number(service.costPerNight)),
        ])
    }

    func node(_ costs: Costs) -> JSONSyntax {
        .object([
            ("currency", .text(costs.currency)),
            ("interpreterPerMinute", .number(costs.interpreterPerMinute)),
            ("linePerMonth", .number(costs.linePerMonth)), ("nightFactor", .number(costs.nightFactor)),
            ("overtimeFactor", .number(costs.overtimeFactor)),
            ("fullTimeHoursPerWeek", .number(costs.fullTimeHoursPerWeek)),
            ("night", .text("\(costs.nightFrom.text)-\(costs.nightTo.text)")),
        ])
    }
}
