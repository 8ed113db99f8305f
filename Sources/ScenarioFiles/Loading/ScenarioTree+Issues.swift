import HotlineModel

// What the tree knows that the scenario does not: places, and what could not be read.
extension ScenarioTree {
    /// Where an issue is.
    func location(of place: ScenarioIssue.Place) -> SourceLocation {
        var path = place.path
        // Awareness sessions are campaigns that files keep apart.
        let parts = path.split(separator: ".", maxSplits: 2)
        if parts.count > 1, parts[0] == "campaigns", root["campaigns"]?[String(parts[1])] == nil {
            path = "sessions" + path.dropFirst("campaigns".count)
        }
        if case .name = place { return location(of: path, key: true) }
        return location(of: path, key: false)
    }

    /// What the scenario's entries say beyond what could be read.
    ///
    /// - Parameter damaged: paths of entries in which something could not be read.
    func gaps(damaged: [String]) -> ScenarioGaps {
        var gaps = ScenarioGaps()
        for path in damaged {
            let parts = path.split(separator: ".").map(String.init)
            if parts == ["calendar"] { gaps.calendar = true }
            guard parts.count >= 2 else { continue }
            if let kind = Self.kinds[parts[0]] { gaps.unread[kind, default: []].insert(parts[1]) }
            if let entry = root[parts[0]]?[parts[1]] { Self.collectWords(entry, into: &gaps.mentioned) }
        }
        return gaps
    }

    /// What the entries of the scenario's objects are referred to as.
    private static let kinds: [String: ScenarioIssue.Reference] = [
        "hotlines": .hotline, "teams": .team, "callers": .callers, "profiles": .profile, "periods": .period,
        "services": .service,
    ]

    private static func collectWords(_ node: JSONSyntax, into words: inout Set<String>) {
        switch node.value {
        case .object(let members):
            for member in members {
                words.insert(member.key)
                collectWords(member.value, into: &words)
            }
        case .array(let elements):
            for element in elements { collectWords(element, into: &words) }
        case .string(let text): words.insert(text)
        case .number, .bool, .null: break
        }
    }
}
