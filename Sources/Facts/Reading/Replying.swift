import Mentions

extension Draft {
  /// 对“减免违约金”的请求，贵方未予同意: the request that is spoken of was answered, and is not made here; nor has anything
  /// else that its clause names happened.
  mutating func tellReplies() {
    for place in anchors.indices.reversed() where anchors[place].kind == .reply {
      let (clause, sentence) = (anchors[place].clause, clauses.sentences[anchors[place].clause])
      let spoken = anchors.indices.filter { other in
        other != place && clauses.sentences[anchors[other].clause] == sentence
          && (anchors[other].kind == .request || anchors[other].clause == clause)
      }
      if let request = spoken.first(where: { anchors[$0].kind == .request }) {
        anchors[place].value = anchors[request].value
      }
      for other in (spoken + (anchors[place].value == nil ? [place] : [])).sorted(by: >) {
        anchors.remove(at: other)
      }
      return
    }
  }
}
