import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An SVG read back, so that tests can ask what it shows. Nil when it is not well-formed XML.
final class Picture: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""

        var classes: [String] { attributes["class"]?.split(separator: " ").map(String.init) ?? [] }
    }

    private(set) var elements: [Element] = []
    private var open: [Int] = []

    init?(_ svg: String) {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        guard parser.parse(), parser.parserError == nil else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { elements[last].text += string }
    }

    func of(_ style: String) -> [Element] { elements.filter { $0.classes.contains(style) } }

    var words: [String] { elements.filter { $0.name == "text" }.map(\.text) }

    /// Width and height of the picture.
    var size: (width: Double, height: Double) {
        let numbers = elements.first?.attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) } ?? []
        return numbers.count == 4 ? (numbers[2], numbers[3]) : (0, 0)
    }

    /// Every place something is drawn at, from attributes and paths of straight lines.
    var places: [(x: Double, y: Double)] {
        elements.flatMap { element -> [(x: Double, y: Double)] in
            func number(_ key: String) -> Double? { element.attributes[key].flatMap(Double.init) }
            var places: [(x: Double, y: Double)] = []
            for (x, y) in [("x", "y"), ("x1", "y1"), ("x2", "y2"), ("cx", "cy")] {
                if let x = number(x), let y = number(y) { places.append((x, y)) }
            }
            if let last = places.last, let width = number("width"), let height = number("height") {
                places.append((last.x + width, last.y + height))
            }
            if let path = element.attributes["d"], !path.contains("a") {
                for step in path.split(whereSeparator: { "MLZ".contains($0) }) {
                    let numbers = step.split(separator: " ").compactMap { Double($0) }
                    if numbers.count == 2 { places.append((numbers[0], numbers[1])) }
                }
            }
            return places
        }
    }
}
