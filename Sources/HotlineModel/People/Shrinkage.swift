/// A share of paid time that is planned away from the phone: training, meetings, supervision.
public struct Shrinkage: Sendable, Equatable {
    /// What the time is for.
    public var category: String
    /// Share of each shift, between 0 and 1.
    public var share: Double

    /// Creates a category.
    public init(category: String, share: Double) {
        self.category = category
        self.share = share
    }
}
