import HotlineModel

// What changes the number of calls from day to day.
extension ScenarioDecoder {
    mutating func period(_ name: String, _ fields: Fields) -> Period? {
        let volume = number("volume", of: fields)
        let profile = text("profile", of: fields)
        guard let from = date("from", of: fields), let to = date("to", of: fields) else { return nil }
        check(from, isNotAfter: to, fields)
        return Period(name: name, from: from, to: to, volume: volume ?? 1, profile: profile)
    }

    /// Campaigns, and sessions as campaigns of an hour.
    mutating func campaigns(of fields: Fields) -> [Campaign] {
        let campaigns = entries("campaigns", of: fields) { $0.campaign($1, $2) }
        for member in fields["sessions"]?.members ?? [] {
            if fields["campaigns"]?[member.key] != nil {
                bag.add(
                    .contradiction,
                    "\"\(member.key)\" is the name of a campaign too; give the session another",
                    at: member.keyLocation)
            }
        }
        return campaigns + entries("sessions", of: fields) { $0.session($1, $2) }
    }

    private mutating func campaign(_ name: String, _ fields: Fields) -> Campaign? {
        let (from, days, reach) =
            (date("from", of: fields), number("days", of: fields), number("reach", of: fields))
        let (rate, halfLife) =
            (number("callsPerMillion", of: fields), seconds("halfLife", of: fields))
        let (audience, delay) = (audience(of: fields), seconds("delay", of: fields))
        let (plateau, cost) = (share("plateau", of: fields), number("cost", of: fields))
        guard let from, let days, let reach, let rate, let halfLife, let audience else { return nil }
        return Campaign(
            name: name, from: from, days: days, reach: reach, callsPerMillion: rate, delaySeconds: delay ?? 0,
            halfLifeSeconds: halfLife, plateau: plateau ?? 0, audience: audience, cost: cost ?? 0)
    }

    private mutating func session(_ name: String, _ fields: Fields) -> Campaign? {
        let (day, time) = (date("on", of: fields), clockTime("at", of: fields))
        let (participants, rate) =
            (number("participants", of: fields), number("callsPerHundred", of: fields))
        let (delay, halfLife) = (seconds("delay", of: fields), seconds("halfLife", of: fields))
        let (audience, cost) = (audience(of: fields), number("cost", of: fields))
        guard let day, let participants, let rate, let halfLife, let audience else { return nil }
        return Campaign(
            name: name, from: day, days: 1.0 / 24, reach: participants, callsPerMillion: rate * 10_000,
            delaySeconds: delay ?? 0, halfLifeSeconds: halfLife, audience: audience, cost: cost ?? 0,
            sessionAt: time ?? ClockTime(hour: 10, minute: 0) ?? .startOfDay)
    }

    private mutating func audience(of fields: Fields) -> [AudienceShare]? {
        guard let node = fields["callers"],
            let shares = sharesThatSumToOne(node, path: fields.path(of: "callers"))
        else { return nil }
        return shares.map { AudienceShare(callers: $0.key, share: $0.value) }
    }

    /// Shares keyed by names of things.
    mutating func sharesThatSumToOne(
        _ node: JSONSyntax, path: String
    ) -> [(key: String, value: Double)]? {
        guard let shares = keyed(node, path: path, read: { $0.share($1, path: $2) }),
            check(shares.map(\.value), sumToOne: path, at: node.location)
        else { return nil }
        return shares
    }

    mutating func surge(_ name: String, _ fields: Fields) -> Surge? {
        let (from, factor) = (date("from", of: fields), number("factor", of: fields))
        let (callers, ramp) = (texts("callers", of: fields), seconds("ramp", of: fields))
        let (lasts, halfLife) = (seconds("lasts", of: fields), seconds("halfLife", of: fields))
        let lasting = number("lasting", of: fields)
        guard let from, let factor else { return nil }
        return Surge(
            name: name, from: from, callers: callers ?? [], factor: factor, rampSeconds: ramp ?? 0,
            lastsSeconds: lasts, halfLifeSeconds: halfLife ?? 0, lasting: lasting ?? 1)
    }
}
