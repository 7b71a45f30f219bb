extension Stylesheet {
    /// Charts in a page.
    static let chartPage = """
        figure.chart { margin: 1.75rem 0; break-inside: avoid; }
        figure.chart > svg { display: block; width: 100%; height: auto; }
        .card > figure.chart { margin: 1rem -.5rem; }
        figcaption { margin-top: .5rem; color: var(--moim-muted); font-size: .875rem; }

        """

    /// A phone. A chart keeps letters that can be read and scrolls sideways within its own frame.
    static let narrow = """
        @media screen and (max-width: 44rem) {
          .page { padding: 2rem 1.25rem 3rem; box-shadow: none; }
          h1, .cover h1 { font-size: 1.875rem; }
          h2 { font-size: 1.3125rem; margin-top: 2.75rem; }
          .lead { font-size: 1.0625rem; }
          .cover { padding: 1rem 0 2rem; }
          .card { padding: 1.125rem 1.125rem 1.25rem; }
          .toc { padding: 1.25rem; }
          .facts { grid-template-columns: fit-content(6.5rem) minmax(0, 1fr); gap: .4rem 1rem; }
          .card > .facts { grid-template-columns: 4rem minmax(0, 1fr); }
          .card > h4 + .facts { grid-template-columns: fit-content(6.5rem) minmax(0, 1fr); }
          table { font-size: .875rem; }
          th, td { padding: .5rem; }
          figure.chart { overflow-x: auto; margin-left: -1.25rem; margin-right: -1.25rem; }
          .card > figure.chart { margin-left: -1.125rem; margin-right: -1.125rem; }
          figure.chart > svg { min-width: 34rem; }
          figcaption { padding: 0 1.25rem; }
        }

        """

    /// A4, with page numbers where the printer's program can set them.
    static let paper = """
        @page { size: A4; margin: 22mm 20mm 24mm;
          @bottom-center { content: counter(page); font: 9pt "NanumGothic", sans-serif; color: #444c4c; } }
        @page :first { @bottom-center { content: none; } }
        @media print {
          html { font-size: 10pt; }
          body, .page { background: none; }
          body { line-height: 1.65; }
          h2 { margin-top: 2.5rem; }
          h3 { margin-top: 1.75rem; }
          table { font-size: .875rem; line-height: 1.45; }
          th, td { padding: .32rem .6rem; }
          td:not(.number), tbody th { overflow-wrap: anywhere; }
          .page { max-width: none; padding: 0; box-shadow: none; }
          .cover { min-height: 200mm; padding-top: 50mm; break-after: page; }
          .toc { break-after: page; background: none; padding: 0; }
          .chapter { break-before: page; }
          .chapter > h2:first-child { margin-top: 0; }
          h2, h3, h4, caption, .card-head { break-after: avoid; }
          p, li, dd { orphans: 3; widows: 3; }
          tr, figure, blockquote, .callout, .kpi { break-inside: avoid; }
          thead { display: table-header-group; }
          figure.chart { margin: 1.25rem 0; }
          figure.chart > svg { max-height: 190mm; }
          a { color: inherit; text-decoration: none; }
          pre { white-space: pre-wrap; border: 1px solid var(--moim-rule); font-size: .8125rem; line-height: 1.45; padding: .75rem 1rem; }
          .badge, .callout, .card, .toc, code, em, svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .table-scroll { overflow: visible; background: none; }
          /* Long lists of readings stand in two columns, each with the heads of its own. */
          details > .table-scroll:not(.whole) { columns: 2; column-gap: 10mm; }
          details > .table-scroll table { font-size: .8125rem; }
          details > .table-scroll th, details > .table-scroll td { padding-top: .18rem; padding-bottom: .18rem; }
          details > .table-scroll th[scope=row] { white-space: nowrap; font-weight: 400; }
          .page-break { break-before: page; }
          .no-print { display: none !important; }
          .print-only { display: revert; }
          details > summary { display: none; }
          details::details-content { content-visibility: visible; display: block; }
        }

        """
}
