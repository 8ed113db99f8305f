public import HotlineModel

/// What is estimated of one kind of caller.
public struct FittedGroup: Sendable {
    /// A share of a group's calls.
    public struct Dial: Sendable {
        /// The hotline's name in the scenario.
        public let hotline: String
        /// The share of the group's calls that come there.
        public let share: FittedNumber
    }

    /// The group's name in the scenario.
    public let name: String
    /// Gender and age band, where recorded.
    public let gender: Gender?
    /// The language's name in the scenario, where recorded.
    public let language: String?
    /// Calls in the records.
    public let calls: Int
    /// Persons who start to call on a mean day.
    public let perDay: FittedNumber
    /// Which hotlines they dial.
    public let dials: [Dial]
    /// Conversations; nil where there are too few to be told apart from all callers'.
    public let talk: DurationStudy?
    /// Patience; nil where there are too few hang-ups to be told apart from all callers'.
    public let patience: PatienceStudy?
}
