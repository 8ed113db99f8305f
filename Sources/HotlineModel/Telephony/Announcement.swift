/// That callers who cannot be answered at once are told how long they will probably wait, at which some hang up.
///
/// The wait announced is (calls waiting at the hotline + 1) x mean handling time / counsellors on duty in the teams of its ladder.
public struct Announcement: Sendable, Equatable {
    /// Shares who hang up, by the wait announced, in order of the wait.
    public var steps: [BalkStep]

    /// Creates an announcement.
    public init(steps: [BalkStep]) {
        self.steps = steps
    }
}
