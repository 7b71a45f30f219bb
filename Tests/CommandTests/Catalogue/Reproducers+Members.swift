import Values

extension Reproducer {
    /// Roles, places and the manager; files of applications.
    static let members: [Reproducer] = [
        line("member.already-waiting", .refused, .formed, "member wait m03") {
            $0.run("member apply --name \(Someone.guest)")
            $0.run("member wait m03")
        },
        line("member.group-full", .refused, .folder, "member admit m03") {
            try $0.replace("minimum: 2 }", with: "minimum: 1, maximum: 1 }", in: "program.yaml")
            $0.run("new .")
            for id in ["m02", "m03"] {
                $0.run("member apply --name \(Someone.guest)\(id) --id \(id)")
                $0.run("worksheet fill application-essay --member \(id) --answers answers/essay.yaml")
            }
            $0.run("member admit m02")
        },
        line("member.same-role", .refused, .formed, "member role m02 member"),
        line("member.same-consent", .refused, .formed, "member consent m02 --withdraw"),
        line("member.observer", .refused, .formed, "member hand-over m02 --reason 까닭") {
            $0.run("member role m02 observer")
        },
        line("member.manager-observes", .refused, .formed, "member role \(Someone.manager) observer"),
        line("member.has-hypotheses", .refused, .planned, "member role m02 observer"),
        line("member.manager-there", .refused, .formed, "member elect m02"),
        line("member.no-manager", .refused, .begun, "member hand-over m01 --reason 까닭") {
            $0.run("member apply --name \(Someone.guest)")
            $0.run("worksheet fill application-essay --member m01 --answers answers/essay.yaml")
            $0.run("member admit m01")
        },
        line("member.manager-leaves", .refused, .formed, "member withdraw \(Someone.manager)"),
        line("member.hand-over-reason", .refused, .formed, "member hand-over m02 --reason ' '"),
        line("applicants.invalid", .input, .formed, "member apply people.yaml") {
            try $0.write("- nmae: \(Someone.guest)\n", to: "people.yaml")
        },
        line("applicants.empty", .input, .formed, "member apply people.csv") { try $0.write("", to: "people.csv") },
        line("applicants.no-name", .input, .formed, "member apply people.csv") {
            try $0.write("무엇\n\(Someone.guest)\n", to: "people.csv")
        },
        line("applicants.no-column", .input, .formed, "member apply people.csv --map problem=문제") {
            try $0.write("이름\n\(Someone.guest)\n", to: "people.csv")
        },
        line("applicants.no-step", .input, .formed, "member apply people.csv --map prblem=#1") {
            try $0.write("이름\n\(Someone.guest)\n", to: "people.csv")
        },
        line("applicants.problems", .input, .formed, "member apply people.csv") {
            try $0.write("이름,이메일\n\(Someone.guest),없음\n", to: "people.csv")
        },
    ]
}
