import Documents
import HotlineModel

// What makes people call who would not have called.
extension Explanation {
    var demand: Section {
        Section(
            "demand", english: "Campaigns and surges", arabic: "الحملات والموجات",
            scenario.campaigns.flatMap { entry($0.name, points($0)) }
                + scenario.surges.flatMap { entry($0.name, points($0)) })
    }

    private func points(_ campaign: Campaign) -> Points {
        var points = Points()
        if let time = campaign.sessionAt {
            addSession(campaign, at: time, to: &points)
        } else {
            addBroadcast(campaign, to: &points)
        }
        let audience = Phrase.row(
            campaign.audience.map { part in
                Phrase(
                    english: "\(part.callers) (\(.part(part.share)))",
                    arabic: "\(part.callers) (\(.part(part.share)))")
            })
        points.add("They are \(audience).", "هم: \(audience).")
        if campaign.plateau > 0 {
            points.add(
                "Once it is over, calls of these groups stay \(.part(campaign.plateau)) higher for good.",
                "بعد انتهائها تبقى مكالمات هذه الفئات أعلى بنسبة \(.part(campaign.plateau)).")
        }
        if campaign.cost > 0 {
            points.add("It costs \(money(campaign.cost)).", "تكلفتها \(money(campaign.cost)).")
        }
        return points
    }

    private func addBroadcast(_ campaign: Campaign, to points: inout Points) {
        points.add(
            """
            \(.plain(campaign.reach)) people are reached, evenly over \(.seconds(campaign.days * 86_400)) from \
            \(.day(campaign.from)) on.
            """,
            """
            يصل إلى \(.plain(campaign.reach)) من الناس، بالتساوي خلال \(.seconds(campaign.days * 86_400)) ابتداءً من \
            \(.day(campaign.from)).
            """)
        points.add(
            "Of every million \(.plain(campaign.callsPerMillion)) call\(after(campaign)).",
            "يتصل من كل مليون \(.plain(campaign.callsPerMillion))\(after(campaign)).")
    }

    private func addSession(_ session: Campaign, at time: ClockTime, to points: inout Points) {
        points.add(
            """
            An awareness session for \(.plain(session.reach)) people, an hour from \(.time(time)) on \(.day(session.from)).
            """,
            """
            جلسة توعية مدتها ساعة تبدأ \(.time(time)) يوم \(.day(session.from))، ويحضرها \(.plain(session.reach)) من الناس.
            """)
        points.add(
            "Of every hundred \(.plain(session.callsPerMillion / 10_000)) call\(after(session)).",
            "يتصل من كل مئة \(.plain(session.callsPerMillion / 10_000))\(after(session)).")
    }

    /// When those call whom a campaign moves.
    private func after(_ campaign: Campaign) -> Phrase {
        if campaign.delaySeconds > 0 {
            return Phrase(
                english: """
                    , the earliest after \(.seconds(campaign.delaySeconds)); half of them within \
                    \(.seconds(campaign.halfLifeSeconds)) from then
                    """,
                arabic: """
                    ، وأولهم بعد مرور \(.seconds(campaign.delaySeconds))؛ ونصفهم خلال \
                    \(.seconds(campaign.halfLifeSeconds)) بعدها
                    """)
        }
        return Phrase(
            english: ", half of them within \(.seconds(campaign.halfLifeSeconds))",
            arabic: "، نصفهم خلال \(.seconds(campaign.halfLifeSeconds))")
    }

    private func points(_ surge: Surge) -> Points {
        var points = Points()
        let who =
            surge.callers.isEmpty
            ? Phrase(english: "all groups", arabic: "كل الفئات") : Phrase.names(surge.callers)
        points.add(
            """
            From \(.day(surge.from)) on, calls of \(who) rise to \(.plain(surge.factor)) times their number, over \
            \(.seconds(surge.rampSeconds)).
            """,
            """
            ابتداءً من \(.day(surge.from)) ترتفع مكالمات \(who) إلى \(.plain(surge.factor)) أمثالها خلال \
            \(.seconds(surge.rampSeconds)).
            """)
        guard let lasts = surge.lastsSeconds else {
            points.add("They stay there to the end.", "وتبقى كذلك حتى النهاية.")
            return points
        }
        points.add(
            """
            They stay there for \(.seconds(lasts)), then fall to \(.plain(surge.lasting)) times the usual number with a \
            half-life of \(.seconds(surge.halfLifeSeconds)).
            """,
            """
            تبقى كذلك مدة \(.seconds(lasts))، ثم تهبط إلى \(.plain(surge.lasting)) أمثال المعتاد بعمر نصف \
            \(.seconds(surge.halfLifeSeconds)).
            """)
        return points
    }
}
