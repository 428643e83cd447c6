#include "CTemplates.h"

#include <string.h>

// Every file of templates/, one line each, closed by a NUL. A file's first line is "# " and its name,
// because a string cannot stand beside an #embed in one line.
static const unsigned char files[] = {
#embed "../../templates/values.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/values.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/values.en.txt" suffix(, 0,)
#embed "../../templates/letter.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/letter.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/letter.en.txt" suffix(, 0,)
#embed "../../templates/forms.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/forms.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/forms.en.txt" suffix(, 0,)
#embed "../../templates/lint.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/lint.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/lint.en.txt" suffix(, 0,)
#embed "../../templates/talk.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/talk.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/talk.en.txt" suffix(, 0,)
#embed "../../templates/terminal.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/terminal.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/terminal.en.txt" suffix(, 0,)
#embed "../../templates/tone.zh-Hans.txt" suffix(, 0,)
#embed "../../templates/tone.zh-Hant.txt" suffix(, 0,)
#embed "../../templates/tone.en.txt" suffix(, 0,)
};

size_t embeddedTemplateCount(void) {
  size_t count = 0;
  for (const unsigned char *at = files; (at = memchr(at, 0, files + sizeof files - at)); at++) count++;
  return count;
}

struct EmbeddedTemplate embeddedTemplate(size_t place) {
  const unsigned char *at = files, *end = files + sizeof files;
  for (; place > 0 && at < end; place--) at = (const unsigned char *)memchr(at, 0, end - at) + 1;
  struct EmbeddedTemplate file = {"", 0, at, at < end ? strlen((const char *)at) : 0};
  if (file.count < 2 || at[0] != '#') return file;
  file.name = (const char *)at + 2;
  file.nameCount = strcspn(file.name, "\n");
  return file;
}
