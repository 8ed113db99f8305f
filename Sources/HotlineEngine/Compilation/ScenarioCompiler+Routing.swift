import DiscreteEvents
import HotlineModel

// Who may be answered where, by whom, and in which order.
extension ScenarioCompiler {
    /// Attempts beyond this many levels of priority are alike.
    private static let attemptLevels = 8

    /// See `CompiledScenario.variants`.
    var variantCount: Int {
        let levels = scenario.callers.map { Self.levels(of: $0) }.max() ?? 1
        let prefers = scenario.callers.contains { $0.prefers != nil }
        return levels > 1 || prefers ? 2 * levels : 1
    }

    static func levels(of group: CallerGroup) -> Int {
        group.priorityPerAttempt == 0 ? 1 : min(attemptLevels, max(1, group.redial?.attempts ?? 1))
    }

    /// For each hotline, group and variant, what the hotline does with the caller; makes the queues on the way.
    mutating func accessTable(
        variants: Int, queuesOfHotlines: inout [(first: Int, count: Int)]
    ) -> [Access] {
        var table: [Access] = []
        for (number, hotline) in scenario.hotlines.enumerated() {
            let firstQueue = queues.count
            let redirection = Int32(redirections.count)
            redirections.append(redirect(hotline.others))
            for group in scenario.callers {
                for variant in 0..<variants {
                    table.append(
                        access(
                            of: group, at: hotline, number: number, variant: variant, redirection: redirection
                        ))
                }
            }
            queuesOfHotlines.append((firstQueue, queues.count - firstQueue))
        }
        return table
    }

    private mutating func access(
        of group: CallerGroup, at hotline: Hotline, number: Int, variant: Int, redirection: Int32
    ) -> Access {
        let level = min(variant / 2, Self.levels(of: group) - 1)
        let priority = group.priority + hotline.priority + level * group.priorityPerAttempt
        if hotline.serves.admits(group) {
            let preference = variant % 2 == 1 ? group.prefers : nil
            return .admitted(
                queue: queue(
                    of: group, at: hotline, number: number, priority: priority, preference: preference))
        }
        guard hotline.triage != nil else { return .redirected(redirection) }
        let everybody = ladder(of: hotline) { _ in true }
        let key = self.key(
            of: group, hotline: number, priority: priority, preference: nil, steps: everybody)
        return .triaged(
            queue: queue(key, choice: hotline.choice, withoutPreference: -1), redirection: redirection)
    }

    private mutating func redirect(_ others: IneligibleRule) -> Redirection {
        switch others {
        case .refer(let to, let chance, let after):
            guard let destination = hotlineIndex(to) else { return .declined }
            return .referred(to: destination, chance: chance, after: sampler(after))
        case .transfer(let to):
            guard let destination = hotlineIndex(to) else { return .declined }
            return .transferred(to: destination)
        case .decline:
            return .declined
        }
    }

    private mutating func queue(
        of group: CallerGroup, at hotline: Hotline, number: Int, priority: Int,
        preference: CounsellorPreference?
    ) -> Int32 {
        let open = ladder(of: hotline) { mayAnswer($0, group) }
        let plain = key(of: group, hotline: number, priority: priority, preference: nil, steps: open)
        let withoutPreference = queue(plain, choice: hotline.choice, withoutPreference: -1)
        guard let preference else { return withoutPreference }
        // Teams of the preferred gender as the ladder has them; the others once the preference has timed out.
        let preferred = open.map { step in
            var step = step
            step.teams = step.teams.filter { scenario.teams[Int($0)].gender == preference.gender }
            return step
        }
        var later: [QueueKey.Step] = []
        if let limit = preference.waitsAtMostSeconds {
            later = open.map { step in
                var step = step
                step.afterSeconds = max(step.afterSeconds, limit)
                step.teams = step.teams.filter { scenario.teams[Int($0)].gender != preference.gender }
                return step
            }
        }
        let steps = Self.inOrder(preferred + later)
        let key = self.key(
            of: group, hotline: number, priority: priority, preference: preference, steps: steps)
        return queue(key, choice: hotline.choice, withoutPreference: withoutPreference)
    }

    /// Whether a team may answer a group, with an interpreter where it lacks the language.
    func mayAnswer(_ team: Team, _ group: CallerGroup) -> Bool {
        team.helps(group) && (team.speaks(group) || !interpreterPools(for: team, group).isEmpty)
    }

    /// A hotline's rungs with the teams that may answer some callers, in order of delay.
    private func ladder(of hotline: Hotline, allows: (Team) -> Bool) -> [QueueKey.Step] {
        Self.inOrder(
            hotline.ladder.map { rung in
                var teams = rung.teams.compactMap { name in
                    scenario.teams.firstIndex { $0.name == name && allows($0) }
                }
                if hotline.choice.view == .teams {
                    // A rule that looks at teams alone leaves nothing to chance.
                    var chance = SplitMix64(seed: 0)
                    teams = Self.stably(teams) { team in
                        let candidate = CounsellorChoice.Candidate(
                            skills: Self.skills(of: scenario.teams[team]))
                        return hotline.choice.standing(of: candidate, using: &chance)
                    }
                }
                return QueueKey.Step(
                    afterSeconds: rung.afterSeconds, keepIdle: rung.keepIdle, whenWaiting: rung.whenWaiting,
                    from: rung.between?.from, to: rung.between?.to, teams: teams.map { Int32($0) })
            })
    }

    /// Rungs sorted by delay, so that the rungs that a call has reached are always the first few.
    private static func inOrder(_ steps: [QueueKey.Step]) -> [QueueKey.Step] {
        stably(steps) { $0.afterSeconds }
    }

    private static func stably<Element, Value: Comparable>(
        _ elements: [Element], by value: (Element) -> Value
    ) -> [Element] {
        elements.enumerated().sorted {
            (value($0.element), $0.offset) < (value($1.element), $1.offset)
        }.map(\.element)
    }

    /// Languages times needs; a team without limits counts as knowing many of each.
    static func skills(of team: Team) -> Int {
        (team.languages?.count ?? 1_000) * (team.needs?.count ?? 1_000)
    }

    private func key(
        of group: CallerGroup, hotline: Int, priority: Int, preference: CounsellorPreference?,
        steps: [QueueKey.Step]
    ) -> QueueKey {
        // Callers are told apart by weight or language only where a team looks at it.
        let weighs = scenario.teams.contains { $0.takes.weighsWaits }
        let looksAtLanguage = scenario.teams.contains { $0.takes.looksAtLanguage }
        return QueueKey(
            hotline: hotline, priority: priority, weight: weighs ? group.weight : 1,
            language: looksAtLanguage ? group.language : nil, preferredGender: preference?.gender,
            steps: steps)
    }

    private mutating func queue(
        _ key: QueueKey, choice: CounsellorChoice, withoutPreference: Int32
    ) -> Int32 {
        if let known = queueKeys[key] { return known }
        let index = Int32(queues.count)
        queueKeys[key] = index
        queueLanguages.append(key.language)
        queues.append(
            CompiledQueue(
                hotline: Int32(key.hotline), priority: Int32(clamping: key.priority), weight: key.weight,
                choice: choice, looksAtTeams: choice.view == .teams, firstRung: Int32(rungs.count),
                rungCount: Int32(key.steps.count),
                withoutPreference: withoutPreference,
                preferredGender: key.preferredGender.map { Self.number(of: $0) } ?? -1))
        for step in key.steps {
            let firstWindow = windows.count
            if let from = step.from, let to = step.to {
                windows += OpeningPlan.moments(of: OpeningHours.Span(from: from, to: to), clock: clock)
            }
            rungs.append(
                CompiledRung(
                    afterSeconds: step.afterSeconds, keepIdle: Int32(clamping: step.keepIdle),
                    whenWaiting: Int32(clamping: step.whenWaiting), firstWindow: Int32(firstWindow),
                    windowCount: Int32(windows.count - firstWindow), firstTeam: Int32(rungTeams.count),
                    teamCount: Int32(step.teams.count)))
            rungTeams += step.teams
        }
        return index
    }

    /// Moments at which a rung of limited hours appears: waiting calls may then be answered.
    mutating func addQueueMoments() {
        for (number, queue) in queues.enumerated() {
            for rung in rungs[Int(queue.firstRung)..<Int(queue.firstRung + queue.rungCount)] {
                for place in stride(from: 0, to: Int(rung.windowCount), by: 2) {
                    let seconds = windows[Int(rung.firstWindow) + place]
                    if seconds >= 0 { duties.add(seconds, 0, .rungAppears(queue: Int32(number))) }
                }
            }
        }
    }

    /// The queues that a team may answer, in its order of preference.
    func assignments(of team: Team, number: Int) -> [Assignment] {
        var own: [Assignment] = []
        for (queueNumber, queue) in queues.enumerated() {
            for rungNumber in 0..<queue.rungCount {
                let rung = rungs[Int(queue.firstRung + rungNumber)]
                let names = rungTeams[Int(rung.firstTeam)..<Int(rung.firstTeam + rung.teamCount)]
                guard names.contains(Int32(number)) else { continue }
                own.append(
                    Assignment(
                        queue: Int32(queueNumber), rank: rank(ofQueue: queueNumber, for: team),
                        rung: rungNumber,
                        keepIdle: rung.keepIdle))
            }
        }
        return own.sorted { ($1.rank, $0.queue, $0.rung) < ($0.rank, $1.queue, $1.rung) }
    }

    /// Where a queue stands in a team's order of preference; of equal ranks the longest wait decides.
    private func rank(ofQueue number: Int, for team: Team) -> Int64 {
        let queue = queues[number]
        let language = queueLanguages[number]
        let calls = CallChoice.Candidates(
            priority: Int(queue.priority),
            isOwnHotline: scenario.hotlines[Int(queue.hotline)].name == team.hotline,
            speakers: language.map { language in
                scenario.teams.count { $0.languages?.contains(language) ?? true }
            })
        let rank = team.takes.rank(of: calls)
        return Int64(rank.preference) << 32 + Int64(rank.priority)
    }

    static func number(of gender: Gender) -> Int32 {
        Int32(Gender.allCases.firstIndex(of: gender) ?? -1)
    }
}
