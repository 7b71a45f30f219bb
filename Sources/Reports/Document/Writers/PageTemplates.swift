import Mustache

/// The templates of the pages. Names begin with a dot so that they are looked up in their own block only, never in the
/// block around it. `{{{…}}}` is for charts, which escape themselves, and for nothing else.
enum PageTemplates {
    static let library: MustacheLibrary = {
        let sources = [
            "report": report, "section": section, "block": block, "words": words, "worksheet": worksheet,
            "sheet": sheet,
        ]
        do {
            precondition(MarkupContentType.isRegistered)
            return MustacheLibrary(
                templates: try sources.mapValues { try MustacheTemplate(string: MarkupContentType.pragma + $0) })
        } catch {
            preconditionFailure("a template of the project's own cannot be read: \(error)")
        }
    }()

    private static let head = head()

    /// What every page begins with, up to its body.
    private static func head(_ style: String = "") -> String {
        """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="{{.language}}" xml:lang="{{.language}}">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="moim"/>
        <title>{{.title}}</title>
        <style>
        \(Stylesheet.report)\(extraStyle)\(style)</style>
        </head>

        """
    }

    /// What reports need beside the style that all pages share.
    private static let extraStyle = """
        .card { break-inside: auto; }
        .card-head, .card > .facts, .card > ul { break-inside: avoid; }
        .card-head { break-after: avoid; }
        .card-head .badges { display: flex; flex-wrap: wrap; gap: .3rem; margin: 0 0 .75rem; }
        .card-head .badge + .badge { margin-left: 0; }
        .card h3 { font-size: 1.125rem; }
        .facts { margin-bottom: 1.25rem; }
        .facts dd, .card-head h3, blockquote > p { min-width: 0; overflow-wrap: anywhere; }
        @media screen and (min-width: 44.01rem), print {
          .facts, .card > h4 + .facts { grid-template-columns: fit-content(15rem) minmax(0, 1fr); }
          .card > .facts { grid-template-columns: 8rem minmax(0, 1fr); }
        }
        .totals { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin: 0 0 1.5rem; }
        .summary { margin-bottom: 3rem; }
        .summary > h2 { margin-top: 0; }
        .summary .callout p { margin-bottom: .5rem; }
        .aside { color: var(--moim-muted); font-size: .875em; font-weight: 400; }
        blockquote > p { margin-bottom: .25rem; }
        blockquote footer { color: var(--moim-muted); font-size: .875rem; }
        blockquote footer::before { content: "\\2014\\00a0"; }
        td .sign { display: inline-block; min-width: 1em; text-align: center; }
        td:has(> .sign:first-child) { white-space: nowrap; }
        dd code, p > code { overflow-wrap: anywhere; }
        td code { font-size: .75rem; white-space: nowrap; }
        figure.picture { margin: 0 0 1.5rem; }
        figure.picture > img { display: block; max-width: 100%; height: auto; }
        figure.picture > figcaption { margin-top: .5rem; color: var(--moim-muted); font-size: .875rem; }
        li > p { margin-bottom: .25rem; }
        hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--moim-rule); }
        .note { white-space: pre-line; }
        .worksheet .question > h2 { margin: 0 0 .25rem; padding: 0; border: 0; font-size: 1.0625rem; }
        .worksheet .line { height: 2.25rem; border-bottom: 1px solid var(--moim-rule); }
        .worksheet .choice { margin: 0 0 .35rem; }
        .worksheet .answer { margin: .25rem 0 0; padding-left: 1rem; border-left: 2px solid var(--moim-rule); white-space: pre-line;
          overflow-wrap: anywhere; }
        .worksheet .box.ticked { line-height: 1; text-align: center; }
        .worksheet .box.ticked::before { content: "\\2713"; font-size: .9em; }
        .worksheet .signature { break-inside: avoid; }
        .worksheet > .signature { margin: 1.5rem 0 2.5rem; }
        @media screen and (max-width: 44rem) { table.wide { min-width: 32rem; } .totals { gap: .75rem 1.75rem; } .kpi b { font-size: 1.875rem; } }
        @media print {
          .whole, .toc { break-inside: avoid; }
          .toc > ol { columns: 2; }
          .card { padding: 1.125rem 1.375rem; }
          .card > figure.chart { margin: .5rem 0; }
          .card > figure.chart > svg { width: 118mm; margin: 0 auto; }
          .card > .facts { margin-bottom: .75rem; gap: .2rem 1.25rem; }
          .card > p, .card > ul, .card > blockquote { margin-bottom: .75rem; }
          .card > h4 { margin-top: 1rem; }
          .card-head h3, .card-head .badges { margin-bottom: .5rem; }
        }

        """

    private static let report =
        head + """
            <body>
            <main class="page">
            <header class="cover">
            <p class="eyebrow">{{.kind}}</p>
            <h1>{{.title}}</h1>
            {{#.question}}<p class="lead">{{.}}</p>
            {{/.question}}<dl class="facts">
            {{#.facts}}<dt>{{.name}}</dt><dd>{{#.value}}{{>words}}{{/.value}}</dd>
            {{/.facts}}</dl>
            {{#.note}}<div class="callout"><p class="note">{{.}}</p></div>
            {{/.note}}</header>
            {{#.front}}<section class="summary" id="{{.id}}">
            <h2>{{.title}}</h2>
            {{#.blocks}}{{>block}}{{/.blocks}}</section>
            {{/.front}}<nav class="toc" aria-labelledby="contents">
            <h2 id="contents">{{.contentsTitle}}</h2>
            <ol>
            {{#.sections}}<li><a href="#{{.id}}">{{.title}}</a></li>
            {{/.sections}}</ol>
            </nav>
            {{#.sections}}{{>section}}{{/.sections}}<footer class="colophon"><p>{{#.colophon}}{{>words}}{{/.colophon}}</p></footer>
            </main>
            </body>
            </html>

            """

    private static let section = """
        <section{{#.isChapter}} class="chapter"{{/.isChapter}} id="{{.id}}">
        <h2>{{.number}}. {{.title}}</h2>
        {{#.blocks}}{{>block}}{{/.blocks}}</section>

        """

    /// One of these names is set for each block.
    private static let block = """
        {{#.heading3}}<h3>{{.}}</h3>
        {{/.heading3}}{{#.heading4}}<h4>{{.}}</h4>
        {{/.heading4}}{{#.paragraph}}<p{{#.style}} class="{{.}}"{{/.style}}>{{#.words}}{{>words}}{{/.words}}</p>
        {{/.paragraph}}{{#.bullets}}<ul>
        {{#.items}}<li>{{#.words}}{{>words}}{{/.words}}</li>
        {{/.items}}</ul>
        {{/.bullets}}{{#.list}}{{#.ordered}}<ol start="{{.start}}">{{/.ordered}}{{^.ordered}}<ul>{{/.ordered}}
        {{#.items}}<li>{{#.blocks}}{{>block}}{{/.blocks}}</li>
        {{/.items}}{{#.ordered}}</ol>{{/.ordered}}{{^.ordered}}</ul>{{/.ordered}}
        {{/.list}}{{#.rule}}<hr/>
        {{/.rule}}{{#.picture}}<figure class="picture"><img src="{{.source}}" alt="{{.description}}"/>{{#.description}}<figcaption>{{.}}</figcaption>{{/.description}}</figure>
        {{/.picture}}{{#.quote}}<blockquote>
        {{#.paragraphs}}<p>{{#.words}}{{>words}}{{/.words}}</p>
        {{/.paragraphs}}{{#.by}}<footer>{{.}}</footer>
        {{/.by}}</blockquote>
        {{/.quote}}{{#.facts}}<dl class="facts">
        {{#.items}}<dt>{{.name}}</dt><dd>{{#.value}}{{>words}}{{/.value}}</dd>
        {{/.items}}</dl>
        {{/.facts}}{{#.table}}<div class="table-scroll{{#.isShort}} whole{{/.isShort}}"><table{{#.isWide}} class="wide"{{/.isWide}}>
        {{#.caption}}<caption>{{.}}</caption>
        {{/.caption}}<thead><tr>{{#.columns}}<th scope="col"{{#.isNumber}} class="number"{{/.isNumber}}>{{.title}}</th>{{/.columns}}</tr></thead>
        <tbody>
        {{#.rows}}<tr{{#.id}} id="{{.}}"{{/.id}}>{{#.cells}}{{#.isHead}}<th scope="row">{{#.words}}{{>words}}{{/.words}}</th>{{/.isHead}}{{^.isHead}}<td{{#.isNumber}} class="number"{{/.isNumber}}>{{#.words}}{{>words}}{{/.words}}</td>{{/.isHead}}{{/.cells}}</tr>
        {{/.rows}}</tbody>
        </table></div>
        {{/.table}}{{#.figure}}<figure class="chart" id="{{.id}}">
        {{{.svg}}}<figcaption>{{.caption}}</figcaption>
        </figure>
        {{/.figure}}{{#.totals}}<div class="totals">
        {{#.items}}<p class="kpi"><b>{{.figure}}</b> <span>{{.name}}</span></p>
        {{/.items}}</div>
        {{/.totals}}{{#.callout}}<div class="callout{{#.isConcern}} concern{{/.isConcern}}">
        {{#.blocks}}{{>block}}{{/.blocks}}</div>
        {{/.callout}}{{#.card}}<article class="card{{#.tone}} {{.}}{{/.tone}}" id="{{.id}}">
        <header class="card-head"><h3>{{#.title}}{{>words}}{{/.title}}</h3><p class="badges">{{#.badges}}{{>words}}{{/.badges}}</p></header>
        {{#.blocks}}{{>block}}{{/.blocks}}</article>
        {{/.card}}{{#.listing}}<pre><code>{{.}}</code></pre>
        {{/.listing}}{{#.details}}<details>
        <summary>{{.summary}}</summary>
        {{#.blocks}}{{>block}}{{/.blocks}}</details>
        {{/.details}}
        """

    /// One of these names is set for each run.
    private static let words =
        "{{#.text}}{{.}}{{/.text}}{{#.strong}}<strong>{{.}}</strong>{{/.strong}}{{#.emphasis}}<em>{{.}}</em>{{/.emphasis}}{{#.code}}<code>{{.}}</code>{{/.code}}"
        + #"{{#.aside}}<span class="aside">{{.}}</span>{{/.aside}}"#
        + #"{{#.link}}<a href="{{.address}}">{{.words}}</a>{{/.link}}"#
        + #"{{#.badge}}<span class="badge{{#.style}} {{.}}{{/.style}}">{{.word}}</span>{{/.badge}}"#
        + #"{{#.sign}}<span class="sign" role="img" aria-label="{{.meaning}}" title="{{.meaning}}">{{.symbol}}</span>{{/.sign}}"#
        + "{{#.lineBreak}}<br/>{{/.lineBreak}}"

    /// A page or two: smaller headings, and no cover that takes a page of its own.
    private static let sheetStyle = """
        .sheet h1 { font-size: 1.75rem; }
        .sheet h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-top: .875rem; border-top: 1px solid var(--moim-rule); }
        .sheet h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; color: var(--moim-soft); }
        .sheet > header > .facts { margin-bottom: 0; }
        .sheet .colophon { margin-top: 2.5rem; }
        @media print { .sheet h2 { margin-top: 1.5rem; } .sheet .facts, .sheet li { break-inside: avoid; } }

        """

    private static let sheet =
        head(sheetStyle) + """
            <body>
            <main class="page sheet">
            <header>
            <p class="eyebrow">{{.kind}}</p>
            <h1>{{.title}}</h1>
            <dl class="facts">
            {{#.facts}}<dt>{{.name}}</dt><dd>{{#.value}}{{>words}}{{/.value}}</dd>
            {{/.facts}}</dl>
            </header>
            {{#.sections}}<section>
            <h2>{{.title}}</h2>
            {{#.blocks}}{{>block}}{{/.blocks}}</section>
            {{/.sections}}{{#.colophon}}<footer class="colophon"><p>{{#.words}}{{>words}}{{/.words}}</p></footer>
            {{/.colophon}}</main>
            </body>
            </html>

            """

    private static let worksheet =
        head + """
            <body>
            <main class="page">
            <section class="worksheet">
            <p class="eyebrow">{{.phase}}</p>
            <h1>{{.title}}</h1>
            {{#.intro}}<p class="lead">{{.}}</p>
            {{/.intro}}<div class="signature">
            {{#.signature}}<div>{{.}}</div>
            {{/.signature}}</div>
            {{#.questions}}<div class="question">
            <h2>{{.number}}. {{.ask}}</h2>
            {{#.hint}}<p class="hint">{{.}}</p>
            {{/.hint}}{{#.boxes}}<p class="choice"><span class="box{{#.isTicked}} ticked{{/.isTicked}}"></span>{{.title}}</p>
            {{/.boxes}}{{#.answer}}<p class="answer">{{.}}</p>
            {{/.answer}}{{#.lines}}<div class="line"></div>
            {{/.lines}}</div>
            {{/.questions}}{{#.signing}}<div class="signature">
            {{#.people}}<div>{{.}}</div>
            {{/.people}}</div>
            {{/.signing}}{{#.source}}<footer class="colophon"><p>{{.}}</p></footer>
            {{/.source}}</section>
            </main>
            </body>
            </html>

            """
}
