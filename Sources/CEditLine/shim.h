// libedit for Swift: el_set and el_get take variable arguments, stdin and stdout are C globals,
// and Swift 6 can use neither. Here is one function for each shape of call that EditLine makes.
#pragma once
#include <histedit.h>
#include <stdio.h>

// Declared only under _XOPEN_SOURCE, which a module's header cannot set for <wchar.h>.
extern int wcwidth(wchar_t scalar);
extern char **environ;

typedef unsigned char (*edit_key_function)(EditLine *, int);
typedef wchar_t *(*edit_prompt_function)(EditLine *);

// On the process's own terminal; what libedit says of unknown terminals goes nowhere.
static inline EditLine *edit_open(const char *program) {
  FILE *nowhere = fopen("/dev/null", "we");
  EditLine *edit = nowhere ? el_init(program, stdin, stdout, nowhere) : NULL;
  if (!edit && nowhere) fclose(nowhere);
  return edit;
}

static inline void edit_close(EditLine *edit) {
  FILE *nowhere = NULL;
  el_get(edit, EL_GETFP, 2, &nowhere);
  el_end(edit);
  if (nowhere) fclose(nowhere);
}

static inline int edit_set(EditLine *edit, int option, int value) { return el_set(edit, option, value); }
static inline int edit_set_name(EditLine *edit, int option, const char *name) { return el_set(edit, option, name); }
static inline int edit_set_reader(EditLine *edit, el_rfunc_t reader) { return el_set(edit, EL_GETCFN, reader); }
static inline int edit_set_owner(EditLine *edit, void *owner) { return el_set(edit, EL_CLIENTDATA, owner); }

static inline void *edit_owner(EditLine *edit) {
  void *owner = NULL;
  el_get(edit, EL_CLIENTDATA, &owner);
  return owner;
}

// The wide call: a wide prompt is right in every locale. \1 stands around what takes no columns.
static inline int edit_set_prompt(EditLine *edit, int option, edit_prompt_function prompt) {
  return el_wset(edit, option, prompt, L'\1');
}

// "-d" the modes while editing, "-x" those between two lines; mode is "-isig", "+echo".
static inline int edit_set_mode(EditLine *edit, const char *when, const char *mode) {
  return el_set(edit, EL_SETTY, when, mode, NULL);
}

static inline int edit_add(EditLine *edit, const char *name, edit_key_function function) {
  return el_set(edit, EL_ADDFN, name, name, function);
}

// A name that libedit does not know can corrupt its heap: only names added above, or its own.
static inline int edit_bind(EditLine *edit, const char *keys, const char *name) {
  return el_set(edit, EL_BIND, keys, name, NULL);
}

// Forgets what is on the screen and draws prompt and line from where the cursor stands.
static inline int edit_draw(EditLine *edit) { return el_set(edit, EL_REFRESH); }

static inline int edit_width(wchar_t scalar) { return wcwidth(scalar); }
static inline char **edit_environment(void) { return environ; }
