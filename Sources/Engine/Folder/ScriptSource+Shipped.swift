import Shipped

extension ScriptSource {
    /// Every script that ships, worksheets first.
    package static var shipped: [ScriptSource] {
        ShippedTexts.worksheets.compactMap { id in
            ShippedTexts.worksheet(id).map { ScriptSource(text: $0, label: "shipped:worksheets/\(id).lua") }
        }
            + ShippedTexts.indicators.compactMap { id in
                ShippedTexts.indicator(id).map { ScriptSource(text: $0, label: "shipped:indicators/\(id).lua") }
            }
            + ShippedTexts.importers.compactMap { id in
                ShippedTexts.importer(id).map { ScriptSource(text: $0, label: "shipped:importers/\(id).lua") }
            }
    }
}
