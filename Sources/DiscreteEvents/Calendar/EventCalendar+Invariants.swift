extension EventCalendar {
    /// Whether the heap is in order and every slot knows its place; for tests, O(n).
    public func isConsistent() -> Bool {
        guard length + freeCount == capacity + hole, hole <= length else { return false }
        for place in length..<(capacity + 3) where unsafe keys[place] != .max { return false }
        for place in hole..<max(length, hole) {
            let key = unsafe keys[place]
            let slot = Int(UInt64(truncatingIfNeeded: key) & Self.slotMask)
            guard slot < capacity, unsafe Int(places[slot]) == place else { return false }
            let parent = (place - 1) >> 2
            if place > 0 && parent >= hole, unsafe keys[parent] >= key { return false }
        }
        return true
    }
}
