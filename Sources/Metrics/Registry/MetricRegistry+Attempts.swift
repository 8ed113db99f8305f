import HotlineEngine
import HotlineModel

// What became of attempts: one dial each, counted at every hotline that the call comes to.
extension MetricRegistry {
    static let attempts: [Metric] =
        [
            count(
                "offered", "Offered", "المكالمات الواردة", .neither,
                formula: "attempts that came, by dialling or by transfer",
                arabicFormula: "المحاولات التي وصلت إلى الخط، باتصال أو بتحويل"
            ) { $0.offered },
            count(
                "answered", "Answered", "المكالمات المُجاب عنها", .higher,
                formula: "a counsellor answered", arabicFormula: "رد مستشار/ة"
            ) { $0.answered },
            count(
                "abandoned", "Abandoned", "المكالمات المتروكة", .lower,
                formula: "hung up in the queue after the hotline's short limit",
                arabicFormula: "أنهاها المتصل في قائمة الانتظار بعد حد الترك المبكر"
            ) { $0.abandoned },
            count(
                "abandoned-short", "Abandoned at once", "الترك المبكر", .neither,
                formula: "hung up in the queue within the hotline's short limit (5 seconds unless stated)",
                arabicFormula: "أنهاها المتصل في قائمة الانتظار خلال حد الترك المبكر (5 ثوان ما لم يُذكر غيره)"
            ) { $0.abandonedShort },
            count(
                "contained", "Needed the recording only", "اكتفوا بالرسالة المسجلة", .neither,
                formula: "the recorded greeting was all the caller needed",
                arabicFormula: "كفت الرسالة المسجلة المتصل"
            ) { $0.contained },
            count(
                "hung-up", "Hung up in the greeting", "أنهوا المكالمة أثناء الترحيب", .lower,
                formula: "hung up before the greeting ended", arabicFormula: "أنهاها المتصل قبل نهاية الترحيب"
            ) { $0.hungUp },
            count(
                "interrupted", "Broken off for safety", "انقطعت حرصًا على السلامة", .lower,
                formula: "had to hang up unanswered because it was no longer safe to speak",
                arabicFormula: "اضطر المتصل إلى إنهائها قبل الرد لأن الحديث لم يعد آمنًا"
            ) { $0.interrupted },
            count(
                "balked", "Left at the announced wait", "انصرفوا عند إعلان مدة الانتظار", .lower,
                formula: "hung up when told how long the wait would be",
                arabicFormula: "أنهاها المتصل عند إعلان مدة الانتظار"
            ) { $0.balked },
            count(
                "blocked", "Blocked", "المكالمات المحجوبة (خط مشغول)", .lower,
                formula: "heard a busy tone, or found the queue full",
                arabicFormula: "سمع المتصل نغمة انشغال، أو كانت قائمة الانتظار ممتلئة"
            ) { $0.blocked },
            count(
                "closed", "Outside opening hours", "مكالمات خارج ساعات العمل", .lower,
                formula: "came while the hotline was closed, and that was the end",
                arabicFormula: "وصلت والخط مغلق وانتهت بذلك"
            ) { $0.closed },
            count(
                "voicemail", "Left a message", "تركوا رسالة صوتية", .neither,
                formula: "came while the hotline was closed and left a message",
                arabicFormula: "وصلت والخط مغلق وترك المتصل رسالة"
            ) { $0.voicemail },
            count(
                "forwarded", "Forwarded outside opening hours", "حُوّلت خارج ساعات العمل", .neither,
                formula: "came while the hotline was closed and were connected to another",
                arabicFormula: "وصلت والخط مغلق ووُصلت بخط آخر"
            ) { $0.forwarded },
            count(
                "callback-taken", "Asked to be called back", "طلبوا معاودة الاتصال بهم", .neither,
                formula: "accepted the offer to be called back",
                arabicFormula: "قبل المتصل عرض معاودة الاتصال به"
            ) { $0.callbackTaken },
            count(
                "declined", "Declined", "مكالمات لم تُقبل", .lower,
                formula: "not served by the hotline and sent nowhere",
                arabicFormula: "لا يخدم الخط صاحبها ولم تُحل إلى جهة أخرى"
            ) { $0.declined },
            count(
                "referred", "Referred to another number", "أُحيلت إلى رقم آخر", .neither,
                formula: "not served by the hotline; told another number",
                arabicFormula: "لا يخدم الخط صاحبها وأُعطي رقمًا آخر"
            ) { $0.referred },
            count(
                "transferred-out", "Transferred away", "حُوّلت إلى خط آخر", .neither,
                formula: "not served by the hotline; connected to another without dialling again",
                arabicFormula: "لا يخدم الخط صاحبها ووُصلت بخط آخر دون اتصال جديد"
            ) { $0.transferredOut },
            count(
                "transferred-in", "Transferred in", "حُوّلت من خط آخر", .neither,
                formula: "came by transfer rather than by dialling; part of offered",
                arabicFormula: "وصلت بتحويل لا باتصال؛ وهي جزء من الواردة"
            ) { $0.transferredIn },
            count(
                "triaged", "Took a counsellor's time though not served",
                "أخذت من وقت مستشار/ة ولا يخدمها الخط",
                .neither, formula: "a counsellor found out that the hotline does not serve the caller",
                arabicFormula: "تبيّن للمستشار/ة أن الخط لا يخدم المتصل"
            ) { $0.triaged },
            count(
                "passed-on", "Passed on to another hotline", "أُحيلت بعد الرد إلى خط آخر", .neither,
                formula: "answered calls that a counsellor connected to another hotline",
                arabicFormula: "مكالمات مُجاب عنها وصلها مستشار/ة بخط آخر"
            ) { $0.passedOn },
            count(
                "passed-to-partner", "Passed on to a partner", "أُحيلت بعد الرد إلى جهة شريكة", .neither,
                formula: "answered calls that a counsellor connected to a partner",
                arabicFormula: "مكالمات مُجاب عنها وصلها مستشار/ة بجهة شريكة"
            ) { $0.passedToPartner },
            count(
                "cut-short", "Conversations broken off for safety", "محادثات انقطعت حرصًا على السلامة", .lower,
                formula: "conversations that ended early because it was no longer safe to speak",
                arabicFormula: "محادثات انتهت مبكرًا لأن الحديث لم يعد آمنًا"
            ) { $0.cutShort },
            count(
                "in-progress", "In progress at the end", "لم تنته عند نهاية المحاكاة", .neither,
                formula: "still in the greeting or the queue when the simulation ended",
                arabicFormula: "كانت في الترحيب أو في قائمة الانتظار عند نهاية المحاكاة"
            ) { $0.waitingAtEnd },
            ratio(
                "redirected-share", "Redirected", "نسبة المكالمات المحوّلة أو المُحالة", .neither,
                formula: "(referred + transferred away) / offered",
                arabicFormula: "(المُحالة + المحوّلة) / الواردة",
                { Double($0.referred + $0.transferredOut) }, over: { Double($0.offered) }),
            ratio(
                "flow-out", "Sent elsewhere", "نسبة المكالمات المُرسلة إلى جهة أخرى", .neither,
                formula:
                    "(referred + transferred away + forwarded + passed on, to a hotline or a partner) / offered [FLOW.out]",
                arabicFormula:
                    "(المُحالة + المحوّلة + المحوّلة خارج ساعات العمل + المُحالة بعد الرد) / الواردة [FLOW.out]",
                {
                    Double(
                        $0.referred + $0.transferredOut + $0.forwarded + $0.passedOn + $0.passedToPartner)
                }, over: { Double($0.offered) }),
            ratio(
                "transfer-success", "Answered after a transfer", "نسبة الرد بعد التحويل", .higher,
                formula:
                    "calls transferred in that a counsellor answered / calls transferred in; the others were lost on the way or sent on",
                arabicFormula: "المكالمات المحوّلة إلى الخط التي رد عليها مستشار/ة / المكالمات المحوّلة إليه",
                { Double($0.answeredAfterTransfer) }, over: { Double($0.transferredIn) }),
            ratio(
                "blocked-share", "Blocked share", "نسبة المكالمات المحجوبة", .lower,
                formula: "blocked / offered", arabicFormula: "المحجوبة / الواردة",
                scopes: ofAttempts + [.interval],
                { Double($0.blocked) }, over: { Double($0.offered) }),
            ratio(
                "closed-share", "Share outside opening hours", "نسبة المكالمات خارج ساعات العمل", .lower,
                formula: "outside opening hours / offered", arabicFormula: "خارج ساعات العمل / الواردة",
                { Double($0.closed) }, over: { Double($0.offered) }),
            ratio(
                "abandonment-rate", "Abandonment rate", "معدل المكالمات المتروكة", .lower,
                formula: "abandoned, short ones included / (answered + abandoned) [ABN.gross]",
                arabicFormula: "المتروكة / (المُجاب عنها + المتروكة) [ABN.gross]",
                scopes: ofAttempts + [.interval],
                { Double($0.abandoned + $0.abandonedShort) }, over: { Double($0.queued) }),
            ratio(
                "abandonment-rate-net", "Abandonment rate without short ones",
                "معدل المكالمات المتروكة دون الترك المبكر", .lower,
                formula: "abandoned after the short limit / (answered + abandoned after it) [ABN.net]",
                arabicFormula: "المتروكة بعد حد الترك المبكر / (المُجاب عنها + المتروكة بعده) [ABN.net]",
                { Double($0.abandoned) }, over: { Double($0.answered + $0.abandoned) }),
            ratio(
                "service-level", "Service level", "مستوى الخدمة", .higher,
                formula: "answered within T / (answered + abandoned) [SL.strict]",
                arabicFormula: "المُجاب عنها خلال T / (المُجاب عنها + المتروكة) [SL.strict]",
                scopes: ofAttempts + [.interval],
                { Double($0.answeredWithin) }, over: { Double($0.queued) }),
            ratio(
                "service-level-excluding-short", "Service level without short abandons",
                "مستوى الخدمة دون الترك المبكر", .higher,
                formula: "answered within T / (answered + abandoned after the short limit) [SL.excl_short]",
                arabicFormula:
                    "المُجاب عنها خلال T / (المُجاب عنها + المتروكة بعد حد الترك المبكر) [SL.excl_short]",
                { Double($0.answeredWithin) }, over: { Double($0.answered + $0.abandoned) }),
            ratio(
                "service-level-abandons-served", "Service level, early abandons as served",
                "مستوى الخدمة مع احتساب الترك خلال T", .higher,
                formula: "(answered + abandoned, both within T) / (answered + abandoned) [SL.abn_T_positive]",
                arabicFormula:
                    "(المُجاب عنها + المتروكة، خلال T) / (المُجاب عنها + المتروكة) [SL.abn_T_positive]",
                { Double($0.answeredWithin + $0.abandonedWithin) }, over: { Double($0.queued) }),
            ratio(
                "service-level-excluding-abandons-within", "Service level without abandons within T",
                "مستوى الخدمة دون الترك خلال T", .higher,
                formula: "answered within T / (answered + abandoned after T) [SL.excl_abn_T]",
                arabicFormula: "المُجاب عنها خلال T / (المُجاب عنها + المتروكة بعد T) [SL.excl_abn_T]",
                { Double($0.answeredWithin) }, over: { Double($0.queued - $0.abandonedWithin) }),
            ratio(
                "service-level-short-served", "Service level, short abandons as served",
                "مستوى الخدمة مع احتساب الترك المبكر", .higher,
                formula:
                    "(answered within T + abandoned within the short limit) / (answered + abandoned) [SL.short_positive]",
                arabicFormula:
                    "(المُجاب عنها خلال T + المتروكة خلال حد الترك المبكر) / (المُجاب عنها + المتروكة) [SL.short_positive]",
                { Double($0.answeredWithin + $0.abandonedShort) }, over: { Double($0.queued) }),
            ratio(
                "service-level-answered", "Service level of answered calls",
                "مستوى الخدمة للمكالمات المُجاب عنها", .higher,
                formula: "answered within T / answered; flatters [SL.answered_only]",
                arabicFormula: "المُجاب عنها خلال T / المُجاب عنها [SL.answered_only]",
                { Double($0.answeredWithin) }, over: { Double($0.answered) }),
            ratio(
                "service-level-demand", "Service level of all demand", "مستوى الخدمة لكل الطلب", .higher,
                formula:
                    "answered within T / first attempts, whatever became of them: closed, blocked, sent away [SL.demand]",
                arabicFormula:
                    "المُجاب عنها خلال T / المحاولات الأولى أيًا كان مآلها: خارج ساعات العمل أو خط مشغول أو أُحيلت [SL.demand]",
                scopes: [.system, .callers, .gender, .language], { Double($0.answeredWithin) },
                over: { Double($0.firstAttempts) }),
        ]

    static func count(
        _ id: String, _ english: String, _ arabic: String, _ better: Better, formula: String,
        arabicFormula: String, _ value: @escaping @Sendable (CellTally) -> Int
    ) -> Metric {
        Metric(
            id, english, arabic, unit: .count, better: better, formula: formula,
            arabicFormula: arabicFormula, scopes: ofAttempts,
            .mean { Double(value($0.attempts)) })
    }

    static func ratio(
        _ id: String, _ english: String, _ arabic: String, unit: MetricUnit = .share, _ better: Better,
        formula: String, arabicFormula: String, scopes: [Scope.Kind] = ofAttempts,
        _ part: @escaping @Sendable (CellTally) -> Double,
        over whole: @escaping @Sendable (CellTally) -> Double
    ) -> Metric {
        Metric(
            id, english, arabic, unit: unit, better: better, formula: formula, arabicFormula: arabicFormula,
            scopes: scopes,
            .ratio({ part($0.attempts) }, over: { whole($0.attempts) }))
    }
}
