/* lexer.h: what the lexer's rules (grammar/lexer.re) share with the functions that look closer at
 * a token that may not be well formed (lexer_literal.c, lexer_text.c) and with the matching of
 * brackets (lexer_bracket.c). Internal to src/syntax and grammar. */
#ifndef LUDUS_SYNTAX_LEXER_H
#define LUDUS_SYNTAX_LEXER_H

#include "mem/vec.h"
#include "syntax/lex.h"

/* A closing bracket that is not of the kind of the one it closes. */
typedef struct LexerMismatch {
    u32 found;
    u32 unclosed;  /* the bracket that was open */
    u32 candidate; /* the one that it may be meant for, indented like it; == found for none */
} LexerMismatch;

typedef struct Lexer {
    const Source *source;
    const u8 *text;
    const u8 *end; /* of the text: there stands a NUL */
    Arena *arena;  /* for the arrays */
    Interner *interner;
    Diags *diags;

    u8 *kinds; /* Tokens, while they grow */
    u32 *starts;
    u32 *payload;
    u32 count;
    u32 capacity;

    Arena *scratch;
    VEC(u32) open;              /* brackets not closed yet: token indices */
    VEC(LexerMismatch) wrong;   /* reported at the end, when more is known */
    bool failed; /* the tokens must not be parsed */
    bool stop;   /* nothing sensible can follow */
} Lexer;

static inline Span lexer_span(const Lexer *lexer, const u8 *start, const u8 *end)
{
    return (Span){(u32)(start - lexer->text), (u32)(end - lexer->text)};
}

/* What was reported makes the rest of the text meaningless: a literal or comment is not closed. */
void lexer_stop(Lexer *lexer);

/* ---- lexer_bracket.c ------------------------------------------------------------------------ */

/* One more bracket would be open than LIMIT_NESTING: token `index`. */
void lexer_too_deep(Lexer *lexer, u32 index);

/* The closing bracket `index` is not the partner of the innermost open one, or none is open. */
void lexer_wrong_close(Lexer *lexer, u32 index);

/* At the end of the text: reports what did not match, and what is still open. */
void lexer_finish_brackets(Lexer *lexer);

/* ---- lexer_literal.c: each reports what is wrong with the literal [start, end) -------------- */

void lexer_check_int(Lexer *lexer, const u8 *start, const u8 *end);
void lexer_check_float(Lexer *lexer, const u8 *start, const u8 *end);

/* These are called with `start` at the literal's first byte, and find its end themselves. */
const u8 *lexer_char(Lexer *lexer, const u8 *start);

/* A `'` with something beyond ASCII behind it: whether a label begins here, and where it ends. */
const u8 *lexer_strange_label(Lexer *lexer, const u8 *start);
const u8 *lexer_byte(Lexer *lexer, const u8 *start);
const u8 *lexer_string(Lexer *lexer, const u8 *start);
const u8 *lexer_byte_string(Lexer *lexer, const u8 *start);
const u8 *lexer_raw_string(Lexer *lexer, const u8 *start);

/* A suffix stands behind a literal of quotes: reports it. Behind the suffix. */
const u8 *lexer_suffix(Lexer *lexer, const u8 *start, const u8 *end, const char *what);

/* ---- lexer_text.c --------------------------------------------------------------------------- */

/* A block comment: behind it. `*doc` is DOC, INNER_DOC or, for an ordinary one, END. */
const u8 *lexer_block_comment(Lexer *lexer, const u8 *start, TokenKind *doc);

/* A line comment's kind, and what must not be in one. `end` is before the line break. */
TokenKind lexer_line_comment(Lexer *lexer, const u8 *start, const u8 *end);

/* An identifier with something beyond ASCII in it or behind it, or in front of a quote or `#`.
 * Behind it. */
const u8 *lexer_strange_word(Lexer *lexer, const u8 *start);

/* r#name: checks that it may be raw. */
void lexer_raw_word(Lexer *lexer, const u8 *start, const u8 *end);

/* A character that begins no token. Behind it; `*kind` is the kind of the ASCII character that it
 * looks like and is read as, or END to skip it. */
const u8 *lexer_unknown(Lexer *lexer, const u8 *start, TokenKind *kind);

/* Adds the levels of lints that attributes set to diags->levels, and reports what is wrong with
 * them. Brackets match. (lint_scope.c) */
void lint_scopes(const Tokens *tokens, Diags *diags);

/* Takes out what attributes such as `#[cfg(test)]` remove. Brackets match. (strip.c) */
void lexer_strip(Tokens *tokens, Arena *scratch);

/* Reports comments and literals that hold characters which turn the direction of text.
 * (direction.c) */
void lexer_check_direction(const Tokens *tokens, Diags *diags);

#endif
