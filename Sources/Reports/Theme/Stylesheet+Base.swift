extension Stylesheet {
    /// Plain elements.
    static let base = """
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--moim-surface); color: var(--moim-ink); font: 400 1rem/1.75 var(--moim-sans);
          font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
        /* Korean words stay whole, in pages of another language as well. */
        body { word-break: keep-all; }
        .page { max-width: 50rem; margin: 0 auto; padding: 4rem 3.5rem 5rem; background: var(--moim-paper);
          box-shadow: 0 0 0 1px var(--moim-grid); }
        h1, h2, h3, h4 { color: var(--moim-ink); line-height: 1.35; font-weight: 700; letter-spacing: -0.01em;
          text-wrap: balance; break-after: avoid; }
        h1 { font-size: 2.25rem; margin: 0 0 1rem; letter-spacing: -0.02em; }
        h2 { font-size: 1.5rem; margin: 3.5rem 0 1rem; padding-top: 1.25rem; border-top: 2px solid var(--moim-ink); }
        h3 { font-size: 1.1875rem; margin: 2.25rem 0 .75rem; }
        h4 { font-size: 1rem; margin: 1.75rem 0 .5rem; color: var(--moim-soft); }
        p, ul, ol, dl, blockquote, table, figure { margin: 0 0 1.125rem; }
        ul, ol { padding-left: 1.4rem; }
        li + li { margin-top: .3rem; }
        li::marker { color: var(--moim-muted); }
        ul:has(> li > .badge:first-child) { list-style: none; padding-left: 0; }
        ul:has(> li > .badge:first-child) > li + li { margin-top: .6rem; }
        a { color: var(--moim-accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
        a:focus-visible { outline: 2px solid var(--moim-accent); outline-offset: 2px; border-radius: 2px; }
        strong, b { font-weight: 700; }
        em { font-style: normal; background: linear-gradient(transparent 60%, var(--moim-accent-wash) 60%); }
        :lang(en) em { font-style: italic; background: none; }
        blockquote { padding: .1rem 0 .1rem 1.25rem; border-left: 3px solid var(--moim-rule); color: var(--moim-soft); }
        blockquote > :last-child, .card > :last-child, .callout > :last-child { margin-bottom: 0; }
        code { font-family: var(--moim-mono); font-size: .875em; background: var(--moim-surface); padding: .1em .35em;
          border-radius: 3px; overflow-wrap: anywhere; }
        pre { overflow-x: auto; padding: 1rem 1.125rem; background: var(--moim-surface); border-radius: 6px; line-height: 1.55; }
        pre code { background: none; padding: 0; overflow-wrap: normal; }
        hr { border: 0; border-top: 1px solid var(--moim-rule); margin: 2.5rem 0; }
        table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.55; }
        caption { text-align: left; color: var(--moim-muted); font-size: .875rem; padding-bottom: .5rem; }
        th, td { padding: .6rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--moim-grid); }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { color: var(--moim-muted); font-size: .8125rem; font-weight: 700; vertical-align: bottom;
          border-bottom: 1.5px solid var(--moim-ink); }
        tbody th { font-weight: 700; }
        tbody tr:last-child > * { border-bottom-color: var(--moim-rule); }
        th.number, td.number { text-align: right; white-space: nowrap; }
        .table-scroll { overflow-x: auto; margin-bottom: 1.125rem; }
        /* A shadow at the side where more of the table is; it goes when that end is reached. */
        .table-scroll { background: linear-gradient(to right, var(--moim-paper) 30%, transparent) 0 / 2.5rem 100% no-repeat local,
          linear-gradient(to left, var(--moim-paper) 30%, transparent) 100% / 2.5rem 100% no-repeat local,
          linear-gradient(to right, var(--moim-rule), transparent) 0 / .5rem 100% no-repeat scroll,
          linear-gradient(to left, var(--moim-rule), transparent) 100% / .5rem 100% no-repeat scroll; }
        .table-scroll > table { margin-bottom: 0; }
        details { margin: 0 0 1.125rem; }
        summary { cursor: pointer; color: var(--moim-accent); }

        """
}
