import Documents
import HotlineModel

// Who joins a conversation, and where persons can be referred to afterwards.
extension Explanation {
    var interpreters: Section {
        Section(
            "interpreters", english: "Interpreters", arabic: "المترجمون",
            scenario.interpreters.flatMap { pool in
                entry(pool.name, points(pool)) + shifts(pool.staffing, of: pool.name, .interpreter)
            })
    }

    private func points(_ pool: InterpreterPool) -> Points {
        var points = Points()
        let languages = LanguageNames.row(pool.languages)
        points.add("They interpret \(languages).", "يترجمون: \(languages).")
        points.add(
            "\(.part(pool.found)) of the time one is found; a free one has joined after \(pool.connect.phrase).",
            "يُعثر على مترجم في \(.part(pool.found)) من الحالات؛ وينضم المتاح بعد \(pool.connect.phrase).")
        points.add(
            "A conversation takes \(.plain(pool.stretch)) times as long with them.",
            "تُضرب مدة المحادثة معهم في \(.plain(pool.stretch)).")
        staffing(pool.staffing, .interpreter, &points)
        return points
    }

    var services: Section {
        var partners = Points()
        if !scenario.partners.isEmpty {
            let names = Phrase.names(scenario.partners)
            partners.add(
                "Partners take every call that is passed on to them: \(names).",
                "الجهات الشريكة تستقبل كل مكالمة تُحوَّل إليها: \(names).")
        }
        return Section(
            "services", english: "Services and partners", arabic: "الخدمات والجهات الشريكة",
            partners.block + scenario.services.flatMap { entry($0.name, points($0)) })
    }

    private func points(_ service: Service) -> Points {
        var points = Points()
        places(service, &points)
        points.add("It takes \(service.serves.phrase).", "تستقبل: \(service.serves.phrase).")
        points.add(
            """
            Of these it is suitable for \(.part(service.suitable)), and \(.part(service.accept)) accept it when it is offered.
            """,
            "وهي ملائمة لـ\(.part(service.suitable)) منهم، ويقبلها \(.part(service.accept)) عند عرضها.")
        points.add("A place is taken for \(service.stay.phrase).", "يُشغل المكان مدة \(service.stay.phrase).")
        if service.withdraw > 0 {
            points.add(
                "\(.part(service.withdraw)) of stays end early.",
                "تنتهي \(.part(service.withdraw)) من الإقامات مبكرًا.")
        }
        if service.familySizes != [1] {
            let shares = Phrase.row(
                service.familySizes.enumerated().map { index, share in
                    Phrase(
                        english: "\(index + 1, of: .place) \(.part(share))",
                        arabic: "\(index + 1, of: .place) \(.part(share))")
                })
            points.add("A person with family takes: \(shares).", "يشغل الشخص مع أسرته: \(shares).")
        }
        waiting(service, &points)
        for closure in service.closures {
            points.add(
                "It admits nobody from \(.day(closure.from)) to \(.day(closure.to)).",
                "لا تستقبل أحدًا من \(.day(closure.from)) إلى \(.day(closure.to)).")
        }
        if let other = service.diverts {
            points.add(
                "Whoever is not served here, or finds neither a place nor room to wait, is sent on to \(other).",
                "من لا تخدمه أو لا يجد مكانًا ولا متسعًا في قائمة الانتظار يُحال إلى \(other).")
        }
        if service.costPerNight > 0 {
            points.add(
                "A place costs \(money(service.costPerNight)) a night.",
                "تكلفة المكان في الليلة \(money(service.costPerNight)).")
        }
        return points
    }

    private func places(_ service: Service, _ points: inout Points) {
        guard let places = service.places else {
            points.add("It has no limit.", "لا حد لعدد من تستقبلهم.")
            return
        }
        points.add(
            "It has \(places, of: .place), of which \(.count(service.occupied)) are taken at the start.",
            "بها \(places, of: .place)، منها مشغول عند البداية: \(.count(service.occupied)).")
        if service.reserved > 0 {
            points.add(
                "Kept for some: \(service.reserved, of: .place), for \(service.reservedFor.phrase).",
                "محجوز: \(service.reserved, of: .place)، لـ: \(service.reservedFor.phrase).")
        }
    }

    private func waiting(_ service: Service, _ points: inout Points) {
        guard service.places != nil else { return }
        if let limit = service.waitingLimit {
            points.add(
                "At most \(limit, of: .person) may wait for a place.",
                "الحد الأقصى لقائمة انتظار مكان: \(limit, of: .person).")
        } else {
            points.add("Any number may wait for a place.", "لا حد لقائمة انتظار مكان.")
        }
        if let patience = service.waitsAtMostSeconds {
            points.add(
                "Whoever waits gives up after \(.seconds(patience)).",
                "ييأس المنتظر بعد \(.seconds(patience)).")
        }
        if let again = service.callsAgainEvery {
            points.add(
                "Whoever waits calls the hotline again every \(again.phrase).",
                "يعاود المنتظر الاتصال بالخط كل \(again.phrase).")
        }
    }
}
