/// A part of a document's body.
public enum Block: Sendable, Hashable {
    /// A heading; level 1 opens a section, 2 and 3 divide it.
    case heading(Phrase, level: Int)
    /// A paragraph.
    case paragraph(Phrase)
    /// Points without an order.
    case list([Phrase])
    /// A remark set apart.
    case note(Note)
    /// Terms and their meanings.
    case definitions([Definition])
    /// A command or another text to be copied as it stands.
    case command(String)
    /// A table.
    case table(Table)
    /// A chart.
    case figure(Figure)
}
