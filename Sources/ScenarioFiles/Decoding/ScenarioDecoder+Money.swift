import HotlineModel

// What things cost.
extension ScenarioDecoder {
    mutating func costs(_ fields: Fields) -> Costs {
        var costs = Costs()
        if let node = fields["currency"], let code = text("currency", of: fields) {
            if code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) {
                costs.currency = code
            } else {
                outOfRange(node, fields.path(of: "currency"), "a code of three letters such as \"EGP\"")
            }
        }
        if let interpreter = number("interpreterPerMinute", of: fields) {
            costs.interpreterPerMinute = interpreter
        }
        if let line = number("linePerMonth", of: fields) { costs.linePerMonth = line }
        if let night = number("nightFactor", of: fields) { costs.nightFactor = night }
        if let overtime = number("overtimeFactor", of: fields) { costs.overtimeFactor = overtime }
        if let hours = number("fullTimeHoursPerWeek", of: fields) { costs.fullTimeHoursPerWeek = hours }
        if let night = span("night", of: fields) { (costs.nightFrom, costs.nightTo) = (night.from, night.to) }
        return costs
    }
}
