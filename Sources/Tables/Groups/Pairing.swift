package import Values

extension Table {
    /// No more different values are paired: a bit for each two of them takes 8 MiB.
    package static let mostPaired = 8192

    /// What `pairs` costs, in rows looked at.
    package func pairingSteps(_ column: String) throws(InputError) -> Int {
        count * (1 + Coding(self, try schema.require(column)).keys.count / 512)
    }

    /// How many unordered pairs of different values of a column meet: they share a value of `by`, as two members share a
    /// meeting. Missing cells meet nobody.
    package func pairs(_ column: String, by: String) throws(InputError) -> Int {
        let coding = Coding(self, try schema.require(column))
        let meetings = Grouping(self, Coding(self, try schema.require(by)), keepsMissing: false)
        let size = coding.keys.count
        guard size <= Table.mostPaired else { throw .tooManyToPair(column, size) }
        let width = Bitmap.wordCount(size)
        var met = Array(repeating: UInt64(0), count: size * width)
        meetings.forEachGroup(coding.numbers(in: self)) { _, present in
            var here = Array(repeating: UInt64(0), count: width)
            for number in present where number != Coding.missing { here[Int(number) >> 6] |= 1 << UInt64(number & 63) }
            for number in Bitmap(words: here, count: size)?.indices ?? [] {
                for word in 0..<width { met[number * width + word] |= here[word] }
            }
        }
        // Each pair is there from both sides, and everybody meets themselves.
        let alone = coding.keys.indices.reduce(0) { $0 + Int(met[$1 * width + ($1 >> 6)] >> UInt64($1 & 63) & 1) }
        return (met.reduce(0) { $0 + $1.nonzeroBitCount } - alone) / 2
    }
}

extension InputError {
    fileprivate static func tooManyToPair(_ column: String, _ count: Int) -> InputError {
        InputError(
            code: "table.too-many-to-pair",
            what: LocalizedText(
                ko: "‘\(column)’ 열의 서로 다른 값이 \(count)개라서 짝을 셀 수 없습니다(최대 \(Table.mostPaired)개)",
                en:
                    "the column ‘\(column)’ has \(count) different values, too many to pair (at most \(Table.mostPaired))"
            ),
            next: LocalizedText(
                ko: "during이나 where로 표를 먼저 좁히세요.", en: "Narrow the table with during or where first."))
    }
}
