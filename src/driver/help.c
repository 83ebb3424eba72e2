/* help.c: the help texts and the manual page. No line is longer than 80 columns (cli tests
 * look). */
#include "driver/help.h"

enum { HELP_COLUMNS = 79, HELP_INDENT = 28 };

/* ---- layout ---------------------------------------------------------------------------------- */

/* `text` from column HELP_INDENT on, broken between words. The line so far has `column` columns. */
static void write_wrapped(StrBuf *out, size_t column, const char *text)
{
    if (column + 2 > HELP_INDENT) {
        strbuf_push(out, '\n');
        column = 0;
    }
    strbuf_push_repeat(out, ' ', HELP_INDENT - column);
    column = HELP_INDENT;
    while (*text != 0) {
        size_t word = strcspn(text, " ");
        if (column > HELP_INDENT && column + 1 + word > HELP_COLUMNS) {
            strbuf_push(out, '\n');
            strbuf_push_repeat(out, ' ', HELP_INDENT);
            column = HELP_INDENT;
        } else if (column > HELP_INDENT) {
            strbuf_push(out, ' ');
            column++;
        }
        strbuf_push_str(out, (Str){(const u8 *)text, word});
        column += word;
        text += word;
        text += strspn(text, " ");
    }
    strbuf_push(out, '\n');
}

/* "-h, --help" or "--chunk SIZE" */
static void write_option_name(StrBuf *out, const OptionInfo *info)
{
    if (info->letter != 0) {
        strbuf_printf(out, "-%c, ", info->letter);
    }
    strbuf_printf(out, "--%s", info->name);
    if (info->value[0] != 0) {
        strbuf_printf(out, " %s", info->value);
    }
}

static void write_option(StrBuf *out, const OptionInfo *info)
{
    size_t before = out->len;
    strbuf_push_cstr(out, "  ");
    write_option_name(out, info);
    write_wrapped(out, out->len - before, info->help);
}

/* ---- parts ----------------------------------------------------------------------------------- */

static void write_verbs(StrBuf *out)
{
    strbuf_push_cstr(out, "\nCommands:\n");
    for (u32 i = 0; i < VERB_COUNT; i++) {
        size_t before = out->len;
        strbuf_printf(out, "  %s", VERBS[i].name);
        write_wrapped(out, out->len - before, VERBS[i].summary);
    }
}

/* The options of one verb, or all. */
static void write_options(StrBuf *out, VerbId topic)
{
    bool has_passes = false;
    strbuf_push_cstr(out, "\nOptions:\n");
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        if (topic == VERB_COUNT || (OPTIONS[i].verbs & ((u32)1 << topic)) != 0) {
            write_option(out, &OPTIONS[i]);
            has_passes |= OPTIONS[i].kind == OPTION_KIND_PASSES;
        }
    }
    if (has_passes) {
        strbuf_push_cstr(out, "\nPasses, in the order in which they run:\n");
        for (u32 i = 0; i < PASS_COUNT; i++) {
            size_t before = out->len;
            strbuf_printf(out, "  %s", pass_name((PassId)i));
            write_wrapped(out, out->len - before, pass_description((PassId)i));
        }
    }
}

static void write_statuses(StrBuf *out)
{
    strbuf_push_cstr(out, "\nExit status:\n"
                          "  the program's own, or 0; 1 errors in the source; 2 wrong usage;\n"
                          "  3 cannot read or write; 4 a limit; 70 a bug in Ludus; 101 a panic.\n"
                          "  Of several files it is that of the first that failed.\n");
}

static void write_examples(StrBuf *out)
{
    strbuf_push_cstr(out, "Examples:\n"
                          "  ludus run hello.rs          compile a program and run it\n"
                          "  ludus check *.rs            report what is wrong, run nothing\n"
                          "  ludus emit ir hello.rs      show what a stage has made\n"
                          "  ludus explain E0308         what an error means\n");
}

static void write_usage(StrBuf *out, VerbId topic)
{
    strbuf_printf(out, "Usage: ludus %s", VERBS[topic].name);
    if (VERBS[topic].operands[0] != 0) {
        strbuf_printf(out, " %s", VERBS[topic].operands);
    }
    const char *summary = VERBS[topic].summary;
    strbuf_printf(out, "\n\n%c%s.\n", summary[0] - 'a' + 'A', summary + 1);
    if (options_take_files(topic)) {
        strbuf_push_cstr(out, "A FILE of `-` is the standard input. Options may stand anywhere; "
                              "`--` ends\nthem.\n");
    }
}

/* ---- forms ----------------------------------------------------------------------------------- */

static void write_short(StrBuf *out)
{
    strbuf_push_cstr(out, "Ludus compiles and runs programs in a subset of Rust.\n\n");
    write_examples(out);
    write_verbs(out);
    strbuf_push_cstr(out, "\n`ludus help COMMAND` and `ludus --help` say more.\n");
}

static void write_long(StrBuf *out)
{
    strbuf_push_cstr(out, "Ludus compiles and runs programs in a subset of Rust.\n\n"
                          "Usage: ludus COMMAND [OPTION...] FILE...\n\n");
    write_examples(out);
    write_verbs(out);
    write_options(out, VERB_COUNT);
    write_statuses(out);
}

/* A text in which `-` and `\` would mean something to roff. */
static void write_roff(StrBuf *out, Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.bytes[i] == '-' || text.bytes[i] == '\\') {
            strbuf_push(out, '\\');
        }
        strbuf_push(out, text.bytes[i]);
    }
}

static void write_manual(StrBuf *out)
{
    StrBuf name = {.arena = out->arena};
    strbuf_push_cstr(out, ".TH LUDUS 1 \"\" \"ludus " LUDUS_VERSION "\"\n.SH NAME\n"
                          "ludus \\- compiles and runs programs in a subset of Rust\n"
                          ".SH SYNOPSIS\n.B ludus\n.I command\n"
                          "[\\fIoption\\fR...] \\fIfile\\fR...\n"
                          ".SH COMMANDS\n");
    for (u32 i = 0; i < VERB_COUNT; i++) {
        const VerbInfo *verb = &VERBS[i];
        strbuf_printf(out, ".TP\n.B %s %s\n%s.\n", verb->name, verb->operands, verb->summary);
    }
    strbuf_push_cstr(out, ".SH OPTIONS\n");
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        strbuf_cut(&name, 0);
        write_option_name(&name, &OPTIONS[i]);
        strbuf_push_cstr(out, ".TP\n.B ");
        write_roff(out, strbuf_str(&name));
        strbuf_push(out, '\n');
        write_roff(out, str_from_cstr(OPTIONS[i].help));
        strbuf_push_cstr(out, ".\n");
    }
    strbuf_push_cstr(out, ".SH EXIT STATUS\n");
    write_statuses(out);
}

void help_write(StrBuf *out, HelpForm form, VerbId topic)
{
    if (form == HELP_MANUAL) {
        write_manual(out);
    } else if (topic != VERB_COUNT) {
        write_usage(out, topic);
        write_options(out, topic);
    } else if (form == HELP_SHORT) {
        write_short(out);
    } else {
        write_long(out);
    }
}

void help_write_version(StrBuf *out)
{
    strbuf_push_cstr(out, "ludus " LUDUS_VERSION "\nMIT licence\n");
}
