/* names.h: symbols with fixed ids: the keywords (token.def), then the names of names.def.
 *
 * names_intern puts them into a fresh interner; the session marks the interner behind them. */
#ifndef LUDUS_SYNTAX_NAMES_H
#define LUDUS_SYNTAX_NAMES_H

#include "syntax/token.h"

/* A keyword's symbol id is 1 + (kind - TOK_FIRST_KEYWORD). */
enum { KEYWORD_COUNT = TOK_LAST_KEYWORD - TOK_FIRST_KEYWORD + 1 };

static inline Symbol keyword_symbol(TokenKind kind)
{
    assert(token_is_keyword(kind));
    return (Symbol){1 + (u32)kind - TOK_FIRST_KEYWORD};
}

typedef enum Name {
    NAME_SELF_TYPE = 1 + TOK_SELF_TYPE - TOK_FIRST_KEYWORD,
    NAME_SELF_VALUE = 1 + TOK_SELF_VALUE - TOK_FIRST_KEYWORD,
    NAME_CRATE = 1 + TOK_CRATE - TOK_FIRST_KEYWORD,
    NAME_SUPER = 1 + TOK_SUPER - TOK_FIRST_KEYWORD,
    NAME_BEFORE_FIRST_ = KEYWORD_COUNT,
#define NAME(id, text) NAME_##id,
#define MACRO(id, text) NAME_##id,
#define LIBRARY(name) NAME_##name,
#include "syntax/names.def"
    NAME_END_,
    NAME_FIRST_MACRO = NAME_PRINTLN,
    NAME_LAST_MACRO = NAME_DEBUG_ASSERT_NE,
    NAME_FIRST_RESERVED = NAME_ABSTRACT,
    NAME_LAST_RESERVED = NAME_YIELD,
} Name;

static inline bool symbol_is(Symbol symbol, Name name) { return symbol.id == (u32)name; }

void names_intern(Interner *interner);

#endif
