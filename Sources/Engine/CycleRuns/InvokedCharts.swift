import SCXML
import Statecharts
import Values

/// Finds the charts that a document invokes: in files beside it, and in its own text.
final class InvokedCharts {
    private let document: CycleDocument
    private let tell: (RunNote) -> Void
    private var known: [String: CompiledChart] = [:]

    init(_ document: CycleDocument, tell: @escaping (RunNote) -> Void) {
        self.document = document
        self.tell = tell
    }

    func chart(_ request: ChartInvokeRequest) -> CompiledChart? {
        do {
            if let source = request.source {
                if let chart = known[source] { return chart }
                guard let folder = document.folder else { throw FileProblem.unreadable(source) }
                let text = try FilesBeside(folder: folder).text(source)
                return try remember(CycleDocument(text: text, label: source, folder: folder), as: source)
            }
            guard let text = request.data?.string else {
                throw InputError(
                    code: "cycle.nothing-invoked",
                    what: LocalizedText(ko: "부를 상태도가 없습니다", en: "there is no chart to invoke"))
            }
            if let chart = known[text] { return chart }
            let label = "\(document.label)#\(request.id)"
            return try remember(CycleDocument(text: text, label: label, folder: document.folder), as: text)
        } catch let error as any ExplainedError {
            let place = error.place.map { "\($0.label): " } ?? ""
            let reasons = error.reasons.isEmpty ? [error.what] : error.reasons
            tell(
                .unread(
                    invoke: request.id,
                    reason: LocalizedText(
                        ko: place + reasons.map(\.ko).joined(separator: "; "),
                        en: place + reasons.map(\.en).joined(separator: "; "))))
        } catch {
            tell(.unread(invoke: request.id, reason: LocalizedText(same: "\(error)")))
        }
        return nil
    }

    private func remember(_ document: CycleDocument, as key: String) throws -> CompiledChart {
        let chart = try CompiledChart(document.definition)
        known[key] = chart
        return chart
    }
}
