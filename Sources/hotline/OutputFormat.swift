/// A format in which results are printed.
enum OutputFormat: String, CaseIterable, Sendable {
    case text, markdown, csv
    /// CSV that Excel opens by a double click.
    case csvForExcel = "csv-excel"
    case json, latex, html
}

/// When a progress bar is shown.
enum ProgressMode: String, CaseIterable, Sendable {
    case auto, always, never
}
