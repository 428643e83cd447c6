#include "CTemplates.h"

// The tables of the guide, each found without a search: the calendar is needed for the first figure.
#define TABLE(name)                                                                                \
  PlaintBytes plaint_guide_##name(void) { return (PlaintBytes){name, sizeof name}; }

static const unsigned char holidays[] = {
#embed "../../templates/guide.holidays.tsv"
};
static const unsigned char statements[] = {
#embed "../../templates/guide.statements.tsv"
};
static const unsigned char rules[] = {
#embed "../../templates/guide.rules.tsv"
};
static const unsigned char parties[] = {
#embed "../../templates/guide.parties.tsv"
};
static const unsigned char channels[] = {
#embed "../../templates/guide.channels.tsv"
};

TABLE(holidays)
TABLE(statements)
TABLE(rules)
TABLE(parties)
TABLE(channels)
