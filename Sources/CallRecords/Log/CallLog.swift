public import HotlineModel

/// What call records say, added up while they are read. No record is kept.
///
/// The memory does not grow with the number of calls, except where callers have pseudonyms: only the whole of a caller's
/// attempts tells who tried again. Pseudonyms and counsellors' names are salted hashes, forgotten with the log.
public struct CallLog: Sendable {
    /// How the reading went.
    public internal(set) var summary = ReadingSummary()
    /// The share of calls that were taken up; below 1 where a random part was held out.
    var takenShare = 1.0
    var hotlines = LabelBook()
    var groups = LabelBook()
    var languages = LabelBook()
    private(set) var kinds: [CallerKind: GroupCounts] = [:]
    /// Calls by hotline and hour since 1970.
    private(set) var hours: [Int: [Int: HourCounts]] = [:]
    private(set) var outcomes: [CallOutcome: Int] = [:]
    private(set) var wrapUp = DurationCounts()
    /// Time from the arrival to the queue.
    private(set) var greetings = DurationCounts()
    private(set) var arrivals = ArrivalHours()
    private(set) var agents = AgentHours()
    private(set) var gaps = AgentGaps()
    private(set) var callers = CallerAttempts()
    /// Answered calls without a second of conversation.
    private(set) var emptyConversations = 0
    private(set) var firstDay = Int.max
    private(set) var lastDay = Int.min

    /// A log without records.
    init() {}

    /// The days from the first to the last record.
    public var days: ClosedRange<CivilDate>? {
        firstDay <= lastDay ? CivilDate(dayNumber: firstDay)...CivilDate(dayNumber: lastDay) : nil
    }

    /// Calls, artefacts left aside.
    public var offered: Int { kinds.values.reduce(0) { $0 + $1.offered } }

    /// Adds a record.
    mutating func add(_ record: CallRecord) {
        let outcome = record.outcome
        if let outcome { outcomes[outcome, default: 0] += 1 }
        firstDay = min(firstDay, record.day)
        lastDay = max(lastDay, record.day)
        let hour = record.day * 24 + Int(record.second / 3_600)
        let moment = Double(record.day) * 86_400 + record.second
        let isAnswered = outcome == .answered || outcome == .outOfScope
        arrivals.add(hour: hour, second: record.second - Double(Int(record.second / 3_600)) * 3_600)

        hours[record.hotline, default: [:]][hour, default: HourCounts()].note(record, isAnswered: isAnswered)
        kinds[record.kind, default: GroupCounts()].note(record, isAnswered: isAnswered)
        if isAnswered, let talk = record.talk, talk == 0 { emptyConversations += 1 }
        if isAnswered, let wrap = record.wrapUp { wrapUp.add(wrap) }
        if let greeting = record.greeting { greetings.add(greeting) }
        if let caller = record.caller, let outcome {
            callers.add(caller: caller, moment: moment, isFailure: outcome.isFailure)
        }
        addWork(record)
    }

    /// Adds what a record tells about counsellors only.
    mutating func addWork(_ record: CallRecord) {
        guard let agent = record.agent, let talk = record.talk, talk > 0 else { return }
        let moment = Double(record.day) * 86_400 + record.second
        let start = moment + (record.greeting ?? 0) + (record.wait ?? 0)
        let seconds = talk + (record.wrapUp ?? 0)
        agents.add(agent: agent, start: start, seconds: seconds)
        gaps.add(agent: agent, start: start, seconds: seconds, wait: record.wait)
    }
}

extension HourCounts {
    fileprivate mutating func note(_ record: CallRecord, isAnswered: Bool) {
        offered += 1
        if isAnswered {
            answered += 1
            if let wait = record.wait {
                waitSeconds += wait
                waits += 1
            } else if record.isAnsweredAtOnce {
                waits += 1
            }
        }
        if record.outcome == .abandoned { abandoned += 1 }
    }
}

extension GroupCounts {
    fileprivate mutating func note(_ record: CallRecord, isAnswered: Bool) {
        offered += 1
        byHotline[record.hotline, default: 0] += 1
        byDay[record.day, default: 0] += 1
        if isAnswered, let talk = record.talk, talk > 0 { self.talk.add(talk) }
        if let wait = record.wait {
            if isAnswered { answeredWaits.add(wait) }
            if record.outcome == .abandoned { abandonedWaits.add(wait) }
        }
    }
}
