/// The page's style sheet.
enum Stylesheet {
    static var text: String { colours + layout + tables + print }

    private static let colours = """
        :root {
          --paper: #ffffff; --text: #1b2733; --muted: #56626d; --rule: #c9d1d8; --faint: #eef2f5;
          --accent: #1f5f9e; --caution: #b4501e;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #14191e; --text: #e4e9ee; --muted: #a5b1bb; --rule: #3c4853; --faint: #1e262d;
            --accent: #7fb4e6; --caution: #f0955f;
          }
        \(inks)}

        """

    /// The drawings' inks on a dark background.
    private static let inks: String = {
        let colours = [
            ("paper", "#14191e"), ("text", "#e4e9ee"), ("muted", "#a5b1bb"), ("grid", "#303a43"),
            ("series-0", "#7fb4e6"), ("series-1", "#f0955f"), ("series-2", "#5cc8a4"),
            ("series-3", "#d993c8"),
            ("series-4", "#cdbf52"), ("reached", "#5cc8a4"), ("lost", "#f0955f"), ("shade-0", "#1f2a35"),
            ("shade-1", "#223648"), ("shade-2", "#25445f"), ("shade-3", "#295578"), ("shade-4", "#2f6892"),
            ("shade-5", "#4380ae"), ("shade-6", "#6399c4"), ("shade-7", "#8fb8d9"), ("shade-8", "#c9dff0"),
            ("on-light", "#e4e9ee"), ("on-dark", "#0b141c"),
        ]
        return colours.map { name, colour in
            "  .f-\(name) { fill: \(colour) }  .s-\(name) { stroke: \(colour) }\n"
        }.joined()
    }()

    private static let layout = """
        * { box-sizing: border-box; }
        html { background: var(--paper); color: var(--text); -webkit-text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-inline-size: 58rem;
          font: 1rem/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
        }
        :lang(ar) body { line-height: 1.75; font-size: 1.08rem;
          font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; }
        :lang(ar) table, :lang(ar) .facts { font-family: "Noto Sans Arabic", "IBM Plex Sans Arabic", "Segoe UI",
          "Geeza Pro", Tahoma, sans-serif; }
        header { border-block-end: 3px solid var(--accent); padding-block-end: .75rem; }
        h1 { font-size: 1.9rem; line-height: 1.25; margin: 0; }
        .subtitle { font-size: 1.1rem; color: var(--muted); margin: .4rem 0 0; }
        h2 { font-size: 1.35rem; margin: 2.6rem 0 .6rem; padding-block-end: .25rem;
          border-block-end: 1px solid var(--rule); }
        h3 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
        h4, h5, h6 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
        :lang(ar) h1, :lang(ar) h2, :lang(ar) h3 { line-height: 1.6; }
        p, ul { margin: .6rem 0; max-inline-size: 46rem; }
        a { color: var(--accent); }
        code, pre { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: .88em;
          unicode-bidi: isolate; overflow-wrap: anywhere; }
        pre { background: var(--faint); border-inline-start: 3px solid var(--rule); padding: .6rem .8rem;
          white-space: pre-wrap; text-align: left; }
        bdi, .figures, .half-width { unicode-bidi: isolate; }
        .figures, .half-width { white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
        .facts { display: grid; grid-auto-flow: dense; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 1.5rem;
          margin: 1.2rem 0; font-size: .9rem; }
        .facts div { min-inline-size: 0; }
        .facts .wide { grid-column: 1 / -1; }
        .facts dt { color: var(--muted); }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .definitions { max-inline-size: 46rem; font-size: .92rem; }
        .definitions dt { font-weight: 600; margin-block-start: .6rem; }
        .definitions dt code { font-weight: 400; color: var(--muted); }
        .definitions dd { margin: 0; margin-inline-start: 1.2rem; }
        nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
        .note { background: var(--faint); border-inline-start: 4px solid var(--accent); padding: .6rem .9rem; }
        .note.caution { border-color: var(--caution); }
        figure { margin: 1.6rem 0 2rem; }
        figcaption, caption { text-align: start; font-size: .95rem; padding-block-end: .5rem; }
        .chart { overflow-x: auto; }
        .chart svg { display: block; inline-size: 100%; min-inline-size: 34rem; block-size: auto; }
        .description, .notes, figure > p { font-size: .88rem; color: var(--muted); }
        .notes p { margin: .2rem 0; }
        summary { cursor: pointer; font-size: .88rem; color: var(--accent); }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

        """

    private static let tables = """
        .table { overflow-x: auto; margin: 1.4rem 0 .4rem; }
        table { border-collapse: collapse; font-size: .9rem; line-height: 1.45;
          border-block: 2px solid var(--text); caption-side: top; }
        :lang(ar) table { line-height: 1.7; }
        th, td { padding: .35rem .7rem; text-align: start; vertical-align: baseline; }
        th:first-child, td:first-child { padding-inline-start: .2rem; }
        th:last-child, td:last-child { padding-inline-end: .2rem; }
        thead th { border-block-end: 1px solid var(--text); vertical-align: bottom; font-weight: 600; }
        tbody th { font-weight: 400; }
        tbody tr + tr > * { border-block-start: 1px solid var(--faint); }
        .number { text-align: end; }
        td.number { white-space: nowrap; }
        tbody th { min-inline-size: 7rem; }
        .half-width { display: inline-block; text-align: start; color: var(--muted); }
        .group th { font-weight: 600; padding-block-start: .8rem; border-block-end: 1px solid var(--rule); }
        .total > *, tbody tr.total > * { font-weight: 600; border-block-start: 1px solid var(--text); }
        .strong > * { font-weight: 600; background: var(--faint); }
        .part > :first-child { padding-inline-start: 1.4rem; }
        sup { line-height: 0; font-size: .75em; margin-inline-start: .15em; }
        sup a { text-decoration: none; }
        thead button { position: relative; font: inherit; color: inherit; background: none; border: 0; padding: 0;
          padding-inline-end: .9em; min-block-size: 1.4em; text-align: inherit; cursor: pointer; }
        thead button::after { content: "↕"; position: absolute; inset-inline-end: 0; inset-block-end: 0;
          color: var(--muted); font-weight: 400; opacity: .6; }
        [aria-sort] button::after { color: var(--accent); opacity: 1; }
        [aria-sort=ascending] button::after { content: "↑"; }
        [aria-sort=descending] button::after { content: "↓"; }

        """

    private static let print = """
        @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page);
          font: 9pt sans-serif; color: #56626d; } }
        @media print {
          body { padding: 0; max-inline-size: none; font-size: 10pt; }
          :lang(ar) body { font-size: 11pt; }
          table { font-size: 8.5pt; }
          :lang(ar) table { font-size: 9pt; }
          th, td { padding: .25rem .4rem; }
          h2, h3, h4, caption, figcaption { break-after: avoid; }
          tr, figure, .note, .chart { break-inside: avoid; }
          thead { display: table-header-group; }
          .table, .chart { overflow: visible; }
          .chart svg { min-inline-size: 0; max-inline-size: 100%; }
          thead button::after { content: none; }
          nav, details:not([open]) { display: none; }
          a { color: inherit; text-decoration: none; }
          .strong > *, .note, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
