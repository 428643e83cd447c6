import Facts

extension EnglishLanguage {
  /// not · if · will they · I heard · my friend: how what stands near is meant.
  package static let marks: Cues = [
    .mark(.negation):
      "not, never, no, n't, didn't, don't, doesn't, haven't, hasn't, hadn't, wasn't, isn't, aren't, without, none, can't, couldn't, won't, didnt, dont, havent",
    .mark(.harmless):
      "not only, no idea, no way to pay, no choice, no doubt, no longer, not sure, no wait, not just, don't know",
    .mark(.denial):
      "which is not true, that's not true, not true, that is false, which is false, which is wrong, that is wrong",
    .mark(.hypothesis):
      "if, in case, unless, or else, otherwise, afraid, scared that, worried that, might, what if, would",
    .mark(.question): "will they, can they, would they, could they, do i have to, should i, is it true",
    .mark(.wish):
      "please, i want, i'd like, i would like, i ask, could you, can you, can we, could we, would like, tell them to, get them to",
    .mark(.hearsay): "i heard, i read that, people say, apparently",
    .mark(.other): "my friend, a friend, my neighbour, my colleague, someone, somebody, other people",
    .mark(.intention): "going to, want to, plan to, planning to, thinking of, will, about to, i'll",
    .mark(.correction):
      "sorry, i mean, i meant, make that, no wait, correction, typed it wrong, actually, rather, should be, it's",
    .mark(.possession):
      "have, have got, i've got, attached, attach, kept, keep, saved, enclosed, enclose, got, can provide, can show, took",
    .mark(.stop): "stop, don't, do not, never again, no more",
    .mark(.turn): "but, however, because, so, then, although, though, while, and then, of which, including",
    .mark(.and): "and, plus",
    .mark(.own): "i, my, me, we",
  ]
}
