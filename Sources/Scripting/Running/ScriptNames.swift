import LuaRuntime

/// Every name this module offers to authors, as `scripts/editor/moim.lua` must list them for editors.
package enum ScriptNames {
    package static var all: Set<String> {
        var names: Set<String> = [
            WorksheetWord.name, StepWord.name, IndicatorWord.name, HypothesisWord.name, ImporterWord.name,
            VerdictWord.name, "ratio",
            "none", "row", "skip", HoursBetween.name, ExclusionList.word,
            IndicatorShelf.luaName, CurrentObject.luaName,
        ]
        names.formUnion(StatisticsLibrary.functions.map { "stats.\($0.name)" })
        for (type, fields) in StatisticsLibrary.options { names.formUnion(fields.map { "\(type).\($0)" }) }
        add(TableObject.self, to: &names)
        add(SetObject.self, to: &names)
        add(GroupsObject.self, to: &names)
        add(NumbersObject.self, to: &names)
        add(PeriodObject.self, to: &names)
        add(ImportFileObject.self, to: &names)
        names.formUnion(ImportFileObject.fieldNames.map { "ImportFile.\($0)" })
        names.formUnion(GroupObject.fieldNames.map { "Group.\($0)" })
        names.formUnion(PeriodObject.fieldNames.map { "Period.\($0)" })
        names.formUnion(RatioObject.fieldNames.map { "Ratio.\($0)" })
        names.formUnion(ReadingObject.fieldNames.map { "Reading.\($0)" })
        names.formUnion(IndicatorObject.fieldNames.map { "Indicator.\($0)" })
        names.formUnion(CurrentObject.fieldNames.map { "Current.\($0)" })
        names.formUnion(WorksheetReader.fieldNames.map { "WorksheetTable.\($0)" })
        names.formUnion(StepReader.fieldNames.map { "StepTable.\($0)" })
        names.formUnion(ChoiceReader.fieldNames.map { "ChoiceTable.\($0)" })
        names.formUnion(IndicatorReader.fieldNames.map { "IndicatorTable.\($0)" })
        names.formUnion(HypothesisReader.fieldNames.map { "HypothesisTable.\($0)" })
        names.formUnion(WorksheetExample.fieldNames.map { "WorksheetExampleTable.\($0)" })
        names.formUnion(IndicatorExample.fieldNames.map { "IndicatorExampleTable.\($0)" })
        names.formUnion(ImporterReader.fieldNames.map { "ImporterTable.\($0)" })
        names.formUnion(ImporterExample.fieldNames.map { "ImporterExampleTable.\($0)" })
        names.formUnion(VerdictReader.fieldNames.map { "VerdictTable.\($0)" })
        names.formUnion(VerdictExample.fieldNames.map { "VerdictExampleTable.\($0)" })
        names.formUnion(VerdictAnswer.fieldNames.map { "VerdictAnswer.\($0)" })
        names.formUnion(EvidenceObject.fieldNames.map { "Evidence.\($0)" })
        return names
    }

    private static func add<Object: LuaObject>(_ type: Object.Type, to names: inout Set<String>) {
        names.formUnion(Object.luaMethods.keys.map { "\(Object.luaName):\($0)" })
    }
}
