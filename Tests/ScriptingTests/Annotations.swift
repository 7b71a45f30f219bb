import Shipped
import Testing

/// What an annotated file of the Lua language server declares, as far as these tests compare it with what there is.
struct Annotations {
    struct Function {
        /// `ratio`, `stats.mean`, `Table:count`.
        var name: String
        var parameters: [Parameter]
    }

    struct Parameter {
        var name: String
        var type: String
        var isOptional: Bool
    }

    var functions: [Function] = []
    /// Globals that are not functions.
    var globals: Set<String> = []
    /// `Class.field` → its type, with all that follows on the line.
    var fields: [String: String] = [:]
    /// Those that may be missing.
    var optionalFields: Set<String> = []
    /// The words of an `---@alias`.
    var aliases: [String: [String]] = [:]

    /// - Parameter name: in `scripts/editor`.
    init(_ name: String) throws {
        let text = try #require(ShippedTexts.editor(name))
        var type = ""
        var alias = ""
        var parameters: [String: Parameter] = [:]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let match = line.firstMatch(of: #/^---@class (\w+)/#) { type = String(match.1) }
            if let match = line.firstMatch(of: #/^---@alias (\w+)/#) { alias = String(match.1) }
            if let match = line.firstMatch(of: #/^---\| "(\w+)"/#) {
                aliases[alias, default: []].append(String(match.1))
            }
            if let match = line.firstMatch(of: #/^---@field (\w+)(\??)\s+(.*)$/#) {
                fields["\(type).\(match.1)"] = String(match.3)
                if !match.2.isEmpty { optionalFields.insert("\(type).\(match.1)") }
            }
            if let match = line.firstMatch(of: #/^---@param (\w+|\.\.\.)(\??) (\S+)/#) {
                parameters[String(match.1)] = Parameter(
                    name: String(match.1), type: String(match.3), isOptional: !match.2.isEmpty)
            }
            if let match = line.firstMatch(of: #/^(?:local )?(\w+) = /#), !line.hasPrefix("local") {
                globals.insert(String(match.1))
            }
            if let match = line.firstMatch(of: #/^function ([\w.:]+)\((.*)\) end$/#) {
                let names = match.2.split(separator: ", ").map { String($0) }
                let documented = names.compactMap { parameters[$0] }
                let named = names.filter { $0 != "..." }
                #expect(
                    named.allSatisfy { parameters[$0] != nil } && Set(parameters.keys).isSubset(of: names),
                    "\(match.1): parameters and their annotations differ")
                functions.append(Function(name: String(match.1), parameters: documented))
            }
            if !line.hasPrefix("---") { parameters = [:] }
        }
    }

    /// The words of a type such as `"higher"|"lower"`.
    func words(of field: String) -> [String] {
        let type = fields[field]?.prefix { $0 != " " } ?? ""
        return type.matches(of: #/"(\w+)"/#).map { String($0.1) }
    }
}
