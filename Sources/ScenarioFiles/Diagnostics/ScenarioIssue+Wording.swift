import HotlineModel
import Suggestions

// Codes and sentences for what the model's checks find.
extension ScenarioIssue {
    /// The kind of mistake.
    var code: DiagnosticCode {
        switch problem {
        case .unknownName: .unknownName
        case .fitsNobody: .fitsNobody
        case .unreachableHotline: .unreachableHotline
        case .neverOpen: .neverOpen
        case .transferCircle: .transferCircle
        case .unassignedTeam: .unassignedTeam
        case .idleTeam: .idleTeam
        case .unusedProfile: .unusedProfile
        case .neverServed: .neverServed
        case .neverAnswered: .neverAnswered
        case .neverStaffed: .neverStaffed
        case .overload: .overload
        case .warmUpTooLong: .warmUpTooLong
        case .idleShift, .shiftOutsideHorizon: .idleShift
        case .outsideHorizon, .pointlessDiversion: .withoutEffect
        case .emptyPool: .emptyPool
        case .beyondHorizon: .beyondHorizon
        case .keepsBackEverybody: .keepsBackEverybody
        case .pointlessRedial: .pointlessRedial
        case .pointlessTransfer: .pointlessTransfer
        case .unjudgedDays: .unjudgedDays
        case .otherServiceLevel: .otherServiceLevel
        }
    }

    /// The sentence for a planner.
    var sentence: String {
        let name = place.path.split(separator: ".").last.map(String.init) ?? ""
        switch problem {
        case .unknownName(let kind, let word, let known):
            return Self.unknown(kind, word) + Self.advice(word, known, listing: kind != .zone)
        case .fitsNobody(let kind, let word, let known):
            return Self.unknown(kind, word) + Self.advice(word, known, listing: true)
        case .unreachableHotline:
            return "nobody can reach the hotline \"\(name)\": no caller group dials it, and no rule sends "
                + "callers there"
        case .neverOpen: return "\(place.path) keeps the hotline closed throughout the horizon"
        case .transferCircle(let hotlines, let callers, let endless):
            let round = (hotlines + hotlines.prefix(1)).joined(separator: " -> ")
            return endless
                ? "callers of \"\(callers)\" would be transferred in a circle for ever: \(round)"
                : "callers of \"\(callers)\" are sent round in a circle, and nobody in it serves them: \(round)"
        case .unassignedTeam: return "no ladder names the team \"\(name)\", so it answers nobody"
        case .idleTeam:
            return "the team \"\(name)\" lacks the language or the need of everybody who can get to it"
        case .unusedProfile: return "no caller group and no period calls by the profile \"\(name)\""
        case .neverServed:
            return
                "no hotline that callers of \"\(name)\" can reach serves them; all of them will be unserved"
        case .neverAnswered(let endless):
            return
                "no team that may answer callers of \"\(name)\" has their language, or an interpreter for it, "
                + "and helps with their need; " + Self.consequence(endless)
        case .neverStaffed(let hotlines, let endless):
            return "nobody who can answer callers of \"\(name)\" is on duty while \(Self.list(hotlines)) "
                + (hotlines.count == 1 ? "is" : "are") + " open"
                + (endless ? "; " + Self.consequence(endless) : "")
        case .overload(let callers, let work, let duty):
            return
                "callers of \(Self.list(callers)) never hang up and bring about \(Self.hours(work)) of work "
                + "on an average day, but whoever may answer them is on duty for \(Self.hours(duty)); the queue "
                + "would grow throughout"
        case .warmUpTooLong(let warmUp, let horizon):
            return "the warm-up of \(Quantities.text(seconds: warmUp)) leaves nothing of the horizon of "
                + "\(Quantities.text(seconds: horizon)) to count"
        case .idleShift(let hotlines):
            return "the shift \"\(name)\" is never worked while \(Self.list(hotlines)) "
                + (hotlines.count == 1 ? "is" : "are") + " open"
        case .shiftOutsideHorizon: return "the days of the shift \"\(name)\" do not come within the horizon"
        case .outsideHorizon: return "no day of \(place.path) comes within the horizon, so it has no effect"
        case .emptyPool:
            return
                "nobody of the interpreter pool \"\(name)\" is on duty within the horizon; callers who need it wait in vain"
        case .pointlessDiversion:
            return
                "everybody is served and may wait without limit, so nobody is sent on to another service; with a "
                + "\"waitingLimit\" those are who find no room"
        case .beyondHorizon(let count, let used):
            return "only the first \(used) of these \(count) numbers matter: the horizon ends there"
        case .keepsBackEverybody(let keepIdle, let most):
            return
                "this rung keeps back \(keepIdle) \(keepIdle == 1 ? "counsellor" : "counsellors") of a team, but "
                + "its teams never have more than \(most): it never answers"
        case .pointlessRedial:
            return "one attempt leaves none to try again, so the chance of trying again has no effect"
        case .pointlessTransfer:
            return "these callers dial \"\(name)\" only, so calls answered there are never passed on to it"
        case .unjudgedDays(let hotline):
            return
                "no target says which service level a day of \"\(hotline)\" has to meet, so no day can be judged; add a "
                + "target with \"hotline\": \"\(hotline)\" and \"serviceLevel\" at least some share"
        case .otherServiceLevel(let target, let hotline, let own):
            return "the target counts answers within \(Quantities.text(seconds: target)), but the hotline "
                + "\"\(hotline)\" within \(Quantities.text(seconds: own)); give both the same limit"
        }
    }

    private static func unknown(_ kind: Reference, _ name: String) -> String {
        switch kind {
        case .hotline: "there is no hotline \"\(name)\""
        case .team: "there is no team \"\(name)\""
        case .profile: "there is no profile \"\(name)\""
        case .callers: "there is no caller group \"\(name)\""
        case .period: "there is no period \"\(name)\""
        case .service: "there is no service \"\(name)\""
        case .hotlineOrPartner: "there is no hotline or partner \"\(name)\""
        case .nationality: "no caller group has the nationality \"\(name)\""
        case .language: "no caller group speaks \"\(name)\""
        case .need: "no caller group has the need \"\(name)\""
        case .gender: "no caller group has the gender \"\(name)\""
        case .zone: "the time-zone database has no zone \"\(name)\""
        }
    }

    private static func advice(_ name: String, _ known: [String], listing: Bool) -> String {
        if let meant = NearestName.suggestion(for: name, among: known) {
            return "; did you mean \"\(meant)\"?"
        }
        if !listing { return "" }
        return known.isEmpty
            ? "; the scenario has none" : "; there \(known.count == 1 ? "is" : "are") only \(list(known))"
    }

    private static func consequence(_ endless: Bool) -> String {
        endless ? "they never hang up, so they would wait for ever" : "all of them will be lost"
    }

    private static func hours(_ number: Double) -> String {
        let tenths = (number * 10).rounded() / 10
        return "\(CanonicalJSON.text(of: tenths)) \(tenths == 1 ? "hour" : "hours")"
    }

    /// Names in quotes, the first eight.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(8).map { "\"\($0)\"" }
        if names.count > shown.count { return shown.joined(separator: ", ") + " and others" }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }
}
