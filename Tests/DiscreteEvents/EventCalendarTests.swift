import DiscreteEvents
import Testing

@Suite struct EventCalendarTests {
    /// An event as a plain list would keep it.
    private struct Entry {
        var seconds: Double
        var priority: UInt8
        var order: Int
        var event: Int
        var handle: EventHandle
    }

    @Test func `events of one moment come by priority, then in the order of scheduling`() {
        var calendar = EventCalendar<Int>()
        calendar.schedule(1, at: 5, priority: 1)
        calendar.schedule(2, at: 5, priority: 0)
        calendar.schedule(3, at: 5, priority: 1)
        calendar.schedule(4, at: 2, priority: 9)
        var order: [Int] = []
        while let next = calendar.next() { order.append(next.event) }
        #expect(order == [4, 2, 1, 3])
        let outcome1 = calendar.now
        #expect(outcome1 == 5)
    }

    @Test func `a handle that has fired or been cancelled does nothing`() {
        var calendar = EventCalendar<Int>()
        let first = calendar.schedule(1, at: 1)
        let second = calendar.schedule(2, at: 2)
        let outcome2 = calendar.next()?.event
        #expect(outcome2 == 1)
        let third = calendar.schedule(3, at: 3)
        let outcome3 = calendar.cancel(first)
        #expect(!outcome3)
        let outcome4 = calendar.contains(first)
        #expect(!outcome4)
        let outcome5 = calendar.cancel(second)
        #expect(outcome5)
        let outcome6 = calendar.cancel(second)
        #expect(!outcome6)
        let outcome7 = calendar.move(second, to: 9)
        #expect(!outcome7)
        let outcome8 = calendar.cancel(EventHandle.none)
        #expect(!outcome8)
        let outcome9 = calendar.contains(third)
        #expect(outcome9)
        let outcome10 = calendar.count
        #expect(outcome10 == 1)
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `random use agrees with a sorted list`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var calendar = EventCalendar<Int>(capacity: 4)
        var list: [Entry] = []
        for number in 0..<4_000 {
            switch random.next() % 8 {
            case 0...3:
                // Few distinct times, so that ties are common.
                let seconds = calendar.now + Double(random.next() % 20)
                let priority = UInt8(random.next() % 3)
                let handle = calendar.schedule(number, at: seconds, priority: priority)
                list.append(
                    Entry(seconds: seconds, priority: priority, order: number, event: number, handle: handle))
            case 4:
                guard !list.isEmpty else { continue }
                let entry = list.remove(at: Int(random.next() % UInt64(list.count)))
                let outcome11 = calendar.cancel(entry.handle)
                #expect(outcome11)
            case 5:
                guard !list.isEmpty else { continue }
                let index = Int(random.next() % UInt64(list.count))
                list[index].seconds = calendar.now + Double(random.next() % 20)
                let outcome12 = calendar.move(list[index].handle, to: list[index].seconds)
                #expect(outcome12)
            default:
                list.sort { ($0.seconds, $0.priority, $0.order) < ($1.seconds, $1.priority, $1.order) }
                let next = calendar.next()
                #expect(next?.event == list.first?.event)
                #expect(next?.seconds == list.first?.seconds)
                if !list.isEmpty { list.removeFirst() }
            }
            let outcome13 = calendar.count
            #expect(outcome13 == list.count)
            let outcome14 = calendar.isConsistent()
            #expect(outcome14)
        }
    }
}
