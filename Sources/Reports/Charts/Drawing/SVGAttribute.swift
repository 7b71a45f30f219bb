/// What an attribute of a drawing may hold.
protocol SVGAttribute {
    var svg: String { get }
}

extension String: SVGAttribute {
    var svg: String { self }
}

extension Double: SVGAttribute {
    var svg: String { SVGWriter.number(self) }
}
