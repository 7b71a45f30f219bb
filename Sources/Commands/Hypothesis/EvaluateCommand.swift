import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct EvaluateCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Judge the hypotheses that are due, under their sealed formulas. 때가 된 가설을 판정합니다.")

    @Argument(help: "Ids (default: all that are due). 가설 id.") var hypotheses: [String] = []
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("evaluate", ["hypotheses": .words(hypotheses)], session)
        let receipt = try session.evaluate(hypotheses.map { HypothesisID($0) }, request)
        try write.show(receipt, session, in: context)
        if !write.json {
            let judged = receipt.facts.compactMap { fact in
                if case .hypothesisJudged(let judged) = fact {
                    receipt.program.hypothesis(judged.hypothesis)
                } else {
                    nil
                }
            }
            context.out("\n")
            write.show(
                HypothesisScreen(
                    receipt.program, judged, names: try session.names(write.options.language(context)), detailed: true),
                in: context)
        }
    }
}
