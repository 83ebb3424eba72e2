/* completions.c: the scripts. Each offers, by what stands in front of the cursor: the words of an
 * option's value; options of the command that was given; commands; what a command takes. */
#include "driver/completions.h"

#include "driver/explain.h"

/* ---- the table ------------------------------------------------------------------------------- */

static bool verb_takes(VerbId verb, OptionId option)
{
    return (OPTIONS[option].verbs & ((u32)1 << verb)) != 0;
}

/* The words of "a|b|c ...", with spaces between them. */
static void push_choices(StrBuf *out, const char *choices)
{
    char words[CHOICES_MAX][CHOICE_BYTES];
    u32 count = choices_split(choices, words);
    for (u32 i = 0; i < count; i++) {
        strbuf_printf(out, "%s%s", i == 0 ? "" : " ", words[i]);
    }
}

static void push_verbs(StrBuf *out, const char *separator)
{
    for (u32 i = 0; i < VERB_COUNT; i++) {
        strbuf_printf(out, "%s%s", i == 0 ? "" : separator, VERBS[i].name);
    }
}

static void push_verbs_that_take(StrBuf *out, OptionId option)
{
    bool is_first = true;
    for (u32 i = 0; i < VERB_COUNT; i++) {
        if (verb_takes((VerbId)i, option)) {
            strbuf_printf(out, "%s%s", is_first ? "" : " ", VERBS[i].name);
            is_first = false;
        }
    }
}

/* The words that an option's value may be; nothing when it is a number. */
static void push_values(StrBuf *out, const OptionInfo *info)
{
    switch (info->kind) {
    case OPTION_KIND_CHOICE:
        push_choices(out, info->value);
        break;
    case OPTION_KIND_PASSES:
        strbuf_push_cstr(out, "all none");
        for (u32 i = 0; i < PASS_COUNT; i++) {
            strbuf_printf(out, " %s", pass_name((PassId)i));
        }
        break;
    case OPTION_KIND_LINT:
        for (u32 i = 0; lint_name_at(i) != NULL; i++) {
            strbuf_printf(out, "%s%s", i == 0 ? "" : " ", lint_name_at(i));
        }
        break;
    case OPTION_KIND_FLAG:
    case OPTION_KIND_BUDGET:
    case OPTION_KIND_SIZE:
    case OPTION_KIND_COUNT:
        break;
    }
}

/* The words that may follow a command, other than files. */
static void push_operands(StrBuf *out, VerbId verb)
{
    const char *codes[EXPLANATIONS_MAX];
    switch (verb) {
    case VERB_EMIT:
    case VERB_COMPLETIONS:
        push_choices(out, VERBS[verb].operands);
        break;
    case VERB_EXPLAIN:
        for (u32 i = 0, count = explain_codes(codes); i < count; i++) {
            strbuf_printf(out, "%s%s", i == 0 ? "" : " ", codes[i]);
        }
        break;
    case VERB_HELP:
        push_verbs(out, " ");
        strbuf_push_cstr(out, " man");
        break;
    case VERB_RUN:
    case VERB_CHECK:
    case VERB_MEM:
    case VERB_VERSION:
    case VERB_COUNT:
        break;
    }
}

/* A text inside of single quotes. */
static void push_quoted(StrBuf *out, const char *text, const char *quote)
{
    for (; *text != 0; text++) {
        if (*text == '\'') {
            strbuf_push_cstr(out, quote);
        } else {
            strbuf_push(out, (u8)*text);
        }
    }
}

/* ---- bash ------------------------------------------------------------------------------------ */

/* Behind an option that needs a value there is nothing but its value. */
static void write_bash_values(StrBuf *out)
{
    strbuf_push_cstr(out, "    case $previous in\n");
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        if (OPTIONS[i].kind != OPTION_KIND_FLAG) {
            strbuf_printf(out, "    --%s", OPTIONS[i].name);
            if (OPTIONS[i].letter != 0) {
                strbuf_printf(out, "|-%c", OPTIONS[i].letter);
            }
            strbuf_push_cstr(out, ") _ludus_words \"");
            push_values(out, &OPTIONS[i]);
            strbuf_push_cstr(out, "\"; return ;;\n");
        }
    }
    strbuf_push_cstr(out, "    esac\n");
}

static void write_bash_options(StrBuf *out)
{
    strbuf_push_cstr(out, "    if [[ $word == -* ]]; then\n        case $verb in\n");
    for (u32 verb = 0; verb <= VERB_COUNT; verb++) {
        strbuf_printf(out, "        %s) _ludus_words \"",
                      verb == VERB_COUNT ? "*" : VERBS[verb].name);
        for (u32 i = 0; i < OPTION_COUNT; i++) {
            if (verb == VERB_COUNT || verb_takes((VerbId)verb, (OptionId)i)) {
                strbuf_printf(out, "--%s ", OPTIONS[i].name);
            }
        }
        strbuf_push_cstr(out, "\" ;;\n");
    }
    strbuf_push_cstr(out, "        esac\n        return\n    fi\n");
}

static void write_bash_operands(StrBuf *out)
{
    strbuf_push_cstr(out, "    case $verb:$operands in\n    :*) _ludus_words \"");
    push_verbs(out, " ");
    strbuf_push_cstr(out, "\" ;;\n");
    for (u32 verb = 0; verb < VERB_COUNT; verb++) {
        size_t before = out->len;
        strbuf_printf(out, "    %s:0) _ludus_words \"", VERBS[verb].name);
        size_t empty = out->len;
        push_operands(out, (VerbId)verb);
        if (out->len == empty) {
            strbuf_cut(out, before);
        } else {
            strbuf_push_cstr(out, "\" ;;\n");
        }
    }
    for (u32 verb = 0; verb < VERB_COUNT; verb++) {
        if (options_take_files((VerbId)verb)) {
            strbuf_printf(out, "    %s:*) _ludus_files ;;\n", VERBS[verb].name);
        }
    }
    strbuf_push_cstr(out, "    esac\n");
}

static void write_bash(StrBuf *out)
{
    strbuf_push_cstr(out,
        "# Completions of ludus for bash: `source` this, or put it as `ludus` into a folder of\n"
        "# bash-completion, such as ~/.local/share/bash-completion/completions.\n"
        "\n"
        "_ludus_words()\n"
        "{\n"
        "    mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$word\")\n"
        "}\n"
        "\n"
        "_ludus_files()\n"
        "{\n"
        "    compopt -o filenames 2>/dev/null\n"
        "    mapfile -t COMPREPLY < <(compgen -f -X '!*.rs' -- \"$word\"\n"
        "                             compgen -d -- \"$word\")\n"
        "}\n"
        "\n"
        "_ludus()\n"
        "{\n"
        "    local word=$2 previous=$3 verb= operands=0 i\n"
        "    # bash takes --color=never for three words.\n"
        "    [[ $previous == = ]] && previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
        "    [[ $word == = ]] && word=\n"
        "    COMPREPLY=()\n"
        "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
        "        case ${COMP_WORDS[i]} in\n"
        "        -*) ;;\n"
        "        ");
    push_verbs(out, "|");
    strbuf_push_cstr(out,
        ")\n"
        "            [[ $verb ]] && operands=$((operands + 1))\n"
        "            verb=${verb:-${COMP_WORDS[i]}} ;;\n"
        "        *) [[ $verb ]] && operands=$((operands + 1)) ;;\n"
        "        esac\n"
        "    done\n");
    write_bash_values(out);
    write_bash_options(out);
    write_bash_operands(out);
    strbuf_push_cstr(out, "}\n\ncomplete -F _ludus ludus\n");
}

/* ---- zsh ------------------------------------------------------------------------------------- */

/* `name` with its dashes; `value` is what stands between it and its value. */
static void write_zsh_form(StrBuf *out, const OptionInfo *info, const char *name, const char *value)
{
    strbuf_printf(out, "            '%s%s[", name, info->kind == OPTION_KIND_FLAG ? "" : value);
    push_quoted(out, info->help, "'\\''");
    strbuf_push(out, ']');
    if (info->kind != OPTION_KIND_FLAG) {
        strbuf_printf(out, ":%s:(", info->kind == OPTION_KIND_CHOICE ? "value" : info->value);
        push_values(out, info);
        strbuf_push(out, ')');
    }
    strbuf_push_cstr(out, "' \\\n");
}

static void write_zsh_option(StrBuf *out, const OptionInfo *info)
{
    if (info->letter != 0) {
        write_zsh_form(out, info, (const char[]){'-', info->letter, 0}, "+");
    }
    Str name = arena_printf(out->arena, "--%s", info->name);
    write_zsh_form(out, info, (const char *)name.bytes, "=");
}

static void write_zsh_operands(StrBuf *out, VerbId verb)
{
    StrBuf words = {.arena = out->arena};
    push_operands(&words, verb);
    if (words.len > 0) {
        strbuf_printf(out, "            '1:what:(" STR_FMT ")' \\\n", STR_ARG(strbuf_str(&words)));
    }
    strbuf_push_cstr(out, options_take_files(verb)
                              ? "            '*:file:_files -g \"*.rs(-.) *(-/)\"'\n"
                              : "            ':: :'\n");
}

static void write_zsh_verb(StrBuf *out, VerbId verb)
{
    strbuf_printf(out, "    %s)\n        _arguments -S \\\n", VERBS[verb].name);
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        if (verb_takes(verb, (OptionId)i)) {
            write_zsh_option(out, &OPTIONS[i]);
        }
    }
    write_zsh_operands(out, verb);
    strbuf_push_cstr(out, "        ;;\n");
}

static void write_zsh(StrBuf *out)
{
    strbuf_push_cstr(out,
        "#compdef ludus\n"
        "# Completions of ludus for zsh: put this as `_ludus` into a folder of $fpath.\n"
        "\n"
        "_ludus()\n"
        "{\n"
        "    local curcontext=$curcontext state line\n"
        "    local -a verbs=(\n");
    for (u32 i = 0; i < VERB_COUNT; i++) {
        strbuf_printf(out, "        '%s:", VERBS[i].name);
        push_quoted(out, VERBS[i].summary, "'\\''");
        strbuf_push_cstr(out, "'\n");
    }
    strbuf_push_cstr(out,
        "    )\n"
        "    _arguments -C '1:command:->verb' '*::operand:->operand' && return 0\n"
        "    if [[ $state == verb ]]; then\n"
        "        _describe command verbs\n"
        "        return\n"
        "    fi\n"
        "    case $words[1] in\n");
    for (u32 verb = 0; verb < VERB_COUNT; verb++) {
        write_zsh_verb(out, (VerbId)verb);
    }
    strbuf_push_cstr(out,
        "    esac\n"
        "}\n"
        "\n"
        "if [[ $funcstack[1] == _ludus ]]; then\n"
        "    _ludus \"$@\"\n"
        "else\n"
        "    compdef _ludus ludus\n"
        "fi\n");
}

/* ---- fish ------------------------------------------------------------------------------------ */

static void write_fish_option(StrBuf *out, OptionId option)
{
    const OptionInfo *info = &OPTIONS[option];
    strbuf_push_cstr(out, "complete -c ludus -n '__fish_seen_subcommand_from ");
    push_verbs_that_take(out, option);
    strbuf_printf(out, "' -l %s", info->name);
    if (info->letter != 0) {
        strbuf_printf(out, " -s %c", info->letter);
    }
    if (info->kind != OPTION_KIND_FLAG) {
        strbuf_push_cstr(out, " -x -a '");
        push_values(out, info);
        strbuf_push(out, '\'');
    }
    strbuf_push_cstr(out, " -d '");
    push_quoted(out, info->help, "\\'");
    strbuf_push_cstr(out, "'\n");
}

static void write_fish_verb(StrBuf *out, VerbId verb)
{
    const char *name = VERBS[verb].name;
    StrBuf words = {.arena = out->arena};
    push_operands(&words, verb);
    strbuf_printf(out, "complete -c ludus -n __fish_use_subcommand -a %s -d '", name);
    push_quoted(out, VERBS[verb].summary, "\\'");
    strbuf_push_cstr(out, "'\n");
    if (words.len > 0) {
        strbuf_printf(out, "complete -c ludus -n '__fish_seen_subcommand_from %s; and test "
                      "(count (commandline -opc)) -eq 2' -a '" STR_FMT "'\n", name,
                      STR_ARG(strbuf_str(&words)));
    }
    if (options_take_files(verb)) { /* behind the words, if there are any */
        strbuf_printf(out, "complete -c ludus -n '__fish_seen_subcommand_from %s; and test "
                      "(count (commandline -opc)) -ge %d' -k -a "
                      "'(__fish_complete_suffix .rs)'\n", name, words.len > 0 ? 3 : 2);
    }
}

static void write_fish(StrBuf *out)
{
    strbuf_push_cstr(out,
        "# Completions of ludus for fish: put this as `ludus.fish` into\n"
        "# ~/.config/fish/completions.\n"
        "\n"
        "complete -c ludus -f\n");
    for (u32 verb = 0; verb < VERB_COUNT; verb++) {
        write_fish_verb(out, (VerbId)verb);
    }
    for (u32 i = 0; i < OPTION_COUNT; i++) {
        write_fish_option(out, (OptionId)i);
    }
}

void completions_write(StrBuf *out, Shell shell)
{
    switch (shell) {
    case SHELL_BASH:
        write_bash(out);
        break;
    case SHELL_ZSH:
        write_zsh(out);
        break;
    case SHELL_FISH:
        write_fish(out);
        break;
    }
}
