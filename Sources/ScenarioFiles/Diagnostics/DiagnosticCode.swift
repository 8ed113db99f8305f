/// What kind of mistake a diagnostic speaks of; the raw values are stable.
public enum DiagnosticCode: String, Sendable, CaseIterable {
    /// The text is not JSON.
    case syntax
    /// An object has the same key twice.
    case duplicateKey = "duplicate-key"
    /// A key means nothing here.
    case unknownKey = "unknown-key"
    /// A key that must be there is not.
    case missingKey = "missing-key"
    /// A value is of another kind than expected.
    case wrongType = "wrong-type"
    /// A quantity lacks its unit, or has one that does not fit.
    case wrongUnit = "wrong-unit"
    /// A value is outside its range.
    case outOfRange = "out-of-range"
    /// Shares that must sum to 1 do not.
    case shareSum = "share-sum"
    /// A word is none of those allowed.
    case unknownWord = "unknown-word"
    /// A name refers to nothing.
    case unknownName = "unknown-name"
    /// A file cannot be read.
    case unreadableFile = "unreadable-file"
    /// A table is no rows and columns of what it should hold.
    case table
    /// A table says nothing for some of the horizon, or something for no time at all.
    case tableGap = "table-gap"
    /// Files extend each other in a circle.
    case extendsCycle = "extends-cycle"
    /// A file lies outside the folder of the scenario.
    case outsideFolder = "outside-folder"
    /// The scenario cannot mean what it says.
    case contradiction
    /// Something is defined but can have no effect.
    case withoutEffect = "without-effect"
    /// Some callers can never be answered.
    case neverAnswered = "never-answered"
}
