/* explain.c: what `ludus explain` prints. */
#include "driver/explain.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"

/* ---- codes ----------------------------------------------------------------------------------- */

static size_t count_letters(const char *word)
{
    size_t count = 0;
    while (isalpha((unsigned char)word[count])) {
        count++;
    }
    return count;
}

/* "e308", "308" and "lud1" become "E0308" and "LUD0001"; other words become small letters, which
 * names of lints have. */
static void spell_code(const char *word, char code[EXPLAIN_CODE_BYTES])
{
    size_t letters = count_letters(word);
    size_t digits = strspn(word + letters, "0123456789");
    bool is_code = letters <= 3 && digits >= 1 && digits <= 4 && word[letters + digits] == 0;
    if (is_code) {
        snprintf(code, EXPLAIN_CODE_BYTES, "%.*s%04u", letters == 0 ? 1 : (int)letters,
                 letters == 0 ? "E" : word, (unsigned)atoi(word + letters));
    } else {
        snprintf(code, EXPLAIN_CODE_BYTES, "%s", word);
    }
    for (char *c = code; *c != 0; c++) {
        *c = (char)(is_code ? toupper((u8)*c) : *c == '-' ? '_' : tolower((u8)*c));
    }
}

const Explanation *explain_find(const char *word, char code[EXPLAIN_CODE_BYTES])
{
    spell_code(word, code);
    return explanation_find(code);
}

void explain_neighbours(const char *code, const char **before, const char **behind)
{
    size_t letters = count_letters(code);
    *before = NULL;
    *behind = NULL;
    if (code[letters] == 0) {
        return;
    }
    for (u32 i = 0; i < EXPLANATION_COUNT; i++) {
        const char *other = EXPLANATIONS[i].code;
        if (strncmp(other, code, letters) == 0 && count_letters(other) == letters) {
            bool is_before = strcmp(other, code) < 0;
            *before = is_before ? other : *before;
            *behind = is_before || *behind != NULL ? *behind : other;
        }
    }
}

u32 explain_codes(const char *codes[EXPLANATIONS_MAX])
{
    assert(EXPLANATION_COUNT <= EXPLANATIONS_MAX);
    for (u32 i = 0; i < EXPLANATION_COUNT; i++) {
        codes[i] = EXPLANATIONS[i].code;
    }
    return EXPLANATION_COUNT;
}

/* The title of the first row with this code. */
static const char *code_title(const char *code)
{
    for (u32 i = 0; i < DIAG_CODE_COUNT; i++) {
        if (strcmp(diag_code_name((DiagCode)i), code) == 0) {
            return diag_code_title((DiagCode)i);
        }
    }
    return "";
}

/* ---- texts ----------------------------------------------------------------------------------- */

/* Markdown as plain text: a program is indented, and its fences are left out. */
static void write_markdown(StrBuf *out, const char *text)
{
    bool in_program = false;
    while (*text != 0) {
        size_t len = strcspn(text, "\n");
        if (strncmp(text, "```", 3) == 0) {
            in_program = !in_program;
        } else {
            strbuf_push_cstr(out, in_program && len > 0 ? "    " : "");
            strbuf_push_str(out, (Str){(const u8 *)text, len + 1});
        }
        text += len + 1;
    }
}

static bool is_lint(const char *code) { return islower((u8)code[0]); }

/* The codes first, then the lints, each with its title. */
static void write_list(StrBuf *out, bool lints)
{
    size_t width = 0;
    for (u32 i = 0; i < EXPLANATION_COUNT; i++) {
        const char *code = EXPLANATIONS[i].code;
        width = is_lint(code) == lints ? size_max(width, strlen(code)) : width;
    }
    for (u32 i = 0; i < EXPLANATION_COUNT; i++) {
        const char *code = EXPLANATIONS[i].code;
        if (is_lint(code) == lints) {
            strbuf_printf(out, "%-*s  %s\n", (int)width, code, code_title(code));
        }
    }
}

void explain_write(StrBuf *out, const Explanation *explanation)
{
    if (explanation == NULL) {
        write_list(out, false);
        strbuf_push(out, '\n');
        write_list(out, true);
        return;
    }
    strbuf_printf(out, "%s: %s\n\n", explanation->code, code_title(explanation->code));
    write_markdown(out, explanation->text);
}
