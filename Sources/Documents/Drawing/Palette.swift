/// The colours of a drawing on white.
///
/// Series follow M. Okabe and K. Ito, "Color Universal Design" (2002), darkened where needed so that each has a
/// contrast of at least 3 to 1 with white; shades go from light to dark in one hue and so survive a photocopy.
enum Palette {
    /// The colour as `#rrggbb`.
    static func colour(_ ink: Ink) -> String {
        switch ink {
        case .paper: "#ffffff"
        case .text: "#1b2733"
        case .muted: "#56626d"
        case .grid: "#dde2e7"
        case .series(let index): series[index % series.count]
        case .shade(let shade): shades[min(max(shade, 0), shades.count - 1)]
        case .onShade(let shade): shade < 5 ? "#1b2733" : "#ffffff"
        case .reached: "#00796b"
        case .lost: "#b4501e"
        }
    }

    /// The class by which a page's style sheet recolours the ink, for dark backgrounds.
    static func name(_ ink: Ink) -> String {
        switch ink {
        case .paper: "paper"
        case .text: "text"
        case .muted: "muted"
        case .grid: "grid"
        case .series(let index): "series-\(index % series.count)"
        case .shade(let shade): "shade-\(min(max(shade, 0), shades.count - 1))"
        case .onShade(let shade): shade < 5 ? "on-light" : "on-dark"
        case .reached: "reached"
        case .lost: "lost"
        }
    }

    private static let series = ["#1f5f9e", "#c2570c", "#00785c", "#9c4587", "#6d6100"]
    private static let shades = [
        "#f3f7fb", "#dfeaf4", "#c6dbec", "#a6c8e1", "#7fafd3", "#5592c2", "#3374ab", "#1c568c", "#0d3866",
    ]
}
