#include "CTemplates.h"

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
  for (size_t i = 0; i < sizeof files; i++) count += files[i] == 0;
  return count;
}

struct EmbeddedTemplate embeddedTemplate(size_t place) {
  struct EmbeddedTemplate file = {"", 0, files, 0};
  size_t start = 0;
  for (; place > 0 && start < sizeof files; start++) place -= files[start] == 0;
  if (start == sizeof files) return file;
  file.bytes = files + start;
  while (file.bytes[file.count] != 0) file.count++;
  if (file.count < 2 || file.bytes[0] != '#') return file;
  file.name = (const char *)file.bytes + 2;
  while (file.name[file.nameCount] != '\n' && file.name[file.nameCount] != 0) file.nameCount++;
  return file;
}
