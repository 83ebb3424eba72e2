/* parse.h: tokens to trees. Implemented by grammar/parser.y, from which two parsers are
 * generated: a fast one, and one that explains. When the fast one meets an error its arena is
 * rewound, and the second one reads the same tokens again, reports what it finds, and recovers.
 *
 * Each function reports to parser->diags and gives back what could be understood (never a NULL list
 * element; AST_ERROR stands where something was reported). */
#ifndef LUDUS_SYNTAX_PARSE_H
#define LUDUS_SYNTAX_PARSE_H

#include "mem/scratch.h"
#include "syntax/ast.h"

typedef struct ParseContext {
    const Tokens *tokens;
    const Interner *interner;
    Diags *diags;
    Arena *items;     /* for items, also those inside bodies */
    Arena *ast;       /* for bodies */
    Scratch *scratch; /* for the parser's stack when it outgrows its first size */
    bool has_macro_rules; /* out: the unit defines macros, so that an unknown one may be its own */
} ParseContext;

/* The items of the whole file (FN and CONST nodes, in order). Bodies and initialisers are
 * skipped. */
AstList parse_items(ParseContext *context);

/* The block that begins at token `open_brace`: a BLOCK. */
Ast *parse_body(ParseContext *context, u32 open_brace);

/* The expression that begins at token `first` and ends before the `;` that closes the item. */
Ast *parse_initializer(ParseContext *context, u32 first);

#endif
