/* skip.c: where the parser's cursor goes when it passes over tokens without looking at them. */
#include "syntax/parser.h"

/* The end of the group or of the text: nothing here may go past it. */
static bool is_boundary(TokenKind kind)
{
    return kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE || kind == TOK_END;
}

/* The next token on the same level. */
static u32 step(const Parser *parser, u32 token)
{
    return parser_opens(parser_kind(parser, token)) ? parser_partner(parser, token) + 1 : token + 1;
}

/* The first token of kind `a` or `b` on this level, or what ends the level. */
static u32 find(const Parser *parser, u32 token, TokenKind a, TokenKind b)
{
    for (;; token = step(parser, token)) {
        TokenKind kind = parser_kind(parser, token);
        if (kind == a || kind == b || is_boundary(kind)) {
            return token;
        }
    }
}

/* ---- items ---------------------------------------------------------------------------------- */

/* A word that begins an item, and is in no expression (but in a type behind `as`). */
static bool begins_item(const Parser *parser, u32 token)
{
    TokenKind kind = parser_kind(parser, token);
    bool word = kind == TOK_FN || kind == TOK_STATIC || kind == TOK_LET || kind == TOK_PUB ||
                (kind >= TOK_ENUM && kind <= TOK_USE);
    return word && parser_kind(parser, token - 1) != TOK_AS;
}

void parser_skip_initializer(Parser *parser)
{
    u32 token = parser->cursor;
    while (parser_kind(parser, token) != TOK_SEMI && !is_boundary(parser_kind(parser, token)) &&
           !begins_item(parser, token)) {
        token = step(parser, token);
    }
    parser->cursor = token;
}

/* Behind the `;`; or, unless only that counts, behind the first braces. */
static u32 item_tail(const Parser *parser, u32 token, bool to_semicolon)
{
    token = find(parser, token, TOK_SEMI, to_semicolon ? TOK_SEMI : TOK_LBRACE);
    TokenKind kind = parser_kind(parser, token);
    if (kind == TOK_LBRACE) {
        return parser_partner(parser, token) + 1;
    }
    return kind == TOK_SEMI ? token + 1 : token;
}

void parser_skip_item(Parser *parser, u32 head)
{
    TokenKind kind = parser_kind(parser, head);
    bool to_semicolon = kind == TOK_USE || kind == TOK_TYPE || kind == TOK_MUT;
    parser->cursor = item_tail(parser, parser->cursor, to_semicolon);
}

/* Behind attributes and doc comments. */
static u32 skip_attributes(const Parser *parser, u32 token)
{
    for (;;) {
        TokenKind kind = parser_kind(parser, token);
        if (kind == TOK_DOC) {
            token++;
        } else if (kind == TOK_POUND && parser_kind(parser, token + 1) == TOK_LBRACKET) {
            token = step(parser, token + 1);
        } else {
            return token;
        }
    }
}

u32 parser_item_keyword(const Parser *parser, u32 token)
{
    token = skip_attributes(parser, token);
    if (parser_kind(parser, token) == TOK_PUB) {
        token++;
        if (parser_kind(parser, token) == TOK_LPAREN) {
            token = step(parser, token);
        }
    }
    return token;
}

u32 parser_item_end(const Parser *parser, u32 token)
{
    token = parser_item_keyword(parser, token);
    TokenKind kind = parser_kind(parser, token);
    TokenKind next = kind == TOK_END ? TOK_END : parser_kind(parser, token + 1);
    bool constant = kind == TOK_CONST && (next == TOK_IDENT || next == TOK_UNDERSCORE);
    bool to_semicolon = constant || kind == TOK_STATIC || kind == TOK_USE || kind == TOK_TYPE ||
                        kind == TOK_LET;
    return item_tail(parser, token, to_semicolon);
}

/* ---- parts of items and expressions --------------------------------------------------------- */

/* Behind `pub` in a tuple struct a parenthesis may also begin a type. */
void parser_skip_visibility(Parser *parser)
{
    u32 open = parser->cursor;
    if (parser_kind(parser, open) != TOK_LPAREN) {
        return;
    }
    TokenKind kind = parser_kind(parser, open + 1);
    bool word = kind == TOK_CRATE || kind == TOK_SELF_VALUE || kind == TOK_SUPER || kind == TOK_IN;
    TokenKind next = parser_kind(parser, parser_partner(parser, open) + 1);
    bool is_type = !word && (next == TOK_COMMA || next == TOK_RPAREN);
    if (!is_type) {
        parser_check_visibility(parser, open);
        parser->cursor = parser_partner(parser, open) + 1;
    }
}

void parser_skip_where(Parser *parser)
{
    parser->cursor = find(parser, parser->cursor, TOK_LBRACE, TOK_SEMI);
}

void parser_skip_let(Parser *parser)
{
    u32 assign = find(parser, parser->cursor, TOK_ASSIGN, TOK_SEMI);
    parser->cursor = find(parser, assign, TOK_LBRACE, TOK_SEMI);
}

/* Where there is no second `|` the cursor stays, and the parser meets the error. */
void parser_skip_pipe(Parser *parser)
{
    u32 token = find(parser, parser->cursor, TOK_PIPE, TOK_SEMI);
    if (parser_kind(parser, token) == TOK_PIPE) {
        parser->cursor = token;
    }
}

/* Behind the `>` that closes what `<` (in front of `token`) opens; 0 when there is none. */
static u32 generics_end(const Parser *parser, u32 token)
{
    i32 depth = 1;
    while (depth > 0) {
        TokenKind kind = parser_kind(parser, token);
        switch ((int)kind) {
        case TOK_LT: depth++; break;
        case TOK_SHL: depth += 2; break;
        case TOK_GT:
        case TOK_GE: depth--; break;
        case TOK_SHR:
        case TOK_SHR_ASSIGN: depth -= 2; break;
        case TOK_SEMI: return 0;
        default:
            if (is_boundary(kind)) {
                return 0;
            }
        }
        token = step(parser, token);
    }
    return token;
}

TokenKind parser_skip_generics(Parser *parser)
{
    u32 end = generics_end(parser, parser->cursor);
    if (end == 0) {
        return TOK_END;
    }
    parser->cursor = end;
    TokenKind last = parser_kind(parser, end - 1);
    return last == TOK_GE || last == TOK_SHR_ASSIGN ? TOK_ASSIGN : TOK_END;
}

void parser_skip_bounds(Parser *parser)
{
    u32 token = parser->cursor;
    for (;;) {
        TokenKind kind = parser_kind(parser, token);
        if (is_boundary(kind) || kind == TOK_COMMA || kind == TOK_SEMI || kind == TOK_ASSIGN ||
            kind == TOK_LBRACE || kind == TOK_GT || kind == TOK_PIPE || kind == TOK_WHERE) {
            break;
        }
        u32 end = kind == TOK_LT ? generics_end(parser, token + 1) : 0;
        token = end != 0 ? end : step(parser, token);
    }
    parser->cursor = token;
}
