/* lexer_bracket.c: brackets that do not match. The rules are rustc's, so that its positions are
 * too. */
#include "base/limits.h"
#include "syntax/lexer.h"

static Span bracket_span(const Lexer *lexer, u32 index)
{
    return (Span){lexer->starts[index], lexer->starts[index] + 1};
}

static const char *bracket_text(const Lexer *lexer, u32 index)
{
    return token_text((TokenKind)lexer->kinds[index]);
}

/* Bytes of white space at the beginning of the line on which a bracket stands. */
static u32 indentation(const Lexer *lexer, u32 index)
{
    const u8 *at = lexer->text + lexer->starts[index];
    while (at > lexer->text && at[-1] != '\n') {
        at--;
    }
    u32 width = 0;
    while (at[width] == ' ' || at[width] == '\t') {
        width++;
    }
    return width;
}

static bool closes(const Lexer *lexer, u32 open, u32 close)
{
    return lexer->kinds[open] + 1 == lexer->kinds[close];
}

void lexer_too_deep(Lexer *lexer, u32 index)
{
    Span span = bracket_span(lexer, index);
    Diag *d = diag_error(lexer->diags, DIAG_LIMIT, span,
                         "the nesting depth exceeds the limit of %d levels", LIMIT_NESTING);
    diag_label(d, span, "one bracket too many is open here");
    lexer_stop(lexer);
}

void lexer_stop(Lexer *lexer)
{
    lexer->failed = true;
    lexer->stop = true;
    lexer->wrong.count = 0;
    lexer->open.count = 0;
}

/* ---- labels that help to find the culprit --------------------------------------------------- */

/* The innermost pair of braces whose lines are not indented alike, and that lies in no pair whose
 * are: probably one brace of it is the partner of another. 0 when there is none. */
static u32 suspicious_brace(const Lexer *lexer)
{
    u32 found = 0;
    for (u32 i = 0; i < lexer->count; i++) {
        u32 partner = lexer->payload[i];
        if (lexer->kinds[i] != TOK_LBRACE || partner == 0) {
            continue;
        }
        if (indentation(lexer, i) == indentation(lexer, partner)) {
            i = partner;
        } else {
            found = i;
        }
    }
    return found;
}

static void label_suspicious(Lexer *lexer, Diag *d)
{
    u32 brace = suspicious_brace(lexer);
    if (brace != 0) {
        diag_label(d, bracket_span(lexer, brace), "this delimiter might not be properly closed...");
        diag_label(d, bracket_span(lexer, lexer->payload[brace]),
                   "...as it matches this but it has different indentation");
        return;
    }
    for (u32 i = lexer->count; i > 0 && lexer->open.count == 0; i--) {
        u32 partner = lexer->payload[i - 1];
        if (lexer->kinds[i - 1] == TOK_RBRACE && partner != 0) {
            diag_label(d, bracket_span(lexer, partner), "this opening brace...");
            diag_label(d, bracket_span(lexer, i - 1), "...matches this closing brace");
            return;
        }
    }
}

/* ---- reports -------------------------------------------------------------------------------- */

static void report_mismatch(Lexer *lexer, LexerMismatch wrong)
{
    Span span = bracket_span(lexer, wrong.unclosed);
    Diag *d = diag_error(lexer->diags, DIAG_DELIMITER, span, "mismatched closing delimiter: `%s`",
                         bracket_text(lexer, wrong.found));
    diag_label(d, span, "unclosed delimiter");
    if (wrong.candidate != wrong.found) {
        diag_label(d, bracket_span(lexer, wrong.candidate),
                   "closing delimiter possibly meant for this");
    }
    diag_label(d, bracket_span(lexer, wrong.found), "mismatched closing delimiter");
}

/* Nothing is open. A `)` or `]` that closed a bracket of another kind before is then the likely
 * culprit. */
static void report_unexpected(Lexer *lexer, u32 index)
{
    Span span = bracket_span(lexer, index);
    Diag *d = diag_error(lexer->diags, DIAG_DELIMITER, span, "unexpected closing delimiter: `%s`",
                         bracket_text(lexer, index));
    bool explained = false;
    u32 kept = 0;
    for (u32 i = 0; i < lexer->wrong.count; i++) {
        LexerMismatch wrong = lexer->wrong.items[i];
        if (lexer->kinds[wrong.found] == TOK_RBRACE) {
            lexer->wrong.items[kept++] = wrong;
            continue;
        }
        explained = true;
        diag_label(d, bracket_span(lexer, wrong.unclosed), "the nearest open delimiter");
        diag_label(d, bracket_span(lexer, wrong.found), "missing open `%s` for this delimiter",
                   token_text((TokenKind)(lexer->kinds[wrong.found] - 1)));
    }
    lexer->wrong.count = kept;
    if (!explained) {
        label_suspicious(lexer, d);
    }
    diag_label(d, span, "unexpected closing delimiter");
    lexer->failed = true;
    lexer->stop = true;
}

/* The innermost bracket that is open is taken to be the one that was closed wrongly; the closing
 * one is tried again on the next if there is one of its kind. */
void lexer_wrong_close(Lexer *lexer, u32 index)
{
    if (lexer->open.count == 0) {
        report_unexpected(lexer, index);
        return;
    }
    LexerMismatch wrong = {index, *vec_last(&lexer->open), index};
    u32 same_kind = 0;
    for (u32 i = 0; i < lexer->open.count; i++) {
        u32 open = lexer->open.items[i];
        if (closes(lexer, open, index)) {
            same_kind++;
            if (indentation(lexer, open) == indentation(lexer, index)) {
                wrong.candidate = open;
            }
        }
    }
    vec_push(lexer->scratch, &lexer->wrong, wrong);
    while (lexer->open.count > 0) {
        u32 open = vec_pop(&lexer->open);
        if (same_kind == 0) {
            break;
        }
        if (closes(lexer, open, index)) {
            lexer->payload[index] = open;
            lexer->payload[open] = index;
            break;
        }
    }
}

static void report_unclosed(Lexer *lexer)
{
    u32 end = (u32)lexer->source->text.len;
    Diag *d = diag_error(lexer->diags, DIAG_DELIMITER, (Span){end, end},
                         "this file contains an unclosed delimiter");
    u32 first = lexer->open.count > 8 ? lexer->open.count - 8 : 0;
    for (u32 i = first; i < lexer->open.count; i++) {
        diag_label(d, bracket_span(lexer, lexer->open.items[i]), "unclosed delimiter");
    }
    label_suspicious(lexer, d);
}

void lexer_finish_brackets(Lexer *lexer)
{
    for (u32 i = 0; i < lexer->wrong.count; i++) {
        report_mismatch(lexer, lexer->wrong.items[i]);
    }
    bool unclosed = lexer->open.count > 0 && !lexer->stop;
    if (unclosed) {
        report_unclosed(lexer);
    }
    lexer->failed |= unclosed || lexer->wrong.count > 0;
}
