/// Which keys an object of a scenario may have.
enum ObjectShape: Sendable {
    /// These only, whose order means nothing.
    case fixed([String])
    /// Names of the planner's choice, whose order means something.
    case names
}
