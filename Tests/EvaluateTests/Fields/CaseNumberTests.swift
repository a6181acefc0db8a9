import Testing

@testable import Evaluate

@Suite("Case numbers")
struct CaseNumberTests {
  @Test("a code that the head cuts is the same court's")
  func cutCode() {
    #expect(CaseNumber.form("44/Pid.Sus/2019/PN Id") == CaseNumber.form("44/Pid.Sus/2019/PN Idm"))
    #expect(CaseNumber.form("44/Pid.Sus/2019/PN Idm") != CaseNumber.form("44/Pid.Sus/2019/PN Kng"))
    #expect(CaseNumber.form("44/Pid.Sus/2019/PN Idm") != CaseNumber.form("45/Pid.Sus/2019/PN Idm"))
    #expect(CaseNumber.form("1/Pid.Sus/2020/PN Jkt.Sel") != CaseNumber.form("1/Pid.Sus/2020/PN Jkt.Tim"))
    #expect(CaseNumber.form("no number") == "no number")
  }
}
