import HotlineModel

// What the tree knows that the scenario does not: places, and what could not be read.
extension ScenarioTree {
    /// Where an issue is.
    func location(of place: ScenarioIssue.Place) -> SourceLocation {
        switch place {
        case .name(let path): location(of: path, key: true)
        case .value(let path): location(of: path, key: false)
        }
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
            switch parts[0] {
            case "hotlines": gaps.hotlines.append(parts[1])
            case "teams": gaps.teams.append(parts[1])
            case "callers": gaps.callers.append(parts[1])
            case "profiles": gaps.profiles.append(parts[1])
            default: break
            }
            if let entry = root[parts[0]]?[parts[1]] { Self.collectWords(entry, into: &gaps.mentioned) }
        }
        return gaps
    }

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
