import DiscreteEvents
import HotlineModel

// Caller groups.
extension ScenarioDecoder {
    mutating func callerGroup(_ name: String, _ node: JSONSyntax, _ path: String) -> CallerGroup? {
        let keys = [
            "gender", "language", "need", "urgency", "priority", "calls", "dials", "patience", "talk",
            "redial",
        ]
        guard let fields = fields(node, path: path, allowed: keys) else { return nil }
        let gender = fields["gender"].flatMap { word($0, path: fields.path(of: "gender"), as: Gender.self) }
        let language = fields["language"].flatMap { text($0, path: fields.path(of: "language")) }
        let need = fields["need"].flatMap { text($0, path: fields.path(of: "need")) }
        let urgency = fields["urgency"].flatMap {
            word($0, path: fields.path(of: "urgency"), as: Urgency.self)
        }
        let priority = fields["priority"].flatMap {
            whole($0, path: fields.path(of: "priority"), in: -1_000...1_000)
        }
        let calls = required("calls", of: fields).flatMap { callVolume($0, path: fields.path(of: "calls")) }
        let dials = required("dials", of: fields).flatMap { dialShares($0, path: fields.path(of: "dials")) }
        let patience = fields["patience"].flatMap { distribution($0, path: fields.path(of: "patience")) }
        let talk = required("talk", of: fields).flatMap { distribution($0, path: fields.path(of: "talk")) }
        let redial = fields["redial"].flatMap { self.redial($0, path: fields.path(of: "redial")) }
        guard let calls, let dials, let talk else { return nil }
        return CallerGroup(
            name: name, gender: gender, language: language, need: need, urgency: urgency ?? .normal,
            priority: priority, calls: calls, dials: dials, patience: patience, talk: talk, redial: redial)
    }

    private mutating func callVolume(_ node: JSONSyntax, path: String) -> CallVolume? {
        let keys = ["perDay", "profile", "perHour", "expected", "dayVariation"]
        guard let fields = fields(node, path: path, allowed: keys) else { return nil }
        let variation =
            fields["dayVariation"].flatMap { number($0, path: fields.path(of: "dayVariation"), in: 0...10) }
            ?? 0
        let given = ["perDay", "perHour", "expected"].filter { fields[$0] != nil }
        guard given.count == 1 else {
            bag.add(
                given.isEmpty ? .missingKey : .contradiction,
                "\(path) needs exactly one of \"perDay\", \"perHour\" and \"expected\"", at: node.location)
            return nil
        }
        if let perDay = fields["perDay"] {
            let profile = fields["profile"].flatMap { text($0, path: fields.path(of: "profile")) }
            return number(perDay, path: fields.path(of: "perDay"), in: 0...1e7).map {
                CallVolume(rate: .perDay($0, profile: profile), dayVariation: variation)
            }
        }
        if let profile = fields["profile"] {
            bag.add(.withoutEffect, "\(path).profile goes with \"perDay\" only", at: profile.location)
        }
        if let perHour = fields["perHour"] {
            return number(perHour, path: fields.path(of: "perHour"), in: 0...1e7).map {
                CallVolume(rate: .perHour($0), dayVariation: variation)
            }
        }
        guard let expected = fields["expected"],
            let series = self.series(expected, path: fields.path(of: "expected"), in: 0...1e7)
        else { return nil }
        return CallVolume(
            rate: .expected(intervalSeconds: series.seconds, counts: series.values), dayVariation: variation)
    }

    /// A row of equal intervals: `{ "every": "30m", "counts": [...] }`.
    mutating func series(
        _ node: JSONSyntax, path: String, in range: ClosedRange<Double>
    ) -> (seconds: Double, values: [Double])? {
        guard let fields = fields(node, path: path, allowed: ["every", "counts"]),
            let every = required("every", of: fields), let list = required("counts", of: fields),
            let seconds = seconds(every, path: fields.path(of: "every"))
        else { return nil }
        guard seconds >= 1 else {
            outOfRange(every, fields.path(of: "every"), "at least 1s")
            return nil
        }
        let inner = plain(list, path: fields.path(of: "counts"))
        guard case .array(let elements) = inner.value, !elements.isEmpty else {
            wrongType(inner, fields.path(of: "counts"), "a list of numbers")
            return nil
        }
        let values = elements.compactMap { number($0, path: fields.path(of: "counts"), in: range) }
        return values.count == elements.count ? (seconds, values) : nil
    }

    private mutating func dialShares(_ node: JSONSyntax, path: String) -> [DialShare]? {
        let inner = plain(node, path: path)
        guard let fields = fields(inner, path: path) else { return nil }
        let shares = fields.members.compactMap { member in
            share(member.value, path: fields.path(of: member.key)).map {
                DialShare(hotline: member.key, share: $0)
            }
        }
        guard shares.count == fields.members.count else { return nil }
        let sum = shares.reduce(0) { $0 + $1.share }
        guard abs(sum - 1) < 1e-6 else {
            bag.add(
                .shareSum, "the shares of \(path) sum to \(Self.shown(sum)), not to 1", at: inner.location)
            return nil
        }
        return shares
    }

    private mutating func redial(_ node: JSONSyntax, path: String) -> Redial? {
        guard let fields = fields(node, path: path, allowed: ["chance", "after", "attempts"]),
            let chance = required("chance", of: fields),
            let after = required("after", of: fields).flatMap({
                distribution($0, path: fields.path(of: "after"))
            })
        else { return nil }
        let attempts =
            fields["attempts"].flatMap { whole($0, path: fields.path(of: "attempts"), in: 1...1_000) }
            ?? Defaults.redialAttempts
        let chancePath = fields.path(of: "chance")
        guard chance.members != nil, chance["value"] == nil else {
            return share(chance, path: chancePath).map {
                Redial(chance: $0, after: after, attempts: attempts)
            }
        }
        let causes = Redial.Cause.allCases.map(\.rawValue)
        guard let byCause = self.fields(chance, path: chancePath, allowed: causes) else { return nil }
        var chances: [Redial.Cause: Double] = [:]
        for cause in Redial.Cause.allCases {
            if let node = byCause[cause.rawValue] {
                chances[cause] = share(node, path: byCause.path(of: cause.rawValue))
            }
        }
        return Redial(chances: chances, after: after, attempts: attempts)
    }
}
