import HotlineModel

/// Writes the parts of a fragment.
struct FragmentWriter {
    private let fit: RecordsFit
    private let words: FragmentWords

    init(_ fit: RecordsFit) {
        self.fit = fit
        words = FragmentWords(fit)
    }

    var head: [String] {
        var lines = [
            "Inputs of a scenario, estimated from call records by hotline fit.",
            "Derived from real calls: handle as such. Rounded; nothing rests on fewer than \(Disclosure.least) calls.",
        ]
        lines.append(
            fit.summary.hasDates
                ? "Records of \(fit.days.lowerBound.text) to \(fit.days.upperBound.text)."
                : "Records of one day whose date they do not give.")
        if fit.staffing?.shifts.isEmpty ?? true {
            lines.append("They do not tell who was on duty: extend this file and give the team counsellors.")
        }
        return lines
    }

    var root: CommentedJSON {
        var members: [CommentedJSON.Member] = [
            .init(
                "title",
                .short([("en", .text("Fitted to call records")), ("ar", .text("مقدَّر من سجلات المكالمات"))]))
        ]
        if variation != nil, fit.groups.count > 1 {
            members.append(
                .init(
                    "calendar", .short([("dayCorrelation", FragmentDurations.cited(1))]),
                    "The day factor is that of all calls together."))
        }
        members.append(.init("profiles", .object([.init("records", profile)])))
        members.append(.init("callers", .object(fit.groups.map(group))))
        members.append(.init("hotlines", .object(fit.hotlines.map(hotline))))
        if let teams { members.append(.init("teams", teams)) }
        return .object(members)
    }

    // MARK: Demand

    /// The day factor, where there is one beyond chance.
    private var variation: FittedNumber? {
        guard let variation = fit.dayStudy.variation, variation.value > 0,
            fit.dayStudy.dispersion?.isRejected == true
        else { return nil }
        return variation
    }

    private var profile: CommentedJSON {
        var members = [
            CommentedJSON.Member(
                "hours", FragmentDurations.cited(.list(fit.week.hours.map { .number($0) })),
                "Per cent of a day's calls by hour; neighbours of few calls share theirs, and hours of hardly any have none."
            )
        ]
        let days = Weekday.allCases.compactMap { day -> CommentedJSON.Member? in
            let weight = fit.week.weights[day]
            guard weight != nil || fit.week.ownHours[day] != nil else { return nil }
            let comment = weight.map { "\(day.name): \(words.number($0)) of a mean day" }
            guard let own = fit.week.ownHours[day] else {
                return .init(day.name, FragmentDurations.cited(weight?.value ?? 1), comment)
            }
            let value = CommentedJSON.object([
                .init("weight", FragmentDurations.cited(weight?.value ?? 1)),
                .init("hours", FragmentDurations.cited(.list(own.map { .number($0) }))),
            ])
            return .init(
                day.name, value, (comment.map { $0 + "; " } ?? "") + "its hours differ from the other days'")
        }
        if !days.isEmpty { members.append(.init("days", .object(days))) }
        return .object(members)
    }

    private func group(_ group: FittedGroup) -> CommentedJSON.Member {
        var members: [CommentedJSON.Member] = []
        if let gender = group.gender { members.append(.init("gender", .text(gender.rawValue))) }
        if let language = group.language { members.append(.init("language", .text(language))) }
        var calls: [CommentedJSON.Member] = [
            .init(
                "perDay", FragmentDurations.cited(group.perDay.value),
                words.number(group.perDay)
                    + (fit.redial == nil ? "; redials count as calls, since nothing tells them apart" : "")),
            .init("profile", .text("records")),
        ]
        if let variation {
            calls.append(
                .init(
                    "dayVariation", FragmentDurations.cited(variation.value),
                    words.number(variation) + ", of all calls"))
        }
        members.append(.init("calls", .object(calls)))
        members.append(.init("dials", .short(shares(of: group.dials))))
        if let patience = group.patience ?? fit.patience, let node = FragmentDurations.node(patience) {
            members.append(.init("patience", node, words.patience(patience)))
        }
        if let talk = group.talk ?? fit.talk {
            members.append(
                .init("talk", FragmentDurations.node(talk.chosen), words.study(talk, of: "conversations")))
        }
        if let redial = fit.redial, let delay = redial.delay {
            members.append(
                .init(
                    "redial",
                    .object([
                        .init(
                            "chance", FragmentDurations.cited(redial.share.value),
                            words.share(redial.share) + " within a day"),
                        .init(
                            "after", FragmentDurations.node(delay.chosen), words.study(delay, of: "redials")),
                    ])))
        }
        return .init(group.name, .object(members), "\(words.count(group.calls)) calls")
    }

    /// Shares that sum to 1 although they are rounded: the largest takes what is left.
    private func shares(of dials: [FittedGroup.Dial]) -> [(String, CommentedJSON)] {
        var hundredths = dials.map { Int(($0.share.value * 100).rounded()) }
        if let largest = hundredths.indices.max(by: { hundredths[$0] < hundredths[$1] }) {
            hundredths[largest] += 100 - hundredths.reduce(0, +)
        }
        return zip(dials, hundredths).map { dial, share in
            (dial.hotline, FragmentDurations.cited(.number(Double(share) / 100)))
        }
    }

    // MARK: Supply

    private func hotline(_ hotline: FittedHotline) -> CommentedJSON.Member {
        var members: [CommentedJSON.Member] = []
        if let greeting = fit.greeting {
            let hangUp = fit.outcomes.first { $0.outcome == .greeting }?.share
            var parts = [
                CommentedJSON.Member(
                    "time", FragmentDurations.node(greeting.chosen), words.study(greeting, of: "greetings"))
            ]
            if let hangUp {
                parts.append(.init("hangUp", FragmentDurations.cited(hangUp.value), words.share(hangUp)))
            }
            members.append(.init("greeting", .object(parts)))
        }
        members.append(
            .init("ladder", .short([("first", .short([("teams", .list([.text("counsellors")]))]))])))
        return .init(hotline.name, .object(members), "\(words.count(hotline.calls)) calls")
    }

    private var teams: CommentedJSON? {
        var members: [CommentedJSON.Member] = []
        if let wrapUp = fit.wrapUp {
            members.append(
                .init(
                    "wrapUp", FragmentDurations.node(wrapUp.chosen), words.study(wrapUp, of: "documentations")
                ))
        } else if let gaps = fit.workBetweenCalls {
            members.append(
                .init(
                    "wrapUp", FragmentDurations.node(gaps.chosen),
                    "No documentation is recorded; between calls while somebody waited: "
                        + words.study(gaps, of: "gaps")))
        }
        if let staffing = fit.staffing, !staffing.shifts.isEmpty {
            let shifts = staffing.shifts.enumerated().map { place, shift -> CommentedJSON.Member in
                var parts: [(String, CommentedJSON)] = [
                    ("from", .text(Self.clock(shift.from))), ("to", .text(Self.clock(shift.to))),
                ]
                if shift.days.count < 7, shift.days.count < fit.week.occurrences.count(where: { $0 > 0 }) {
                    parts.append(("days", .list(shift.days.map { .text($0.name) })))
                }
                parts.append(("counsellors", FragmentDurations.cited(.number(Double(shift.counsellors)))))
                return .init("shift-\(place + 1)", .short(parts))
            }
            members.append(
                .init(
                    "shifts", .object(shifts),
                    "Whoever answered counts as on duty from the first call to the last, gaps of an hour left out; hours of few "
                        + "calls take the mean of the same hour on other days of few, or nobody is on duty in them."
                ))
        }
        return members.isEmpty ? nil : .object([.init("counsellors", .object(members))])
    }

    private static func clock(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }
}
