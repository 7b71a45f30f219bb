/// Least squares by Householder's reflections (Golub 1965): the columns are made triangular without ever being squared,
/// which would halve the digits.
struct HouseholderQR {
    /// `triangle[j]` is column j down to its diagonal.
    let triangle: [[DoubleDouble]]
    /// The response in the new coordinates: first as many as there are columns, then what no column explains.
    let response: [DoubleDouble]

    /// Nil when a column is a combination of those before it, as far as 31 digits can tell.
    init?(_ columns: [[DoubleDouble]], _ response: [DoubleDouble]) {
        var (columns, response) = (columns, response)
        for k in columns.indices {
            let whole = Self.dot(columns[k], columns[k], from: 0).squareRoot()
            let norm = Self.dot(columns[k], columns[k], from: k).squareRoot()
            guard norm.high > 1e-25 * whole.high else { return nil }
            let diagonal = columns[k][k].high > 0 ? -norm : norm
            var mirror = columns[k]
            mirror[k] = mirror[k] - diagonal
            let half = Self.dot(mirror, mirror, from: k) / DoubleDouble(2)
            func reflect(_ column: inout [DoubleDouble]) {
                let share = Self.dot(mirror, column, from: k) / half
                for i in k..<column.count { column[i] = column[i] - share * mirror[i] }
            }
            for j in columns.indices.dropFirst(k + 1) { reflect(&columns[j]) }
            reflect(&response)
            columns[k][k] = diagonal
        }
        triangle = columns.enumerated().map { Array($1[...$0]) }
        self.response = response
    }

    /// The coefficients whose combination of columns gives the first values of `right`.
    func solve(_ right: [DoubleDouble]) -> [DoubleDouble] {
        var solution = Array(right.prefix(triangle.count))
        for k in triangle.indices.reversed() {
            solution[k] = solution[k] / triangle[k][k]
            for i in 0..<k { solution[i] = solution[i] - solution[k] * triangle[k][i] }
        }
        return solution
    }

    private static func dot(_ a: [DoubleDouble], _ b: [DoubleDouble], from start: Int) -> DoubleDouble {
        (start..<a.count).lazy.map { a[$0] * b[$0] }.sum()
    }
}
