/// What became of the calls of one hotline.
public struct FittedHotline: Sendable {
    /// The hotline's name in the scenario.
    public let name: String
    /// The numbers of its name in the records.
    let labels: [Int]
    /// Calls.
    public let calls: Int
    /// Answered calls; nil where the count may not be shown.
    public let answered: Int?
    /// Calls abandoned in the queue; nil where the count may not be shown.
    public let abandoned: Int?
    /// All others; nil where the count may not be shown.
    public let other: Int?
}
