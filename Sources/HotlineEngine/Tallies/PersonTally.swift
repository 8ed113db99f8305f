/// What became of the persons of one caller group, over all their attempts and hotlines.
public struct PersonTally: BitwiseCopyable, Sendable, Equatable {
    /// Persons who dialled for the first time in the counted part of the horizon.
    public var persons = 0
    /// Persons who spoke to a counsellor who serves them.
    public var reached = 0
    /// Persons who spoke to one on their first dial.
    public var reachedFirst = 0
    /// Persons who spoke to one within an hour of their first dial.
    public var reachedWithinHour = 0
    /// Likewise, within 24 hours.
    public var reachedWithinDay = 0
    /// Likewise, within 7 days.
    public var reachedWithinWeek = 0
    /// Persons reached or lost who once had to hang up before a counsellor could serve them, because it was no longer safe to
    /// speak.
    public var interrupted = 0
    /// Of these, persons who were reached later.
    public var reachedAfterInterruption = 0
    /// Persons who needed only the recorded information.
    public var informed = 0
    /// Persons who gave up for good without having spoken to a counsellor.
    public var lost = 0
    /// Of these, persons who never came to a hotline that serves them.
    public var unserved = 0
    /// Persons still waiting, or between two attempts, at the end.
    public var undecided = 0
    /// Attempts of persons who were reached, informed or lost.
    public var attempts = 0
    /// Seconds from the first dial to the counsellor, over persons reached.
    public var secondsToCounsellor = 0.0

    /// An empty tally.
    public init() {}

    /// Persons less those reached, informed, lost and undecided: zero in a sound simulation.
    public var unaccounted: Int { persons - reached - informed - lost - undecided }

    /// Counts a person who has reached a counsellor who serves them.
    ///
    /// - Parameters:
    ///   - seconds: since the first dial.
    ///   - attempts: how many it took.
    ///   - wasInterrupted: whether the person once had to hang up before, because it was no longer safe to speak.
    @inline(__always)
    mutating func countReached(after seconds: Double, attempts: Int, wasInterrupted: Bool) {
        reached &+= 1
        self.attempts &+= attempts
        if attempts == 1 { reachedFirst &+= 1 }
        secondsToCounsellor += seconds
        if seconds <= 604_800 {
            reachedWithinWeek &+= 1
            if seconds <= 86_400 {
                reachedWithinDay &+= 1
                if seconds <= 3_600 { reachedWithinHour &+= 1 }
            }
        }
        if wasInterrupted {
            interrupted &+= 1
            reachedAfterInterruption &+= 1
        }
    }

    /// Adds another tally.
    public static func += (sum: inout PersonTally, other: PersonTally) {
        sum.persons += other.persons
        sum.reached += other.reached
        sum.reachedFirst += other.reachedFirst
        sum.reachedWithinHour += other.reachedWithinHour
        sum.reachedWithinDay += other.reachedWithinDay
        sum.reachedWithinWeek += other.reachedWithinWeek
        sum.interrupted += other.interrupted
        sum.reachedAfterInterruption += other.reachedAfterInterruption
        sum.informed += other.informed
        sum.lost += other.lost
        sum.unserved += other.unserved
        sum.undecided += other.undecided
        sum.attempts += other.attempts
        sum.secondsToCounsellor += other.secondsToCounsellor
    }
}
