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
