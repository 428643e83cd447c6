/// Rude phrases as people type them, in the notation of `SimplifiedPhrases`.
enum EnglishPhrases {
  static let plain = """
    you «idiots»
    you bunch of «crooks»
    «thieves»
    you are a bunch of «vultures»
    this is «bullshit»
    what the «fuck»
    «screw you»
    «go to hell»
    you «scumbags»
    you «bastards»
    you people are «disgusting»
    your company is «garbage»
    you are all «morons»
    you «leeches»
    «shame on you»
    are you «stupid»
    «rot in hell»
    «drop dead»
    you «heartless» «monsters»
    what a «joke»
    «thanks for nothing»
    «great job», «geniuses»
    «bravo», well done
    «how generous of you»
    «congratulations» on ruining my life
    must be nice to be so «clueless»
    STOP «CALLING ME»
    THIS IS «NOT OKAY»
    I WANT MY «MONEY BACK»
    «or else»
    fix it or I will «expose» you on Twitter
    I will make you «pay for this»
    you will «regret» this
    «watch your back»
    my lawyer will «destroy» you
    I will «ruin» you
    «you'll be sorry»
    I know where your «office is»
    I am «begging» you
    «please please please»
    «have mercy» on me
    I am on my «knees»
    you «always» lie
    you «never» answer
    «nobody ever» helps
    «every single one» of you lies
    I am so «worthless»
    I am such a «loser»
    ~«damn»
    ~«fucking»
    """

  /// Spellings that slip past filters.
  static let evading = """
    «f**k» you
    «f*ck» off
    «fck» this
    «fuk» you
    «f u c k» you
    «f.u.c.k» you
    «fuuuuck»
    «phuck» you
    «fvck» this
    «f#ck»
    «f@ck» off
    «eff» you
    «5h1t»
    «sh*t»
    «sh!t»
    «shiiiit»
    «s h i t»
    «$hit»
    this is «bullsh*t»
    this is «bs»
    «b.s.»
    you «a$$holes»
    you «a**holes»
    «@sshole»
    you «arseholes»
    you «assh0les»
    «b1tch»
    «b*tch»
    «biatch»
    «bi+ch»
    you «b@stards»
    you «ba$tards»
    «d1ckheads»
    you «d*cks»
    «c**ts»
    you «1diots»
    you «id10ts»
    you «m0rons»
    «stfu»
    «gtfo»
    «wtf»
    «omfg»
    «ffs»
    «kys»
    «pos» company
    you «scvm»
    you «$cum»
    «p1ss» off
    ~«f'ing»
    ~«freakin»
    """
}
