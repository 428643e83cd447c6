import Testing

@Suite struct EnglishNumbers {
  static let numbers: Corpus = [
    "A-2231":
      "case #«A-2231» · case number «A-2231» · ticket «A-2231» · ref: «A-2231» · reference no. «A-2231» · Case No. «A-2231» · my complaint number is «A-2231» · contract «A-2231» · agent «A-2231» · #«A-2231»",
    "20240315001":
      "ticket number «20240315001» · order no. «20240315001» · loan number: «20240315001» · account number «20240315001» · confirmation code «20240315001»",
    "240315-001234": "case number is «240315-001234» · file «240315-001234»",
    "831": "reference number «831» · employee id «831» · agent no. «831»",
    "XXXX1234": "account ending in «XXXX1234» · acct «XXXX1234» · card number «XXXX1234»",
  ]
  static let phones: Corpus = [
    "5417543010": "(541) 754-3010 · 541-754-3010 · 541.754.3010 · call me at «541-754-3010»",
    "+15417543010": "+1 541-754-3010 · +1 (541) 754-3010 · (+1)541-754-3010",
    "+8613812345678": "+86 138 1234 5678 · +86-138-1234-5678 · 0086 13812345678",
    "13812345678": "13812345678 · 138-1234-5678 · my number is «138 1234 5678»",
    "95188": "95188 · the hotline «95188»",
  ]

  @Test(arguments: numbers.entries)
  func number(_ entry: Corpus.Entry) { expect(entry, .number) }

  @Test(arguments: phones.entries)
  func phone(_ entry: Corpus.Entry) { expect(entry, .phone) }
}
