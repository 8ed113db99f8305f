extension Unicode.Scalar {
    /// Whether whoever shows text obeys it rather than shows it: C0 and C1 controls, separators of lines and paragraphs,
    /// directional marks, embeddings, overrides and isolates.
    var isObeyed: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
