public import Documents
public import HotlineModel
public import Planning

/// A scenario told in words, with its routing drawn: what a planner reads to see whether a file says what was meant.
///
/// Every key of a scenario is told somewhere; what is left to its default is told only where it matters.
public struct Explanation: Sendable {
    let scenario: Scenario
    let provenance: Provenance
    let grounds: [Ground]

    /// An explanation.
    ///
    /// - Parameters:
    ///   - scenario: what is told.
    ///   - grounds: the facts and assumptions that the scenario cites; those that are missing are told by name alone.
    ///   - provenance: where the scenario comes from.
    public init(_ scenario: Scenario, grounds: [Ground] = [], _ provenance: Provenance) {
        self.scenario = scenario
        self.grounds = grounds
        self.provenance = provenance
    }

    /// The document.
    public var document: Document {
        Document(
            title: scenario.title.phrase, subtitle: scenario.question?.phrase,
            metadata: [
                Fact("scenario", Phrase(english: "Scenario", arabic: "السيناريو"), .code(provenance.file)),
                Fact(
                    "sha256", Phrase(english: "SHA-256", arabic: "البصمة SHA-256"), .code(provenance.sha256)),
                Fact("version", Phrase(english: "Version", arabic: "الإصدار"), .code(provenance.version)),
            ], blocks: [.figure(routing)] + sections.flatMap(\.blocks))
    }

    /// The parts of the explanation that the scenario has something to say about.
    var sections: [Section] {
        [
            time, callers, demand, hotlines, teams, interpreters, services, costs, targets, uncertainty,
            basis,
        ].filter { !$0.body.isEmpty }
    }

    /// A part of the explanation.
    struct Section {
        let id: String
        let title: Phrase
        let body: [Block]

        init(_ id: String, english: Line, arabic: Line, _ body: [Block]) {
            self.id = id
            title = Phrase(english: english, arabic: arabic)
            self.body = body
        }

        var blocks: [Block] { [.heading(title, level: 1)] + body }
    }

    /// One thing with a name, under its own heading.
    func entry(_ name: Phrase, _ points: Points) -> [Block] {
        [.heading(name, level: 2)] + points.block
    }

    /// A heading with a name and what it is called by those who run it.
    func entry(_ name: String, _ points: Points) -> [Block] { entry(.name(name), points) }

    /// An amount in the scenario's currency.
    func money(_ amount: Double) -> Phrase {
        let currency = scenario.costs.currency
        return Phrase(
            english: "\(.plain(amount)) \(code: currency)", arabic: "\(.plain(amount)) \(code: currency)")
    }
}
