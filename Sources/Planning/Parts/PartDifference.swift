/// In what two studies differ, so that their parts do not belong together.
public enum PartDifference: String, Sendable, CaseIterable {
    case version = "versions of the simulator"
    case scenario = "scenarios"
    case seed = "seeds"
    case replications = "numbers of replications"
    case confidence = "confidences"
    case command = "commands"
    case warnings = "warnings about the scenario"

    /// The first difference; nil for parts of one study.
    init?(_ one: PartOrigin, _ other: PartOrigin) {
        if one == other { return nil }
        let (first, second) = (one.provenance, other.provenance)
        self =
            if first.version != second.version || one.plan != other.plan {
                .version
            } else if first.sha256 != second.sha256 || one.scenarioText != other.scenarioText
                || one.citations != other.citations
            {
                .scenario
            } else if one.seed != other.seed {
                .seed
            } else if one.replications != other.replications {
                .replications
            } else if one.confidence != other.confidence {
                .confidence
            } else if first.command != second.command || first.file != second.file || one.words != other.words
            {
                .command
            } else {
                .warnings
            }
    }
}
