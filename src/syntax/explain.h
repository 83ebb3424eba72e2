/* explain.h: a syntax error while it is looked at. Internal to explain.c and mistake.c. */
#ifndef LUDUS_SYNTAX_EXPLAIN_H
#define LUDUS_SYNTAX_EXPLAIN_H

#include "syntax/parser.h"

typedef struct Explain {
    Parser *parser;
    u32 token;             /* cannot stand here */
    u32 prev;              /* the one in front of it; the same at the beginning of the file */
    TokenKind kind;
    TokenKind prev_kind;
    const bool *expected;  /* [TOK_COUNT]: what could */
} Explain;

static inline Span explain_span(const Explain *e, u32 first, u32 last)
{
    return parser_span(e->parser, first, last);
}

static inline Str explain_text(const Explain *e, u32 token)
{
    return source_text(e->parser->tokens->source, explain_span(e, token, token));
}

/* The kind of a token some places away; END outside the file. */
TokenKind explain_kind(const Explain *e, u32 token);

/* The token is on a later line than the one in front of it. */
bool explain_new_line(const Parser *parser, u32 token);

/* No white space between two neighbours. */
bool explain_joint(const Explain *e, u32 first);

bool explain_is_word(const Explain *e, u32 token, const char *word);

/* What can follow, in classes. */
bool explain_wants_operator(const Explain *e);
bool explain_wants_operand(const Explain *e);
bool explain_wants_item(const Explain *e);
bool explain_wants_pattern(const Explain *e);
bool explain_wants_type(const Explain *e);

/* "keyword `let`", "`n`". In the parser's arena. */
Str explain_found(const Explain *e);

/* Parsing goes on at `token`, as if the statement had ended in front of it. */
void explain_resume(const Explain *e, u32 token);

/* Reports one of the mistakes that people make often, with the way to mend it. */
bool explain_mistake(const Explain *e);

/* Those of them that are in declarations; and words between items that are no keywords. */
bool explain_declaration(const Explain *e);
bool explain_item_word(const Explain *e);

/* Those between the parts of structs, struct literals and `match`. */
bool explain_list(const Explain *e);

/* Whether a statement begins with this token. */
bool explain_begins_stmt(const Explain *e, u32 token);

/* The word in front of the error begins a statement, and is known to be a mistake. */
bool explain_stmt_word(const Explain *e);

#endif
