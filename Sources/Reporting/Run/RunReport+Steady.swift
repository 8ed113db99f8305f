import Documents
import HotlineModel
import Planning

// How the numbers of one long run were found.
extension RunReport {
    func simulated(_ steady: SteadyState) -> Phrase {
        let zone = result.scenario.calendar.zone
        let days = Value.counted(steady.days, .simulatedDay)
        let level = Self.percent(result.settings.confidenceLevel)
        let interval = steady.interval.phrase
        let leftOut = Value.count(steady.leftOut)
        let (batches, size) = (Value.count(steady.batches), Value.count(steady.batchSize))
        return Phrase(
            english: """
                Steady state: what the system settles into, from one run of \(days), local time of \(zone); no run that begins \
                and ends. Observed by intervals of \(interval); the first \(leftOut) are left out as warm-up (MSER-5), the \
                others joined to \(batches) batches of \(size). Counts are means of one interval. Behind ± stands the \
                half-width of the \(level) confidence interval by batch means.
                """,
            arabic: """
                الحالة المستقرة: ما يستقر عليه النظام، من تشغيل واحد طوله \(days) بتوقيت \(zone)، لا من تشغيل له بداية ونهاية. \
                المشاهدة على فترات طول كل منها \(interval)؛ أول \(leftOut) منها فترة إحماء مستبعدة (MSER-5)، والباقي مجمّع في \
                \(batches) دفعة، في كل منها \(size). الأعداد متوسطات لفترة واحدة. بعد علامة ± نصف عرض فترة الثقة \(level) \
                بطريقة متوسطات الدفعات.
                """)
    }
}

extension SteadyState.Interval {
    fileprivate var phrase: Phrase {
        switch self {
        case .hours(let hours):
            let length = Value.quantity(Double(hours) * 3_600, .duration)
            return Phrase(english: "\(length)", arabic: "\(length)")
        case .week: return Phrase(english: "a week", arabic: "أسبوع")
        }
    }
}

extension SteadyState.Doubt {
    var phrase: Phrase {
        switch self {
        case .warmUp:
            Phrase(
                english: """
                    No steady state was found: the warm-up may be longer than half of the run, or queues may grow for ever. \
                    Simulate more days, or do not speak of a steady state.
                    """,
                arabic: """
                    لم تُوجد حالة مستقرة: قد تكون فترة الإحماء أطول من نصف التشغيل، أو قد تنمو قوائم الانتظار بلا نهاية. زد عدد \
                    الأيام، أو لا تتحدث عن حالة مستقرة.
                    """)
        case .dependence:
            Phrase(
                english: """
                    The run is too short: even its longest batches depend on each other, so that no interval can be given. \
                    Simulate more days.
                    """,
                arabic: """
                    التشغيل قصير جدًا: حتى أطول الدفعات يعتمد بعضها على بعض، فلا يمكن ذكر فترة ثقة. زد عدد الأيام.
                    """)
        }
    }
}
