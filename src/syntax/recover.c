/* recover.c: where parsing goes on behind a syntax error: at the next statement or item, so that
 * one fault gives one message. */
#include "syntax/explain.h"

/* A word that begins a statement or item. */
static bool begins_stmt(TokenKind kind)
{
    switch ((int)kind) {
    case TOK_LET: case TOK_FN: case TOK_CONST: case TOK_STATIC: case TOK_PUB: case TOK_IF:
    case TOK_FOR: case TOK_WHILE: case TOK_LOOP: case TOK_RETURN: case TOK_BREAK:
    case TOK_CONTINUE: case TOK_MACRO_NAME: case TOK_MATCHES_NAME: return true;
    default: return kind >= TOK_ENUM && kind <= TOK_USE;
    }
}

/* Whether what stands behind a block goes on with the same statement. */
static bool goes_on(TokenKind kind)
{
    return kind == TOK_ELSE || kind == TOK_DOT || kind == TOK_QUESTION || kind == TOK_COMMA ||
           kind == TOK_COLON || kind == TOK_ASSIGN || kind == TOK_FAT_ARROW ||
           (kind >= TOK_PLUS && kind <= TOK_SHR_ASSIGN && kind != TOK_STAR && kind != TOK_AMP);
}

/* What can begin no statement: a `;` in front of it was put in by mistake. */
static bool is_stray(TokenKind kind)
{
    return kind == TOK_ASSIGN || kind == TOK_COMMA || kind == TOK_COLON || kind == TOK_DOT ||
           kind == TOK_AS || kind == TOK_ELSE || kind == TOK_IN || kind == TOK_ARROW ||
           kind == TOK_SLASH || kind == TOK_PERCENT || kind == TOK_GT || kind == TOK_EQ_EQ ||
           (kind >= TOK_PLUS_ASSIGN && kind <= TOK_SHR_ASSIGN);
}

/* Goes on where the message said, if that is behind what failed: each recovery must get further. */
static bool take_resume(Parser *parser, u32 first)
{
    bool recovered = parser->recovered;
    parser->recovered = false;
    if (!recovered || parser->resume <= first) {
        return false;
    }
    parser->cursor = parser->resume;
    return true;
}

void parser_recover_stmt(Parser *parser, u32 open_brace, u32 first)
{
    parser->muted = false;
    parser->arena = parser->outer;
    if (take_resume(parser, first)) {
        return;
    }
    u32 error = parser->error_token;
    u32 close = parser_partner(parser, open_brace);
    u32 token = first;
    while (token < close) {
        TokenKind kind = parser_kind(parser, token);
        if (kind == TOK_SEMI && token >= error && !is_stray(parser_kind(parser, token + 1))) {
            token++;
            break;
        }
        if (token >= error && token > first && begins_stmt(kind) &&
            explain_new_line(parser, token)) {
            break;
        }
        if (!parser_opens(kind)) {
            token++;
            continue;
        }
        token = parser_partner(parser, token) + 1;
        if (kind == TOK_LBRACE && token > error && !goes_on(parser_kind(parser, token))) {
            token += parser_kind(parser, token) == TOK_SEMI;
            break;
        }
    }
    parser->cursor = u32_min(token, close);
}

static bool begins_item(TokenKind kind)
{
    return kind == TOK_FN || kind == TOK_CONST || kind == TOK_STATIC || kind == TOK_PUB ||
           kind == TOK_POUND || kind == TOK_DOC || (kind >= TOK_ENUM && kind <= TOK_USE);
}

void parser_recover_member(Parser *parser, u32 open_brace, u32 first)
{
    u32 close = parser_partner(parser, open_brace);
    parser_recover_item(parser, first);
    parser->arena = parser->context->items;
    parser->cursor = u32_min(parser->cursor, close);
}

void parser_recover_item(Parser *parser, u32 first)
{
    parser->muted = false;
    parser->arena = parser->outer;
    if (take_resume(parser, first)) {
        return;
    }
    u32 error = parser->error_token;
    u32 token = first;
    for (;;) {
        TokenKind kind = parser_kind(parser, token);
        if (kind == TOK_END || (token >= error && token > first && begins_item(kind))) {
            break;
        }
        TokenKind next = kind == TOK_END ? TOK_END : parser_kind(parser, token + 1);
        if (kind == TOK_SEMI && token >= error && (begins_item(next) || next == TOK_END)) {
            token++;
            break;
        }
        token = parser_opens(kind) ? parser_partner(parser, token) + 1 : token + 1;
        if (kind == TOK_LBRACE && token > error) {
            break;
        }
    }
    parser->cursor = token;
}
