import Mentions

extension Common {
  /// What has been masked: XX/XX/2022 · 138****8000 · {XXXX}.
  @Rows package static var quiet: [Rule] {
    Rule("XX/XX/2022") {
      "xx/xx/|xx/|xxxx/|**/**/"; integer
    } means: { _ in
      .nothing
    }
    Rule("XX/15/2022") {
      "xx/"; integer; "/"; integer
    } means: { _, _ in
      .nothing
    }
    Rule("138****8000") {
      integer; "****|***|**|xxxx"; maybe(integer)
    } means: { _, _ in
      .nothing
    }
  }
}
