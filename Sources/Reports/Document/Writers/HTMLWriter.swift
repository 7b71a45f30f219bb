import Mustache
import Values

/// Turns a document into what the templates read. No markup is written here.
struct HTMLWriter {
    private typealias Context = [String: Any]

    private var figures = 0
    private let language: Language

    static func page(_ document: ReportDocument) -> String {
        var writer = HTMLWriter(language: document.language)
        return PageTemplates.library.render(writer.context(document), withTemplate: "report") ?? ""
    }

    static func page(_ sheet: SheetDocument) -> String {
        var writer = HTMLWriter(language: sheet.language)
        var context: Context = [
            "language": sheet.language.rawValue, "kind": sheet.kind, "title": sheet.title,
            "facts": writer.facts(sheet.facts),
            "sections": sheet.sections.map { section -> Context in
                ["title": section.title, "blocks": writer.blocks(section.parts.map(\.block))]
            },
        ]
        context["colophon"] = sheet.colophon.map { ["words": writer.words($0)] as Context }
        return PageTemplates.library.render(context, withTemplate: "sheet") ?? ""
    }

    private init(language: Language) {
        self.language = language
    }

    private mutating func context(_ document: ReportDocument) -> Context {
        var context: Context = [
            "language": document.language.rawValue, "kind": document.kind, "title": document.title,
            "facts": facts(document.facts), "contentsTitle": document.contentsTitle,
            "colophon": words(document.colophon),
        ]
        context["question"] = document.question
        context["note"] = document.note
        context["front"] = [document.abstract, document.summary].compactMap(\.self).map { section($0, number: 0) }
        context["sections"] = document.sections.enumerated().map { section($1, number: $0 + 1) }
        return context
    }

    private mutating func section(_ section: ReportDocument.Section, number: Int) -> Context {
        [
            "id": section.id, "number": "\(number)", "title": section.title, "isChapter": section.isChapter,
            "blocks": blocks(section.all),
        ]
    }

    private mutating func blocks(_ blocks: [Block]) -> [Context] {
        blocks.map { block($0) }
    }

    private mutating func block(_ block: Block) -> Context {
        switch block {
        case .heading(let text, let level): return [level == 3 ? "heading3" : "heading4": text]
        case .paragraph(let text, let voice):
            var paragraph: Context = ["words": words(text)]
            if voice != .plain { paragraph["style"] = voice.rawValue }
            return ["paragraph": paragraph]
        case .bullets(let items): return ["bullets": ["items": items.map { ["words": words($0)] }] as Context]
        case .list(let items, let start):
            var list: Context = ["items": items.map { ["blocks": blocks($0)] as Context }]
            if let start { list["ordered"] = ["start": "\(start)"] as Context }
            return ["list": list]
        case .rule: return ["rule": true]
        case .picture(let picture):
            return ["picture": ["source": picture.dataURL, "description": picture.description] as Context]
        case .quote(let paragraphs, let by):
            var quote: Context = ["paragraphs": paragraphs.map { ["words": words($0)] }]
            quote["by"] = by
            return ["quote": quote]
        case .facts(let items): return ["facts": ["items": facts(items)] as Context]
        case .table(let table): return ["table": self.table(table)]
        case .figure(let figure): return ["figure": self.figure(figure)]
        case .totals(let items):
            return ["totals": ["items": items.map { ["figure": $0.figure, "name": $0.name] }] as Context]
        case .callout(let inner, let isConcern):
            return ["callout": ["isConcern": isConcern, "blocks": blocks(inner)] as Context]
        case .card(let card):
            var context: Context = [
                "id": card.id, "title": words(card.title), "badges": words(card.badges), "blocks": blocks(card.blocks),
            ]
            context["tone"] = card.tone?.cssClass
            return ["card": context]
        case .listing(let text): return ["listing": text]
        case .details(let summary, let inner):
            return ["details": ["summary": summary, "blocks": blocks(inner)] as Context]
        }
    }

    private func facts(_ items: [(name: String, value: RichText)]) -> [Context] {
        items.map { ["name": $0.name, "value": words($0.value)] }
    }

    private func table(_ table: ReportTable) -> Context {
        var context: Context = [
            "columns": table.columns.map { ["title": $0.title, "isNumber": $0.isNumber] as Context },
            "rows": table.rows.enumerated().map { place, row -> Context in
                let cells = zip(table.columns, row).enumerated().map { index, cell -> Context in
                    ["isHead": index == 0, "isNumber": cell.0.isNumber, "words": words(cell.1)]
                }
                var context: Context = ["cells": cells]
                if table.anchors.indices.contains(place) { context["id"] = table.anchors[place] }
                return context
            },
        ]
        context["caption"] = table.caption
        context["isWide"] = table.columns.count > 3
        context["isShort"] = table.rows.count <= 8
        return context
    }

    private mutating func figure(_ figure: ReportFigure) -> Context {
        figures += 1
        let id = "figure-\(figures)"
        let number = LocalizedText(ko: "그림 \(figures). ", en: "Figure \(figures). ")[language]
        return [
            "id": id, "svg": figure.chart.svg(ChartSetting(language: language, id: id + "-chart")),
            "caption": number + figure.caption,
        ]
    }

    private func words(_ text: RichText) -> [Context] {
        text.runs.map { run in
            switch run {
            case .text(let text): ["text": text]
            case .strong(let text): ["strong": text]
            case .emphasis(let text): ["emphasis": text]
            case .link(let words, let address): ["link": ["words": words, "address": address] as Context]
            case .reference(let words, let place): ["link": ["words": words, "address": "#" + place] as Context]
            case .aside(let text): ["aside": text]
            case .code(let text): ["code": text]
            case .badge(let word, let style):
                ["badge": (style.isEmpty ? ["word": word] : ["word": word, "style": style]) as Context]
            case .sign(let symbol, let meaning): ["sign": ["symbol": symbol, "meaning": meaning] as Context]
            case .lineBreak: ["lineBreak": true]
            }
        }
    }
}
