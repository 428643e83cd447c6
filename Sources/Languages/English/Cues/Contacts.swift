import Facts

extension EnglishLanguage {
  /// Earlier attempts to settle it, and how they ended.
  package static let contacts: Cues = [
    .contact(.hotline): "95188, hotline", .contact(.onlineChat): "chat, online chat, live chat",
    .contact(.line12378): "12378", .contact(.line12315): "12315",
    .outcome(.refused): "refused, declined, said no, cannot change, can't change, rejected my request",
    .outcome(.noReply): "never came, no reply, no answer, never called back, nothing since, heard nothing",
    .wants(.promised): "promised, said they would",
    .wants(.reference): "case, ticket, reference, case number",
    .introduces(.contact): "agent",
  ]
}
