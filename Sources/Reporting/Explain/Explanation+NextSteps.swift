import Documents
import HotlineModel

// What callers do after an attempt, and how their calls spread over the week.
extension Explanation {
    func redial(_ redial: Redial, _ points: inout Points) {
        var chances: [(chance: Double, causes: [Phrase])] = []
        for cause in Redial.Cause.allCases {
            guard let chance = redial.chances[cause], chance > 0 else { continue }
            if let same = chances.firstIndex(where: { $0.chance == chance }) {
                chances[same].causes.append(cause.phrase)
            } else {
                chances.append((chance, [cause.phrase]))
            }
        }
        guard !chances.isEmpty else { return }
        if chances.count == 1, chances[0].causes.count == Redial.Cause.allCases.count {
            chances[0].causes = [
                Phrase(english: "after whatever made an attempt fail", arabic: "أيًّا كان سبب فشل المحاولة")
            ]
        }
        let row = Phrase.parts(
            chances.map { chance, causes in
                let causes = Phrase.choice(causes)
                return Phrase(
                    english: "\(.part(chance)) \(causes)", arabic: "\(.part(chance)) \(causes)")
            })
        points.add(
            """
            They try again after \(redial.after.phrase), \(redial.attempts, of: .attempt) in all at most: \(row).
            """,
            """
            يعاودون المحاولة بعد \(redial.after.phrase)، وبحد أقصى \(redial.attempts, of: .attempt) إجمالًا: \(row).
            """)
    }

    func afterwards(_ afterwards: Afterwards, _ points: inout Points) {
        for transfer in afterwards.transfers {
            let share = Value.part(transfer.chance)
            guard let handover = transfer.handover else {
                points.add(
                    "\(share) of answered calls are passed on to \(transfer.to); the counsellor hangs up at once.",
                    "يُحوَّل \(share) من المكالمات المُجاب عنها إلى \(transfer.to)، وينهي المستشار المكالمة فورًا."
                )
                continue
            }
            points.add(
                """
                \(share) of answered calls are passed on to \(transfer.to); the counsellor stays and hands over for \
                \(handover.phrase).
                """,
                """
                يُحوَّل \(share) من المكالمات المُجاب عنها إلى \(transfer.to)، ويبقى المستشار للتسليم مدة \(handover.phrase).
                """)
        }
        for referral in afterwards.referrals {
            let share = Value.part(referral.chance)
            points.add(
                "\(share) of the persons answered are referred to \(referral.service).",
                "يُحال \(share) ممن أُجيب عنهم إلى \(referral.service).")
        }
        if let followUp = afterwards.followUp {
            points.add(
                "\(.part(followUp.chance)) call again after an answered call, \(followUp.after.phrase) later.",
                "يتصل \(.part(followUp.chance)) مرة أخرى بعد مكالمة مُجاب عنها، بعد \(followUp.after.phrase).")
        }
    }

    /// How calls spread over the hours of a day, and how days differ.
    var profiles: [Block] {
        guard !scenario.profiles.isEmpty else { return [] }
        var columns = [
            Column("hour", Phrase(english: "From", arabic: "من الساعة"), .figures)
        ]
        var shares: [[Double]] = []
        var points = Points()
        for profile in scenario.profiles {
            columns.append(Column(profile.name, .name(profile.name), .figures))
            shares.append(Self.shares(profile.hours))
            for day in Weekday.fromSaturday {
                guard let own = profile.days[day] else { continue }
                if own.weight != 1 {
                    points.add(
                        "\(profile.name): \(day.phrase) has \(.part(own.weight)) of an ordinary day's calls.",
                        "\(profile.name): نصيب يوم \(day.phrase) \(.part(own.weight)) من مكالمات اليوم العادي."
                    )
                }
                guard let hours = own.hours else { continue }
                let name = Phrase(
                    english: "\(profile.name), \(day.phrase)", arabic: "\(profile.name)، \(day.phrase)")
                columns.append(Column("\(profile.name)-\(day.name)", name, .figures))
                shares.append(Self.shares(hours))
            }
        }
        let rows = (0..<24).map { hour in
            Row(
                [.value(.time(minute: hour * 60))]
                    + shares.map { hour < $0.count ? .quantity($0[hour], .share) : .empty })
        }
        return [
            .heading(Phrase(english: "When they call", arabic: "متى يتصلون"), level: 2),
            .table(
                Table(
                    "profiles",
                    caption: Phrase(
                        english: "Share of a day's calls in each hour",
                        arabic: "نصيب كل ساعة من مكالمات اليوم"),
                    columns: columns, rows: rows)),
        ] + points.block
    }

    private static func shares(_ weights: [Double]) -> [Double] {
        let sum = weights.reduce(0, +)
        return weights.map { sum > 0 ? $0 / sum : 0 }
    }
}
