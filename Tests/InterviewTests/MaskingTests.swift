import Mentions
import Testing

@testable import Interview

@Suite struct MaskingTests {
  static let hidden: [(String, String)] = [
    ("身份证11010519491231002X，欠3000", "身份证******************，欠3000"),
    ("我的是 110105 19491231 002x", "我的是 ****** ******** ****"),
    ("卡号6222 0212 3456 7890 128 扣了500元", "卡号**** **** **** **** *** 扣了500元"),
    ("card 4111-1111-1111-1111.", "card ****-****-****-****."),
    ("４１１１１１１１１１１１１１１１", "****************"),
    ("验证码是445566，别告诉别人", "验证码是******，别告诉别人"),
    ("驗證碼：4455", "驗證碼：****"),
    ("the code is 445 566 and I owe 3000", "the code is *** *** and I owe 3000"),
    ("密码12345678", "密码********"),
    ("合同12，银行卡4111111111111111", "合同12，银行卡****************"),
  ]

  @Test(arguments: hidden)
  func whatNoComplaintNeedsIsMasked(text: String, masked: String) {
    #expect(Masking.masked(text) == masked)
    #expect(Masking.masked(masked) == masked)
  }

  static let kept = [
    "工单号 20241008 0037", "合同编号4111111111111111", "contract no. 4111111111111111", "case 4111 1111 1111 1111",
    "110105194912310021", "11010519491331002X", "4111111111111112", "应还 5792.85，里面违约金392.85",
    "barcode 445566",
    "电话 138 0013 8000，021-6000 1234", "2024-10-20", "验证码没收到，欠3000元",
    "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
  ]

  @Test(arguments: kept)
  func whatTheLetterNeedsIsKept(text: String) { #expect(Masking.masked(text) == text) }

  @Test func cardsOfEveryLengthAreMaskedAndOneWrongDigitIsNoCard() {
    var random = Seeded.announced()
    for _ in 0..<Seeded.cases {
      let count = Int.random(in: 15...18, using: &random)
      var digits = [6, 2] + (2..<count).map { _ in Int.random(in: 0...9, using: &random) }
      let sum = digits.reversed().enumerated().reduce(0) { sum, item in
        sum
          + (item.offset % 2 == 1 ? item.element : item.element > 4 ? item.element * 2 - 9 : item.element * 2)
      }
      digits.append((10 - sum % 10) % 10)
      let number = digits.map(String.init).joined()
      #expect(Masking.masked("刷的是\(number)") == "刷的是" + String(repeating: "*", count: count + 1))
      #expect(Masking.masked("工单\(number)") == "工单\(number)")
      digits[5] = (digits[5] + 1) % 10
      let wrong = digits.map(String.init).joined()
      // Eighteen digits can happen to be an ID card's.
      if count != 17 { #expect(Masking.masked("刷的是\(wrong)") == "刷的是\(wrong)") }
    }
  }

  @Test func aLongRunOfDigitsIsLeftAlone() {
    let text = String(repeating: "1 ", count: 200_000)
    #expect(Masking.masked(text) == text)
  }
}
