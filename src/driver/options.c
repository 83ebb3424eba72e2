/* options.c: reads the command line by the table in options.def. */
#include "driver/options.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/bug.h"
#include "base/check.h"
#include "driver/explain.h"
#include "driver/session.h"

enum {
    FOR_RUN = 1 << VERB_RUN,
    FOR_COMPILING = 1 << VERB_RUN | 1 << VERB_CHECK | 1 << VERB_EMIT | 1 << VERB_MEM,
    FOR_MEM = 1 << VERB_MEM,
    FOR_ALL = (1 << VERB_COUNT) - 1,
};

const VerbInfo VERBS[VERB_COUNT] = {
#define VERB(NAME, name, operands, summary) {name, operands, summary},
#define OPTION(NAME, name, letter, kind, value, least, preset, verbs, help)
#include "driver/options.def"
};

const OptionInfo OPTIONS[OPTION_COUNT] = {
#define VERB(NAME, name, operands, summary)
#define OPTION(NAME, name, letter, kind, value, least, preset, verbs, help) \
    {name, letter, OPTION_KIND_##kind, value, least, preset, verbs, help},
#include "driver/options.def"
};

PRINTF_LIKE(2, 3)
static bool wrong(Options *options, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(options->message, sizeof(options->message), format, args);
    va_end(args);
    return false;
}

/* "unknown WHAT `word`", with the name that may have been meant. */
static bool unknown(Options *options, const char *what, const char *dashes, const char *word,
                    const char *const *names, u32 count)
{
    const char *near = suggest_name(word, names, count);
    if (near == NULL) {
        return wrong(options, "unknown %s `%s%.100s`", what, dashes, word);
    }
    return wrong(options, "unknown %s `%s%.100s`; did you mean `%s%s`?", what, dashes, word, dashes,
                 near);
}

/* ---- values ---------------------------------------------------------------------------------- */

u32 choices_split(const char *choices, char words[CHOICES_MAX][CHOICE_BYTES])
{
    u32 count = 0;
    for (;;) {
        size_t len = strcspn(choices, "| ");
        assert(count < CHOICES_MAX && len < CHOICE_BYTES);
        memcpy(words[count], choices, len);
        words[count++][len] = 0;
        if (choices[len] != '|') {
            return count > 1 ? count : 0;
        }
        choices += len + 1;
    }
}

/* The index of `word` among the words of "a|b|c", or -1. */
static int find_choice(const char *choices, const char *word)
{
    char words[CHOICES_MAX][CHOICE_BYTES];
    u32 count = choices_split(choices, words);
    for (u32 i = 0; i < count; i++) {
        if (strcmp(words[i], word) == 0) {
            return (int)i;
        }
    }
    return -1;
}

static bool read_digits(const char **text, u64 *number)
{
    const char *first = *text;
    *number = 0;
    for (; **text >= '0' && **text <= '9'; ++*text) {
        if (!check_mul_u64(*number, 10, number)
            || !check_add_u64(*number, (u64)(**text - '0'), number)) {
            return false;
        }
    }
    return *text > first;
}

/* "512", "64K", "64KiB", "16m". */
static bool read_size(const char *text, u64 *size)
{
    static const char units[] = "kmgKMG";
    if (!read_digits(&text, size)) {
        return false;
    }
    const char *unit = *text == 0 ? NULL : strchr(units, *text);
    if (unit != NULL) {
        u64 factor = (u64)1 << (10 * ((unit - units) % 3 + 1));
        if (!check_mul_u64(*size, factor, size)) {
            return false;
        }
        text++;
        text += text[0] == 'i' && text[1] == 'B' ? 2 : 0;
    }
    text += text[0] == 'B' ? 1 : 0;
    return *text == 0;
}

static bool read_passes(Options *options, const char *text, u64 *passes)
{
    const char *names[PASS_COUNT];
    for (u32 i = 0; i < PASS_COUNT; i++) {
        names[i] = pass_name((PassId)i);
    }
    *passes = strcmp(text, "all") == 0 ? PASS_ALL : PASS_NONE;
    if (*passes == PASS_ALL || strcmp(text, "none") == 0) {
        return true;
    }
    for (;;) {
        char word[64];
        size_t len = strcspn(text, ",");
        snprintf(word, sizeof(word), "%.*s", (int)size_min(len, sizeof(word)), text);
        PassId id = pass_find(str_from_cstr(word));
        if (id == PASS_COUNT) {
            return unknown(options, "pass", "", word, names, PASS_COUNT);
        }
        *passes |= PASS_BIT(id);
        if (text[len] == 0) {
            return true;
        }
        text += len + 1;
    }
}

static bool read_lint(Options *options, const char *text, LintLevel level)
{
    LintName name = lint_find(str_from_cstr(text));
    if (name.kind == LINT_NAME_UNKNOWN) {
        const char *near = lint_find_near(str_from_cstr(text));
        return near == NULL
                   ? wrong(options, "unknown lint `%.100s`", text)
                   : wrong(options, "unknown lint `%.100s`; did you mean `%s`?", text, near);
    }
    if (options->level_count == LIMIT_LINT_OPTIONS) {
        return wrong(options, "too many levels of lints; the limit is %d", LIMIT_LINT_OPTIONS);
    }
    options->levels[options->level_count++] =
        (LevelSet){.level = (u8)level, .what = name, .span = SPAN_NONE};
    return true;
}

/* The arenas of a session (session.h), by name. */
static const char *const ARENA_NAMES[] = {
#define NAME(name) #name,
    SESSION_UNIT_ARENAS(NAME)
#undef NAME
    "symbols", "symbol table", "scratch", "scratch 2", "units",
};

static bool read_budget_item(Options *options, const char *name, const char *size)
{
    u32 i = 0;
    while (i < COUNT_OF(ARENA_NAMES) && strcmp(ARENA_NAMES[i], name) != 0) {
        i++;
    }
    u64 bytes;
    if (i == COUNT_OF(ARENA_NAMES)) {
        return unknown(options, "arena", "", name, ARENA_NAMES, COUNT_OF(ARENA_NAMES));
    }
    if (!read_size(size, &bytes)) {
        return wrong(options, "`%.100s` is not a size (such as 4096, 64K, 16M) for `%s`", size,
                     name);
    }
    if (options->budget_count == LIMIT_BUDGETS) {
        return wrong(options, "too many budgets; the limit is %d", LIMIT_BUDGETS);
    }
    options->budgets[options->budget_count++] = (Budget){ARENA_NAMES[i], (size_t)bytes};
    return true;
}

/* "ast=64K,ir=1M" */
static bool read_budgets(Options *options, const char *text)
{
    for (;;) {
        char item[64];
        size_t len = strcspn(text, ",");
        snprintf(item, sizeof(item), "%.*s", (int)size_min(len, sizeof(item)), text);
        char *equals = strchr(item, '=');
        if (equals == NULL) {
            return wrong(options, "`--budget` needs ARENA=SIZE, not `%s`", item);
        }
        *equals = 0;
        if (!read_budget_item(options, item, equals + 1)) {
            return false;
        }
        if (text[len] == 0) {
            return true;
        }
        text += len + 1;
    }
}

static bool read_value(Options *options, OptionId id, const char *text)
{
    const OptionInfo *info = &OPTIONS[id];
    u64 *value = &options->values[id];
    int choice;
    bool ok = false;
    switch (info->kind) {
    case OPTION_KIND_FLAG:
        *value = 1;
        return true;
    case OPTION_KIND_CHOICE:
        choice = find_choice(info->value, text);
        *value = (u64)choice;
        return choice >= 0
               || wrong(options, "`%.100s` is not a value of `--%s` (%s)", text, info->name,
                        info->value);
    case OPTION_KIND_PASSES:
        return read_passes(options, text, value);
    case OPTION_KIND_BUDGET:
        return read_budgets(options, text);
    case OPTION_KIND_LINT:
        return read_lint(options, text, (LintLevel)info->preset);
    case OPTION_KIND_SIZE:
        ok = read_size(text, value);
        break;
    case OPTION_KIND_COUNT:
        ok = read_digits(&text, value) && *text == 0;
        break;
    }
    if (!ok) {
        return wrong(options, "`%.100s` is not a %s for `--%s`", text,
                     info->kind == OPTION_KIND_SIZE ? "size (such as 4096, 64K, 16M)" : "number",
                     info->name);
    }
    return *value >= info->least
           || wrong(options, "`--%s` must be at least %llu", info->name,
                    (unsigned long long)info->least);
}

/* ---- options --------------------------------------------------------------------------------- */

static bool unknown_option(Options *options, const char *name)
{
    const char *names[OPTION_COUNT];
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        names[i] = OPTIONS[i].name;
    }
    return unknown(options, "option", "--", name, names, OPTION_COUNT);
}

/* `value` is what stands behind `=`, or NULL; then *next is taken where one is needed. */
static bool read_option(Options *options, OptionId id, const char *value, char ***next)
{
    const OptionInfo *info = &OPTIONS[id];
    if (info->kind == OPTION_KIND_FLAG && value != NULL) {
        return wrong(options, "`--%s` takes no value", info->name);
    }
    if (info->kind != OPTION_KIND_FLAG && value == NULL) {
        if (**next == NULL) {
            return wrong(options, "`--%s` needs a value (%s)", info->name, info->value);
        }
        value = *(*next)++;
    }
    options->given[id] = true;
    return read_value(options, id, value);
}

static bool read_long(Options *options, const char *word, char ***next)
{
    const char *equals = strchr(word, '=');
    size_t len = equals == NULL ? strlen(word) : (size_t)(equals - word);
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        if (strlen(OPTIONS[i].name) == len && memcmp(OPTIONS[i].name, word, len) == 0) {
            if (i == OPTION_HELP) {
                options->help = HELP_LONG;
            }
            return read_option(options, (OptionId)i, equals == NULL ? NULL : equals + 1, next);
        }
    }
    char name[64];
    snprintf(name, sizeof(name), "%.*s", (int)size_min(len, sizeof(name)), word);
    return unknown_option(options, name);
}

/* Flags can stand together, as in -hV; a value follows at once, or as the next word. */
static bool read_short(Options *options, const char *letters, char ***next)
{
    for (; *letters != 0; letters++) {
        u32 i = 0;
        while (i < OPTION_COUNT && OPTIONS[i].letter != *letters) {
            i++;
        }
        if (i == OPTION_COUNT) {
            return wrong(options, "unknown option `-%c`", *letters);
        }
        if (i == OPTION_HELP && options->help == HELP_NONE) {
            options->help = HELP_SHORT;
        }
        if (OPTIONS[i].kind != OPTION_KIND_FLAG) {
            return read_option(options, (OptionId)i, letters[1] == 0 ? NULL : letters + 1, next);
        }
        if (!read_option(options, (OptionId)i, NULL, next)) {
            return false;
        }
    }
    return true;
}

/* ---- operands -------------------------------------------------------------------------------- */

static bool find_verb(Options *options, const char *word, VerbId *verb)
{
    const char *names[VERB_COUNT];
    for (u32 i = 0; i < VERB_COUNT; i++) {
        names[i] = VERBS[i].name;
        if (strcmp(word, names[i]) == 0) {
            *verb = (VerbId)i;
            return true;
        }
    }
    return unknown(options, "command", "", word, names, VERB_COUNT);
}

/* Takes the first operand, which must be one of the verb's words: its index, or -1. */
static int take_choice(Options *options, const char *what)
{
    const char *verb = VERBS[options->verb].name;
    char words[CHOICES_MAX][CHOICE_BYTES];
    const char *names[CHOICES_MAX];
    u32 count = choices_split(VERBS[options->verb].operands, words);
    for (u32 i = 0; i < count; i++) {
        names[i] = words[i];
    }
    if (options->file_count == 0) {
        size_t len = strcspn(VERBS[options->verb].operands, " ");
        wrong(options, "`%s` needs a %s: %.*s", verb, what, (int)len,
              VERBS[options->verb].operands);
        return -1;
    }
    const char *word = *options->files;
    int choice = find_choice(VERBS[options->verb].operands, word);
    if (choice < 0) {
        unknown(options, what, "", word, names, count);
        return -1;
    }
    options->files++;
    options->file_count--;
    return choice;
}

static bool take_no_more(Options *options)
{
    return options->file_count == 0
           || wrong(options, "`%s` does not know what to do with `%.100s`",
                    VERBS[options->verb].name, options->files[0]);
}

static bool unknown_code(Options *options, const char *code)
{
    const char *names[EXPLANATIONS_MAX];
    const char *before, *behind;
    explain_neighbours(code, &before, &behind);
    if (before != NULL && behind != NULL) {
        wrong(options, "unknown code `%s`; the nearest are `%s` and `%s`", code, before, behind);
    } else {
        unknown(options, "code", "", code, names, explain_codes(names));
    }
    size_t len = strlen(options->message);
    snprintf(options->message + len, sizeof(options->message) - len,
             "\nludus: `ludus explain` lists all that it can explain");
    return false;
}

static bool take_code(Options *options)
{
    char code[EXPLAIN_CODE_BYTES];
    if (options->file_count == 0) {
        return true;
    }
    options->explanation = explain_find(*options->files++, code);
    options->file_count--;
    return options->explanation == NULL ? unknown_code(options, code) : take_no_more(options);
}

static bool take_help_topic(Options *options)
{
    options->help = HELP_LONG;
    if (options->file_count > 1) {
        return wrong(options, "`help` explains one command at a time");
    }
    if (options->file_count == 1 && strcmp(options->files[0], "man") == 0) {
        options->help = HELP_MANUAL;
        return true;
    }
    return options->file_count == 0 || find_verb(options, options->files[0], &options->help_topic);
}

static bool check_operands(Options *options)
{
    int choice;
    switch (options->verb) {
    case VERB_HELP:
        return take_help_topic(options);
    case VERB_VERSION:
        return take_no_more(options);
    case VERB_EXPLAIN:
        return take_code(options);
    case VERB_COMPLETIONS:
        choice = take_choice(options, "shell");
        options->shell = (Shell)choice;
        return choice >= 0 && take_no_more(options);
    case VERB_EMIT:
        choice = take_choice(options, "kind of output");
        options->emit = (EmitKind)choice;
        if (choice < 0) {
            return false;
        }
        break;
    case VERB_MEM:
        if (options->values[OPTION_DIFF] != 0 && options->file_count != 2) {
            return wrong(options, "`--diff` needs two files, before and after");
        }
        break;
    case VERB_RUN:
    case VERB_CHECK:
        break;
    case VERB_COUNT:
        bug("no verb");
    }
    return options->file_count > 0
           || wrong(options, "`%s` needs a FILE (`-` is the standard input)",
                    VERBS[options->verb].name);
}

static bool check_options_fit(Options *options)
{
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        if (options->given[i] && (OPTIONS[i].verbs & ((u32)1 << options->verb)) == 0) {
            return wrong(options, "`--%s` means nothing to `%s`", OPTIONS[i].name,
                         VERBS[options->verb].name);
        }
    }
    return true;
}

/* The first operand is the verb; the others are left in order at options->files. */
static bool take_verb(Options *options)
{
    if (options->file_count == 0) {
        bool wants_version = options->given[OPTION_VERSION] && options->help == HELP_NONE;
        options->verb = wants_version ? VERB_VERSION : VERB_HELP;
        options->help = options->help == HELP_LONG ? HELP_LONG : HELP_SHORT;
        return true;
    }
    if (!find_verb(options, options->files[0], &options->verb)) {
        return false;
    }
    options->files++;
    options->file_count--;
    if (options->help != HELP_NONE && options->verb != VERB_HELP) {
        options->help_topic = options->verb;
        options->verb = VERB_HELP;
        return true;
    }
    if (options->given[OPTION_VERSION]) {
        options->verb = VERB_VERSION;
        return true;
    }
    return check_operands(options) && check_options_fit(options);
}

bool options_parse(Options *options, int argc, char **argv)
{
    *options = (Options){.files = argv + 1, .help_topic = VERB_COUNT};
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        options->values[i] = OPTIONS[i].preset;
    }
    char **next = argv + (argc > 0 ? 1 : 0);
    while (*next != NULL) {
        char *word = *next++;
        if (word[0] != '-' || word[1] == 0) {
            options->files[options->file_count++] = word;
        } else if (strcmp(word, "--") == 0) {
            /* For `run FILE -- ...` the rest is the program's; it has no way to read it yet. */
            bool is_run = options->file_count > 1 && strcmp(options->files[0], "run") == 0;
            while (!is_run && *next != NULL) {
                options->files[options->file_count++] = *next++;
            }
            break;
        } else if (word[1] == '-' ? !read_long(options, word + 2, &next)
                                  : !read_short(options, word + 1, &next)) {
            return false;
        }
    }
    return take_verb(options);
}
