import Documents
import HotlineModel

/// What the parts of a system are called.
struct ScopeWords {
    let scenario: Scenario

    /// A scope's name.
    func phrase(_ scope: Scope) -> Phrase {
        switch scope {
        case .system: Self.heading(.system)
        case .hotline(let name): hotline(name)
        case .gender(let gender): Self.plural(gender)
        case .callers(let name), .team(let name), .interpreters(let name), .service(let name): .name(name)
        case .language(let name): LanguageNames.phrase(name)
        case .dialled(let time): Self.phrase(time)
        case .hotlineGender(let name, let gender): Self.joined(hotline(name), Self.plural(gender))
        case .serviceGender(let name, let gender): Self.joined(.name(name), Self.plural(gender))
        case .interval(let name, let hour):
            Self.joined(hotline(name), CheckReport.moment(hour))
        }
    }

    /// A kind of scope, as a heading over its parts.
    static func heading(_ kind: Scope.Kind) -> Phrase {
        switch kind {
        case .system: Phrase(english: "Whole system", arabic: "المنظومة كلها")
        case .hotline: Phrase(english: "By hotline", arabic: "حسب الخط الساخن")
        case .callers: Phrase(english: "By caller group", arabic: "حسب فئة المتصلين")
        case .gender: Phrase(english: "By gender and age", arabic: "حسب النوع والسن")
        case .language: Phrase(english: "By language", arabic: "حسب اللغة")
        case .dialled: Phrase(english: "By time of the first dial", arabic: "حسب وقت أول اتصال")
        case .hotlineGender: Phrase(english: "By hotline and gender", arabic: "حسب الخط الساخن والنوع")
        case .serviceGender: Phrase(english: "By service and gender", arabic: "حسب الخدمة والنوع")
        case .team: Phrase(english: "By team", arabic: "حسب الفريق")
        case .interpreters: Phrase(english: "By interpreter pool", arabic: "حسب مجموعة المترجمين")
        case .service: Phrase(english: "By service", arabic: "حسب الخدمة")
        case .interval: Phrase(english: "By hour of the week", arabic: "حسب ساعات الأسبوع")
        }
    }

    /// A kind of scope, inside a sentence.
    static func kind(_ kind: Scope.Kind) -> Phrase {
        switch kind {
        case .system: Phrase(english: "the whole system", arabic: "المنظومة كلها")
        case .hotline: Phrase(english: "each hotline", arabic: "كل خط ساخن")
        case .callers: Phrase(english: "each caller group", arabic: "كل فئة متصلين")
        case .gender: Phrase(english: "each gender and age band", arabic: "كل نوع وفئة عمرية")
        case .language: Phrase(english: "each language", arabic: "كل لغة")
        case .dialled:
            Phrase(
                english: "persons who dial first by day on weekdays, and at night or at the weekend",
                arabic: "من يتصلون أول مرة نهارًا في أيام العمل، ومن يتصلون ليلًا أو في عطلة نهاية الأسبوع")
        case .hotlineGender:
            Phrase(
                english: "each gender and age band at each hotline", arabic: "كل نوع وفئة عمرية في كل خط ساخن"
            )
        case .serviceGender:
            Phrase(
                english: "each gender and age band at each service", arabic: "كل نوع وفئة عمرية في كل خدمة")
        case .team: Phrase(english: "each team", arabic: "كل فريق")
        case .interpreters: Phrase(english: "each interpreter pool", arabic: "كل فريق ترجمة")
        case .service: Phrase(english: "each service", arabic: "كل خدمة")
        case .interval:
            Phrase(english: "each hour of the week at each hotline", arabic: "كل ساعة أسبوع في كل خط ساخن")
        }
    }

    /// The persons who dial first at a time.
    static func phrase(_ time: DialTime) -> Phrase {
        switch time {
        case .weekdays: Phrase(english: "By day on weekdays", arabic: "نهارًا في أيام العمل")
        case .offHours:
            Phrase(english: "At night or at the weekend", arabic: "ليلًا أو في عطلة نهاية الأسبوع")
        }
    }

    /// The persons of a gender and age band.
    static func plural(_ gender: Gender) -> Phrase {
        switch gender {
        case .woman: Phrase(english: "Women", arabic: "النساء")
        case .man: Phrase(english: "Men", arabic: "الرجال")
        case .girl: Phrase(english: "Girls", arabic: "الفتيات")
        case .boy: Phrase(english: "Boys", arabic: "الفتيان")
        }
    }

    /// The key of a scope's row or group: unique among all scopes.
    static func key(_ scope: Scope) -> String {
        guard let key = scope.key, let name = scope.name else { return "system" }
        if case .interval(_, let hour) = scope { return "\(key)-\(name)-\(hour)" }
        return "\(key)-\(name)"
    }

    private static func joined(_ one: Phrase, _ other: Phrase) -> Phrase {
        Phrase(english: "\(one), \(other)", arabic: "\(one)، \(other)")
    }

    /// The persons of a gender and age band, inside a sentence.
    static func inSentence(_ gender: Gender) -> Phrase {
        switch gender {
        case .woman: Phrase(english: "women", arabic: "النساء")
        case .man: Phrase(english: "men", arabic: "الرجال")
        case .girl: Phrase(english: "girls", arabic: "الفتيات")
        case .boy: Phrase(english: "boys", arabic: "الفتيان")
        }
    }

    /// Arabic readers know a line by who runs it rather than by its key in a file.
    private func hotline(_ name: String) -> Phrase {
        let operatedBy = scenario.hotlines.first { $0.name == name }?.operatedBy?.arabic
        return Phrase(
            english: Line([.name(name)]),
            arabic: operatedBy.map { Line([.words($0)]) } ?? Line([.name(name)]))
    }
}
