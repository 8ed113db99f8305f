import Documents

/// A small report with every kind of block; its numbers are made up.
enum SampleReport {
    static let document = Document(
        title: Phrase(english: "Two hotlines, four weeks", arabic: "خطان ساخنان، أربعة أسابيع"),
        subtitle: Phrase(
            english: "Who gets through, and who does not", arabic: "من يصل إلى الخط ومن لا يصل"),
        metadata: [
            Fact(
                "scenario", Phrase(english: "Scenario", arabic: "السيناريو"), .code("two-hotlines.jsonc")),
            Fact("seed", Phrase(english: "Seed", arabic: "البذرة"), .code("20261101")),
            Fact(
                "replications", Phrase(english: "Replications", arabic: "مرات التشغيل"),
                Phrase(english: "\(200, of: replication)", arabic: "\(200, of: replication)")),
            Fact("start", Phrase(english: "First day", arabic: "أول يوم"), .value(.date(start))),
        ],
        blocks: [
            .note(
                Note(
                    .caution,
                    Phrase(
                        english: "These are \(strong: "simulated") data. They do not stand for real people.",
                        arabic: "هذه \(strong: "بيانات محاكاة") لا تمثل أشخاصًا حقيقيين."))),
            .heading(Phrase(english: "Summary", arabic: "الملخص"), level: 1),
            .paragraph(
                Phrase(
                    english:
                        "On \("خط المرأة"), half of the callers wait at most \(wait); the share answered is \(share).",
                    arabic:
                        "على \("Women's line") ينتظر نصف المتصلين \(wait) على الأكثر؛ ونسبة الرد \(share).")),
            .table(table),
            .heading(Phrase(english: "When it is hard", arabic: "متى يصعب الوصول"), level: 2),
            .list([
                Phrase(english: "Nights on the human-rights line.", arabic: "الليل على خط حقوق الإنسان."),
                Phrase(english: "The first days after a campaign."),
            ]),
            .figure(SampleCharts.bars),
            .note(
                Note(
                    .information,
                    Phrase(english: "Change a shift and run again.", arabic: "غيّر وردية ثم أعد التشغيل."))),
            .command("hotline run two-hotlines.jsonc --seed 20261101 --replications 200"),
            .heading(Phrase(english: "Definitions", arabic: "التعريفات"), level: 1),
            .definitions([
                Definition(
                    "offered", term: offered,
                    meaning: Phrase(
                        english: "Calls that come to a hotline, by dialling or by transfer.",
                        arabic: "المكالمات التي تصل إلى خط ساخن بالاتصال أو بالتحويل.")),
                Definition(
                    "wait-p90", term: wait90,
                    meaning: Phrase(
                        english: "Nine of ten answered callers wait less. See \(code: "explain wait-p90").",
                        arabic: "تسعة من كل عشرة متصلين ينتظرون أقل. انظر \(code: "explain wait-p90").")),
            ]),
        ])

    static let replication = Noun(
        one: "replication", other: "replications",
        arabic: Noun.ArabicForms(
            zero: "تكرار", one: "تكرار واحد", two: "تكراران", few: "تكرارات", many: "تكرارًا", other: "تكرار"))
    static let start = CalendarDate(daysSince1970: 20_758)
    static let offered = Phrase(english: "Calls offered", arabic: "المكالمات المعروضة")
    static let wait90 = Phrase(
        english: "Wait, percentile \(.count(90))", arabic: "زمن الانتظار، المئين \(.count(90))")

    private static let wait = Value.quantity(200, .duration)
    private static let share = Value.estimate(EstimatedValue(0.8123, halfWidth: 0.0221, unit: .share))
    private static let tooFew = Absence(
        "too-few-observations",
        Phrase(
            english: "Fewer than \(.count(30)) callers waited.", arabic: "انتظر أقل من \(.count(30)) متصلًا."))

    static let table = Table(
        "summary",
        caption: Phrase(english: "Both lines, all four weeks", arabic: "كلا الخطين، الأسابيع الأربعة"),
        columns: [
            Column("hotline", Phrase(english: "Hotline", arabic: "الخط الساخن"), .label),
            Column("offered", offered, .estimates),
            Column(
                "service-level", Phrase(english: "Service level", arabic: "مستوى الخدمة"), .estimates,
                note: Phrase(
                    english: "Answered within \(.quantity(20, .duration)).",
                    arabic: "ما أُجيب عنه خلال \(.quantity(20, .duration)).")),
            Column("wait-p90", wait90, .estimates),
            Column("counsellors", Phrase(english: "Counsellors", arabic: "المستشارون"), .figures),
            Column("cost", Phrase(english: "Cost", arabic: "التكلفة"), .estimates),
        ],
        groups: [
            RowGroup(
                "national", title: Phrase(english: "National lines", arabic: "الخطوط الوطنية"),
                rows: [
                    Row([
                        .label("women", Phrase(english: "Women's line", arabic: "خط المرأة")),
                        .estimate(4_128.3, plusMinus: 41.2, .count, observations: 200),
                        .estimate(0.8312, plusMinus: 0.0098, .share, observations: 4_000),
                        .estimate(83.4, plusMinus: 2.61, .duration, observations: 3_600),
                        .count(12), .estimate(183_420, plusMinus: 410, .money, observations: 200),
                    ]),
                    Row(
                        [
                            .label("at-night", Phrase(english: "at night", arabic: "ليلًا")),
                            .estimate(310.9, plusMinus: 9.7, .count, observations: 200),
                            .estimate(0.62, plusMinus: 0.031, .share, observations: 301),
                            .absent(tooFew), .count(3), .empty,
                        ], emphasis: .part),
                    Row([
                        .label(
                            "human-rights", Phrase(english: "Human-rights line", arabic: "خط حقوق الإنسان")),
                        .estimate(2_051, plusMinus: 30, .count, observations: 200),
                        .estimate(0.9015, plusMinus: 0.0042, .share, observations: 2_000),
                        .estimate(12.44, plusMinus: 0.78, .duration, observations: 1_900),
                        .count(8), .estimate(122_040, plusMinus: 390, .money, observations: 200),
                    ]),
                ]),
            RowGroup(
                "all", title: nil,
                rows: [
                    Row(
                        [
                            .label("both", Phrase(english: "Both lines", arabic: "كلا الخطين")),
                            .estimate(6_179.3, plusMinus: 52.9, .count, observations: 200),
                            .estimate(0.8546, plusMinus: 0.0071, .share, observations: 6_000),
                            .estimate(70.2, plusMinus: 2.1, .duration, observations: 5_500),
                            .count(20), .estimate(305_460, plusMinus: 570, .money, observations: 200),
                        ], emphasis: .total)
                ]),
        ],
        notes: [
            Phrase(
                english: "\(200, of: replication) of \(.quantity(2_419_200, .duration)).",
                arabic: "\(200, of: replication)، كل منها \(.quantity(2_419_200, .duration)).")
        ])
}
