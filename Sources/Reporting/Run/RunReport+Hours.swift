import Documents
import HotlineModel
import Metrics
import Planning

// Days that are good as a whole, and every hour of the week. Empty where nothing of it was estimated.
extension RunReport {
    /// Share of days that meet each hotline's target; nil where no hotline has one.
    var days: Table? {
        let grid = EstimateGrid(result, ["days-met"])
        let judged = result.scopes.filter {
            $0.kind == .hotline && (result.estimate("days-met", in: $0)?.observations ?? 0) > 0
        }
        guard !judged.isEmpty else { return nil }
        return Table(
            "days",
            caption: Phrase(
                english: "Days that meet the service-level target",
                arabic: "الأيام التي تبلغ المستوى المستهدف للخدمة"),
            columns: grid.columns("hotline", Phrase(english: "Hotline", arabic: "الخط الساخن")),
            rows: judged.map { grid.row($0) })
    }

    private static let hourly = [
        "offered-per-hour", "answered-per-hour", "service-level", "average-speed-of-answer",
        "abandonment-rate", "counsellors-on-duty", "offered-load",
    ]
    /// The Egyptian week begins on Saturday; hours of the week are counted from Monday.
    private static let week = [5, 6, 0, 1, 2, 3, 4]

    var hours: [Block] {
        countedHotlines.isEmpty ? [] : [.table(hourTable(countedHotlines))] + heatMaps.map { .figure($0) }
    }

    /// The service level by hour of the week, a map for each hotline; none where the run did not look at hours.
    var heatMaps: [Figure] { countedHotlines.map(serviceLevelMap) }

    private var countedHotlines: [String] {
        result.scopes.filter { $0.kind == .hotline }.compactMap(\.name).filter { hotline in
            (0..<168).contains { isCounted(hotline, $0) }
        }
    }

    /// Whether the horizon touches an hour of the week.
    private func isCounted(_ hotline: String, _ hour: Int) -> Bool {
        let scope = Scope.interval(hotline: hotline, hour: hour)
        return (result.estimate("offered-per-hour", in: scope)?.observations ?? 0) > 0
    }

    private func hourTable(_ hotlines: [String]) -> Table {
        let grid = EstimateGrid(result, Self.hourly)
        let words = ScopeWords(scenario: result.scenario)
        let groups = hotlines.flatMap { hotline in
            Self.week.map { day -> RowGroup in
                let name = words.phrase(.hotline(hotline))
                let weekday = CheckReport.day(day)
                let rows = (0..<24).filter { isCounted(hotline, day * 24 + $0) }.map { hour -> Row in
                    let scope = Scope.interval(hotline: hotline, hour: day * 24 + hour)
                    return Row(
                        [.label("\(hour)", .value(.time(minute: hour * 60)))]
                            + grid.metrics.map { grid.cell($0.id, in: scope) })
                }
                return RowGroup(
                    "\(hotline)-\(weekday)",
                    title: Phrase(
                        english: "\(name), \(weekday.phrase)", arabic: "\(name)، \(weekday.phrase)"),
                    rows: rows)
            }
        }
        return Table(
            "hours", caption: Phrase(english: "Every hour of the week", arabic: "كل ساعة من الأسبوع"),
            columns: grid.columns("hour", Phrase(english: "From", arabic: "من")),
            groups: groups.filter { !$0.rows.isEmpty },
            notes: [
                Phrase(
                    english: """
                        Means over the weeks of the horizon and all replications. A call counts in the hour in which it \
                        came. Counsellors: on duty in the teams of the hotline's ladder, whoever else they answer.
                        """,
                    arabic: """
                        متوسطات على أسابيع المحاكاة وكل التكرارات. تُحسب المكالمة في الساعة التي وصلت فيها. العاملون: من هم في \
                        الخدمة في فرق سلم الخط، أيًا كان من يردون عليهم غيره.
                        """)
            ])
    }

    private func serviceLevelMap(_ hotline: String) -> Figure {
        let name = ScopeWords(scenario: result.scenario).phrase(.hotline(hotline))
        let map = HeatMap(
            rowTitle: Phrase(english: "Day", arabic: "اليوم"),
            rows: Self.week.map { Category("\(CheckReport.day($0))", CheckReport.day($0).phrase) },
            columnTitle: Phrase(english: "Hour", arabic: "الساعة"),
            columns: (0..<24).map { Category("\($0)", .value(.count($0))) },
            valueTitle: Phrase(english: "Service level", arabic: "مستوى الخدمة"), unit: .share,
            values: Self.week.map { day in
                (0..<24).map { hour in
                    let scope = Scope.interval(hotline: hotline, hour: day * 24 + hour)
                    let estimate = result.estimate("service-level", in: scope)
                    return estimate?.value.map {
                        EstimatedValue(
                            $0, lower: estimate?.lower, upper: estimate?.upper, unit: .share,
                            observations: estimate?.observations)
                    }
                }
            }, range: 0...1)
        return Figure(
            "service-level-\(hotline)",
            caption: Phrase(
                english: "Service level by hour of the week: \(name)",
                arabic: "مستوى الخدمة حسب ساعات الأسبوع: \(name)"),
            description: Phrase(
                english:
                    "The share of calls of each hour of the week that are answered in time; lighter is worse.",
                arabic: "نسبة مكالمات كل ساعة من الأسبوع التي يُرد عليها في الوقت؛ والأفتح أسوأ."),
            chart: .heatMap(map))
    }
}
