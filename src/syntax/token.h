/* token.h: a unit's tokens, as arrays.
 *
 * The lexer turns the whole file into three parallel arrays in the `tokens` arena: a kind, a
 * start, and a payload for the tokens that have one. A token's end is found again from its text
 * when a message needs it. Valid until the last body of the unit is parsed.
 *
 *      kinds     u8    TOK_...
 *      starts    u32   byte offset in the source
 *      payload   u32   the symbol of an identifier (of `r#x` that of `x`), keyword or lifetime
 *                      (with its quote: `'a`); the partner of a bracket; 0 for other tokens
 *
 * Token 0 is the first of the file; token `count - 1` is TOK_END, at the end of the text. */
#ifndef LUDUS_SYNTAX_TOKEN_H
#define LUDUS_SYNTAX_TOKEN_H

#include "mem/intern.h"
#include "mem/strbuf.h"
#include "source/diag.h"

typedef enum TokenKind {
#define TOKEN(name, text, grammar) TOK_##name,
#define KEYWORD(name, text, grammar) TOK_##name,
#define UNSUPPORTED(name, text, grammar, what) TOK_##name,
#include "syntax/token.def"
    TOK_COUNT,
    TOK_FIRST_KEYWORD = TOK_AS,
    TOK_LAST_KEYWORD = TOK_WHERE,
} TokenKind;

typedef struct Tokens {
    const Source *source;
    u8 *kinds;
    u32 *starts;
    u32 *payload;
    u32 count;
} Tokens;

/* "fn", "(", "identifier": the spelling, or the class. */
const char *token_text(TokenKind kind);

/* "structs" for TOK_STRUCT and the like; NULL for tokens that Ludus supports. */
const char *token_unsupported(TokenKind kind);

static inline bool token_is_keyword(TokenKind kind)
{
    return kind >= TOK_FIRST_KEYWORD && kind <= TOK_LAST_KEYWORD;
}

/* Byte offset just behind token i: scans its text again. */
u32 token_end(const Tokens *tokens, u32 i);

/* The bytes from token `first` to token `last`, both included. */
Span token_span(const Tokens *tokens, u32 first, u32 last);

static inline Symbol token_symbol(const Tokens *tokens, u32 i)
{
    return (Symbol){tokens->payload[i]};
}

/* One token a line: start offset, kind, text. */
void tokens_print(const Tokens *tokens, const Interner *interner, StrBuf *out);

#endif
