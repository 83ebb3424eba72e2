/* meta.h: the lists in attributes, `#[name(...)]`: literals and paths, parted by commas; behind a
 * path may stand `= literal` or a list of its own. What they mean is checked elsewhere. */
#ifndef LUDUS_SYNTAX_META_H
#define LUDUS_SYNTAX_META_H

#include "syntax/token.h"

typedef struct MetaFault {
    u32 token;            /* where the list is none */
    const char *expected; /* what was expected there */
} MetaFault;

/* Whether the parentheses that open at token `open` hold such a list. */
bool meta_is_good(const Tokens *tokens, u32 open, MetaFault *fault);

/* The token behind the item of a good list that begins at `token`: a comma or the closing
 * parenthesis. */
u32 meta_item_end(const Tokens *tokens, u32 token);

bool meta_is_literal(TokenKind kind);

#endif
