/// A growable row of plain values owned by one place: an array without reference counting or copying on write.
///
/// Elements are reached in place. Indices are checked, in release builds too.
@frozen @safe
public struct Slab<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    /// The number of elements.
    @inlinable
    public var count: Int { length }
    @usableFromInline var length: Int

    /// A row of equal elements.
    ///
    /// - Parameters:
    ///   - element: the value of each.
    ///   - count: how many, not negative.
    @inlinable
    public init(repeating element: Element, count: Int) {
        capacity = max(1, count)
        length = count
        unsafe base = .allocate(capacity: capacity)
        unsafe base.initialize(repeating: element, count: count)
    }

    /// A row with the elements of an array.
    @inlinable
    public init(_ elements: [Element]) {
        capacity = max(1, elements.count)
        length = elements.count
        unsafe base = .allocate(capacity: capacity)
        for index in elements.indices { unsafe base[index] = elements[index] }
    }

    deinit { unsafe base.deallocate() }

    /// The element at an index, from 0 to `count` - 1.
    @inlinable
    public subscript(index: Int) -> Element {
        @inline(__always)
        unsafeAddress {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: length), "index out of range")
            return unsafe UnsafePointer(base + index)
        }
        @inline(__always)
        unsafeMutableAddress {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: length), "index out of range")
            return unsafe base + index
        }
    }

    /// The element at an index, from 0 to `count` - 1.
    @inlinable
    public subscript(index: Int32) -> Element {
        @inline(__always)
        unsafeAddress {
            let place = UInt(UInt32(bitPattern: index))
            precondition(place < UInt(bitPattern: length), "index out of range")
            return unsafe UnsafePointer(base + Int(bitPattern: place))
        }
        @inline(__always)
        unsafeMutableAddress {
            let place = UInt(UInt32(bitPattern: index))
            precondition(place < UInt(bitPattern: length), "index out of range")
            return unsafe base + Int(bitPattern: place)
        }
    }

    /// Adds an element at the end; O(1) on average.
    @inlinable
    public mutating func append(_ element: Element) {
        if length == capacity { grow() }
        unsafe base[length] = element
        length += 1
    }

    @usableFromInline
    mutating func grow() {
        let roomier = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        unsafe roomier.update(from: base, count: length)
        unsafe base.deallocate()
        unsafe base = roomier
        capacity *= 2
    }
}
