public import Documents
import HotlineModel

// The routing as a drawing: who dials which hotline, whom it rings, and where that leads.
extension Explanation {
    /// The routing drawn.
    public var routing: Figure {
        Figure(
            "routing",
            caption: Phrase(english: "How calls are routed", arabic: "توجيه المكالمات"),
            description: Phrase(
                english: """
                    From the callers to the hotlines that they dial, down the rungs of each ladder to the teams that may \
                    answer, and on to services, partners and interpreters. Dashed: where callers are sent whom a hotline \
                    does not serve or who call outside its hours.
                    """,
                arabic: """
                    من المتصلين إلى الخطوط التي يطلبونها، ثم عبر درجات التوجيه إلى الفرق التي يمكنها الرد، ثم إلى الخدمات \
                    والجهات الشريكة والمترجمين. المتقطع: إلى أين يُرسل من لا يخدمهم الخط أو من يتصلون خارج ساعاته.
                    """),
            chart: .routes(
                RouteChart(
                    stages: Array(Self.stages.prefix((nodes.map(\.stage).max() ?? 0) + 1)), nodes: nodes,
                    links: links, rootStage: 1)))
    }

    private static let stages = [
        Phrase(english: "Callers", arabic: "المتصلون"),
        Phrase(english: "Hotlines", arabic: "الخطوط الساخنة"),
        Phrase(english: "Rungs", arabic: "درجات التوجيه"),
        Phrase(english: "Teams", arabic: "الفرق"),
        Phrase(english: "Services, helpers", arabic: "الخدمات والمساندون"),
    ]

    private var nodes: [RouteChart.Node] {
        let hotlines = scenario.hotlines.map { hotline in
            RouteChart.Node(
                "hotline-\(hotline.name)", hotline.operatedBy.map { $0.phrase } ?? .name(hotline.name),
                detail: detail(hotline), stage: 1)
        }
        let rungs = scenario.hotlines.flatMap { hotline in
            hotline.ladder.map { rung in
                RouteChart.Node(
                    rungID(hotline, rung), .name(rung.name), detail: Self.start(rung), stage: 2)
            }
        }
        let callers = scenario.callers.map {
            RouteChart.Node("callers-\($0.name)", .name($0.name), stage: 0)
        }
        let teams = scenario.teams.map { team in
            RouteChart.Node("team-\(team.name)", .name(team.name), detail: languages(team), stage: 3)
        }
        let services = scenario.services.map { service in
            RouteChart.Node(
                "service-\(service.name)", .name(service.name),
                detail: service.places.map {
                    Phrase(english: "\($0, of: .place)", arabic: "\($0, of: .place)")
                }, stage: 4)
        }
        let partners = scenario.partners.map {
            RouteChart.Node(
                "partner-\($0)", .name($0), detail: Phrase(english: "partner", arabic: "جهة شريكة"), stage: 4)
        }
        let pools = scenario.interpreters.map {
            RouteChart.Node(
                "interpreters-\($0.name)", .name($0.name),
                detail: Phrase(english: "interpreters", arabic: "مترجمون"), stage: 4)
        }
        return callers + hotlines + rungs + teams + services + partners + pools
    }

    private func detail(_ hotline: Hotline) -> Phrase? {
        var parts: [Phrase] = []
        if hotline.operatedBy != nil { parts.append(.name(hotline.name)) }
        if let number = hotline.number { parts.append(.code(number)) }
        if let lines = hotline.lines {
            parts.append(Phrase(english: "\(lines, of: .line)", arabic: "\(lines, of: .line)"))
        }
        return parts.isEmpty ? nil : .parts(parts)
    }

    private func languages(_ team: Team) -> Phrase? { team.languages.map(LanguageNames.row) }

    private func rungID(_ hotline: Hotline, _ rung: Rung) -> String { "rung-\(hotline.name)-\(rung.name)" }

    private var links: [RouteChart.Link] {
        let dials = scenario.callers.flatMap { group in
            group.dials.filter { $0.share > 0 }.map { dial in
                let share = Value.part(dial.share)
                return RouteChart.Link(
                    from: "callers-\(group.name)", to: "hotline-\(dial.hotline)", .value(share),
                    weight: dial.share)
            }
        }
        return dials + scenario.hotlines.flatMap(ladder) + scenario.hotlines.flatMap(exceptions)
            + scenario.teams.flatMap(onward)
    }

    private func ladder(_ hotline: Hotline) -> [RouteChart.Link] {
        hotline.ladder.flatMap { rung in
            [
                RouteChart.Link(
                    from: "hotline-\(hotline.name)", to: rungID(hotline, rung), Self.start(rung))
            ]
                + rung.teams.enumerated().map { index, team in
                    let place = Value.count(index + 1)
                    return RouteChart.Link(
                        from: rungID(hotline, rung), to: "team-\(team)",
                        Phrase(english: "choice \(place)", arabic: "الاختيار \(place)"))
                }
        }
    }

    private func exceptions(_ hotline: Hotline) -> [RouteChart.Link] {
        var links: [RouteChart.Link] = []
        func add(_ other: String, _ english: Line, _ arabic: Line) {
            links.append(
                RouteChart.Link(
                    from: "hotline-\(hotline.name)", to: "hotline-\(other)",
                    Phrase(english: english, arabic: arabic), isException: true))
        }
        switch hotline.others {
        case .transfer(let other): add(other, "others are connected", "يُحوَّل غير المخدومين")
        case .refer(let other, _, _): add(other, "others are told its number", "يُخبر غير المخدومين برقمه")
        case .decline: break
        }
        if case .forward(let other) = hotline.afterHours {
            add(other, "outside opening hours", "خارج ساعات العمل")
        }
        return links
    }

    /// Where the callers whom a team can answer may go on to, and who may join.
    private func onward(_ team: Team) -> [RouteChart.Link] {
        let rings = scenario.hotlines.contains { $0.ladder.contains { $0.teams.contains(team.name) } }
        guard rings else { return [] }
        let groups = scenario.callers.filter { group in
            team.helps(group) && (team.speaks(group) || team.usesInterpreters)
        }
        let from = "team-\(team.name)"
        let services = scenario.services.filter { service in
            groups.contains { $0.afterwards.referrals.contains { $0.service == service.name } }
        }
        let partners = scenario.partners.filter { partner in
            groups.contains { $0.afterwards.transfers.contains { $0.to == partner } }
        }
        let pools = scenario.interpreters.filter { pool in
            team.usesInterpreters
                && groups.contains { group in
                    !team.speaks(group) && group.language.map(pool.languages.contains) == true
                }
        }
        return services.map {
            RouteChart.Link(
                from: from, to: "service-\($0.name)", Phrase(english: "may refer to", arabic: "قد يحيل إليها")
            )
        }
            + partners.map {
                RouteChart.Link(
                    from: from, to: "partner-\($0)",
                    Phrase(english: "may pass on to", arabic: "قد يحوّل إليها"))
            }
            + pools.map {
                RouteChart.Link(
                    from: from, to: "interpreters-\($0.name)",
                    Phrase(english: "may ask to join", arabic: "قد يطلب انضمامها"))
            }
    }
}
