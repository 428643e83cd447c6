#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "guide.h"

/// A file of `templates/` as it stands in the program: "letter.en.txt" and its UTF-8 bytes.
struct EmbeddedTemplate {
  const char *name;
  size_t nameCount;
  const unsigned char *bytes;
  size_t count;
};

/// How many files there are.
size_t embeddedTemplateCount(void);

/// The file at a place, from 0; an empty one beyond the last.
struct EmbeddedTemplate embeddedTemplate(size_t place);
