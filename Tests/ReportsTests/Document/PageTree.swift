import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page read back as XML, so that tests can ask what a reader would see. Nil when it is not well-formed.
final class PageTree: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
        var parent: Int?
        /// Its own words and those of everything in it.
        var text = ""

        var classes: [String] { attributes["class"]?.split(separator: " ").map(String.init) ?? [] }
    }

    private(set) var elements: [Element] = []
    private var open: [Int] = []

    init?(_ page: String) {
        super.init()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = self
        guard parser.parse(), parser.parserError == nil else { return nil }
    }

    func all(_ names: String...) -> [Element] {
        elements.filter { names.contains($0.name) }
    }

    func children(of index: Int) -> [Element] {
        elements.filter { $0.parent == index }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(Element(name: name, attributes: attributes, parent: open.last))
        open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        for index in open { elements[index].text += string }
    }
}
