/// What a number counts or measures, which decides how it is written.
public struct ValueUnit: Sendable, Hashable {
    /// The kind of quantity. Values are kept in the unit named here, whatever is shown.
    public enum Dimension: String, Sendable {
        /// Whole things.
        case count
        /// A number without a unit of its own, or with one that the heading names.
        case number
        /// A part of a whole from 0 to 1, shown per hundred.
        case share
        /// Seconds, shown in seconds, minutes, hours and days.
        case seconds
        /// An amount of money.
        case money
    }

    /// The kind of quantity.
    public var dimension: Dimension
    /// Decimals shown where no half-width says how many are supported; of the percentage for shares; without
    /// meaning for durations.
    public var decimals: Int
    /// Whether this is a difference of two values: its sign is always shown, and a share's difference is in
    /// percentage points.
    public var isDifference: Bool
    /// The ISO 4217 code of the currency; without meaning but for money.
    public var currency: String

    init(
        _ dimension: Dimension, decimals: Int, isDifference: Bool = false, currency: String = Self.pounds
    ) {
        self.dimension = dimension
        self.decimals = min(max(0, decimals), 9)
        self.isDifference = isDifference
        self.currency = currency
    }

    /// Whole things.
    public static let count = ValueUnit(.count, decimals: 0)
    /// A plain number.
    public static func number(decimals: Int) -> ValueUnit { ValueUnit(.number, decimals: decimals) }
    /// A part of a whole, kept from 0 to 1, shown as a percentage with one decimal.
    public static let share = ValueUnit(.share, decimals: 1)
    /// A part of a whole, kept from 0 to 1, shown as a percentage.
    public static func share(decimals: Int) -> ValueUnit { ValueUnit(.share, decimals: decimals) }
    /// A duration, kept in seconds.
    public static let duration = ValueUnit(.seconds, decimals: 0)
    /// Egyptian pounds, shown without piastres.
    public static let money = ValueUnit(.money, decimals: 0)
    /// Egyptian pounds.
    public static func money(decimals: Int) -> ValueUnit { ValueUnit(.money, decimals: decimals) }
    /// An amount in a currency, given by its ISO 4217 code.
    public static func money(_ currency: String, decimals: Int = 0) -> ValueUnit {
        ValueUnit(.money, decimals: decimals, currency: currency)
    }
    /// The code of the Egyptian pound.
    public static let pounds = "EGP"

    /// The unit of a difference of two values of this unit.
    public var difference: ValueUnit {
        ValueUnit(dimension, decimals: decimals, isDifference: true, currency: currency)
    }

    /// The unit of a half-width, which has no sign of its own.
    var ofHalfWidth: ValueUnit { ValueUnit(dimension, decimals: decimals, currency: currency) }

    /// The unit's name in machine-readable output, where every number is in this unit.
    public var identifier: String {
        switch dimension {
        case .count, .number, .share, .seconds: dimension.rawValue
        case .money: currency
        }
    }
}
