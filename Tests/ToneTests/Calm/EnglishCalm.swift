/// Calm sentences: not a character of them may change.
enum EnglishCalm {
  /// A rude word is held innocently, or what is told of others' words is a fact.
  static let innocent = """
    I live in Scunthorpe and work in Penistone
    the classic plan costs CNY 299 a year
    I passed the assessment on 3 May
    my manager is Dick Hancock
    I spoke to Mr Dikshit on 8 October
    agent Fu called me at 7:30 am
    Ms Fuk Lam answered on 16 September
    I spoke to Mr. Crook about ticket A-2231
    the analyst asked for my documents
    my shiitake stall closed in March
    I was on sick leave for 45 days
    I have been sick since 16 March 2024
    my sick mother needs medicine for CNY 800 a month
    my cat was sick that whole week
    I work on a garbage truck and earn CNY 4,500
    the rubbish collection fee is CNY 15
    the email went to the trash folder
    a thief stole my phone on 5 September
    a scammer took CNY 3,000 from me
    I was tricked by scammers and reported it
    fraudsters used my account on 9 September
    the POS machine charged me twice
    the pos receipt is attached
    I have a BS in accounting
    I always paid on time
    I have always paid the first five instalments on time
    I never missed a payment before July
    I have never received a statement
    we never agreed to the membership fee of CNY 299
    he said they would expose my contacts
    the collector threatened to ruin my reputation
    the collector said he would come to my house
    they told me to watch my back tonight
    the collector threatened to post my photo
    they threatened to sue me
    he called me at work and called my mother at home
    the collector insulted me and my wife
    the collector used abusive language
    otherwise I cannot work
    or I will lose my job
    if you do not receive my letter, please call me
    unless you need more documents, nothing is missing
    please post this letter to my address
    I will pay for this loan in 12 instalments
    I had surgery on my knees after a fall
    I slept on the sofa and had a bloody nose
    my shop in Essex closed
    the hotel had a classy name and a low price
    well, I did a good job at the plant until July
    I lost a good job in July
    watch out for the second bill, the agent said
    my ID is kept by HR
    I sent a PDF and an SMS on 3 May
    the NFRA and PBOC numbers are in the letter
    my name is Li Wei and the account is with ICBC
    the APR is 18.25% and the APP shows CNY 800
    the USB stick holds the photos
    I called the hotline and asked the AI for help
    I felt helpless, as anyone would
    shell fuel cost me CNY 300
    hello, I am writing about Huabei
    the cockpit crew was laid off in June, me included
    my peacock farm lost money
    I was hurt in a crash and my car burnt
    burn treatment cost CNY 60,000
    we hunt for work every week
    the basement flat costs CNY 1,500
    the therapist confirmed my illness
    he is a vampire film actor and owes me CNY 500
    I enjoy monster trucks, but sold my ticket for CNY 200
    I am in pain day and night shift work is not possible
    the fees are not a joke to my family
    """

  /// Sentences that say something plainly.
  static let plain = """
    I am writing about my Huabei account
    the bill of CNY 5,600.00 was due on 15 July 2024
    I paid CNY 200 on 20 August
    the balance is ¥5,792.85
    ¥392.85 of it is a late fee
    the contract says 0.05% a day
    my mother was in hospital from 16 March 2024
    I lost my job in July and have had no pay since August
    there have been about 20 calls a day since 3 May
    the first call is often at 7:30 am
    on 10 October the collector called my manager
    they called my colleague and my mother
    the number was 021-6000 1234
    I called 95188 on 8 October at about 7 pm
    an agent named Wang promised to call within three days
    the ticket number is 202410080037
    there has been no answer so far
    please send me an itemised statement
    please waive the late fee of ¥392.85
    please accept 11 instalments of CNY 500.00
    the first instalment would be on 15 November 2024
    from now on please contact only me
    please do not call my manager again
    I do not dispute the remaining CNY 5,400.00
    I want to repay what I owe
    I take home CNY 4,500 a month and rent is CNY 1,500
    medicine costs CNY 800 a month
    I enclose the contract, the payment record and the call log
    I have no recording
    please reply in writing by 4 November 2024
    if this is not resolved, I will take it to the financial regulator
    I can send more documents if you need them
    thank you for your help
    I look forward to your reply
    I do not know who the lender is
    the loan was CNY 36,000 over 12 months
    the first five instalments were on time
    the sixth was three days late
    how is the penalty interest computed?
    why was I charged ¥127.35 more?
    my credit report shows two late payments
    please correct the entry of September 2024
    the debit failed on 9 September though there were CNY 11,000 on the card
    my account was limited on 7 September for an identity check
    the agent said there was a delay in the system
    the bank asked me to wait 15 working days
    I got a text that mentioned a lawsuit
    they said a lawyer had been instructed
    a neighbour said someone came to my door
    I do not know this number
    this worries me
    my number is 138 0013 8000
    my email is limin@example.com
    contract JB-2023-0415
    my wages came late last month
    my husband's shop made a loss
    school fees are CNY 3,200 a term
    I tried twice to settle it, without result
    they asked me to pay CNY 1,000 first
    I can manage CNY 500 a month
    interest came to CNY 1,254.60
    I received only CNY 9,000 of 10,000
    I did not agree to a membership fee of CNY 299
    please refund the guarantee fee of CNY 600
    I have sent the documents under A-2231
    I told 12378 about it and have had no reply
    I ask for three more months
    please send a clearance letter
    please stop the automatic debit
    my limit was cut to CNY 500
    my mortgage application is on hold
    please explain why the account was limited
    the screenshot is enclosure 3
    it is 3,500, not 3,000
    I think it was about two thousand three hundred
    the call and the text do not agree
    I am sorry for the delay
    I would like to know the next step
    """
}
