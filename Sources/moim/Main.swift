import Commands
import Foundation

@main
enum Main {
    static func main() {
        exit(Moim.run(Array(CommandLine.arguments.dropFirst()), in: .process()))
    }
}
