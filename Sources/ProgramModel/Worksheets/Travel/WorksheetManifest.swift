package import Values

/// What a published worksheet says of itself, in `worksheet.json`: what it is, where it comes from, and the digest of every
/// file beside it. `schemas/worksheet-package.schema.json` says the same for editors.
package struct WorksheetManifest: Equatable, Sendable {
    /// An indicator that the script names.
    package struct Indicator: Equatable, Sendable {
        package var id: IndicatorID
        /// In the folder; otherwise it ships with moim.
        package var isIncluded: Bool

        package init(id: IndicatorID, isIncluded: Bool) {
            self.id = id
            self.isIncluded = isIncluded
        }
    }

    package static let fileName = "worksheet.json"
    package static let format = "moim.worksheet"
    package static let formatVersion: Int64 = 1

    /// The publication itself: id, title, program, script, version, licence, day.
    package var origin: WorksheetOrigin
    /// Where the program that published it had it from, the first program first.
    package var lineage: [WorksheetOrigin]
    package var phase: Phase
    package var scope: WorksheetScope
    package var indicators: [Indicator]
    /// The version of moim that wrote it.
    package var writer: String
    /// Digests by path, this file's own not among them.
    package var files: [String: Digest]

    package init(
        origin: WorksheetOrigin, lineage: [WorksheetOrigin], phase: Phase, scope: WorksheetScope,
        indicators: [Indicator], writer: String, files: [String: Digest] = [:]
    ) {
        self.origin = origin
        self.lineage = lineage
        self.phase = phase
        self.scope = scope
        self.indicators = indicators
        self.writer = writer
        self.files = files
    }

    package var scriptPath: String { "\(origin.worksheet).lua" }

    package static func path(of indicator: IndicatorID) -> String { "indicators/\(indicator).lua" }

    package var text: String { CanonicalJSON.pretty(value) + "\n" }

    package var value: Value {
        var object = Self.value(origin)
        object["format"] = .string(Self.format)
        object["format_version"] = .int(Self.formatVersion)
        object["phase"] = .string(phase.rawValue)
        object["scope"] = .string(scope.rawValue)
        object["lineage"] = .array(lineage.map { .object(Self.value($0)) })
        object["indicators"] = .array(
            indicators.map { ["id": .string($0.id.rawValue), "included": .bool($0.isIncluded)] })
        object["moim"] = .string(writer)
        object["files"] = .array(
            files.sorted { $0.key < $1.key }.map { ["path": .string($0.key), "sha256": .string($0.value.hex)] })
        return .object(object)
    }

    package static func value(_ origin: WorksheetOrigin) -> [String: Value] {
        [
            "id": .string(origin.worksheet.rawValue), "title": text(origin.title),
            "program": ["id": .string(origin.program.rawValue), "title": text(origin.programTitle)],
            "script": .string(origin.script.hex), "version": origin.version.map { .int(Int64($0)) } ?? .null,
            "license": .string(origin.license), "published": .string(origin.published.description),
        ]
    }

    private static func text(_ text: LocalizedText) -> Value { ["ko": .string(text.ko), "en": .string(text.en)] }
}
