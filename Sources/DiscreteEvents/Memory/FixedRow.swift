/// A row of plain values that never changes: an array whose elements are found with one comparison and no reference counting.
///
/// Copies share the memory. Indices are checked, in release builds too.
@frozen @safe
public struct FixedRow<Element: BitwiseCopyable & Sendable>: Sendable {
    /// Owns the memory that all copies share.
    @safe
    @usableFromInline
    final class Memory: @unchecked Sendable {
        let base: UnsafeMutablePointer<Element>

        init(_ elements: [Element]) {
            unsafe base = .allocate(capacity: Swift.max(1, elements.count))
            for index in elements.indices { unsafe base[index] = elements[index] }
        }

        deinit { unsafe base.deallocate() }
    }

    @usableFromInline let memory: Memory
    @usableFromInline nonisolated(unsafe) let base: UnsafePointer<Element>
    /// The number of elements.
    public let count: Int

    /// A row with the elements of an array.
    public init(_ elements: [Element]) {
        memory = Memory(elements)
        unsafe base = UnsafePointer(memory.base)
        count = elements.count
    }

    /// The element at an index, from 0 to `count` - 1.
    @inlinable
    public subscript(index: Int) -> Element {
        @inline(__always)
        unsafeAddress {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "index out of range")
            return unsafe base + index
        }
    }

    /// The element at an index, from 0 to `count` - 1.
    @inlinable
    public subscript(index: Int32) -> Element {
        @inline(__always)
        unsafeAddress {
            let place = UInt(UInt32(bitPattern: index))
            precondition(place < UInt(bitPattern: count), "index out of range")
            return unsafe base + Int(bitPattern: place)
        }
    }
}

extension FixedRow: RandomAccessCollection {
    /// 0.
    @inlinable
    public var startIndex: Int { 0 }
    /// The number of elements.
    @inlinable
    public var endIndex: Int { count }
}
