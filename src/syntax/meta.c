/* meta.c: a list is read by descent; the first fault ends it. */
#include "syntax/meta.h"

typedef struct MetaScan {
    const Tokens *tokens;
    MetaFault *fault;
} MetaScan;

static TokenKind kind_at(const MetaScan *scan, u32 token)
{
    return (TokenKind)scan->tokens->kinds[token];
}

bool meta_is_literal(TokenKind kind)
{
    return (kind >= TOK_INT && kind <= TOK_BYTE_STR) || kind == TOK_TRUE || kind == TOK_FALSE;
}

static bool is_segment(TokenKind kind)
{
    return kind == TOK_IDENT || kind == TOK_CRATE || kind == TOK_SELF_VALUE || kind == TOK_SELF_TYPE
           || kind == TOK_SUPER;
}

/* Gives 0, which no token behind an item is. */
static u32 fail(MetaScan *scan, u32 token, const char *expected)
{
    *scan->fault = (MetaFault){token, expected};
    return 0;
}

static u32 path_end(MetaScan *scan, u32 token)
{
    token += kind_at(scan, token) == TOK_COLON_COLON;
    while (is_segment(kind_at(scan, token))) {
        if (kind_at(scan, token + 1) != TOK_COLON_COLON) {
            return token + 1;
        }
        token += 2;
    }
    /* Where the list ends too early, that is said of its last token. */
    return fail(scan, token - (kind_at(scan, token) == TOK_RPAREN), "an identifier");
}

/* The token behind the item that begins at `token`, and what may stand there. */
static u32 item_end(MetaScan *scan, u32 token, const char **next)
{
    *next = "`,`";
    if (meta_is_literal(kind_at(scan, token))) {
        return token + 1;
    }
    u32 end = path_end(scan, token);
    if (end == 0) {
        return 0;
    }
    switch ((int)kind_at(scan, end)) {
    case TOK_LPAREN:
        return meta_is_good(scan->tokens, end, scan->fault)
                   ? scan->tokens->payload[end] + 1
                   : 0;
    case TOK_ASSIGN:
        if (meta_is_literal(kind_at(scan, end + 1))) {
            return end + 2;
        }
        end += kind_at(scan, end + 1) != TOK_RPAREN;
        return fail(scan, end, "a literal");
    default:
        *next = "one of `(`, `,`, `::`, or `=`";
        return end;
    }
}

bool meta_is_good(const Tokens *tokens, u32 open, MetaFault *fault)
{
    MetaScan scan = {tokens, fault};
    u32 close = tokens->payload[open];
    u32 token = open + 1;
    while (token < close) {
        const char *next;
        u32 end = item_end(&scan, token, &next);
        if (end == 0) {
            return false;
        }
        if (end != close && kind_at(&scan, end) != TOK_COMMA) {
            fail(&scan, end, next);
            return false;
        }
        token = end + 1;
    }
    return true;
}

u32 meta_item_end(const Tokens *tokens, u32 token)
{
    MetaFault fault;
    const char *next;
    return item_end(&(MetaScan){tokens, &fault}, token, &next);
}
