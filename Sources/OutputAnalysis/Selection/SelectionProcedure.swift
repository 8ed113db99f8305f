/// A procedure that finds the best of several systems, and says which observations it needs for it.
///
/// The runner of the experiment asks for `requests`, simulates, hands the observations in, and repeats until
/// `selected` is known. Observations beyond a request may be handed in; they are kept, and looked at when the
/// procedure comes to them, so that a runner that works ahead changes nothing. Observations of a system are
/// taken to be normal and independent of each other: a replication's mean or total, not single calls.
public protocol SelectionProcedure: Sendable {
    /// The number of systems, numbered from 0.
    var systemCount: Int { get }
    /// How many more observations each system needs now; all 0 at the end.
    var requests: [Int] { get }
    /// The best system; nil before the end.
    var selected: Int? { get }
    /// Takes the next observations of a system, in order of replications.
    ///
    /// - Throws: `AnalysisError` for an unknown system or a value that is not finite; then nothing is taken.
    mutating func accept(_ values: [Double], from system: Int) throws(AnalysisError)
}
