/// A chart with what is said about it.
public struct Figure: Sendable, Hashable {
    /// The stable name for machines, unique in the document.
    public var id: String
    /// What it shows, as the figure's caption.
    public var caption: Phrase
    /// What there is to see, for those who cannot see it; a sentence or two.
    public var description: Phrase
    /// The chart.
    public var chart: Chart
    /// Remarks below it.
    public var notes: [Phrase]

    /// A name for the picture's file that is safe in every file system and address.
    public var fileName: String { XMLText.identifier(id) + ".svg" }

    /// Creates a figure.
    public init(_ id: String, caption: Phrase, description: Phrase, chart: Chart, notes: [Phrase] = []) {
        self.id = id
        self.caption = caption
        self.description = description
        self.chart = chart
        self.notes = notes
    }
}
