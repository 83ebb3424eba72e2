/* options.h: the command line, as data. The rows: options.def. */
#ifndef LUDUS_DRIVER_OPTIONS_H
#define LUDUS_DRIVER_OPTIONS_H

#include "base/limits.h"
#include "mem/arena.h"
#include "pass/pass.h"
#include "report/budget.h"
#include "source/explanation.h"
#include "source/level.h"

#define LUDUS_VERSION "0.1.0"

/* Builds that look for bugs start with the smallest chunks, and verify after each pass
 * (Makefile). */
#ifndef LUDUS_FIRST_CHUNK
#define LUDUS_FIRST_CHUNK ARENA_FIRST_CHUNK
#endif
#ifndef LUDUS_VERIFY
#define LUDUS_VERIFY 0
#endif

typedef enum VerbId {
#define VERB(NAME, name, operands, summary) VERB_##NAME,
#define OPTION(NAME, name, letter, kind, value, least, preset, verbs, help)
#include "driver/options.def"
    VERB_COUNT
} VerbId;

typedef enum OptionId {
#define VERB(NAME, name, operands, summary)
#define OPTION(NAME, name, letter, kind, value, least, preset, verbs, help) OPTION_##NAME,
#include "driver/options.def"
    OPTION_COUNT
} OptionId;

typedef enum OptionKind {
    OPTION_KIND_FLAG,
    OPTION_KIND_CHOICE,
    OPTION_KIND_SIZE,
    OPTION_KIND_COUNT,
    OPTION_KIND_LINT,
    OPTION_KIND_BUDGET,
    OPTION_KIND_PASSES,
} OptionKind;

typedef struct VerbInfo {
    const char *name;
    const char *operands;
    const char *summary;
} VerbInfo;

typedef struct OptionInfo {
    const char *name;
    char letter;
    OptionKind kind;
    const char *value;
    u64 least;
    u64 preset;
    u32 verbs; /* 1 << VerbId */
    const char *help;
} OptionInfo;

extern const VerbInfo VERBS[VERB_COUNT];
extern const OptionInfo OPTIONS[OPTION_COUNT];

/* What `emit` prints, and for which shell `completions` does, in the order of their rows. */
typedef enum EmitKind { EMIT_TOKENS, EMIT_AST, EMIT_TYPES, EMIT_IR } EmitKind;
typedef enum Shell { SHELL_BASH, SHELL_ZSH, SHELL_FISH } Shell;

typedef enum HelpForm { HELP_NONE, HELP_SHORT, HELP_LONG, HELP_MANUAL } HelpForm;

/* Values of the CHOICE options. */
enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
enum { BACKEND_CHUNK, BACKEND_MALLOC, BACKEND_RESERVE, BACKEND_HUGE, BACKEND_GUARD };
enum { CAP_NONE, CAP_ALLOW, CAP_WARN, CAP_DENY, CAP_FORBID };
enum { BY_ARENA, BY_PHASE, BY_KIND, BY_LINE };
enum {
    FORMAT_TABLE, FORMAT_JSON, FORMAT_HTML, FORMAT_FOLDED, FORMAT_DHAT, FORMAT_MASSIF,
    FORMAT_TRACE, FORMAT_SPEEDSCOPE, FORMAT_DOT,
};
enum { DISPATCH_GOTO, DISPATCH_SWITCH };

enum { USAGE_MESSAGE_BYTES = 256 };

typedef struct Options {
    VerbId verb;
    u64 values[OPTION_COUNT];
    bool given[OPTION_COUNT];
    LevelSet levels[LIMIT_LINT_OPTIONS]; /* of --allow and the like, in order */
    u32 level_count;
    Budget budgets[LIMIT_BUDGETS];
    u32 budget_count;
    EmitKind emit;
    Shell shell;
    const Explanation *explanation; /* NULL: all of them are listed */
    char **files; /* in argv, whose order has been changed */
    u32 file_count;
    HelpForm help;
    VerbId help_topic; /* VERB_COUNT: Ludus as a whole */
    char message[USAGE_MESSAGE_BYTES]; /* what is wrong with the command line */
} Options;

/* False, and a message, when the command line is not right. Moves the operands in argv to its
 * front. */
bool options_parse(Options *options, int argc, char **argv);

/* Whether a verb compiles files; the others print a text of Ludus's own. */
static inline bool options_take_files(VerbId verb)
{
    return verb == VERB_RUN || verb == VERB_CHECK || verb == VERB_EMIT
           || verb == VERB_MEM;
}

/* The number of words in "a|b|c" in front of anything else, which are copied to `words` (at most
 * CHOICES_MAX, each in CHOICE_BYTES); 0 when there is nothing to choose from. */
enum { CHOICES_MAX = 9, CHOICE_BYTES = 16 };
u32 choices_split(const char *choices, char words[CHOICES_MAX][CHOICE_BYTES]);

/* suggest.c: the nearest of `count` names to `word`, at most two edits away, or NULL. */
const char *suggest_name(const char *word, const char *const *names, u32 count);

#endif
