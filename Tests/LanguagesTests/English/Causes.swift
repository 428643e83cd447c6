import Testing

/// Why payments were missed, as people put it.
@Suite struct EnglishCauses {
  static let causes: Corpus = [
    "cause=medical": """
    my appendix burst and the operation wiped out my savings ·
    I was in the ER twice in August and the bills buried me ·
    my little girl has asthma and was admitted for a week ·
    dad's kidneys failed in spring so all my money goes on his treatment ·
    I tore my ACL at work and have been on crutches since ·
    chemo every three weeks, I can barely stand let alone work · had a stroke in may, still learning to walk ·
    mum had a fall and needed a new hip · my wife's pregnancy complications put her in hospital for a month ·
    I've been off sick since June with my back · doctor signed me off for eight weeks ·
    went under the knife for gallstones, no sick pay · I caught covid and ended up on oxygen ·
    the medication alone is 900 a month · my husband was in a motorcycle wreck and is still in rehab ·
    our newborn spent six weeks in the NICU · I have been battling depression and was sectioned in march ·
    was bedridden for two months after a slipped disc · my son needs insulin and we pay for it ourselves ·
    had an emergency C-section and then an infection · i was very sick and could not get to my computer ·
    my mother's dialysis costs more than I earn · got diagnosed with MS last year ·
    I ended up in the hospital with pneumonia · broke my ankle falling off a ladder ·
    I was laid up for three months with a broken pelvis · cancer came back and I can't work ·
    our son spent a month in intensive care · my wife had a miscarriage and needed treatment ·
    ill health stopped me from working · couldn't work because of my back surgery ·
    my mom's Alzheimer's means a nurse around the clock · I got really ill after the vaccine ·
    was hit by a truck on my way to work · heart attack in February ·
    my husband needed a kidney operation and I stayed with him ·
    I had long covid and couldn't get out of bed · we were paying for mum's cancer drugs ·
    broke two ribs in a fall
    """,
    "cause=job-loss": """
    they closed the plant and let all of us go · my employer terminated me without notice in april ·
    I got sacked two weeks before Christmas · got canned last spring · the school did not renew my contract ·
    my whole team was axed · I have been unemployed since last November ·
    position eliminated, that's all they said · I've been job hunting for five months with nothing ·
    they downsized and I was out · our office was shut and everyone was dismissed ·
    was furloughed and then they never called us back · I had to resign because of the harassment at work ·
    company went into administration and I lost my position · lost my employment when the contract ended ·
    I was made redundent in January · he lost his job and we live on my wages · im out of work at the moment ·
    the store I worked at closed down · I got layed off · they made me redundant after 12 years ·
    I got the sack · my job was outsourced to another country · I have no job right now ·
    was let go when the company merged · unemployed for 6 months now · got fired over a mistake ·
    lost both of my jobs · the firm folded and I lost my job · my contract ran out and was not extended ·
    my employer shut its doors · I was dismissed in August · they eliminated my position
    """,
    "cause=income-drop": """
    they took away our overtime · I only get two shifts a week now · my tips are half what they were ·
    the firm is paying us at seventy percent · salary hasn't been paid since July ·
    freelance work has dried up completely · my boss pays late every month ·
    i used to make 9000 now it's 4000 · my pension was cut · employer put everyone on short hours ·
    no bonus this year and the base pay is tiny · they docked my wages ·
    customers stopped coming so my earnings are down by half · our commission was slashed ·
    I had to go part time to look after my kid · business has been slow all year ·
    wages were frozen and then reduced · sales are way down and so is my commission ·
    hardly any rides these days, the app sends me three jobs a day · my hours at the warehouse were cut ·
    lost two of my biggest clients · my salary was reduced by 30 percent ·
    they have not paid us for two months · I went from full time to part time ·
    we've had no overtime since spring · my income fell by half · I earn much less than before ·
    my employer is three months behind with wages · fewer passengers, less money · the boss halved our pay ·
    I am only getting unemployment money · salary is always late
    """,
    "cause=business-failure": """
    my restaurant went under · I had to shut my hair salon ·
    the cafe I owned closed and I'm left with the debt · our little factory went bust last year ·
    my partner ran off with the company money and the shop closed · my start-up failed ·
    had to declare the business bankrupt · we lost the store, nobody came any more · my online shop folded ·
    the bakery never made a profit and I closed it in june · my trucking company collapsed ·
    business failed, sold all the equipment · my shop failed · I lost my business · my company is bankrupt ·
    I ran a small restaurant which closed in May
    """,
    "cause=family": """
    my marriage broke up and she took the car · I buried my father in August · we just had twins ·
    my wife left me with the kids · mum passed in the spring and I paid for everything ·
    I'm a single mum of three · going through a messy divorce · my sister died suddenly ·
    my husband died and his pension stopped · I am the sole provider for my parents and two children ·
    lost my wife last year · had a baby in March and I'm on maternity pay ·
    we are separating and he won't pay his share · caring for my elderly mother full time ·
    grandma's funeral took everything I had · my ex stopped paying child support ·
    custody lawyers cost me a fortune · my dad passed away suddenly · I got divorced this year ·
    my wife left · we had a baby · I'm raising two kids by myself ·
    my brother died in March and I paid for the burial · my mother passed and left funeral debts ·
    I had to support my sick parents
    """,
    "cause=disaster": """
    the flood took our house · our shop burned down in January · typhoon tore the roof off ·
    quarantine kept me at home for seven weeks · the hurricane destroyed my boat ·
    the frost killed the whole orchard · locusts ate the maize · we were under lockdown and nothing was open ·
    earthquake in our county, everything is rubble · the river burst its banks and my stock was ruined ·
    wildfires, we were evacuated for a month · crop failure two years running ·
    a storm flattened the greenhouse · covid shut my market stall for half a year ·
    my chickens all died of bird flu · a burst dam washed the road and the shop away ·
    our village was flooded · there was an earthquake · a fire destroyed my workshop ·
    pandemic lockdowns killed my income · drought, no crops · heavy rain destroyed our fields
    """,
    "cause=planning": """
    I spent more than I earn, simple as that · I got carried away with online shopping ·
    too many credit cards at once, I lost control · gambled it away, I am ashamed to say ·
    I put my savings into crypto and lost it · took one loan to pay another · I didn't budget properly ·
    I am useless with money · I bought things I did not need · lived beyond my means for years ·
    kept borrowing to cover the other loans · lost everything in the stock market · I never kept a budget ·
    I stretched myself too thin · I signed up for too many instalment plans · I overspent on Black Friday ·
    I had too many loans going at once · I was bad at managing my money · gambling debts ·
    I used credit to live on
    """,
    "cause=forgot": """
    it slipped my mind · I honestly forgot the payment · I mixed up the due date · completely overlooked it ·
    I had the wrong date in my head · totally forgot about that card · I thought it was due on the 20th ·
    forgot to top up the account · I was on holiday and forgot ·
    missed it by accident, I just didn't remember · I lost track of the dates · I just forgot ·
    forgot to pay on time · I missed the due date by mistake, it slipped my mind
    """,
    "cause=terms-unclear": """
    nobody told me there was a daily charge · the salesman said zero interest ·
    I thought the first month was free · the fees were buried in the small print ·
    it was never explained that the rate goes up · the contract is impossible to understand ·
    they hid the real interest rate · I was led to believe it was interest free ·
    they never disclosed the origination fee · I had no idea I was signing for a loan ·
    was told paying the minimum would keep me current · i didn't know the discount period had ended ·
    the terms were confusing · I assumed the deferral was free · they misled me about the total cost ·
    didn't understand that interest accrues daily · the app never made clear it was a loan ·
    I was never told about the fee · the agent told me it was interest free ·
    I did not understand the contract · hidden charges everywhere · I was told there would be no fees
    """,
    "cause=system-error": """
    the direct debit bounced although there was plenty in the account · their website was down that evening ·
    my payment was posted to the wrong account · the app kept crashing when I pressed pay ·
    the bank's system was offline · autopay got switched off after the update ·
    I paid on time but they recorded it two days later · they failed to process my payment ·
    the transfer got stuck · a computer glitch on their side · payment portal would not accept my card ·
    it was a technical error · the automatic payment never went through · their server timed out ·
    never took the money though it was there · the payment showed as pending for days ·
    the system showed I had paid · they applied my payment to the wrong loan · the auto-debit didn't work ·
    error 500 every time I tried to pay · the app was down on the due date · autopay didn't go through ·
    my payment failed because of a bug · they never took the payment even though I had money ·
    the website wouldn't let me pay · they posted my payment late · the bank app was broken that night ·
    my payment got lost in their system
    """,
    "cause=fraud": """
    somebody used my details to get this loan · I've been the victim of identity theft ·
    I was duped by a fake loan app · my account was hacked · this isn't my debt · I never took out this loan ·
    my ex opened the account in my name · the charges are fraudulent · a scammer talked me into it ·
    I was conned out of 40,000 · I didn't sign any contract with them · never applied for this card ·
    my ID was stolen and used · it was a phishing link · my wallet was stolen and they ran up the card ·
    someone forged my signature · I got tricked into sharing my screen ·
    this account was opened fraudulently · I am a victim of fraud · someone took a loan in my name ·
    I never authorized this charge · that wasn't me · a fake agent tricked me ·
    somebody got a loan using my ID
    """,
    "cause=other": """
    my phone was stolen and I couldn't log in · I was abroad without access to my bank ·
    I was locked up for two months · my card had expired and I didn't know ·
    changed my phone number so I never got the code · I never received the bill ·
    the statements went to my old address · was deployed overseas · I'd rather keep the reason to myself ·
    it's a private matter · moved house and the letters never reached me · the bank blocked my card
    """,
  ]

  @Test(arguments: causes.entries)
  func cause(_ entry: Corpus.Entry) { expectFact(entry) }
}
