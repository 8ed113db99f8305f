/// What kind of mistake a diagnostic speaks of; the raw values are stable.
///
/// Each is explained, with an example and its cure, in <doc:DiagnosticCodes>.
public enum DiagnosticCode: String, Sendable, CaseIterable {
    // The text.
    case syntax
    case duplicateKey = "duplicate-key"

    // Files.
    case missingFile = "missing-file"
    case unreadableFile = "unreadable-file"
    case outsideFolder = "outside-folder"
    case extendsCycle = "extends-cycle"
    case nothingToRemove = "nothing-to-remove"
    case table
    case tableGap = "table-gap"

    // Keys and values.
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case wrongUnit = "wrong-unit"
    case outOfRange = "out-of-range"
    case shareSum = "share-sum"
    case unknownWord = "unknown-word"
    case contradiction
    case withoutEffect = "without-effect"

    // What the parts say about each other.
    case unknownName = "unknown-name"
    case fitsNobody = "fits-nobody"
    case unreachableHotline = "unreachable-hotline"
    case neverOpen = "never-open"
    case transferCircle = "transfer-circle"
    case unassignedTeam = "unassigned-team"
    case idleTeam = "idle-team"
    case idleShift = "idle-shift"
    case emptyPool = "empty-pool"
    case keepsBackEverybody = "keeps-back-everybody"
    case unusedProfile = "unused-profile"
    case neverServed = "never-served"
    case neverAnswered = "never-answered"
    case neverStaffed = "never-staffed"
    case overload
    case warmUpTooLong = "warm-up-too-long"
    case beyondHorizon = "beyond-horizon"
    case pointlessRedial = "pointless-redial"
    case pointlessTransfer = "pointless-transfer"
    case unjudgedDays = "unjudged-days"
    case otherServiceLevel = "other-service-level"
    case beyondUncertainty = "beyond-uncertainty"

    /// What the code means, in a sentence for the documentation.
    public var explanation: String {
        switch self {
        case .syntax: "The text is not JSON with comments (or, in a .json5 file, not JSON5)."
        case .duplicateKey: "An object has the same key twice; only the first could count."
        case .missingFile: "There is no file of this name."
        case .unreadableFile: "A file is there but cannot be read."
        case .outsideFolder: "A file extends one that lies outside the folder of the scenario."
        case .extendsCycle: "Files extend each other in a circle."
        case .nothingToRemove: "A null removes an entry that the extended file does not have."
        case .table: "A table lacks a column, or its rows and columns do not hold what they should."
        case .tableGap: "A table leaves out some of the horizon, or says something for a time that is none."
        case .unknownKey: "A key means nothing where it stands."
        case .missingKey: "A key that must be there is not."
        case .wrongType: "A value is of another kind than expected, such as a text instead of a number."
        case .wrongUnit: "A quantity lacks its unit, or has one that does not fit."
        case .outOfRange: "A value is outside its range."
        case .shareSum: "Shares that must sum to 1 do not, or those of a whole sum to more."
        case .unknownWord: "A word is none of those allowed, or no name."
        case .contradiction: "Two things that are said exclude each other."
        case .withoutEffect: "Something is said that can have no effect."
        case .unknownName: "A name refers to nothing."
        case .fitsNobody: "A language or need is named that no caller group has."
        case .unreachableHotline: "No caller group dials the hotline, and no rule sends callers there."
        case .neverOpen: "The hotline is closed throughout the horizon."
        case .transferCircle: "Hotlines that do not serve a caller group send its callers round in a circle."
        case .unassignedTeam: "No routing ladder names the team, so it answers nobody."
        case .idleTeam: "The team lacks a skill for everybody who can get to it."
        case .idleShift: "The shift is never worked while a hotline that its team answers is open."
        case .emptyPool: "Nobody of the interpreter pool is on duty within the horizon."
        case .keepsBackEverybody: "The rung keeps back more counsellors than its teams ever have."
        case .unusedProfile: "No caller group and no period calls by the profile."
        case .neverServed: "No hotline that the callers can reach serves them: they are unserved."
        case .neverAnswered:
            "No team that may answer the callers has their language, or an interpreter for it, and need."
        case .neverStaffed: "Nobody who can answer the callers is on duty while their hotlines are open."
        case .overload:
            "Callers who never hang up bring more work than the counsellors' time over the horizon."
        case .warmUpTooLong: "The warm-up leaves nothing of the horizon to count."
        case .beyondHorizon: "A row of intervals goes on after the horizon has ended."
        case .pointlessRedial: "Callers may try again, but are allowed one attempt."
        case .pointlessTransfer:
            "Answered calls are to be passed on to the only hotline that their callers dial."
        case .unjudgedDays: "Days are to meet a service level, but no target says which."
        case .otherServiceLevel: "A target and a hotline count answers within different limits."
        case .beyondUncertainty: "A value lies outside what is said to be possible for it."
        }
    }
}
