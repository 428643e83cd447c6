import Facts

extension EnglishLanguage {
  /// Earlier attempts to settle it, and how they ended.
  package static let contacts: Cues = [
    .contact(.hotline): """
    95188, 95017, hotline, helpline, help line, toll free number, toll-free number, 1-800 number, 800 number, customer service line, customer service number, service number
    \(call)|spoke to|spoke with|talked to|talked with|contacted|on the phone with|on the line with|got through to … customer service|customer services|customer care|customer support|call centre|call center|service centre|service center|helpdesk
    """,
    .contact(.onlineChat): """
    used the chat, tried the chat, asked on the chat, wrote on the chat, asked in the chat, wrote in the chat, via the chat, on the online chat,
    chat on, online chat, live chat, in-app chat, in app chat, app chat, webchat, web chat, chatbot, chat bot, chatted with, chatted to, via chat, by chat, over chat, through chat, through the chat, used the chat, over the chat, went on the chat, in the chat with, used their chat, online customer service, online support, chat with … customer service|support|agent|representative|rep, chat support
    """,
    .contact(.phone): """
    i|we + rang|phoned|telephoned|called + on|them|again|back|yesterday, rang again, called again, phoned again
    in|on|during|by + a phone call|phone call|a call|our call|a phone conversation, telephoned you, telephoned them, telephoned the company, telephoned the lender
    i've been|i have been + calling|contacting|phoning|ringing|asking + them|the|my|customer|alipay
    i|we|i've|i have|we have|i then|i also|i even|i immediately|i finally|i repeatedly + called|phoned|rang|telephoned|called again + them|the bank|the company|the lender|the number|back|in|up|to|and|again|their|this|alipay|collections|my bank|my lender|several|multiple|many|twice|about
    i|we|when i|and|i've|i have … called|phoned|rang … to + request|ask|set up|explain|dispute|discuss|inquire|enquire|find out|complain|arrange|tell them|let them|make|negotiate|report|cancel|get|see|verify
    called them, called the bank, called the company, called the lender, phoned them, phoned the bank, rang them, rung them, rang the bank, by phone, over the phone, on the phone, via phone, phone call with, phone call to, telephone call to, spoke on the phone, made several calls, made numerous calls, made multiple calls, after|made|numerous|several|many + phone calls|calls + to|with
    """,
    .contact(.weibo): "weibo, posted on weibo, on weibo",
    .contact(.wechat):
      "wechat account, wechat customer service, wechat service, on wechat, via wechat, through wechat, by wechat, over wechat, to their wechat, wechat message to",
    .contact(.association): """
    consumer council, consumer association, consumers association, consumer protection association, internet finance association, banking association, better business bureau, bbb, citizens advice, consumer's association, consumer protection agency, industry association, consumer rights association, china consumers association
    """,
    .contact(.line12378):
      "12378, banking regulator, nfra, cbirc, financial regulator, banking and insurance regulator, banking ombudsman, financial ombudsman, ombudsman",
    .contact(.line12315): "12315",
    .contact(.line12345): "12345, mayor's hotline, city hotline, mayor hotline",
    .contact(.platform): """
    financial consumer protection + service platform, consumer protection service platform
    black cat, heimao, complaint platform, complaint website, complaints website, complaint site, trustpilot, filed|submitted|lodged|made|put in|opened|sent + a|another|my|an|this + complaint|online complaint|cfpb complaint|formal complaint + with|on|through|to + the cfpb|cfpb|the website|a website|consumer financial|consumer finance, cfpb complaint, complained to the cfpb, consumer financial protection bureau, attorney general
    """,
    .contact(.email): """
    i've|i have|i|we|have|and|then + written|wrote|sent|written them|sent them|wrote them|written to them|sent in … email|emails|e-mail|e-mails|mails
    emailing them, mailed customer service, email to their, email to customer
    emailed|e-mailed|e mailed|mailed them at + them|the|their|customer|alipay|support|back|you|my|again|huabei|this|collections|several|him|her|a
    sent|wrote|write|written + an|them an|him an|her an|you an|several|multiple|many|two|three|numerous|a|another|emails|the company an + email|e-mail|emails|e-mails
    via email, by email, by e-mail, via e-mail, through email, over email, emailed in, i emailed, wrote by email
    """,
    .contact(.letter): """
    wrote a letter, sent a letter, wrote you a letter, wrote them a letter
    wrote|written|sent|mailed|posted|faxed … letter of complaint|complaint letter|formal letter|dispute letter|written complaint|formal complaint by post|registered letter|letters|a letter
    registered letter, certified letter, certified mail, registered post, recorded delivery, by post, by mail, via mail, via certified mail, sent|wrote|mailed|written|posted|faxed|written + a|them a|several|my|an|two|three|the|multiple|another|letters|out a|in a + letter|letters|dispute letter|complaint letter|validation letter|written complaint|written request|certified letter|registered letter|fax, in writing to, wrote to their, wrote to the, wrote to them, wrote to alipay
    """,
    .contact(.branch): """
    visited|visit + the|my|a|their|our … branch|bank|office
    in-branch, went|go|walked|drove|came|visited|been + to|into|in|in person … branch|bank|office, in person at
    """,
    .contact(.police): """
    reported|report|filed|went|called|told|complained|made … police, police station, police report, to the police, called the police, went to the police, reported to police, filed a police report
    """,
    .contact(.unknown): """
    agent|rep|representative|manager|supervisor|adviser|advisor|customer service|lady|person … said|told|promised|assured|agreed|offered|refused|claimed
    i|we|i've|i have|we have|have|and + contacted|reached out|reached out to|complained|complained to|appealed|appealed to|applied|negotiated|negotiated with|asked|asked them|requested|disputed|pleaded|pleaded with|begged|tried to negotiate|spoke to|spoke with|talked to|talked with|told them|informed them|notified|explained, contacted them, contacted the company, contacted the lender, contacted the bank, reached out to + them|the|alipay|my lender, disputed it with, disputed this with, filed a dispute, submitted a dispute, sent a dispute, opened a dispute, filed a complaint, lodged a complaint, made a complaint, raised a complaint, opened a ticket, raised a ticket, opened a case, submitted a request, submitted an appeal
    """,
    .reply: "my request + for|that|to, my demand for, my request",
    .outcome(.granted): "you granted, they granted, was granted, have granted, agreed to my request",
    .outcome(.partly): "granted in part, partly granted, agreed in part",
    .outcome(.ignored): "did not answer my, didn't answer my, never answered my, gave no answer + to my",
    .outcome(.refused): """
    turned down by, refused by, rejected by, declined by,
    turned down, got turned down, wouldn't do it, would not do it, won't do it, they said no, refused it,
    nobody|no one|noone|can't|cannot|couldn't … change|alter|waive|undo + it|that|this|them, it's my loan, it's your loan
    agent|agents|they|bank|lender … declined
    you declined, declined my, this was declined, agent declined,
    request|application|dispute|appeal|claim|complaint|plea|proposal|offer … denied|refused|rejected|declined|turned down|dismissed|closed without
    they|he|she|agent|rep|it … only want|only wants|only accept|only accepts|insist|insists|insisted|demand|demanded + the|on|that|i|full … full|whole|entire|everything
    turned me away, sent me away, brushed me off, brushed off, shut me down, flatly refused, flat out refused, point blank, not interested in, no way, out of the question, can't do anything, cannot do anything, couldn't do anything, could do nothing, can do nothing, do nothing for me, unable to assist, could not assist, would not listen, wouldn't listen, won't listen, will not negotiate, won't negotiate, no negotiation, no discount, no plan available, no such policy, no such option, not their problem, not their policy, rules are rules, system won't allow, system doesn't allow, system does not allow, the answer was no, got a no, a flat no, disagree with my, found in their favor, upheld their, say it's valid, verified the debt
    they refused, they refuse, refused, refused to, were refused, was refused, been refused, i was denied, they declined, declined to, said no, say no, says no, told me no, told no, cannot change, can't change, won't change, cannot be changed, rejected it, denied it, refused it, rejected|denied|refused|dismissed|turned down + my|the|our|every + request|requests|dispute|disputes|appeal|claim|complaint|offer|plea|proposal|plan, turned me down, turned it down, nothing they can do, nothing we can do, nothing they could do, nothing could be done, nothing can be done, cannot help, could not help, couldn't help, can't help me, unable to help, would not help, wouldn't help, won't help, will not help, not possible, impossible, no exceptions, no room for negotiation, not willing to, unwilling to, were unwilling, would not budge, wouldn't budge, would not agree, wouldn't agree, will not agree, would not accept, wouldn't accept, won't accept, does not qualify, don't qualify, not eligible, not entitled, against policy, against their policy, company policy, hung up on me, hung up, no hardship program, only option … pay in full, demanded full payment, insisted on full payment, full amount or nothing, pay in full or, won't remove, refuse to, refuses to, would not remove, wouldn't remove, would not waive, wouldn't waive, won't waive, will not waive, will not remove, would not refund, claimed it was accurate, verified as accurate, came back verified, came back as verified
    """,
    .outcome(.noReply): """
    no|nothing|no one|nobody … to this day, then nothing, since then nothing, heard nothing, nothing since, none has come, have had no answer, had no answer, had no reply, no answer has come
    nobody did, no one did, nobody ever did, he never did, she never did, they never did, which never came
    nothing happened, nothing ever happened,
    not one of|none of … emails|letters|calls|messages|requests … answered|returned|replied|acknowledged
    never got|never received|haven't had|have not had|didn't get|did not get|haven't received|have not received|not received|no sign of|without + a|any|an|single + reply|response|answer|word|call back|callback|acknowledgement|feedback
    never got + reply|response|answer|word, haven't got back, have not got back, hasn't got back, not got back, never got an answer, not a word, not a peep, not one reply, no word, no news, no sign of, nobody|no one + has|have + replied|answered|called back|responded, weeks of silence, met with silence, fell on deaf, deaf ears, into the void, black hole, ignores me, ignores my, ignore me, ignore my, ignores|ignored|ignoring + every|all, keeps ignoring, keep ignoring, completely ignored, totally ignored, left on read, no acknowledgement, no acknowledgment, waiting ever since, still waiting for, been waiting, am waiting, not heard from, not heard anything, haven't heard anything, hear nothing, heard no more, since then nothing, then nothing, ghosted, no callback yet, did not call back, didn't call back, did not pick up, didn't pick up, line is always busy, always busy, on hold for hours, kept on hold, disconnect*, goes to voicemail, went to voicemail
    nobody|no one|noone|never|nothing|none … called|replied|responded|answered|contacted me|got back|heard|emailed|came
    never came, never came back, no reply, no answer, no response, no one replied, nobody replied, never replied, never responded, never answered, never called back, never got back, never heard back, never heard from, haven't heard, have not heard, havent heard, didn't hear back, did not hear back, heard nothing, heard back nothing, not heard back, nothing since, no feedback, still waiting, still no, still nothing, no call back, no callback, nobody called back, no one called back, not replied, not responded, not answered, hasn't replied, haven't replied, did not reply, didn't reply, did not respond, didn't respond, didnt respond, has not responded, have not responded, ignored me, ignored my, ignoring me, ignoring my, been ignored, were ignored, was ignored, they ignored, radio crickets, no follow up, no follow-up, nobody got back, no one got back, to no avail, only got automated, automated response, auto reply, auto-reply, bot replies, goes unanswered, went unanswered, gone unanswered, unanswered, nobody picks up, nobody answers, no one answers, no one picks up, can't reach anyone, couldn't reach anyone, can't get through, couldn't get through, never returned my
    """,
    .outcome(.partial): """
    part of it + was settled, settled in part, was settled in part, part of it + was resolved
    only|just + waived|refunded|removed|took off|reduced|offered|gave|agreed|credited|fixed|corrected|cancelled|dropped + part|half|some|one|a|two|me
    took off|waived|refunded|removed|dropped|reversed|credited|forgave|cancelled + half|part|some|one|a part|a bit|a little|only part|only half
    half|part|some|one + of + the|my + fees|fee|interest|charges|penalty|penalties|two … waived|refunded|removed|reversed|dropped|credited|cancelled
    offered|offer|gave|agreed to … months|weeks|discount|half … instead of|not the|rather than|but not
    only agreed to, agreed to waive half, agreed to half, only half, only partly agreed, only offered, offered me only, only waived, waived half, waived part, waived one, one of the two, only refunded, refunded half, refunded part, refunded one, partial refund, partial credit, only reduced, only a small, only gave me, gave me|offered me|give me + only, gave me … months|weeks, gave me only, not the rest, reduced it slightly, months … not, offered … instead, some of the fees, part of the fees, a small discount, agreed to reduce, knocked off
    """,
    .outcome(.unresolved): """
    bank side problem, on the bank's side, still processing, said noted, still calling, still called, got a bot, a link in, told to wait, has not been settled, not been settled, not yet settled, it is not settled
    nothing|not|never|still|isn't|wasn't|hasn't|yet to … resolved|sorted|sorted out|fixed|solved|settled|cleared up|done about|corrected|refunded|changed
    pass|passed|passing|passes|transfer|transferred|transferring|send|sent|sending|bounce|bounced|shunted|kick* + me + around|between|from, pass the buck, passed the buck, round and round, in a loop, endless loop, same script, the same script, only apologised, just apologised, only said sorry, said they would note, said they'd note, only take notes, took a note, logged my complaint, opened a ticket but, closed my ticket, closed the ticket, closed my case, closed the case, just wait, have to wait, be patient, wait and see, no end in sight, to this day, dragging on, drags on
    told me to wait, told to wait, asked me to wait, just wait, still unresolved, unresolved, not resolved, never resolved, not been resolved, hasn't been resolved, still not fixed, not fixed, never did, has not been done, nothing has changed, nothing changed, nothing was done, nothing has been done, nothing got done, no solution, no resolution, not solved, never solved, no progress, transferred around, sent in circles, going in circles, run around, runaround, the run around, passed from one, bounced around, gave me the runaround, got nowhere, getting nowhere, went nowhere, not helpful, unhelpful, under review, still pending, still investigating, looking into it, would look into it, will look into it, only said … record, escalate it, they'd escalate, kept transferring, keep transferring, template answers, scripted answers, copy paste answers, canned response, canned responses, same answer, without success, no luck
    """,
    .outcome(.promised): """
    said|told me|told us … someone|somebody|they|he|she + would|will|'d + phone|ring|call|get back|write
    promised, promised to, they agreed to, agreed that, assured me, was assured, assured that, would get back to, would call me back, would call back, will get back to, will call back, guaranteed me, said|told me|told us … would|will|they'd|he'd|she'd + be|reply|refund|waive|remove|fix|look into|respond|contact me|email|reverse|correct|credit|investigate|escalate, gave me their word
    """,
    .wants(.promised): """
    said|told me|told us … someone|somebody|they|he|she + would|will|'d + phone|ring|call|get back|write
    told to wait, asked to wait, promised, promised to, would reply, would answer, would get back, would call back, will get back, will reply, would get back to, would call me back, assured me, said|told me|told us … would|will|they'd|he'd|she'd + be|reply|refund|waive|remove|fix|look into|respond|contact me|email|reverse|correct|credit|investigate|escalate|call
    """,
    .wants(.reference): """
    report number, police report number, report no, crime number, crime reference, case, ticket, reference, case number, ticket number, reference number, case id, ticket id, ref, ref no, ref number, confirmation number, complaint number, case no, case #, ticket #, ticket no, work order, tracking number, dispute number, incident number, case ref, complaint id, complaint ref
    """,
    .wants(.agent):
      "agent, adviser, advisor, operator, representative, agent no, agent number, staff number, staff no, employee number",
    .introduces(.contact): """
    turned down by, refused by, declined by, rejected by, told by,
    a guy called, a man called, a woman called, a lady called, a human called, someone called, a clerk called, your agent, their agent
    agent, agent called, agent named, representative named, rep named, rep called, a representative called, supervisor named, manager named, supervisor called, manager called, spoke to, spoke with, talked to, talked with, person named, someone named, someone called, lady named, man named, guy named, named, her name was, his name was, representative's name was, customer service representative, advisor, adviser
    """,
  ]
}
