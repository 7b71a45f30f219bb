extension Stylesheet {
    /// The parts of a report.
    static let parts = """
        .lead { font-size: 1.1875rem; line-height: 1.7; color: var(--moim-soft); }
        .muted { color: var(--moim-muted); }
        .small { font-size: .875rem; }
        .number { font-variant-numeric: tabular-nums; }
        .cover { padding: 2rem 0 3rem; }
        .cover h1 { font-size: 2.625rem; line-height: 1.25; margin-bottom: 1.25rem; }
        .eyebrow { margin: 0 0 1rem; color: var(--moim-accent); font-weight: 700; font-size: .9375rem; letter-spacing: .02em; }
        .cover .facts { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--moim-rule); }
        .facts { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .4rem 1.5rem; }
        .facts dt { color: var(--moim-muted); }
        .facts dd { margin: 0; }
        .toc { margin: 0 0 3rem; padding: 1.5rem 1.75rem; background: var(--moim-surface); border-radius: 8px; }
        .toc h2, .toc h3 { margin: 0 0 .75rem; padding: 0; border: 0; font-size: 1rem; }
        .toc ol { margin: 0; padding: 0; list-style: none; counter-reset: toc; }
        .toc li { margin: 0; }
        .toc > ol > li { counter-increment: toc; }
        .toc > ol > li > a { font-weight: 700; }
        .toc > ol > li > a::before { content: counter(toc); display: inline-block; width: 1.75rem; color: var(--moim-muted); font-weight: 400; }
        .toc ol ol { padding-left: 1.75rem; }
        .toc a { display: block; padding: .2rem 0; color: var(--moim-ink); text-decoration: none; }
        .toc a:hover { color: var(--moim-accent); text-decoration: underline; }
        .toc .page-hint { float: right; color: var(--moim-muted); font-weight: 400; }
        .card { margin: 0 0 1.5rem; padding: 1.5rem 1.75rem; background: var(--moim-paper); border: 1px solid var(--moim-rule);
          border-radius: 8px; break-inside: avoid; }
        .card > h3:first-child, .card-head h3 { margin-top: 0; }
        .card-head { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: .5rem 1rem; }
        .card-head h3 { flex: 1 1 16rem; margin-bottom: .75rem; }
        .card-foot { margin: 1.25rem 0 0; padding-top: .875rem; border-top: 1px solid var(--moim-grid); color: var(--moim-muted);
          font-size: .875rem; }
        .card.supported { border-top: 4px solid var(--moim-good); }
        .card.refuted { border-top: 4px solid var(--moim-concern); }
        .card.inconclusive { border-top: 4px solid var(--moim-muted); }
        .grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.25rem; margin-bottom: 1.5rem; }
        .grid > .card { margin: 0; }
        .badge { display: inline-block; padding: .12rem .65rem; border: 1.5px solid var(--moim-rule); border-radius: 999px;
          background: var(--moim-paper); color: var(--moim-soft); font-size: .8125rem; font-weight: 700; line-height: 1.5;
          white-space: nowrap; }
        .badge + .badge { margin-left: .25rem; }
        .badge.supported { border-color: var(--moim-good); background: var(--moim-good-wash); color: var(--moim-good); }
        .badge.refuted { border-color: var(--moim-concern); background: var(--moim-concern-wash); color: var(--moim-concern); }
        .badge.inconclusive { border-color: var(--moim-muted); background: var(--moim-surface); color: var(--moim-soft); }
        .badge.supported::before { content: "\\2713\\00a0"; }
        .badge.refuted::before { content: "\\2717\\00a0"; }
        .badge.inconclusive::before { content: "?\\00a0"; }
        .badge.adopt { border-color: var(--moim-good); color: var(--moim-good); }
        .badge.adapt { border-color: var(--moim-accent); color: var(--moim-accent); }
        .badge.abandon { border-color: var(--moim-muted); color: var(--moim-muted); text-decoration: line-through; }
        .callout { margin: 0 0 1.5rem; padding: 1rem 1.25rem; background: var(--moim-accent-wash); border-left: 4px solid var(--moim-accent);
          border-radius: 0 6px 6px 0; break-inside: avoid; }
        .callout.concern { background: var(--moim-concern-wash); border-left-color: var(--moim-concern); }
        .kpi { margin: 0; }
        .kpi b { display: block; font-size: 2.25rem; line-height: 1.2; letter-spacing: -0.02em; }
        .kpi span { color: var(--moim-muted); font-size: .875rem; }
        .steps { padding: 0; list-style: none; counter-reset: step; }
        .steps > li { position: relative; padding: 0 0 .5rem 3rem; counter-increment: step; min-height: 2.25rem; }
        .steps > li::before { content: counter(step); position: absolute; left: 0; top: -.05rem; width: 2rem; height: 2rem;
          border: 1.5px solid var(--moim-accent); border-radius: 50%; color: var(--moim-accent); font-weight: 700;
          font-size: .9375rem; line-height: 1.8rem; text-align: center; }
        .colophon { margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--moim-rule); color: var(--moim-muted);
          font-size: .8125rem; line-height: 1.7; }
        .print-only { display: none; }

        """

    /// Worksheets filled in by hand.
    static let worksheet = """
        .worksheet .question { margin: 0 0 2rem; break-inside: avoid; }
        .worksheet .question > h3, .worksheet .question > p:first-child { margin: 0 0 .25rem; font-weight: 700; font-size: 1.0625rem; }
        .worksheet .hint { margin: 0 0 .5rem; color: var(--moim-muted); font-size: .875rem; }
        .write { --lines: 3; height: calc(var(--lines) * 2.25rem); border-bottom: 1px solid var(--moim-rule);
          background: repeating-linear-gradient(to bottom, transparent 0 calc(2.25rem - 1px), var(--moim-rule) calc(2.25rem - 1px) 2.25rem);
          -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .box { display: inline-block; width: 1.05em; height: 1.05em; margin-right: .45em; border: 1.5px solid var(--moim-soft);
          border-radius: 3px; vertical-align: -.15em; }
        .signature { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.5rem; margin-top: 2.5rem; }
        .signature > * { padding-top: 2.25rem; border-bottom: 1px solid var(--moim-soft); color: var(--moim-muted); font-size: .875rem; }

        """
}
