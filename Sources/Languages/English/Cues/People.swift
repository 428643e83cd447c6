import Facts

extension EnglishLanguage {
  /// Who was reached, who fell ill, on whose behalf one writes.
  package static let kin: [(who: Person, words: String)] = [
    (.mother, "mother, mum, mom, mama, mummy, mommy, my ma"),
    (.father, "father, dad, daddy, papa"),
    (.parents, "parents, my folks, mum and dad, mom and dad"),
    (
      .spouse,
      "wife, husband, spouse, my partner, fiance, fiancee, girlfriend, boyfriend"
    ),
    (
      .child,
      "child, children, my kids, kid, my kid, son, daughter, my baby, baby, our son, our daughter, my boy, my girl"
    ),
    (
      .family,
      """
      ex-wife, ex-husband, my ex, family, relatives, sister, brother, siblings, grandmother, grandfather, grandma, grandpa, grandparents, uncle, aunt, cousin, cousins, family members, family member, in-laws,
      nephew, niece, grandson, granddaughter, grandchildren, mother-in-law, father-in-law, sister-in-law, brother-in-law, next of kin
      """
    ),
    (.friend, "friend, friends, classmate, classmates, roommate, roommates, flatmate, old classmates"),
    (
      .colleague,
      "colleague, colleagues, coworker, coworkers, co-worker, co-workers, workmates, workmate, co workers, people at work, teammates"
    ),
    (
      .employer,
      "boss, employer, workplace, my office, my manager, my work, my company, my supervisor, hr, human resources, my employers, payroll, place of work, place of employment"
    ),
    (
      .contacts,
      "my contacts, contact list, everyone i know, phone book, phonebook, address book, my references, personal references, emergency contact, emergency contacts, people in my phone, other people, third parties, third party, people i know, other numbers, everyone in my phone"
    ),
    (
      .neighbour,
      "neighbour, neighbours, neighbor, neighbors, landlord, village committee, neighbourhood office, neighborhood office, residents committee, my village"
    ),
  ]
}
