// How the page looks, in light and in dark, on a screen and on paper.
extension ReplayPage {
    static let style = """
        :root { --paper: #ffffff; --text: #1b2733; --muted: #56626d; --grid: #dde2e7; --busy: #1f5f9e; --wait: #b4501e;
          --documenting: #9c4587; --away: #8a939b; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #14191e; --text: #e6ebf0; --muted: #a3afba; --grid: #38424c; --busy: #7fb2e5; --wait: #f09a6b;
            --documenting: #d58cc3; --away: #77828c; }
        }
        body { background: var(--paper); color: var(--text); margin: 0; line-height: 1.45;
          font-family: 'Noto Sans','Noto Sans Arabic','Segoe UI',Arial,'DejaVu Sans',sans-serif; }
        main { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1rem; margin: 0 0 .3rem; }
        p { margin: .2rem 0; } .caption { color: var(--muted); font-size: .85rem; }
        .note { border-inline-start: 4px solid var(--wait); padding-inline-start: .6rem; }
        .controls { display: flex; flex-wrap: wrap; gap: .8rem; align-items: center; margin: .8rem 0; }
        .controls input { flex: 1 1 100%; accent-color: var(--busy); direction: ltr; }
        button, select { font: inherit; padding: .3rem .9rem; background: var(--paper); color: var(--text);
          border: 1px solid var(--muted); border-radius: .3rem; }
        :focus-visible { outline: 3px solid var(--busy); outline-offset: 2px; }
        #clock { font-size: 1.6rem; font-variant-numeric: tabular-nums; direction: ltr; }
        #course { inline-size: 100%; block-size: 4.5rem; border-block-end: 1px solid var(--grid); direction: ltr; }
        #course path { fill: var(--wait); opacity: .75; } #course line { stroke: var(--text); vector-effect: non-scaling-stroke; }
        .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .8rem; margin: .8rem 0; }
        section { border: 1px solid var(--grid); border-radius: .4rem; padding: .6rem .8rem; break-inside: avoid; }
        .row { display: flex; flex-wrap: wrap; gap: 3px; min-block-size: 1.2rem; margin: .2rem 0; }
        .row i { inline-size: .95rem; block-size: .95rem; box-sizing: border-box; border: 1.5px solid var(--muted); border-radius: 2px; }
        .row i.waiting { background: var(--wait); border-color: var(--wait); border-radius: 50%; }
        .row i.held, .row i.s1 { background: var(--busy); border-color: var(--busy); }
        .row i.s0 { border-color: var(--busy); }
        .row i.s2 { border-color: var(--documenting);
          background: repeating-linear-gradient(45deg, var(--documenting) 0 2px, transparent 2px 5px); }
        .row i.s3 { border-style: dashed; border-color: var(--away); }
        .legend { display: inline-flex; align-items: center; gap: .3rem; margin-inline-end: 1rem; }
        .legend i { flex: none; }
        table { border-collapse: collapse; } td { padding: .1rem .4rem; } td + td { text-align: end; font-variant-numeric: tabular-nums; }
        ol { list-style: none; margin: 0; padding: 0; font-size: .88rem; min-block-size: 14rem; }
        @media print { .controls button, .controls label, .controls input { display: none; } }
        """
}
