import Facts

extension EnglishLanguage {
  /// Who was reached, who fell ill, on whose behalf one writes.
  package static let kin: [(who: Person, words: String)] = [
    (.mother, "mother, mum, mom, mama"), (.father, "father, dad"), (.parents, "parents, folks, mum and dad"),
    (.spouse, "wife, husband, spouse, partner"), (.child, "child, children, kids, son, daughter, kid"),
    (.family, "family, relatives, sister, brother, grandmother, grandfather, uncle, aunt, cousin"),
    (.friend, "friend, friends"), (.colleague, "colleague, colleagues, coworker, coworkers, co-workers"),
    (.employer, "boss, employer, workplace, office, manager, work, company, hr"),
    (.contacts, "contacts, contact list, everyone i know, phone book, address book, references"),
    (.neighbour, "neighbour, neighbours, neighbor, neighbors"),
  ]
}
