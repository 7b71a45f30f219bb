import Tables
import Values

/// One line: its values by the way to them.
struct JSONRecord {
    struct Fault: Error {
        var problem: RowProblem
    }

    let line: Int
    private(set) var cells: [String: Value] = [:]

    static func read(_ line: Line) -> Result<JSONRecord, Fault> {
        guard line.text != nil else { return .failure(Fault(problem: RowProblem(.notUTF8, line: line.number))) }
        do throws(JSONSyntaxError) {
            let value = try JSONReader.read(Array(line.bytes))
            guard let object = value.object else {
                return .failure(Fault(problem: RowProblem(.notAnObject, line: line.number)))
            }
            var record = JSONRecord(line: line.number)
            record.flatten(object, under: "")
            return .success(record)
        } catch {
            let column = 1 + line.bytes.prefix(error.offset).count { $0 & 0xC0 != 0x80 }
            return .failure(Fault(problem: RowProblem(.notJSON, line: line.number, column: column)))
        }
    }

    private init(line: Int) {
        self.line = line
    }

    private mutating func flatten(_ object: [String: Value], under path: String) {
        for (name, value) in object {
            let name = name.isEmpty ? "_" : name
            let path = path.isEmpty ? name : "\(path).\(name)"
            switch value {
            case .object(let inner): flatten(inner, under: path)
            case .array(let elements): cells["\(path).count"] = .int(Int64(elements.count))
            case .null: break
            default: cells[path] = value
            }
        }
    }
}
