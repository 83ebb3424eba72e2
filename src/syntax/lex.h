/* lex.h: source text to tokens. Implemented by grammar/lexer.re.
 *
 * The whole file is lexed at once. Identifiers are interned as they are met; brackets are
 * matched; what is not well formed is reported, once, and skipped or repaired so that parsing can
 * go on. */
#ifndef LUDUS_SYNTAX_LEX_H
#define LUDUS_SYNTAX_LEX_H

#include "mem/scratch.h"
#include "syntax/names.h"

/* Fills *tokens with arrays in `arena`. False when the brackets do not match, or a literal or
 * comment is not closed (reported): the tokens, as far as they were read, must then not be
 * parsed. Other lexical errors leave it true; a token that was not well formed has a kind as if
 * it were. */
bool lex(Arena *arena, const Source *source, Interner *interner, Diags *diags, Scratch *scratch,
         Tokens *tokens);

#endif
