/// The unit of a figure.
public enum FactUnit: String, Sendable, CaseIterable {
    case hotlineNumber = "hotline-number"
    /// A part of a whole, from 0 to 1.
    case share
    /// One quantity over another, also a coefficient of variation.
    case ratio
    /// A parameter without unit: a weight, a shape.
    case number
    case seconds
    case minutes
    case hours
    case days
    case months
    case calls
    case callsPerDay = "calls-per-day"
    case callsPerYear = "calls-per-year"
    case attempts
    case persons
    case personsPerDay = "persons-per-day"
    case personsPerYear = "persons-per-year"
    case complaints
    case complaintsPerDay = "complaints-per-day"
    case complaintsPerYear = "complaints-per-year"
    case reportsPerYear = "reports-per-year"
    case counsellors
    case lines
    case places
    case nationalities
    case egyptianPounds = "EGP"
    case egyptianPoundsPerYear = "EGP-per-year"
    case egyptianPoundsPerNight = "EGP-per-night"
    case usDollars = "USD"
    case poundsSterling = "GBP"

    /// Seconds in one of a unit of time; nil for any other unit. Months have no fixed length.
    public var seconds: Double? {
        switch self {
        case .seconds: 1
        case .minutes: 60
        case .hours: 3_600
        case .days: 86_400
        default: nil
        }
    }
}
