import Documents
import HotlineModel
import Planning

/// What the reports of all experiments say alike.
enum StudyWords {
    /// That a study was stopped before all replications were finished.
    static func stopped(_ finished: Int, of asked: Int) -> Block {
        .note(
            Note(
                .caution,
                Phrase(
                    english: """
                        The study was stopped: \(.counted(finished, .replication)) of \(.count(asked)) were finished.
                        """,
                    arabic:
                        "أُوقفت الدراسة: اكتمل \(.counted(finished, .replication)) من أصل \(.count(asked)).")))
    }

    /// What somebody needs to make the same result again.
    ///
    /// - Parameters:
    ///   - scenarios: where each scenario comes from, at least one.
    ///   - replications: how many of each scenario; nil where they differ.
    static func facts(
        _ scenarios: [Provenance], _ settings: ExperimentSettings, replications: Int?
    ) -> [Fact] {
        func fact(_ id: String, _ english: String, _ arabic: String, _ content: Phrase) -> Fact {
            Fact(id, Phrase(english: Line([.words(english)]), arabic: Line([.words(arabic)])), content)
        }
        var facts: [Fact] = []
        for (place, scenario) in scenarios.enumerated() {
            let ending = scenarios.count > 1 ? " \(place + 1)" : ""
            let id = scenarios.count > 1 ? "-\(place + 1)" : ""
            facts.append(
                fact("scenario\(id)", "Scenario\(ending)", "السيناريو\(ending)", .code(scenario.file)))
            facts.append(
                fact("sha256\(id)", "SHA-256\(ending)", "البصمة SHA-256\(ending)", .code(scenario.sha256)))
        }
        if let replications {
            facts.append(
                fact("replications", "Replications", "عدد التكرارات", .value(.count(replications))))
        }
        facts += [
            fact(
                "confidence", "Confidence", "درجة الثقة", .value(RunReport.percent(settings.confidenceLevel))),
            fact("seed", "Seed", "بذرة التوليد العشوائي", .code("\(settings.seed)")),
        ]
        if let first = scenarios.first {
            facts += [
                fact("version", "Version", "الإصدار", .code(first.version)),
                fact("command", "Command", "الأمر", .code(first.command)),
            ]
        }
        return facts
    }

    /// How long each replication is, and from when on.
    static func horizon(of scenario: Scenario) -> Phrase {
        let start = Value.date(CalendarDate(daysSince1970: scenario.calendar.start.dayNumber))
        let length: Value =
            switch scenario.calendar.length {
            case .days(let days): .counted(days, .simulatedDay)
            case .seconds(let seconds): .quantity(seconds, .duration)
            }
        return Phrase(english: "\(length) from \(start)", arabic: "\(length) ابتداءً من \(start)")
    }
}
