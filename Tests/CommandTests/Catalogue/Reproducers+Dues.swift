import Values

extension Reproducer {
    /// Money. On 6 July m01 has paid 30,000 of it and m02 nothing.
    static let dues: [Reproducer] = [
        line("dues.amount", .refused, .formed, "dues pay \(Someone.alias) 0"),
        line("dues.amount-too-large", .refused, .formed, "dues pay m01 9000000000000000000"),
        line("dues.none", .refused, .folder, "dues pay m01 100") {
            try $0.replace("dues: { amount: 30000, currency: KRW, to: manager }", with: "", in: "program.yaml")
            $0.run("new .")
        },
        line("dues.reason-missing", .refused, .executing, "dues refund \(Someone.manager) 100 --reason ' '"),
        line("dues.refund-above-paid", .refused, .executing, "dues refund m01 30001 --reason 까닭"),
        line("dues.not-in-hand", .refused, .executing, "dues refund m01 1 --reason 까닭") { $0.run("dues settle") },
        line("dues.waiver-above-owed", .refused, .executing, "dues waive m02 30001 --reason 까닭"),
        line("dues.month-not-charged", .refused, .executing, "dues waive m02 --month 2020-08 --reason 까닭"),
        line("dues.month-settled", .refused, .executing, "dues waive m01 --month 2020-07 --reason 까닭"),
        line("dues.entry-unknown", .refused, .executing, "dues reverse d7 --reason 까닭"),
        line("dues.reversal-stays", .refused, .executing, "dues reverse d2 --reason 까닭") {
            $0.run("dues reverse d1 --reason 까닭")
        },
        line("dues.already-reversed", .refused, .executing, "dues reverse d1 --reason 까닭") {
            $0.run("dues reverse d1 --reason 까닭")
        },
        line("dues.payment-refunded", .refused, .executing, "dues reverse d1 --reason 까닭") {
            $0.run("dues refund m01 10000 --reason 까닭")
        },
        line("dues.for-the-group", .refused, .folder, "dues settle") {
            try $0.replace("to: manager }", with: "to: group }", in: "program.yaml")
            $0.run("new .")
        },
        line("dues.no-manager", .refused, .begun, "dues settle"),
        line("dues.nothing-to-settle", .refused, .executing, "dues settle") {
            $0.run("dues reverse d1 --reason 까닭")
        },
        line("dues.review-no-terminal", .input, .executing, "dues match data/july.csv --review") { try $0.bank() },
        line("dues.match-pair", .input, .executing, "dues match data/july.csv --as \(Someone.manager)") {
            try $0.bank()
        },
        line("dues.match-twice", .input, .executing, "dues match data/july.csv --as 7=m02 --ignore 7") {
            try $0.bank()
        },
        line("dues.match-row", .input, .executing, "dues match data/july.csv --as 6=m02") { try $0.bank() },
        line("dues.match-recorded", .input, .executing, "dues match data/july.csv --as 9=m01") {
            try $0.bank()
            $0.run("dues match data/july.csv --accept")
        },
        line("dues.match-early", .input, .executing, "dues match early.csv --as 2=m01") {
            try $0.write("거래일자,내용,입금액\n2020-05-01,\(Someone.manager),30000\n", to: "early.csv")
        },
        line("dues.match-alike", .input, .executing, "dues match alike.csv --as 2=m02 --as 3=m02") {
            try $0.write("거래일자,내용,입금액\n2020-07-08,가,30000\n2020-07-08,나,30000\n", to: "alike.csv")
            $0.run("dues match alike.csv --ignore 2")
        },
        line("statement.no-header", .input, .executing, "dues match data/activity.csv"),
        line("statement.rows", .input, .executing, "dues match data/broken.csv") { try $0.bank() },
        line("receipt.format", .input, .executing, "dues settle -o receipt.pdf"),
    ]
}

extension Sandbox {
    /// A folder of bank statements.
    fileprivate func bank() throws { try copy(TestFolder.fixture("bank")) }
}
