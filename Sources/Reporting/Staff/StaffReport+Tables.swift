import Documents
import HotlineModel
import Metrics
import Planning

// The plans and what shows them.
extension StaffReport {
    /// The plans that are shown beside each other.
    var shown: [(id: String, title: Phrase, plan: PlanEvidence)] {
        var shown: [(id: String, title: Phrase, plan: PlanEvidence)] = [
            ("current", Phrase(english: "Now", arabic: "الآن"), result.current)
        ]
        if let erlang = result.erlang {
            shown.append(("theory", Phrase(english: "Theory", arabic: "النظرية"), erlang))
        }
        if let answer = result.answer {
            shown.append(("answer", Phrase(english: "Answer", arabic: "الجواب"), answer))
        }
        if let nearest = result.nearest {
            shown.append(("nearest", Phrase(english: "Nearest", arabic: "الأقرب"), nearest))
        }
        return shown
    }

    /// Counsellors by post.
    var plans: Table {
        let columns =
            [Column("post", Phrase(english: "Team and shift", arabic: "الفريق والوردية"), .label)]
            + shown.map { Column($0.id, $0.title, .figures) }
            + [
                Column("least", Phrase(english: "At least", arabic: "على الأقل"), .figures),
                Column("most", Phrase(english: "At most", arabic: "على الأكثر"), .figures),
            ]
        var rows = result.posts.enumerated().map { place, post in
            Row(
                [.label(post.name, .name(post.name))] + shown.map { .count($0.plan.counts[place]) }
                    + [
                        .count(result.ranges[place].lowerBound), .count(result.ranges[place].upperBound),
                    ])
        }
        func total(_ id: String, _ title: Phrase, _ value: (PlanEvidence) -> Double) -> Row {
            Row(
                [.label(id, title)] + shown.map { .quantity(value($0.plan), .number(decimals: 0)) },
                emphasis: .total)
        }
        rows.append(
            total("hours", Phrase(english: "Counsellor-hours", arabic: "ساعات عمل المستشارين"), \.hours))
        if result.hasWages {
            let currency = result.scenario.costs.currency
            rows.append(
                total(
                    "wages",
                    Phrase(english: "Planned wages, \(currency)", arabic: "الأجور المخططة، \(currency)"),
                    \.wages))
            let simulated = Phrase(
                english: "Wages with overtime, \(currency)", arabic: "الأجور مع الساعات الإضافية، \(currency)"
            )
            rows.append(
                Row(
                    [.label("simulated-wages", simulated)]
                        + shown.map { plan in
                            plan.plan.simulatedWages?.value.map { .quantity($0, .number(decimals: 0)) }
                                ?? .empty
                        },
                    emphasis: .total))
        }
        return Table(
            "plans", caption: Phrase(english: "Counsellors", arabic: "عدد المستشارين"), columns: columns,
            rows: rows)
    }

    /// The targets under each of the plans.
    var targets: Table {
        var shown = shown.map { ($0.id, $0.title, $0.plan) }
        if let confirmation = result.confirmation {
            shown.append(
                (
                    "confirmation", Phrase(english: "Answer, fresh numbers", arabic: "الجواب بأرقام جديدة"),
                    confirmation
                ))
        }
        let columns =
            [
                Column("target", Phrase(english: "Target", arabic: "الهدف"), .label),
                Column("bound", Phrase(english: "Asked for", arabic: "المطلوب"), .words),
            ] + shown.map { Column($0.0, $0.1, .estimates) }
        let rows = result.current.verdicts.map { verdict in
            Row(
                [
                    .label(verdict.target.name, .name(verdict.target.name)),
                    .words(verdict.bound(in: result.scenario.costs.currency)),
                ]
                    + shown.map { _, _, plan in
                        let same = plan.verdicts.first { $0.target.name == verdict.target.name }
                        guard let same else { return .empty }
                        var cell = EstimateGrid.cell(same.estimate, in: result.scenario.costs.currency)
                        if cell.note == nil, same.answer != .met { cell.note = same.answer.phrase }
                        return cell
                    })
        }
        return Table(
            "targets", caption: Phrase(english: "Targets", arabic: "الأهداف"), columns: columns, rows: rows)
    }

    /// The cheaper plans next to the answer.
    var neighbours: Table {
        let columns = [
            Column("post", Phrase(english: "One fewer at", arabic: "أقل بواحد في"), .label),
            Column("hours", Phrase(english: "Hours", arabic: "الساعات"), .figures),
            Column("target", Phrase(english: "Fails", arabic: "لا تحقق"), .words),
            Column("bound", Phrase(english: "Asked for", arabic: "المطلوب"), .words),
            Column("estimate", Phrase(english: "Estimated", arabic: "المقدَّر"), .estimates),
            Column("answer", Phrase(english: "Answer", arabic: "النتيجة"), .words),
            Column("replications", Phrase(english: "Replications", arabic: "عدد التكرارات"), .figures),
        ]
        let rows = result.neighbours.flatMap { neighbour in
            neighbour.evidence.failures.map { verdict in
                let post = result.posts[neighbour.post]
                return Row([
                    .label(post.name, .name(post.name)),
                    .quantity(-post.hoursEach, ValueUnit.number(decimals: 0).difference),
                    .words(.name(verdict.target.name)),
                    .words(verdict.bound(in: result.scenario.costs.currency)),
                    EstimateGrid.cell(verdict.estimate, in: result.scenario.costs.currency),
                    .words(verdict.answer.phrase),
                    .count(neighbour.evidence.replications),
                ])
            }
        }
        return Table(
            "neighbours",
            caption: Phrase(english: "Cheaper plans that failed", arabic: "خطط أرخص لم تنجح"),
            columns: columns, rows: rows)
    }
}
