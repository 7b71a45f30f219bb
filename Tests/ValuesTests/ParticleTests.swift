@testable import Values
import Testing

struct ParticleTests {
    @Test(arguments: [
        ("회의", "회의는", "회의가", "회의를", "회의로", "회의와"), ("모임", "모임은", "모임이", "모임을", "모임으로", "모임과"),
        ("서울", "서울은", "서울이", "서울을", "서울로", "서울과"),
        // 일 이 삼 육 칠 팔 십 백 천 만 억 조
        ("1", "1은", "1이", "1을", "1로", "1과"), ("2", "2는", "2가", "2를", "2로", "2와"), ("3", "3은", "3이", "3을", "3으로", "3과"),
        ("6", "6은", "6이", "6을", "6으로", "6과"), ("8", "8은", "8이", "8을", "8로", "8과"), ("0", "0은", "0이", "0을", "0으로", "0과"),
        ("10", "10은", "10이", "10을", "10으로", "10과"), ("30,000", "30,000은", "30,000이", "30,000을", "30,000으로", "30,000과"),
        (
            "1,000,000,000,000", "1,000,000,000,000는", "1,000,000,000,000가", "1,000,000,000,000를", "1,000,000,000,000로",
            "1,000,000,000,000와"
        ),
        ("12.5%", "12.5%는", "12.5%가", "12.5%를", "12.5%로", "12.5%와"),
        // 엘 씨 아이(케이피아이) 슬랙 노션 이메일 앱 차트
        ("URL", "URL은", "URL이", "URL을", "URL로", "URL과"), ("KPI", "KPI는", "KPI가", "KPI를", "KPI로", "KPI와"),
        ("Slack", "Slack은", "Slack이", "Slack을", "Slack으로", "Slack과"),
        ("Notion", "Notion은", "Notion이", "Notion을", "Notion으로", "Notion과"),
        ("email", "email은", "email이", "email을", "email로", "email과"), ("app", "app은", "app이", "app을", "app으로", "app과"),
        ("chart", "chart는", "chart가", "chart를", "chart로", "chart와"),
        // What stands in brackets at the end is not read; quotation marks are looked through.
        ("회의(정기)", "회의(정기)는", "회의(정기)가", "회의(정기)를", "회의(정기)로", "회의(정기)와"),
        ("‘모임’", "‘모임’은", "‘모임’이", "‘모임’을", "‘모임’으로", "‘모임’과"),
        ("🎉", "🎉은(는)", "🎉이(가)", "🎉을(를)", "🎉(으)로", "🎉과(와)"), ("", "은(는)", "이(가)", "을(를)", "(으)로", "과(와)"),
    ])
    func forms(
        _ word: String, _ topic: String, _ subject: String, _ object: String, _ direction: String, _ with: String
    ) {
        #expect(Particle.topic.after(word) == topic)
        #expect(Particle.subject.after(word) == subject)
        #expect(Particle.object.after(word) == object)
        #expect(Particle.direction.after(word) == direction)
        #expect(Particle.with.after(word) == with)
    }

    /// A file name from another system may come decomposed.
    @Test func decomposedHangul() {
        #expect(Particle.object.form(after: "\u{1106}\u{1169}\u{110B}\u{1175}\u{11B7}") == "을")
        #expect(Particle.object.form(after: "\u{1112}\u{116C}\u{110B}\u{1174}") == "를")
    }

    @Test(arguments: [
        ("‘지원 에세이’을(를) 냈습니다", "‘지원 에세이’를 냈습니다"), ("‘실험 카드’은(는)", "‘실험 카드’는"),
        ("가설 h1을(를) 봉인", "가설 h1을 봉인"), ("서울(으)로 부천(으)로 바다(으)로", "서울로 부천으로 바다로"),
        ("‘김솔’(이)라는 참여자가", "‘김솔’이라는 참여자가"), ("‘하루’(이)라는", "‘하루’라는"),
        ("이(가) 앞에 말이 없다", "이(가) 앞에 말이 없다"), ("단계(회의)이(가) 열림", "단계(회의)가 열림"),
    ])
    func bothFormsBecomeTheOneThatFits(written: String, shown: String) {
        #expect(Particle.resolved(in: written) == shown)
        #expect(LocalizedText(ko: written, en: "")[.ko] == shown)
    }
}
