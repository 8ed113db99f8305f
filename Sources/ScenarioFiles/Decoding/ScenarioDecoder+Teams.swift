import HotlineModel

// Teams.
extension ScenarioDecoder {
    mutating func team(_ name: String, _ fields: Fields) -> Team? {
        let staffing = staffing(fields, name: name, people: "counsellors")
        var team = Team(name: name, staffing: staffing ?? .always(0))
        team.hotline = text("hotline", of: fields)
        team.languages = texts("languages", of: fields)
        team.needs = texts("needs", of: fields)
        team.gender = word("gender", of: fields, as: Gender.self)
        if let takes = word("takes", of: fields, as: CallChoice.self) { team.takes = takes }
        if let uses = flag("usesInterpreters", of: fields) { team.usesInterpreters = uses }
        team.pace = pace(of: fields)
        if let variation = number("paceVariation", of: fields) { team.paceVariation = variation }
        team.wrapUp = wrapUp(of: fields)
        team.recovery = recovery(of: fields)
        team.rest = rest(of: fields)
        team.shrinkage = shrinkage(of: fields)
        if let absence = share("absence", of: fields) { team.absence = absence }
        team.onCall = onCall(of: fields)
        if let cost = number("costPerHour", of: fields) { team.costPerHour = cost }
        return staffing == nil ? nil : team
    }

    private mutating func pace(of fields: Fields) -> Pace {
        guard let node = fields["pace"] else { return Pace() }
        let range = fields.range(of: "pace")
        let (usual, others) = usualAndOthers(node, path: fields.path(of: "pace")) {
            $0.number($1, path: $2, in: range)
        }
        return Pace(
            usual: usual ?? 1, exceptions: others.map { Pace.Exception(name: $0.key, factor: $0.value) })
    }

    private mutating func wrapUp(of fields: Fields) -> WrapUp {
        guard let node = fields["wrapUp"] else { return WrapUp() }
        let decoder = self
        let (usual, others) = usualAndOthers(
            node, path: fields.path(of: "wrapUp"), isOne: { decoder.isDistribution($0) },
            read: { $0.distribution($1, path: $2) })
        return WrapUp(usual: usual, exceptions: others.map { WrapUp.Exception(name: $0.key, time: $0.value) })
    }

    private mutating func recovery(of fields: Fields) -> Recovery? {
        guard let fields = object("recovery", of: fields) else { return nil }
        let (chance, time) = (share("chance", of: fields), distribution("time", of: fields))
        let needs = texts("needs", of: fields)
        guard let chance, let time else { return nil }
        return Recovery(chance: chance, time: time, needs: needs)
    }

    private mutating func rest(of fields: Fields) -> RestRule? {
        guard let fields = object("rest", of: fields) else { return nil }
        let (calls, time) = (whole("afterCalls", of: fields), seconds("time", of: fields))
        guard let calls, let time else { return nil }
        return RestRule(afterCalls: calls, seconds: time)
    }

    private mutating func shrinkage(of fields: Fields) -> [Shrinkage] {
        guard let node = fields["shrinkage"] else { return [] }
        let path = fields.path(of: "shrinkage")
        let inner = plain(node, path: path)
        if inner.members == nil {
            return share(inner, path: path).map { [Shrinkage(category: "shrinkage", share: $0)] } ?? []
        }
        let shares = keyed(inner, path: path, read: { $0.share($1, path: $2) }) ?? []
        _ = check(shares.map(\.value), sumToAtMostOne: path, at: inner.location)
        return shares.map { Shrinkage(category: $0.key, share: $0.value) }
    }

    private mutating func onCall(of fields: Fields) -> OnCall? {
        guard let fields = object("onCall", of: fields) else { return nil }
        let (counsellors, waiting) = (whole("counsellors", of: fields), whole("whenWaiting", of: fields))
        let (during, arrive) = (seconds("for", of: fields), seconds("arriveAfter", of: fields))
        let stay = seconds("stay", of: fields)
        guard let counsellors, let waiting, let during, let arrive, let stay else { return nil }
        return OnCall(
            counsellors: counsellors, whenWaiting: waiting, forSeconds: during, arriveAfterSeconds: arrive,
            staySeconds: stay)
    }
}
