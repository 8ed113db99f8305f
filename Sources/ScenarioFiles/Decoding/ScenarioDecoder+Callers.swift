import DiscreteEvents
import HotlineModel

// Caller groups.
extension ScenarioDecoder {
    mutating func callerGroup(_ name: String, _ fields: Fields) -> CallerGroup? {
        let calls = object("calls", of: fields).flatMap { callVolume($0, group: name) }
        let dials = fields["dials"].flatMap { sharesThatSumToOne($0, path: fields.path(of: "dials")) }
        let talk = distribution("talk", of: fields)
        var group = CallerGroup(
            name: name, calls: calls ?? CallVolume(rate: .perHour(0)),
            dials: (dials ?? []).map { DialShare(hotline: $0.key, share: $0.value) },
            talk: talk ?? .seconds(0))
        group.gender = word("gender", of: fields, as: Gender.self)
        group.language = text("language", of: fields)
        group.need = text("need", of: fields)
        group.nationality = text("nationality", of: fields)
        if let urgency = word("urgency", of: fields, as: Urgency.self) { group.urgency = urgency }
        group.priority = whole("priority", of: fields) ?? group.urgency.priority
        if let extra = whole("priorityPerAttempt", of: fields) { group.priorityPerAttempt = extra }
        if let weight = number("weight", of: fields) { group.weight = weight }
        group.patience = distribution("patience", of: fields)
        group.interpreterPatience = distribution("interpreterPatience", of: fields)
        group.interruption = distribution("interruption", of: fields)
        if let safe = share("safeToCallBack", of: fields) { group.safeToCallBack = safe }
        group.prefers = preference(of: fields)
        group.redial = redial(of: fields)
        if let afterwards = afterwards(of: fields) { group.afterwards = afterwards }
        return calls == nil || dials == nil || talk == nil ? nil : group
    }

    private mutating func preference(of fields: Fields) -> CounsellorPreference? {
        guard let fields = object("prefers", of: fields) else { return nil }
        let gender = word("counsellor", of: fields, as: Gender.self)
        let (share, limit) = (share("share", of: fields), seconds("waitsAtMost", of: fields))
        return gender.map { CounsellorPreference(gender: $0, share: share ?? 1, waitsAtMostSeconds: limit) }
    }

    private mutating func redial(of fields: Fields) -> Redial? {
        guard let fields = object("redial", of: fields) else { return nil }
        let (chances, after) = (redialChances(of: fields), distribution("after", of: fields))
        let attempts = whole("attempts", of: fields) ?? Defaults.redialAttempts
        guard let chances, let after else { return nil }
        return Redial(chances: chances, after: after, attempts: attempts)
    }

    private mutating func redialChances(of fields: Fields) -> [Redial.Cause: Double]? {
        guard let node = fields["chance"], let format = fields.format?["chance"]?.value.object else {
            return nil
        }
        let path = fields.path(of: "chance")
        let inner = plain(node, path: path)
        var chances: [Redial.Cause: Double] = [:]
        if inner.members == nil {
            guard let chance = share(inner, path: path) else { return nil }
            for cause in Redial.Cause.allCases { chances[cause] = chance }
        } else if let byCause = object(inner, path: path, as: format) {
            for cause in Redial.Cause.allCases { chances[cause] = share(cause.rawValue, of: byCause) }
        }
        return chances
    }

    private mutating func afterwards(of fields: Fields) -> Afterwards? {
        guard let fields = object("afterwards", of: fields) else { return nil }
        var afterwards = Afterwards()
        afterwards.transfers = transfers(of: fields)
        if let node = fields["referrals"] {
            let chances = keyed(node, path: fields.path(of: "referrals")) { $0.share($1, path: $2) }
            afterwards.referrals = (chances ?? []).map { ServiceReferral(service: $0.key, chance: $0.value) }
        }
        if let followUp = object("followUp", of: fields) {
            let (chance, after) = (share("chance", of: followUp), distribution("after", of: followUp))
            if let chance, let after { afterwards.followUp = FollowUp(chance: chance, after: after) }
        }
        return afterwards
    }

    private mutating func transfers(of fields: Fields) -> [OnwardTransfer] {
        guard let node = fields["transfers"], let format = fields.format?["transfers"]?.value.object else {
            return []
        }
        let path = fields.path(of: "transfers")
        let rules = keyed(node, path: path) { decoder, node, path -> (chance: Double, warm: Distribution?)? in
            let inner = decoder.plain(node, path: path)
            guard inner.members != nil else { return decoder.share(inner, path: path).map { ($0, nil) } }
            guard let fields = decoder.object(inner, path: path, as: format) else { return nil }
            let (chance, warm) =
                (decoder.share("chance", of: fields), decoder.distribution("warm", of: fields))
            return chance.map { ($0, warm) }
        }
        let transfers = (rules ?? []).map {
            OnwardTransfer(to: $0.key, chance: $0.value.chance, handover: $0.value.warm)
        }
        _ = check(transfers.map(\.chance), sumToAtMostOne: path, at: node.location)
        return transfers
    }
}
