/* parser.h: the state of a parse, shared by the grammar (grammar/parser.y) and the functions that
 * its actions call. Internal to src/syntax and grammar.
 *
 * Both generated parsers are run over the same tokens with the same actions. In the fast one
 * nothing is reported: what would be sets `failed`, and the explaining one starts again. */
#ifndef LUDUS_SYNTAX_PARSER_H
#define LUDUS_SYNTAX_PARSER_H

#include "syntax/parse.h"

typedef enum ParseStart { PARSE_ITEMS, PARSE_BODY, PARSE_INITIALIZER } ParseStart;

/* What stands on the parser's stack beside a state. */
union ParseValue {
    u32 token;  /* index */
    Ast *node;
    Ast *last;  /* of a list that is being built: last->next is its first, NULL is the empty list */
};

typedef struct Parser {
    const Tokens *tokens;
    const u8 *kinds; /* of the tokens */
    u32 cursor;    /* the next token to be read */
    Arena *arena;  /* where nodes go now */
    Arena *outer;  /* where they go again behind an item */
    ParseContext *context;
    ParseStart start;
    bool explain;  /* reports, and recovers */
    bool failed;   /* something was or would be reported */
    bool muted;    /* the present statement was reported: syntax errors in it may be an echo */
    bool in_impl;  /* between the braces of an `impl` block */
    bool too_deep; /* reported: once is enough */
    bool recovered;    /* a report has said where to go on: */
    u32 resume;
    u32 error_token;   /* where the newest syntax error was found */
    Diag orphan;       /* for what is not reported */
    ScratchScope scope;    /* for the parser's stack, opened when it is outgrown */
    Ast *result;           /* of a body or an initialiser */
    AstList items;
} Parser;

/* The generated parsers: 0 when the end was reached, 2 when the stack was exhausted. */
int fast_parse(Parser *parser);
int explain_parse(Parser *parser);

static inline TokenKind parser_kind(const Parser *parser, u32 token)
{
    return (TokenKind)parser->kinds[token];
}

static inline bool parser_opens(TokenKind kind)
{
    return kind == TOK_LPAREN || kind == TOK_LBRACKET || kind == TOK_LBRACE;
}

static inline u32 parser_partner(const Parser *parser, u32 bracket)
{
    return parser->tokens->payload[bracket];
}

static inline Span parser_span(const Parser *parser, u32 first, u32 last)
{
    return token_span(parser->tokens, first, last);
}

/* Memory for the parser's stack. Released when the parse ends. */
void *parser_stack_alloc(Parser *parser, size_t size);

/* ---- reports (report.c) --------------------------------------------------------------------- */

/* A diagnostic; in the fast parser an orphan. Never NULL. */
Diag *parser_report(Parser *parser, DiagCode code, Span span, const char *format, ...)
    PRINTF_LIKE(4, 5);

/* "Ludus does not support ...", and the node that stands for it. */
Ast *parser_unsupported(Parser *parser, DiagCode code, u32 first, u32 last, const char *what);

/* The same with the message's span narrower than the node. */
Ast *parser_unsupported_at(Parser *parser, DiagCode code, u32 first, u32 last, Span span,
                           const char *what);

/* Whether the lexer has found fault with a literal. */
bool parser_was_reported(const Parser *parser, u32 token);

void parser_report_depth(Parser *parser, u32 first, u32 last);

/* ---- skipping (skip.c): each moves the cursor; no lookahead has been read ------------------- */

/* To the closing partner of a bracket. */
static inline void parser_skip_to_partner(Parser *parser, u32 bracket)
{
    assert(parser->cursor == bracket + 1);
    parser->cursor = parser_partner(parser, bracket);
    assert(parser->cursor > bracket);
}

/* To the `;` that ends an initialiser. */
void parser_skip_initializer(Parser *parser);

/* Behind the item whose head was read; `head` is its first keyword. */
void parser_skip_item(Parser *parser, u32 head);

/* To the `{` of an `if let` or `while let`. */
void parser_skip_let(Parser *parser);

/* Over the restriction of a `pub(...)`, which may follow. */
void parser_skip_visibility(Parser *parser);

/* To the `{` of a body, over a `where` clause. */
void parser_skip_where(Parser *parser);

/* To the `|` that closes a closure's parameters. */
void parser_skip_pipe(Parser *parser);

/* Behind the bounds of `dyn` and `impl` types. */
void parser_skip_bounds(Parser *parser);

/* Behind the `>` that closes generic arguments. A token of several characters (`>=`) whose rest
 * is still to be read: its kind, otherwise TOK_END. */
TokenKind parser_skip_generics(Parser *parser);

/* The first keyword of the item that begins at `token`, behind attributes and visibility. */
u32 parser_item_keyword(const Parser *parser, u32 token);

/* The token behind an item that begins at `token`, attributes and visibility included. */
u32 parser_item_end(const Parser *parser, u32 token);

/* ---- attributes (attribute.c) --------------------------------------------------------------- */

/* The attribute whose `#` is at token `pound` and whose `]` is at `close`. */
void parser_check_attribute(Parser *parser, u32 pound, u32 close);

/* Whether its contents, from `first`, remove what follows: `cfg(test)`, `test`, and a `cfg_attr`
 * that comes to that. */
bool parser_attribute_removes(const Parser *parser, u32 first, u32 close);

/* Whether they are nothing but a condition that holds. */
bool parser_attribute_is_true(const Parser *parser, u32 first, u32 close);

/* cfg.c: the condition that begins at `token`, as in `cfg(...)`: whether it holds; the token
 * behind it; and whether it is one, up to `end`. */
bool parser_cfg_holds(const Parser *parser, u32 token);
u32 parser_cfg_end(const Parser *parser, u32 token);
bool parser_cfg_is_good(const Parser *parser, u32 token, u32 end);

void parser_check_visibility(Parser *parser, u32 open);

/* ---- syntax errors (explain.c) -------------------------------------------------------------- */

/* Token `token` cannot follow; `expected[kind]` says what could. */
void parser_explain(Parser *parser, u32 token, const bool expected[TOK_COUNT]);

/* ---- recovery (recover.c): after a syntax error, move the cursor to where parsing can go on - */

/* In the block of `open_brace`, in the statement that begins at `first`. */
void parser_recover_stmt(Parser *parser, u32 open_brace, u32 first);

/* In the block of an `impl`, in the member that begins at `first`. */
void parser_recover_member(Parser *parser, u32 open_brace, u32 first);

/* Between items, in the item that begins at `first`. */
void parser_recover_item(Parser *parser, u32 first);

#endif
