import HotlineModel

// Opening hours.
extension ScenarioDecoder {
    mutating func openingHours(_ node: JSONSyntax, path: String, of hotline: Fields) -> OpeningHours? {
        let inner = plain(node, path: path)
        if case .string(let word) = inner.value {
            if word == "always" { return .always }
            unknownWord(
                word, inner, path, allowed: ["always", "{ \"weekdays\": \"09:00-15:00\", \"friday\": ... }"])
            return nil
        }
        guard let format = hotline.format?["open"]?.value.object,
            let fields = object(inner, path: path, as: format)
        else { return nil }
        var week: [Weekday: [OpeningHours.Span]] = [:]
        // From the general to the particular, whatever the order of the file.
        for key in format.names {
            guard let node = fields[key] else { continue }
            let spans = self.spans(node, path: fields.path(of: key))
            for day in days(named: key) ?? [] { week[day] = spans }
        }
        return .weekly(week)
    }

    /// Opening hours that replace the usual ones in named periods.
    mutating func openDuring(of hotline: Fields) -> [PeriodHours] {
        guard let node = hotline["openDuring"] else { return [] }
        let pairs = keyed(node, path: hotline.path(of: "openDuring")) {
            $0.openingHours($1, path: $2, of: hotline)
        }
        return (pairs ?? []).map { PeriodHours(period: $0.key, open: $0.value) }
    }

    private mutating func spans(_ node: JSONSyntax, path: String) -> [OpeningHours.Span] {
        var spans: [OpeningHours.Span] = []
        for text in texts(node, path: path) ?? [] where text != "closed" {
            if text == "always" {
                spans.append(OpeningHours.Span(from: .startOfDay, to: .endOfDay))
            } else if let span = Quantities.span(text) {
                spans.append(span)
            } else {
                outOfRange(node, path, "hours such as \"09:00-15:00\", \"always\" or \"closed\"")
            }
        }
        return spans
    }
}
