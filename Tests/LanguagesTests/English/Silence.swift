import Testing

/// What tells no fact: denied, supposed, asked, heard of, of other people, or of something else.
@Suite struct EnglishQuiet {
  static let quiet: Corpus = [
    "": """
    hello · good morning, how are you? · This is DISGUSTING · thanks for your help · my cat was sick that whole week ·
    I am 34 years old and live in Leeds · The weather was terrible yesterday · I'm not sure what to write ·
    can they sue me? · will this affect my credit? · what is a credit report? ·
    if I lose my job I don't know what I'll do · I have never missed a payment ·
    I haven't been charged any fees · nobody has contacted my family · they did not threaten me ·
    I'm worried they might call my boss · my friend got sued last year · my neighbour's shop burned down ·
    I heard they call everybody's parents · I could lose my job over this · in case they come to my house ·
    no late fees so far · my credit is fine · I am not asking for a refund · I don't want an apology ·
    I never got the contract · I lost the receipts · there is no recording · I forgot to take a screenshot ·
    I was going to email them · I plan to call the hotline tomorrow · should I go to the police? ·
    they have not sold my debt · my account was never blocked · my wages arrive on time ·
    I still have my job · I'm in good health · my husband is not ill · I bought a laptop for my daughter ·
    I work in a hospital · my brother is a lawyer · I used to work for a bank ·
    my mother called me this morning · I called my sister to tell her the news ·
    My son goes to school nearby · order number 20240315001 arrived yesterday · it was 38 degrees that day ·
    born in 1988 · I took the train to the branch but it was closed · do I have to pay if they call? ·
    what happens if I don't pay? · they say they will not sue ·
    he said I was 180 days late, which is not true · it is not true that I was fired ·
    unless they sue me I won't reply · my colleague was laid off, not me ·
    some people get their accounts frozen · the agent was friendly and patient ·
    they answered all my questions · I don't have any screenshots · we never received a letter ·
    I don't think they called my parents · suppose I fall ill next year · I'd rather pay than be sued ·
    I am writing this on my phone · I like the app · please wait a moment · let me think ·
    one second, I am looking for it · sorry for the delay · I don't understand the question ·
    can you repeat that · yes · no · maybe later · my English is not very good · I paid for dinner ·
    the bank opens at nine · I read your guide · how long will this take? · my passport has been renewed ·
    I moved my desk to the window · I want to sleep · my dog ate my homework ·
    my mother is doing well after the move · she didn't have surgery in the end · I wasn't hospitalised ·
    there was no accident · I never gambled · it wasn't a scam · nothing was stolen · I didn't forget ·
    the autopay worked fine · the app works · my salary was not cut · business is good · no flood here ·
    we are happily married · nobody died · they didn't reject the loan · the bank did not turn me down ·
    they have been polite so far · no one has come to my house · no one shouted at me ·
    I do not want instalments · I don't need more time · please do not waive anything
    """
  ]

  @Test(arguments: quiet.entries)
  func silence(_ entry: Corpus.Entry) { expectNoFact(entry) }
}
