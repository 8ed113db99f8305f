import HotlineEngine
import HotlineModel

// What becomes of counsellors' paid time, and of their time on duty.
extension MetricRegistry {
    static let time: [Metric] = [
        hours(
            "paid-hours", "Paid hours", "الساعات المدفوعة", .neither,
            formula: "hours on duty + paid breaks + planned time away + shifts of those who were absent",
            arabicFormula:
                "ساعات العمل + الاستراحات المدفوعة + الوقت المخطط بعيدًا عن الهاتف + ورديات الغائبين"
        ) { $0.paidSeconds },
        hours(
            "night-hours", "Night hours", "ساعات الليل", .neither,
            formula: "paid hours, absences aside, at hours that are paid as night",
            arabicFormula: "الساعات المدفوعة، دون الغياب، في أوقات تُدفع كليل"
        ) { $0.nightSeconds },
        time(
            "utilisation", "Utilisation", "معدل الاستغلال", .neither, formula: "handling / paid [UTIL.paid]",
            arabicFormula: "معالجة المكالمات / الوقت المدفوع [UTIL.paid]",
            .ratio({ $0.teams.handlingSeconds }, over: { $0.teams.paidSeconds })),
        time(
            "shrinkage", "Shrinkage", "نسبة الوقت غير المتاح", .neither,
            formula: "(paid - on duty) / paid: breaks, planned time away, absences [SHRINK]",
            arabicFormula: "(المدفوع - وقت العمل) / المدفوع: استراحات ووقت مخطط وغياب [SHRINK]",
            .ratio({ $0.teams.paidSeconds - $0.teams.dutySeconds }, over: { $0.teams.paidSeconds })),
        time(
            "shrinkage-planned", "Planned shrinkage", "الوقت غير المتاح المخطط", .neither,
            formula: "(paid breaks + planned time away) / paid [SHRINK]",
            arabicFormula: "(الاستراحات المدفوعة + الوقت المخطط بعيدًا عن الهاتف) / المدفوع [SHRINK]",
            .ratio(
                { $0.teams.paidBreakSeconds + $0.teams.offPhoneSeconds }, over: { $0.teams.paidSeconds })),
        time(
            "shrinkage-unplanned", "Unplanned shrinkage", "الوقت غير المتاح غير المخطط", .lower,
            formula: "shifts of those who were absent / paid [SHRINK]",
            arabicFormula: "ورديات الغائبين / المدفوع [SHRINK]",
            .ratio({ $0.teams.absentSeconds }, over: { $0.teams.paidSeconds })),
        time(
            "adherence", "Adherence", "الالتزام بالجدول", .higher,
            formula:
                "(planned shifts - shifts of those who were absent - time by which pauses were late, at both their ends) / planned shifts [ADH]",
            arabicFormula:
                "(الورديات المخططة - ورديات الغائبين - تأخر الاستراحات في بدايتها ونهايتها) / الورديات المخططة [ADH]",
            .ratio(
                { $0.teams.plannedSeconds - $0.teams.absentSeconds - $0.teams.displacedSeconds },
                over: { $0.teams.plannedSeconds })),
        time(
            "conformance", "Conformance", "تحقيق الجدول", .neither, unit: .ratio,
            formula: "time worked, overtime and pauses included / planned shifts [CONF]",
            arabicFormula: "وقت العمل، مع العمل الإضافي والاستراحات / الورديات المخططة [CONF]",
            .ratio(
                { $0.teams.plannedSeconds - $0.teams.absentSeconds + $0.teams.overtimeSeconds },
                over: { $0.teams.plannedSeconds })),
        time(
            "full-time-equivalents", "Full-time posts (FTE)", "وظائف بدوام كامل (FTE)", .neither,
            unit: .level,
            formula: "paid hours / (hours of a full-time week x weeks counted) [FTE]",
            arabicFormula: "الساعات المدفوعة / (ساعات أسبوع الدوام الكامل × الأسابيع المحسوبة) [FTE]",
            .ratio({ $0.teams.paidSeconds }, over: { $0.fullTimeSeconds })),
        ofDuty(
            "load", "Occupancy with recovery", "نسبة الإشغال مع التعافي",
            formula: "(handling + recovery) / on duty",
            arabicFormula: "(معالجة المكالمات + التعافي) / وقت العمل"
        ) { $0.handlingSeconds + $0.recoverySeconds },
        ofDuty(
            "talk-share", "Talk", "الحديث", formula: "with callers / on duty",
            arabicFormula: "مع المتصلين / وقت العمل"
        ) { $0.talkSeconds },
        ofDuty(
            "interpreter-share", "Waiting for an interpreter", "انتظار المترجم",
            formula: "with callers, waiting for an interpreter / on duty",
            arabicFormula: "مع المتصلين في انتظار المترجم / وقت العمل"
        ) { $0.interpreterSeconds },
        ofDuty(
            "wrap-up-share", "Wrap-up", "التوثيق", formula: "documenting / on duty",
            arabicFormula: "التوثيق / وقت العمل"
        ) { $0.wrapUpSeconds },
        ofDuty(
            "recovery-share", "Recovery", "التعافي",
            formula: "away from the phone after hard calls / on duty",
            arabicFormula: "بعيدًا عن الهاتف بعد مكالمات شاقة / وقت العمل"
        ) { $0.recoverySeconds },
        ofDuty(
            "rest-share", "Rest", "الراحة", formula: "resting after a number of calls / on duty",
            arabicFormula: "راحة بعد عدد من المكالمات / وقت العمل"
        ) { $0.restSeconds },
        ofDuty(
            "idle-share", "Waiting for a call", "انتظار مكالمة", formula: "waiting for a call / on duty",
            arabicFormula: "انتظار مكالمة / وقت العمل"
        ) { $0.idleSeconds },
        hours(
            "break-hours", "Hours on breaks", "ساعات الاستراحة", .neither,
            formula: "counsellor-hours on breaks, paid or not",
            arabicFormula: "ساعات العاملين في الاستراحات، المدفوعة وغير المدفوعة"
        ) { $0.breakSeconds },
        hours(
            "off-phone-hours", "Planned hours away", "ساعات مخططة بعيدًا عن الهاتف", .neither,
            formula: "counsellor-hours away from the phone as planned: training, meetings",
            arabicFormula: "ساعات بعيدًا عن الهاتف كما خُطط: تدريب، اجتماعات"
        ) { $0.offPhoneSeconds },
        time(
            "absences", "Absences", "حالات الغياب", .lower, unit: .count,
            formula: "shifts on which a counsellor was absent", arabicFormula: "ورديات غاب عنها مستشار/ة",
            .mean { Double($0.teams.absences) }),
        time(
            "called-in", "Called in", "مرات الاستدعاء", .neither, unit: .count,
            formula: "times that a team was called in because a queue stayed long",
            arabicFormula: "مرات استُدعي فيها فريق لطول قائمة الانتظار", .mean { Double($0.teams.calledIn) }),
    ]

    private static func time(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, unit: MetricUnit = .share,
        formula: String, arabicFormula: String, _ estimator: Estimator
    ) -> Metric {
        Metric(
            id, english, arabic, unit: unit, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: ofTeams, estimator)
    }

    private static func ofDuty(
        _ id: String, _ english: String, _ arabic: String, formula: String, arabicFormula: String,
        _ seconds: @escaping @Sendable (TeamTally) -> Double
    ) -> Metric {
        time(
            id, english, arabic, .neither, formula: formula, arabicFormula: arabicFormula,
            .ratio({ seconds($0.teams) }, over: { $0.teams.dutySeconds }))
    }
}
