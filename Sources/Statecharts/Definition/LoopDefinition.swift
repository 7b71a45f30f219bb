/// Runs its content for every element of an array. Changes to the array while it runs do not count.
package struct LoopDefinition: Codable, Hashable, Sendable {
    package var array: ChartExpression
    /// The variable that holds the element; made if it is not there.
    package var item: String
    /// The variable that counts from 1.
    package var index: String?
    package var content: [Content]

    package init(array: ChartExpression, item: String, index: String? = nil, content: [Content]) {
        self.array = array
        self.item = item
        self.index = index
        self.content = content
    }
}
