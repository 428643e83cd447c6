import Testing

/// What followed, as people put it.
@Suite struct EnglishConsequences {
  static let consequences: Corpus = [
    "consequence=late-fees": """
    they keep adding penalty interest · I was hit with a late fee again · every month another late charge ·
    the penalties have doubled my debt · they charge interest on the interest ·
    I'm being charged default interest · the balance keeps growing because of the fees ·
    they tacked on 600 in penalties · interest piles up daily · got slapped with overdue fees ·
    they're charging me for being late · overdue interest has been running since May ·
    what I owe went from 3000 to 5200 with all the charges · they added a late payment fee to my account ·
    late fees on top of late fees · my debt has tripled because of penalty interest ·
    charged a penalty every single day · they charged me late fees for three months ·
    I keep getting hit with penalties · interest keeps piling up · the late fees are bigger than the loan ·
    overdue charges were added to my bill · the penalty grows every day ·
    they want another 400 in late charges
    """,
    "consequence=credit-record": """
    they put it on my credit file · my credit is ruined · I was reported to the credit bureaus ·
    my score dropped by 120 points · now I have a bad credit record · it shows as a default on my report ·
    reported me as 60 days late · this late payment is hurting my credit · my credit rating took a nosedive ·
    they marked me as overdue with the PBOC · it's on my zhengxin now ·
    they listed the account as charged off · a delinquency appeared on my Equifax ·
    I can't get approved for anything because of this · wrecked my credit ·
    they sent negative information to TransUnion · there is an overdue entry in my credit report ·
    my record is stained for five years · I'm on a blacklist · they keep updating the derogatory mark ·
    the bank sees me as a bad borrower because of this entry · they reported me to the credit agency ·
    it went on my credit report · my credit score tanked · there's a default on my credit file ·
    this ruined my credit rating · it has been reported as late to all three bureaus ·
    I was turned down for a mortgage because of my credit report · it is damaging my credit history ·
    I now have a default on file
    """,
    "consequence=collection-calls": """
    my phone never stops ringing · collectors ring from morning to night · thirty calls yesterday alone ·
    they hound me day and night · I get robocalls every hour · they phone me at six in the morning ·
    the collection agency keeps calling · calls on Sundays and holidays ·
    non stop calls from unknown numbers · they blow up my phone · I am being harassed with calls ·
    they call, hang up and call again · different numbers call me all day ·
    the calls haven't stopped since March · debt collectors call me constantly ·
    they bombard me with messages · got 14 calls before lunch ·
    I get calls from the agency several times a day · I get 20 calls a day · they won't stop calling ·
    the phone rings all day · collectors call at midnight · they call me nonstop ·
    constant phone calls from the agency · debt collectors harass me every day ·
    they ring me up at all hours · my phone rings off the hook with collectors
    """,
    "consequence=third-party-contact": """
    they rang my mother and told her everything · my boss got a call about it · they texted all my contacts ·
    my sister was called three times · contacted my employer without asking me ·
    they told my neighbours I'm a cheat · sent messages to my colleagues ·
    now my whole family knows because they phoned them · they called my father-in-law ·
    phoned my old classmates · they're ringing my references · harassing my relatives · they contacted HR ·
    someone from the agency spoke to my landlord · they discussed my debt with my wife ·
    my parents keep getting calls about this · my friends were contacted ·
    they sent my boss a letter about the debt · collectors called my grandmother ·
    reached out to my emergency contact · they called my workplace · they told my parents about the debt ·
    my coworkers got text messages about me · they contacted people on my contact list ·
    calling my ex-wife about my loan · they keep calling my mum · they rang up my dad ·
    my supervisor found out because they called him
    """,
    "consequence=threats": """
    they threatened to sue · he said he'd have me arrested · she warned that they'd come to my village ·
    they said they would post my photo online · threatened me with jail · "we know where you live" ·
    they say they will tell everyone I know · claims he is a police officer · sent me a fake arrest warrant ·
    threatening messages every night · they're threatening legal action ·
    said they'd expose me to my colleagues · he told me I would regret it ·
    pay today or we come to your door · they pretend to be lawyers · I got threats by text ·
    they threatened to garnish my wages · they threatened to take me to court ·
    threatening to come to my home · he threatened me · said I would go to prison ·
    they said they would tell my boss · they said they would send someone round · he threatened to ruin me
    """,
    "consequence=abuse": """
    he swore at me · she called me a thief · they curse at me on the phone ·
    the collector screamed at my mother · they use filthy language · insulted my parents ·
    I was called a liar and a parasite · the man was extremely rude and shouted ·
    they humiliate me in front of people · verbally abusive · they sent me obscene messages ·
    told me to sell a kidney · called me trash · he yelled and cursed · they insulted me ·
    he called me names · abusive language · the woman on the phone swore at me
    """,
    "consequence=legal-action": """
    I've been served with a summons · they took me to court · I received a letter from their solicitor ·
    there's a court hearing on Friday · a default judgment was entered against me · they filed a lawsuit ·
    my wages are being garnished · my accounts were frozen by a court order · got a notice of arbitration ·
    the bailiffs came · they are suing me for 8000 · a pre-litigation letter arrived ·
    they obtained a judgment · I was sued last month · they started enforcement · a law firm wrote to me ·
    they filed a suit against me · I got a court summons · I was taken to court ·
    there's a judgment against me · received a lawyer's letter · the court has sent me papers
    """,
    "consequence=visit": """
    two men came to my flat · collectors turned up at my office · they knocked on my door at night ·
    someone came to my parents' house · a collector was waiting outside my home ·
    they showed up at my workplace · they visited my village · debt collectors banged on the door ·
    came to my house without warning · they stood in front of my building · someone came to my door ·
    they sent people to my house · a man visited my parents
    """,
    "consequence=account-limited": """
    they froze my account · my card was blocked · they cut my limit to nothing ·
    my Alipay has been restricted · I can't withdraw any money, it's all locked · they closed my credit card ·
    my limit was slashed · account suspended without notice · the app won't let me use Huabei any more ·
    locked me out of my account · they shut down my account · my balance is frozen · credit line revoked ·
    put a hold on my account · they lowered my credit limit · payment function disabled ·
    they blocked my account · my credit card got cancelled · Huabei was shut off ·
    they restricted my account for no reason · I've been locked out of my account
    """,
    "consequence=unauthorised-debit": """
    they took money from my account without asking · my wages were swept the day they arrived ·
    they debited me twice · charged my card without permission · unauthorized withdrawals every week ·
    they emptied my savings · 500 was taken from my bank account ·
    they pulled the money out before the agreed date · they deducted it from my salary card ·
    an unauthorised transaction · took the payment twice · they keep debiting my card although I cancelled ·
    money vanished from my account and it was them · they took the money without my consent ·
    they withdrew 400 from my account twice · unauthorised payment from my card ·
    they helped themselves to my savings
    """,
    "consequence=debt-sold": """
    they sold my debt to a collection agency · my loan was passed to another company ·
    the account has been transferred to a third party · some company bought the debt ·
    my debt was assigned to a law office · now a debt buyer owns it · they sent it to collections ·
    the bank handed my account over to an outside agency · turned over to a collector · my debt was sold ·
    the loan was sold to another lender · it has been turned over to collections
    """,
    "consequence=application-refused": """
    my mortgage application was turned down · they refused me a car loan ·
    the landlord rejected my rental application · denied a credit card because of it ·
    my job offer was withdrawn · I was declined for an apartment · the bank said no to my mortgage ·
    my visa was refused · I keep getting declined for loans · they denied my loan application ·
    got turned down for a home loan · the bank refused my mortgage · I was denied a car loan ·
    my apartment application was rejected
    """,
    "consequence=application-on-hold": """
    the bank paused my mortgage · my home loan is on hold · our closing was delayed because of this ·
    the application is stuck · my loan application has been put on hold ·
    they suspended my mortgage application
    """,
    "consequence=distress": """
    I can't sleep any more · I have panic attacks · my hair is falling out · I cry every day ·
    I'm terrified of my phone · this is destroying my family · I feel hopeless ·
    my blood pressure is through the roof · I am so stressed · had a breakdown over this ·
    my anxiety is out of control · I live in fear · my wife and I fight about it every night · I can't eat ·
    it is affecting my mental health · I'm ashamed to face my neighbours · I am losing sleep ·
    it causes me so much anxiety · I've been depressed since · I feel like I'm drowning ·
    I wake up in a panic every night
    """,
  ]

  @Test(arguments: consequences.entries)
  func consequence(_ entry: Corpus.Entry) { expectFact(entry) }
}
