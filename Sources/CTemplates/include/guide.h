#pragma once

#include <stddef.h>

/// The bytes of an embedded file.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} PlaintBytes;

/// `templates/guide.holidays.tsv`.
PlaintBytes plaint_guide_holidays(void);
/// `templates/guide.statements.tsv`.
PlaintBytes plaint_guide_statements(void);
/// `templates/guide.rules.tsv`.
PlaintBytes plaint_guide_rules(void);
/// `templates/guide.parties.tsv`.
PlaintBytes plaint_guide_parties(void);
/// `templates/guide.channels.tsv`.
PlaintBytes plaint_guide_channels(void);
