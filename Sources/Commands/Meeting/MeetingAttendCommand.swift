import ArgumentParser
import Engine
import ProgramModel
import Values

struct MeetingAttendCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "attend", abstract: "Record who came. 출석을 적습니다.",
        discussion: """
            Members who are not named are recorded as absent; a later ‘attend’ corrects it. People in a file who are not
            members are guests and appear in the record under a pseudonym.
            With ‘--meeting’ a closed meeting is corrected: only those who are named change, and its minutes show what they said
            before.
            적지 않은 참여자는 결석이 되며, 다시 적으면 고쳐집니다. 파일에 있는 참여자 아닌 사람은 손님이며 기록에는 가명으로 남습니다.
            ‘--meeting’은 이미 닫은 회의의 출석을 고칩니다. 이름을 적은 사람만 바뀌며, 회의록에는 고치기 전과 뒤가 함께 남습니다.
            """)

    @Argument(help: "Who came: ids or names. 온 사람: id나 이름.") var present: [String] = []
    @Option(name: .long, help: "Came late; may be given again. 늦은 사람.") var late: [String] = []
    @Option(name: .long, help: "Absent with a reason; may be given again. 사유가 있는 사람.") var excused: [String] = []
    @Option(name: .long, help: "Absent; may be given again. 오지 않은 사람.") var absent: [String] = []
    @Option(name: .long, help: "A guest; may be given again. 손님.") var guest: [String] = []
    @Option(name: .long, help: "A CSV file with date and member: the rows of this day. 날짜와 이름이 있는 CSV.") var file:
        String?
    @Option(name: .long, help: "A closed meeting to correct, such as 1A. 고칠, 이미 닫은 회의.") var meeting: String?
    @Option(name: .long, help: "Why it is corrected. 고치는 까닭.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
        if present.isEmpty, late.isEmpty, excused.isEmpty, absent.isEmpty, guest.isEmpty, file == nil {
            throw ValidationError("Say who came, or give --file. 온 사람을 적거나 --file을 주세요.")
        }
        if (meeting == nil) != (reason == nil) {
            throw ValidationError("--meeting and --reason go together. --meeting과 --reason은 함께 씁니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let list = AttendanceList(
            present: present, late: late, excused: excused, absent: absent, guests: guest,
            file: file.map { context.path($0) })
        let request = try write.request(
            "meeting.attend",
            [
                "present": .words(present), "late": .words(late), "excused": .words(excused), "absent": .words(absent),
                "guest": .words(guest), "file": .word(file), "meeting": .word(meeting), "reason": .word(reason),
            ], session, addresses)
        guard let meeting, let reason else {
            return try write.show(session.attend(list, request), session, in: context)
        }
        _ = try session.load().program.closedMeeting(MeetingID(meeting))
        try MinutesFiles.rewriting(MeetingID(meeting), session, write, in: context) {
            try session.attend(list, correcting: (MeetingID(meeting), reason), request)
        }
    }
}
