/// When counsellors were seen at work: for each of them and each hour, the first and the last moment.
struct AgentHours: Sendable {
    private struct Key: Hashable {
        var agent: Int
        var hour: Int
    }

    private struct Presence {
        var first: Double
        var last: Double
    }

    private var presences: [Key: Presence] = [:]
    private(set) var busySeconds: [Int: Double] = [:]
    /// How many calls counsellors were with at some time of an hour, by hour.
    private(set) var calls: [Int: Int] = [:]

    /// Adds a stretch of work.
    ///
    /// - Parameters:
    ///   - start: seconds since 1970, by the clock.
    ///   - seconds: its length.
    mutating func add(agent: Int, start: Double, seconds: Double) {
        var from = start
        let end = start + min(seconds, 86_400)
        while true {
            let hour = Int((from / 3_600).rounded(.down))
            let until = min(end, Double(hour + 1) * 3_600)
            let key = Key(agent: agent, hour: hour)
            if let known = presences[key] {
                presences[key] = Presence(first: min(known.first, from), last: max(known.last, until))
            } else {
                presences[key] = Presence(first: from, last: until)
            }
            busySeconds[hour, default: 0] += until - from
            calls[hour, default: 0] += 1
            if until >= end { return }
            from = until
        }
    }

    /// Seconds on duty of all counsellors together, by hour: from the first call to the last, and through an hour in which
    /// both its neighbours saw calls.
    var dutySeconds: [Int: Double] {
        var duty: [Int: Double] = [:]
        for (key, presence) in presences.sorted(by: {
            ($0.key.hour, $0.value.first) < ($1.key.hour, $1.value.first)
        }) {
            let before = presences[Key(agent: key.agent, hour: key.hour - 1)] != nil
            let after = presences[Key(agent: key.agent, hour: key.hour + 1)] != nil
            let from = before ? Double(key.hour) * 3_600 : presence.first
            let until = after ? Double(key.hour + 1) * 3_600 : presence.last
            duty[key.hour, default: 0] += until - from
        }
        return duty
    }

    /// How many different counsellors there were.
    var agents: Int { Set(presences.keys.map(\.agent)).count }

    var isEmpty: Bool { presences.isEmpty }
}
