import DiscreteEvents
import HotlineModel

// Where a person can be referred to after a call.
extension ScenarioDecoder {
    mutating func service(_ name: String, _ fields: Fields) -> Service? {
        let stay = distribution("stay", of: fields)
        var service = Service(name: name, stay: stay ?? .seconds(0))
        service.places = whole("places", of: fields)
        if let occupied = whole("occupied", of: fields) { service.occupied = occupied }
        if let serves = eligibility("serves", of: fields) { service.serves = serves }
        if let suitable = share("suitable", of: fields) { service.suitable = suitable }
        if let accept = share("accept", of: fields) { service.accept = accept }
        if let withdraw = share("withdraw", of: fields) { service.withdraw = withdraw }
        service.waitingLimit = whole("waitingLimit", of: fields)
        service.waitsAtMostSeconds = seconds("waitsAtMost", of: fields)
        service.callsAgainEvery = distribution("callsAgainEvery", of: fields)
        if let sizes = familySizes(of: fields) { service.familySizes = sizes }
        if let reserved = object("reserved", of: fields) {
            service.reserved = whole("places", of: reserved) ?? 0
            service.reservedFor = eligibility("for", of: reserved) ?? Eligibility()
        }
        service.closures = entries("closures", of: fields) { $0.closure($2) }
        service.diverts = text("diverts", of: fields)
        if let cost = number("costPerNight", of: fields) { service.costPerNight = cost }
        checkPlaces(of: service, fields)
        return stay == nil ? nil : service
    }

    private mutating func checkPlaces(of service: Service, _ fields: Fields) {
        guard let places = service.places else { return }
        if service.occupied > places, let node = fields["occupied"] {
            bag.add(
                .contradiction,
                "\(fields.path) has \(service.occupied) places occupied, but only \(places) places",
                at: node.location)
        }
        if service.reserved > places, let node = fields["reserved"] {
            bag.add(
                .contradiction,
                "\(fields.path) keeps \(service.reserved) places for some, but has only \(places) places",
                at: node.location)
        }
    }

    private mutating func familySizes(of fields: Fields) -> [Double]? {
        guard let node = fields["familySizes"] else { return nil }
        let path = fields.path(of: "familySizes")
        guard let sizes = list(node, path: path, read: { $0.share($1, path: path) }),
            check(sizes, sumToOne: path, at: node.location)
        else { return nil }
        return sizes
    }

    private mutating func closure(_ fields: Fields) -> Closure? {
        guard let from = date("from", of: fields), let to = date("to", of: fields) else { return nil }
        check(from, isNotAfter: to, fields)
        return Closure(from: from, to: to)
    }

    /// A partner: its name, with nothing or a text behind it.
    mutating func partner(_ name: String, _ node: JSONSyntax, _ path: String) -> String? {
        if let members = node.members, members.isEmpty { return name }
        return localized(node, path: path).map { _ in name }
    }

    mutating func eligibility(_ key: String, of fields: Fields) -> Eligibility? {
        guard let fields = object(key, of: fields) else { return nil }
        return Eligibility(
            genders: words("gender", of: fields)?.compactMap { Gender(rawValue: $0) },
            languages: texts("language", of: fields), needs: texts("need", of: fields),
            callers: texts("callers", of: fields), nationalities: texts("nationality", of: fields))
    }
}
