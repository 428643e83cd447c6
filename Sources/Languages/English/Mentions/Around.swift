import Figures
import Mentions

extension EnglishLanguage {
  @Rows static var around: [Rule] {
    Rule("about $300") {
      beside("about|around|roughly|nearly|almost|over|approximately|more than|less than|at least"); sum
    } means: {
      .sum(Sum($0.amount, max: $0.max, $0.currency, isApproximate: true))
    }
  }
}
