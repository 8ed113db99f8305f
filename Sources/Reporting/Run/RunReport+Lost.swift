import Documents
import HotlineModel
import Metrics
import Planning

// Who remains lost, and why: the part that a planner acts on.
extension RunReport {
    var lost: [Block] {
        let heading = Phrase(english: "Who remains lost, and why", arabic: "من لم يصلوا، ولماذا")
        let sentences = sentences
        if sentences.isEmpty {
            let nobody = Phrase(
                english: "Nobody: every person who called spoke to a counsellor.",
                arabic: "لا أحد: كل من اتصل تحدث إلى مستشار/ة.")
            return [.heading(heading, level: 1), .paragraph(nobody)]
        }
        return [.heading(heading, level: 1), .list(sentences), .table(lostCauses)]
    }

    private var lostCauses: Table {
        let losses = MetricRegistry.lossesByCause
        return table(
            "lost", [losses.whole] + happening(losses.parts), by: Self.personKinds,
            caption: Phrase(
                english: "Persons lost, by how their last attempt ended",
                arabic: "من لم يصلوا، حسب نهاية آخر محاولة"))
    }

    /// One sentence a caller group that loses persons, those that lose most first.
    private var sentences: [Phrase] {
        result.scopes.filter { $0.kind == .callers }.enumerated()
            .compactMap { place, scope -> (lost: Double, place: Int, phrase: Phrase)? in
                guard let lost = result.estimate("lost", in: scope)?.value, lost > 0 else { return nil }
                return (lost, place, sentence(scope, lost: lost))
            }
            .sorted { ($1.lost, $0.place) < ($0.lost, $1.place) }.map(\.phrase)
    }

    private func sentence(_ scope: Scope, lost: Double) -> Phrase {
        let name = ScopeWords(scenario: result.scenario).phrase(scope)
        let persons = result.estimate("persons", in: scope)?.value ?? 0
        let share = lost / max(persons, lost)
        let number = ValueUnit.number(decimals: 1)
        let causes = causes(scope, lost: lost)
        return Phrase(
            english: """
                \(name): \(.quantity(lost, number)) of \(.quantity(persons, number)) persons \
                (\(.quantity(share, .share))) spoke to no counsellor: \(causes)\(unserved(scope, lost: lost))
                """,
            arabic: """
                \(name): \(.quantity(lost, number)) من أصل \(.quantity(persons, number)) من الأشخاص \
                (\(.quantity(share, .share))) لم يتحدثوا إلى مستشار/ة: \(causes)\(unserved(scope, lost: lost))
                """)
    }

    /// The causes, the most frequent first, each with its share of those lost.
    private func causes(_ scope: Scope, lost: Double) -> Phrase {
        let causes = MetricRegistry.lostCauses.enumerated()
            .compactMap { place, cause -> (count: Double, place: Int, name: Phrase)? in
                // What would be printed as 0% says nothing.
                guard let count = result.estimate(cause.id, in: scope)?.value, count / lost >= 0.005 else {
                    return nil
                }
                return (count, place, cause.words.phrase)
            }
            .sorted { ($1.count, $0.place) < ($0.count, $1.place) }
        var english: [Line.Piece] = []
        var arabic: [Line.Piece] = []
        for (index, cause) in causes.enumerated() {
            let share = Value.quantity(cause.count / lost, .share(decimals: 0))
            if index > 0 {
                english.append(.words("; "))
                arabic.append(.words("؛ "))
            }
            english += [.phrase(cause.name), .words(" "), .value(share)]
            arabic += [.phrase(cause.name), .words(" "), .value(share)]
        }
        return Phrase(english: Line(english + [.words(".")]), arabic: Line(arabic + [.words(".")]))
    }

    /// How many of those lost never came to a hotline that serves them.
    private func unserved(_ scope: Scope, lost: Double) -> Phrase {
        guard let unserved = result.estimate("unserved", in: scope)?.value, unserved > 0 else {
            return Phrase(english: "", arabic: "")
        }
        let share = Value.quantity(unserved / lost, .share(decimals: 0))
        return Phrase(
            english: " \(share) of these never came to a hotline that serves them.",
            arabic: " \(share) منهم لم يصلوا قط إلى خط يخدمهم.")
    }
}
