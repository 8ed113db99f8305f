import DiscreteEvents
import HotlineModel

// Hotlines.
extension ScenarioDecoder {
    mutating func hotline(_ name: String, _ fields: Fields) -> Hotline? {
        var hotline = Hotline(name: name, ladder: entries("ladder", of: fields) { $0.rung($1, $2) })
        hotline.operatedBy = localized("operator", of: fields)
        hotline.number = text("number", of: fields)
        hotline.lines = whole("lines", of: fields)
        if let open = fields["open"] {
            hotline.open = openingHours(open, path: fields.path(of: "open"), of: fields) ?? .always
        }
        hotline.openDuring = openDuring(of: fields)
        if let afterHours = afterHours(of: fields) { hotline.afterHours = afterHours }
        hotline.greeting = greeting(of: fields)
        if let serves = eligibility("serves", of: fields) { hotline.serves = serves }
        if let others = ineligibleRule(of: fields) { hotline.others = others }
        hotline.triage = distribution("triage", of: fields)
        hotline.queueLimit = whole("queueLimit", of: fields)
        hotline.announcement = announcement(of: fields)
        if let callback = callback(of: fields) { hotline.callback = callback }
        if let priority = whole("priority", of: fields) { hotline.priority = priority }
        if let choice = word("choice", of: fields, as: CounsellorChoice.self) { hotline.choice = choice }
        if let short = seconds("shortAbandon", of: fields) { hotline.shortAbandonSeconds = short }
        if let within = seconds("serviceLevelWithin", of: fields) { hotline.serviceLevelSeconds = within }
        return fields["ladder"] == nil ? nil : hotline
    }

    private mutating func rung(_ name: String, _ fields: Fields) -> Rung? {
        let teams = texts("teams", of: fields)
        let (after, keepIdle) = (seconds("after", of: fields), whole("keepIdle", of: fields))
        let (waiting, between) = (whole("whenWaiting", of: fields), span("between", of: fields))
        guard let teams else { return nil }
        return Rung(
            name: name, afterSeconds: after ?? 0, teams: teams, keepIdle: keepIdle ?? 0,
            whenWaiting: waiting ?? 0, between: between)
    }

    private mutating func greeting(of fields: Fields) -> Greeting? {
        guard let node = fields["greeting"], let format = fields.format?["greeting"]?.value.object else {
            return nil
        }
        let path = fields.path(of: "greeting")
        let inner = plain(node, path: path)
        if isDistribution(inner, beside: format.names) {
            return distribution(inner, path: path).map { Greeting(time: $0) }
        }
        guard let fields = object(inner, path: path, as: format) else { return nil }
        let (time, hangUp) = (distribution("time", of: fields), share("hangUp", of: fields))
        var greeting = Greeting(time: time ?? .seconds(0), hangUp: hangUp ?? 0)
        if let node = fields["contained"] {
            let (usual, others) =
                usualAndOthers(node, path: fields.path(of: "contained")) { $0.share($1, path: $2) }
            greeting.contained = usual ?? 0
            greeting.containedByNeed = others.map { ContainedShare(need: $0.key, share: $0.value) }
        }
        return time == nil ? nil : greeting
    }

    private mutating func announcement(of fields: Fields) -> Announcement? {
        guard let node = fields["announcement"] else { return nil }
        let path = fields.path(of: "announcement")
        let inner = plain(node, path: path)
        guard let entries = self.fields(inner, path: path) else { return nil }
        if entries.members.isEmpty {
            outOfRange(inner, path, "shares who hang up by the wait, such as { \"60s\": 0.1, \"5m\": 0.4 }")
        }
        var steps: [BalkStep] = []
        for member in entries.members {
            guard let from = Quantities.seconds(member.key) else {
                bag.add(
                    .wrongUnit,
                    "the key \"\(member.key)\" in \(path) must be a duration such as \"60s\" or \"5m\"",
                    at: member.keyLocation)
                continue
            }
            if steps.contains(where: { $0.fromSeconds == from }) {
                bag.add(
                    .contradiction, "\(path) gives a share for \(member.key) twice", at: member.keyLocation)
            }
            if let share = share(member.value, path: entries.path(of: member.key)) {
                steps.append(BalkStep(fromSeconds: from, share: share))
            }
        }
        return Announcement(steps: steps.sorted { $0.fromSeconds < $1.fromSeconds })
    }

    private mutating func callback(of fields: Fields) -> CallbackRule? {
        guard let fields = object("callback", of: fields) else { return nil }
        var rule = CallbackRule()
        if let reach = share("reach", of: fields) { rule.reach = reach }
        if let ring = seconds("ring", of: fields) { rule.ringSeconds = ring }
        rule.offerAfterExpectedSeconds = seconds("offerFrom", of: fields)
        rule.offerAfterWaitSeconds = seconds("offerAfter", of: fields)
        if let accept = share("accept", of: fields) { rule.accept = accept }
        return rule
    }

    private mutating func ineligibleRule(of fields: Fields) -> IneligibleRule? {
        switch wordOrObject("others", of: fields, shapes: ["transfer", "refer"]) {
        case .object(let fields):
            let (transfer, refer) = (text("transfer", of: fields), text("refer", of: fields))
            let (chance, after) = (share("chance", of: fields), distribution("after", of: fields))
            if let transfer { return .transfer(to: transfer) }
            return refer.map {
                .refer(
                    to: $0, chance: chance ?? Defaults.referralChance, after: after ?? Defaults.referralDelay)
            }
        case .word: return .decline
        case nil: return nil
        }
    }

    private mutating func afterHours(of fields: Fields) -> AfterHoursRule? {
        switch wordOrObject("afterHours", of: fields, shapes: ["forward"]) {
        case .object(let fields): text("forward", of: fields).map { .forward(to: $0) }
        case .word(let word): word == "voicemail" ? .voicemail : .lost
        case nil: nil
        }
    }
}
