// The heap beneath the calendar. The hole at the root counts as a place whose key is smaller than all others.
extension EventCalendar {
    /// The place of a live event in the heap, or nil.
    @inlinable
    func place(of handle: EventHandle) -> Int? {
        let slot = Int(truncatingIfNeeded: handle.order & Self.slotMask)
        if slot >= capacity { return nil }
        let place = unsafe Int(places[slot])
        // A free slot still points to where its last key lay; another key there has another order.
        if place < hole || place >= length { return nil }
        return unsafe UInt64(truncatingIfNeeded: keys[place]) == handle.order ? place : nil
    }

    /// Puts a key at a place, or rather where it belongs seen from there.
    @inlinable
    mutating func settle(_ key: UInt128, at place: Int) {
        let parent = (place - 1) >> 2
        if place > 0, parent >= hole, unsafe key < keys[parent] {
            siftUp(key, from: place)
        } else {
            siftDown(key, from: place)
        }
    }

    /// Fills the hole at the root with the last key.
    @inlinable
    mutating func fillHole() {
        hole = 0
        let last = takeLast()
        if length > 0 { siftDown(last, from: 0) }
    }

    /// Takes the last key off the heap.
    @inlinable
    mutating func takeLast() -> UInt128 {
        length &-= 1
        let last = unsafe keys[length]
        unsafe keys[length] = .max
        return last
    }

    @inlinable
    mutating func put(_ key: UInt128, at place: Int) {
        unsafe keys[place] = key
        unsafe places[Int(UInt32(truncatingIfNeeded: key) & UInt32(Self.slotMask))] = UInt32(
            truncatingIfNeeded: place)
    }

    @inlinable
    mutating func siftUp(_ key: UInt128, from start: Int) {
        var place = start
        while place > 0 {
            let parent = (place &- 1) &>> 2
            if parent < hole { break }
            let above = unsafe keys[parent]
            if above <= key { break }
            put(above, at: place)
            place = parent
        }
        put(key, at: place)
    }

    /// The bits of a key's time, which order as it does.
    @inlinable
    func time(at place: Int) -> UInt64 { unsafe UInt64(truncatingIfNeeded: keys[place] >> 64) }

    /// The place of the least of four keys that stand side by side.
    @inlinable
    func leastChild(from first: Int) -> Int {
        var least = first
        for child in (first + 1)...(first + 3) where unsafe keys[child] < keys[least] { least = child }
        return least
    }

    @inlinable
    mutating func siftDown(_ key: UInt128, from start: Int) {
        var place = start
        while true {
            let first = place &<< 2 &+ 1
            if first >= length { break }
            // Times alone, which is half the work, unless two of them are equal.
            let times = (time(at: first), time(at: first &+ 1), time(at: first &+ 2), time(at: first &+ 3))
            var least = first
            var leastTime = times.0
            var isTie = times.1 == leastTime
            if times.1 < leastTime { (least, leastTime) = (first &+ 1, times.1) }
            isTie = isTie || times.2 == leastTime
            if times.2 < leastTime { (least, leastTime) = (first &+ 2, times.2) }
            isTie = isTie || times.3 == leastTime
            if times.3 < leastTime { (least, leastTime) = (first &+ 3, times.3) }
            if isTie { least = leastChild(from: first) }
            let leastKey = unsafe keys[least]
            if key <= leastKey { break }
            put(leastKey, at: place)
            place = least
        }
        put(key, at: place)
    }

    /// Doubles the room, up to 2^24 slots; beyond that the calendar is exhausted.
    @usableFromInline
    mutating func grow() {
        let limit = 1 << Int(Self.slotBits)
        let roomier = min(capacity * 2, limit)
        guard roomier > capacity else {
            exhausted = true
            return
        }
        unsafe keys = Self.moved(keys, count: capacity, to: roomier + 3)
        unsafe keys.advanced(by: capacity).initialize(repeating: .max, count: roomier + 3 - capacity)
        unsafe places = Self.moved(places, count: capacity, to: roomier)
        unsafe events = Self.moved(events, count: capacity, to: roomier)
        unsafe freeSlots = Self.moved(freeSlots, count: capacity, to: roomier)
        let used = capacity
        capacity = roomier
        addFreeSlots(from: used)
    }

    /// Frees the slots from `first` on, the lowest to be used first.
    @inlinable
    mutating func addFreeSlots(from first: Int) {
        var slot = capacity
        while slot > first {
            slot -= 1
            unsafe freeSlots[freeCount] = UInt32(truncatingIfNeeded: slot)
            unsafe places[slot] = .max
            freeCount += 1
        }
    }

    @usableFromInline
    static func moved<Element: BitwiseCopyable>(
        _ old: UnsafeMutablePointer<Element>, count: Int, to roomier: Int
    ) -> UnsafeMutablePointer<Element> {
        let new = UnsafeMutablePointer<Element>.allocate(capacity: roomier)
        unsafe new.update(from: old, count: count)
        unsafe old.deallocate()
        return unsafe new
    }
}
