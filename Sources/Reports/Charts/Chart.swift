/// A picture made of text: the same values always give the same bytes.
package protocol Chart: Sendable {
    func svg(_ setting: ChartSetting) -> String
}
