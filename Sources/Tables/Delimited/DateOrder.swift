/// Which of day and month comes first in a date that ends with its year. The raw value is the word of `--dates`.
package enum DateOrder: String, Codable, Sendable, CaseIterable {
    case monthFirst = "mdy"
    case dayFirst = "dmy"
}
