import HotlineModel

/// Reads the common ways to write a moment, as the clock showed it.
///
/// Dates with the year first or last, with or without a time zone (which is passed over: hours of the day are meant as
/// they were lived); compact digits; seconds or milliseconds since 1970, in universal time; times of day alone.
struct MomentReader: Sendable {
    /// A moment.
    struct Moment: Equatable {
        /// Days since 1970-01-01; nil where only a time was given.
        var day: Int?
        /// Seconds after midnight.
        var second: Double
    }

    /// Whether the day stands before the month where the year stands last.
    var isDayFirst: Bool

    /// Reads a cell; nil where it is no moment.
    func moment(_ cell: ArraySlice<UInt8>) -> Moment? {
        var cursor = Cursor(cell: cell)
        guard let first = cursor.number() else { return nil }
        switch cursor.peek {
        case nil: return Self.compact(first)
        case UInt8(ascii: "."):
            // A fraction of a second since 1970, or a date with dots.
            if first.digits >= 9 { return Self.compact(first) }
        case UInt8(ascii: ":"):
            return cursor.time(hour: first).map { Moment(day: nil, second: $0) }
        default: break
        }
        guard let day = date(first, &cursor) else { return nil }
        cursor.skipGap()
        guard let hour = cursor.number(), cursor.peek == UInt8(ascii: ":"),
            let second = cursor.time(hour: hour)
        else { return nil }
        return Moment(day: day, second: second)
    }

    /// The numbers of a date whose year stands last; nil for any other cell.
    func ambiguousParts(_ cell: ArraySlice<UInt8>) -> (Int, Int)? {
        var cursor = Cursor(cell: cell)
        guard let first = cursor.number(), first.digits <= 2, cursor.skipDateSign(),
            let second = cursor.number(), second.digits <= 2, cursor.skipDateSign()
        else { return nil }
        return (first.value, second.value)
    }

    private func date(_ first: Cursor.Number, _ cursor: inout Cursor) -> Int? {
        guard cursor.skipDateSign(), let second = cursor.number(), cursor.skipDateSign(),
            let third = cursor.number()
        else { return nil }
        if first.digits == 4 {
            return CivilDate(year: first.value, month: second.value, day: third.value)?.dayNumber
        }
        let year = third.digits == 2 ? 2_000 + third.value : third.value
        let (day, month) = isDayFirst ? (first.value, second.value) : (second.value, first.value)
        return CivilDate(year: year, month: month, day: day)?.dayNumber
    }

    /// Digits without signs between them.
    private static func compact(_ number: Cursor.Number) -> Moment? {
        switch number.digits {
        case 9, 10: return since1970(Double(number.value))
        case 13: return since1970(Double(number.value) / 1_000)
        case 12, 14:
            let value = number.digits == 14 ? number.value : number.value * 100
            let (date, time) = (value / 1_000_000, value % 1_000_000)
            let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
            guard
                let day = CivilDate(year: date / 10_000, month: date / 100 % 100, day: date % 100),
                hour < 24, minute < 60, second < 60
            else { return nil }
            return Moment(day: day.dayNumber, second: Double(hour * 3_600 + minute * 60 + second))
        default: return nil
        }
    }

    private static func since1970(_ seconds: Double) -> Moment {
        let day = (seconds / 86_400).rounded(.down)
        return Moment(day: Int(day), second: seconds - day * 86_400)
    }
}

extension MomentReader {
    /// Walks over a cell.
    struct Cursor {
        /// A run of digits.
        struct Number {
            var value: Int
            var digits: Int
        }

        let cell: ArraySlice<UInt8>
        private var offset: Int

        init(cell: ArraySlice<UInt8>) {
            self.cell = cell
            offset = cell.startIndex
        }

        var peek: UInt8? { offset < cell.endIndex ? cell[offset] : nil }

        /// A run of 1 to 14 digits.
        mutating func number() -> Number? {
            var number = Number(value: 0, digits: 0)
            while let byte = peek, (0x30...0x39).contains(byte) {
                number.value = number.value * 10 + Int(byte - 0x30)
                number.digits += 1
                offset += 1
                if number.digits > 14 { return nil }
            }
            return number.digits > 0 ? number : nil
        }

        mutating func skipDateSign() -> Bool {
            guard let byte = peek,
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
            else { return false }
            offset += 1
            return true
        }

        /// Blanks, a comma or the letter T between date and time.
        mutating func skipGap() {
            while let byte = peek,
                byte == 0x20 || byte == UInt8(ascii: ",") || byte | 0x20 == UInt8(ascii: "t")
            {
                offset += 1
            }
        }

        /// The seconds after midnight of a time of which the hour has been read.
        mutating func time(hour: Number) -> Double? {
            guard hour.digits <= 2, let minute = next60() else { return nil }
            var second = 0.0
            if peek == UInt8(ascii: ":") {
                guard let whole = next60() else { return nil }
                second = Double(whole)
                if peek == UInt8(ascii: ".") || peek == UInt8(ascii: ",") { second += fraction() }
            }
            while peek == 0x20 { offset += 1 }
            var value = hour.value
            if let half = halfOfDay() {
                guard (1...12).contains(value) else { return nil }
                value = value % 12 + half
            }
            guard value < 24, passZone() else { return nil }
            return Double(value * 3_600 + minute * 60) + second
        }

        private mutating func next60() -> Int? {
            offset += 1
            guard let number = number(), number.digits <= 2, number.value < 60 else { return nil }
            return number.value
        }

        private mutating func fraction() -> Double {
            offset += 1
            guard let number = number() else { return 0 }
            var scale = 1.0
            for _ in 0..<number.digits { scale *= 10 }
            return Double(number.value) / scale
        }

        /// Hours that "am" or "pm" (in Arabic too) add; nil where neither stands there.
        private mutating func halfOfDay() -> Int? {
            guard let byte = peek else { return nil }
            let next = offset + 1 < cell.endIndex ? cell[offset + 1] : 0
            let isLatin = next | 0x20 == UInt8(ascii: "m")
            let isMorning = byte | 0x20 == UInt8(ascii: "a") && isLatin || byte == 0xD8 && next == 0xB5
            let isEvening = byte | 0x20 == UInt8(ascii: "p") && isLatin || byte == 0xD9 && next == 0x85
            guard isMorning || isEvening else { return nil }
            offset += 2
            return isEvening ? 12 : 0
        }

        /// Goes over a time zone; false where anything else stands there.
        private mutating func passZone() -> Bool {
            guard let byte = peek else { return true }
            let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            let isLetter = (byte | 0x20) == UInt8(ascii: "z") || (byte | 0x20) == UInt8(ascii: "u")
            return (isSign || isLetter) && cell.endIndex - offset <= 6
        }
    }
}
