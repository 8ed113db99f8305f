import Documents
import HotlineModel
import Planning
import ScenarioFiles

// Section 2, first part: the model, and how scenarios differ.
extension StressChecklist {
    var logic: [StressItem] {
        [
            StressItem("2.1", "Base model overview diagram", "مخطط عام للنموذج الأساسي", diagram),
            StressItem(
                "2.2", "Base model logic", "منطق النموذج الأساسي", Self.life + told(explanation.hotlines)),
            StressItem("2.3", "Scenario logic", "منطق السيناريوهات", differences),
            StressItem("2.4", "Algorithms", "الخوارزميات", Self.algorithms),
        ]
    }

    private var diagram: [StressStatement] {
        [
            StressStatement(
                .scenario, "The way of calls through the system is drawn below this table.",
                "مسار المكالمات في المنظومة مرسوم أسفل هذا الجدول."),
            StressStatement(
                .author, "What of the real system the diagram leaves out, or a diagram of the author's own.",
                "ما لا يظهره المخطط من المنظومة الحقيقية، أو مخطط من إعداد المؤلف."),
        ]
    }

    /// What happens to every call, whatever the scenario.
    private static let life = [
        StressStatement(
            .simulator,
            """
            A person dials a hotline. Outside opening hours the call is lost, leaves a message or is forwarded; with all lines \
            held it is blocked. A greeting may be enough, or make the caller hang up. Whom the hotline does not serve is \
            declined, told another number or connected to another hotline.
            """,
            """
            يطلب شخص خطًا. خارج ساعات العمل تضيع المكالمة أو تُترك رسالة أو تُحوَّل؛ وإذا شُغلت كل الخطوط تُحجب. قد يكفي الترحيب أو \
            ينهي المتصل المكالمة أثناءه. ومن لا يخدمه الخط يُعتذر له أو يُخبَر برقم آخر أو يُحوَّل إلى خط آخر.
            """),
        StressStatement(
            .simulator,
            """
            A call that waits may be answered by the teams of the rungs of the hotline's ladder that are open by then, and the \
            caller hangs up when patience ends. After the conversation the counsellor documents and may recover; the call may \
            be passed on, and the person referred to a service or call again. After a failed attempt the person tries again \
            with a chance, or is lost.
            """,
            """
            المكالمة المنتظرة تجيبها فرق درجات السلم المفتوحة حينئذ، وينهي المتصل الانتظار حين ينفد صبره. بعد المحادثة يوثق \
            المستشار وقد يستريح للتعافي؛ وقد تُحوَّل المكالمة، أو يُحال الشخص إلى خدمة أو يتصل مرة أخرى. وبعد محاولة فاشلة يعاود \
            الشخص المحاولة باحتمال، أو يُفقد.
            """),
    ]

    private var differences: [StressStatement] {
        guard let base else {
            return [
                StressStatement(
                    .run, "There is one scenario; it is the base model.",
                    "يوجد سيناريو واحد، هو النموذج الأساسي.")
            ]
        }
        let inputs = base.effective
        guard !inputs.isEmpty else {
            return [
                StressStatement(
                    .run, "Nothing differs from \(base.name).", "لا فرق عن \(base.name).")
            ]
        }
        let nothing = Phrase(english: "not stated", arabic: "غير مذكور")
        return inputs.map { input in
            let old = input.old.map { Phrase.code($0) } ?? nothing
            let new = input.new.map { Phrase.code($0) } ?? nothing
            return StressStatement(
                .scenario, "\(code: input.path): \(old) in \(base.name), here \(new).",
                "\(code: input.path): \(old) في \(base.name)، وهنا \(new).")
        }
    }

    private static let algorithms = [
        StressStatement(
            .simulator,
            """
            Arrivals: a Poisson process of each caller group whose rate is constant in pieces of an hour at most, sampled by \
            inverting its cumulative rate; days vary by a gamma factor of mean 1 where the scenario says so.
            """,
            """
            الوصول: عملية بواسون لكل فئة متصلين، معدلها ثابت في مدد لا تزيد على ساعة، وتُسحب بعكس المعدل التراكمي؛ وتتفاوت الأيام \
            بمعامل غاما متوسطه 1 حيث يذكر السيناريو ذلك.
            """),
        StressStatement(
            .simulator,
            """
            Routing: waiting calls and idle counsellors are matched the moment either changes or a rung opens; a call takes the \
            earliest rung that has somebody idle, a counsellor who becomes free takes a call by the rule of the team.
            """,
            """
            التوجيه: تُطابق المكالمات المنتظرة والمستشارون المتاحون لحظة تغير أي منهما أو فتح درجة؛ تأخذ المكالمة أول درجة فيها \
            متاح، ويأخذ من يفرغ مكالمة بقاعدة فريقه.
            """),
        StressStatement(
            .simulator,
            """
            Staffing: shifts repeat by the local calendar; each counsellor is absent on a day by chance, and finishes call and \
            documentation before a break or the end of the shift.
            """,
            """
            العاملون: تتكرر الورديات بالتقويم المحلي؛ ويغيب كل مستشار في اليوم باحتمال، وينهي المكالمة والتوثيق قبل الاستراحة أو \
            نهاية الوردية.
            """),
    ]
}
