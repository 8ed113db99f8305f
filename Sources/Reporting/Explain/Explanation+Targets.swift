import Documents
import HotlineModel
import Metrics

// What things cost, and what shall hold.
extension Explanation {
    var costs: Section {
        let costs = scenario.costs
        var points = Points()
        if costs != Costs() {
            points.add("Money is in \(code: costs.currency).", "العملة: \(code: costs.currency).")
            points.add(
                "An interpreter in a conversation costs \(money(costs.interpreterPerMinute)) a minute.",
                "تكلفة المترجم في المحادثة \(money(costs.interpreterPerMinute)) للدقيقة.")
            points.add(
                "A line costs \(money(costs.linePerMonth)) for 30 days.",
                "تكلفة الخط \(money(costs.linePerMonth)) لكل 30 يومًا.")
            points.add(
                """
                Wages are multiplied by \(.plain(costs.nightFactor)) at night (\(.time(costs.nightFrom))–\
                \(.time(costs.nightTo))) and by \(.plain(costs.overtimeFactor)) after the end of a shift.
                """,
                """
                تُضرب الأجور في \(.plain(costs.nightFactor)) ليلًا (من \(.time(costs.nightFrom)) إلى \
                \(.time(costs.nightTo))) وفي \(.plain(costs.overtimeFactor)) بعد نهاية الوردية.
                """)
            points.add(
                "A full-time post works \(.plain(costs.fullTimeHoursPerWeek)) hours a week.",
                "ساعات الدوام الكامل \(.plain(costs.fullTimeHoursPerWeek)) ساعة في الأسبوع.")
        }
        return Section("costs", english: "What it costs", arabic: "التكلفة", points.block)
    }

    var targets: Section {
        var points = Points()
        for target in scenario.targets {
            let scope = ScopeWords(scenario: scenario).phrase(target.scope)
            points.add(
                "\(target.name): \(Self.measure(target)), \(scope): \(bound(target)).",
                "\(target.name): \(Self.measure(target))، \(scope): \(bound(target)).")
        }
        return Section("targets", english: "What shall hold", arabic: "الأهداف", points.block)
    }

    private static func metric(_ target: Target) -> Metric? {
        MetricRegistry.metric(MetricRegistry.metric(judgedBy: target.measure))
    }

    private static func measure(_ target: Target) -> Phrase {
        let name = metric(target)?.name.phrase ?? .code(MetricRegistry.metric(judgedBy: target.measure))
        guard case .serviceLevel(let seconds) = target.measure else { return name }
        return Phrase(
            english: "\(name) within \(.seconds(seconds))", arabic: "\(name) خلال \(.seconds(seconds))")
    }

    private func bound(_ target: Target) -> Phrase {
        func value(_ bound: Double) -> Phrase {
            switch Self.metric(target)?.unit {
            case .share: .value(.part(bound))
            case .money: money(bound)
            default: .value(.seconds(bound))
            }
        }
        return switch target.bound {
        case .atLeast(let bound):
            Phrase(english: "at least \(value(bound))", arabic: "على الأقل \(value(bound))")
        case .atMost(let bound):
            Phrase(english: "at most \(value(bound))", arabic: "على الأكثر \(value(bound))")
        }
    }
}
