import Tone

extension EnglishLanguage {
  /// or else · I will expose you: threats go; a lawful step is said as a next step.
  static let toneThreats: ToneWords = [
    .menace: """
    or else i will > ; if this is not resolved\\, I will, or i will > ; if this is not resolved\\, I will, or i'll > ; if this is not resolved\\, I will, or else i'll > ; if this is not resolved\\, I will, or ill > ; if this is not resolved\\, I will, otherwise i will > ; if this is not resolved\\, I will, otherwise i'll > ; if this is not resolved\\, I will,
    or i am going to > ; if this is not resolved\\, I will, or i'm going to > ; if this is not resolved\\, I will, or i'm gonna > ; if this is not resolved\\, I will, or we will > ; if this is not resolved\\, we will, or we'll > ; if this is not resolved\\, we will, or else we will > ; if this is not resolved\\, we will, otherwise we will > ; if this is not resolved\\, we will, or else i'm going to > ; if this is not resolved\\, I will
    """,
    .condition:
      "if you don't > please, if you do not > please, if you dont > please, unless you > please, if you won't > please, if you will not > please, if they don't, if this isn't, if this is not",
    .lawful: """
    regulator, regulators, ombudsman, complaint, court, consumer association, mediation, arbitration, authority, authorities, lawyer's advice, legal advice, police, financial supervisor, supervisory, nfra, cbirc, pboc, 12378, 12345, 12315, report this to, report it to, report you to the, consumer council, small claims, escalate
    """,
    .own:
      "i will, i'll, i am going to, i'm going to, i'm gonna, im gonna, i am gonna, we will, we'll, my lawyer will, ill, gonna, i swear i, i promise i, watch me, i'm about to, my lawyers will, my brother will, my friends will",
    .others:
      "said, says, say, told, threatened, threatens, threatening, claims, claimed, warned, wrote, texted, afraid they, worried they, pretended, they'd, they'll, they will, he'd, he'll, she'd, she'll",
    .step(.threat): """
    expose, expose you, ruin, destroy, burn, sue, sue you, go to the press, go to the media, tell the media, call the press, go viral, post it online, post it everywhere, post this online, post this everywhere, post about this, on twitter, on tiktok, on social media, all over social media, to the newspapers, the newspapers, to the press, to the media, shut you down, bring you down, take you down, hunt, kill, hurt,
    smash, break your, beat, find you, find out where, make you pay, you will pay for this, you'll pay for this, you are going to pay for this, you're going to pay for this, make you regret, make sure everyone, make your life, drag you, drag your name, end you, come to your office, come down there, show up at, never let you
    """,
    .clause(.threat): """
    make you pay for this, make you pay, you will regret this, you will regret, you'll regret, you will be sorry, you'll be sorry, youll be sorry, you are going to regret, you're going to regret, gonna regret, watch your back, watch your step, just you wait, you just wait, you wait, i know where your office is, know where your office is, i know where you live, know where you live, i know where you work, know where you work,
    mark my words, you have been warned, you've been warned, consider this a warning, this is a warning, last warning, final warning, you won't get away with this, won't get away with this, not get away with this, will not get away with, i will ruin you, i'll ruin you, i will destroy you, i'll destroy you, i will expose you, i'll expose you, i will end you, see you in court, my lawyer will destroy you, my lawyer will sue you, my lawyer will sue, i will sue you, i'll sue you, i'll see you in court, shut you down, burn your office, burn it down, burn your building, i am coming for you, i'm coming for you, heads will roll, there will be hell to pay, hell to pay, you asked for it
    """,
    .clause(.menace):
      "or else, or else!, don't make me, do it or else, if you know what's good for you, before i lose it, before it's too late for you",
  ]
}
