/* strip.c: takes out of the tokens what `#[cfg(...)]` removes, before anybody else looks at them:
 * an item, a statement, or an element of a list (a field, variant, arm, parameter, argument ...),
 * with its attributes. What is behind moves up, so that nothing is left to be skipped later.
 *
 * Where such a part ends is read off the tokens: its kind follows from what it begins with, from
 * the bracket around it, and from what is met first behind it: `=>`, `,` or `;`. Where rustc lets
 * nothing be removed the attribute stays, and the grammar has no place for it. What is removed is
 * not parsed: a mistake of syntax in it is not found. */
#include "syntax/lexer.h"
#include "syntax/parser.h"

typedef struct Strip {
    Parser parser; /* for looking at tokens only */
    Tokens *tokens;
    Arena *arena;
    VEC(u32) open; /* the brackets around the place, where they are now */
    u32 written;   /* tokens that stay, so far */
} Strip;

static TokenKind kind_of(const Strip *strip, u32 token)
{
    return parser_kind(&strip->parser, token);
}

static bool closes(TokenKind kind)
{
    return kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE || kind == TOK_END;
}

/* Behind the `>` of `::<...>`; what closes the level where there is none. */
static u32 generics_end(const Strip *strip, u32 token)
{
    i32 angles = 0;
    do {
        TokenKind kind = kind_of(strip, token);
        angles += kind == TOK_LT ? 1 : kind == TOK_GT ? -1 : kind == TOK_SHR ? -2 : 0;
        if (closes(kind) || kind == TOK_SEMI) {
            return token;
        }
        token = (parser_opens(kind) ? parser_partner(&strip->parser, token) : token) + 1;
    } while (angles > 0);
    return token;
}

static u32 step(const Strip *strip, u32 token)
{
    TokenKind kind = kind_of(strip, token);
    if (kind == TOK_COLON_COLON && kind_of(strip, token + 1) == TOK_LT) {
        return generics_end(strip, token + 1);
    }
    return (parser_opens(kind) ? parser_partner(&strip->parser, token) : token) + 1;
}

/* The first of the kinds on this level, or what ends the level. */
static u32 find(const Strip *strip, u32 token, TokenKind a, TokenKind b, TokenKind c)
{
    for (;; token = step(strip, token)) {
        TokenKind kind = kind_of(strip, token);
        if (kind == a || kind == b || kind == c || closes(kind)) {
            return token;
        }
    }
}

/* Behind the token if it is of the kind. */
static u32 pass(const Strip *strip, u32 token, TokenKind kind)
{
    return token + (kind_of(strip, token) == kind);
}

/* ---- where a part ends ----------------------------------------------------------------------- */

/* The bracket around the place: END outside of all. */
static TokenKind around(const Strip *strip)
{
    return strip->open.count == 0 ? TOK_END : kind_of(strip, *vec_last(&strip->open));
}

static TokenKind in_front_of_bracket(const Strip *strip)
{
    u32 open = *vec_last(&strip->open);
    return open == 0 ? TOK_END : kind_of(strip, open - 1);
}

/* Whether the place is in a pattern: behind it, or behind brackets around it, is what only follows
 * those. */
static bool in_pattern(const Strip *strip)
{
    for (u32 i = strip->open.count; i-- > 0;) {
        u32 close = strip->tokens->payload[strip->open.items[i]];
        TokenKind behind = kind_of(strip, close + 1);
        if (behind == TOK_ASSIGN || behind == TOK_FAT_ARROW || behind == TOK_IN
            || behind == TOK_COLON || behind == TOK_IF || behind == TOK_PIPE) {
            return true;
        }
        if (behind != TOK_COMMA && !closes(behind)) {
            return false;
        }
    }
    return false;
}

/* Whether the bracket holds a list from which elements may be taken: not `a[i]`, not a tuple, in
 * which the number of elements says more, not a macro's, not that of a pattern. */
static bool is_list(const Strip *strip)
{
    TokenKind front = in_front_of_bracket(strip);
    bool operand = front == TOK_IDENT || front == TOK_RPAREN || front == TOK_RBRACKET
                   || front == TOK_GT || front == TOK_SELF_TYPE;
    return front != TOK_BANG && (around(strip) == TOK_LPAREN) == operand && !in_pattern(strip);
}

/* Whether the bracket is that of a declaration: `<...>` in types has commas of its own. */
static bool is_declaration(const Strip *strip)
{
    u32 open = strip->open.count == 0 ? 0 : *vec_last(&strip->open);
    TokenKind keyword = open < 2 ? TOK_END : kind_of(strip, open - 2);
    return keyword == TOK_STRUCT || keyword == TOK_ENUM || keyword == TOK_FN;
}

static u32 element_end(const Strip *strip, u32 first)
{
    i32 angles = 0;
    bool types = is_declaration(strip);
    for (u32 token = first;; token = step(strip, token)) {
        TokenKind kind = kind_of(strip, token);
        angles += kind == TOK_LT ? 1 : kind == TOK_GT ? -1 : kind == TOK_SHR ? -2 : 0;
        if (closes(kind)) {
            return token;
        }
        if (kind == TOK_SEMI) {
            return first; /* `[x; n]` */
        }
        if (kind == TOK_COMMA && (!types || angles <= 0)) {
            return token + 1;
        }
    }
}

static bool begins_block_like(const Strip *strip, u32 token)
{
    TokenKind kind = kind_of(strip, token);
    return kind == TOK_LBRACE || kind == TOK_IF || kind == TOK_MATCH || kind == TOK_WHILE
           || kind == TOK_LOOP || kind == TOK_FOR || kind == TOK_LIFETIME || kind == TOK_UNSAFE
           || kind == TOK_CONST;
}

/* Behind its braces, and those of each `else`. */
static u32 block_like_end(const Strip *strip, u32 token)
{
    for (;;) {
        token = find(strip, token, TOK_LBRACE, TOK_SEMI, TOK_SEMI);
        if (kind_of(strip, token) != TOK_LBRACE) {
            return token;
        }
        token = step(strip, token);
        if (kind_of(strip, token) != TOK_ELSE) {
            return token;
        }
    }
}

static u32 arm_end(const Strip *strip, u32 body)
{
    if (begins_block_like(strip, body)) {
        return pass(strip, block_like_end(strip, body), TOK_COMMA);
    }
    return pass(strip, find(strip, body, TOK_COMMA, TOK_COMMA, TOK_COMMA), TOK_COMMA);
}

static bool begins_item(const Strip *strip, u32 first)
{
    u32 token = parser_item_keyword(&strip->parser, first);
    TokenKind kind = kind_of(strip, token);
    TokenKind next = kind == TOK_END ? TOK_END : kind_of(strip, token + 1);
    switch ((int)kind) {
    case TOK_FN:
    case TOK_STATIC:
    case TOK_STRUCT:
    case TOK_ENUM:
    case TOK_IMPL:
    case TOK_MOD:
    case TOK_TRAIT:
    case TOK_TYPE:
    case TOK_USE:
    case TOK_EXTERN:
        return true;
    case TOK_CONST:
    case TOK_UNSAFE:
    case TOK_ASYNC:
        return next != TOK_LBRACE;
    case TOK_IDENT: /* `union Name` */
        return next == TOK_IDENT;
    default:
        return false;
    }
}

/* `name! { ... }`, `macro_rules! name { ... }` */
static u32 macro_end(const Strip *strip, u32 bang)
{
    u32 open = pass(strip, bang + 1, TOK_IDENT);
    if (kind_of(strip, open) == TOK_LBRACE) {
        return step(strip, open);
    }
    return pass(strip, find(strip, open, TOK_SEMI, TOK_COMMA, TOK_SEMI), TOK_SEMI);
}

/* In `#[cfg(test)] a = b;` the attribute would belong to `a`, which cannot be taken away. */
static bool has_operator(const Strip *strip, u32 first, u32 end)
{
    TokenKind begin = kind_of(strip, first);
    if (begin == TOK_RETURN || begin == TOK_BREAK) {
        return false;
    }
    for (u32 token = first + 1; token < end; token = step(strip, token)) {
        TokenKind kind = kind_of(strip, token);
        bool part = kind == TOK_DOT || kind == TOK_COLON_COLON || kind == TOK_QUESTION
                    || kind == TOK_SEMI || kind == TOK_IDENT || kind == TOK_INT
                    || parser_opens(kind) || token_is_keyword(kind);
        if (kind == TOK_AS || !part) {
            return true;
        }
    }
    return false;
}

/* The end of what begins at `first`, behind its attributes; `first` itself: nothing can go. */
static u32 part_end(const Strip *strip, u32 first)
{
    TokenKind bracket = around(strip);
    TokenKind begin = kind_of(strip, first);
    if (closes(begin) || begin == TOK_SEMI || begin == TOK_COMMA) {
        return first;
    }
    if (bracket == TOK_LPAREN || bracket == TOK_LBRACKET) {
        return is_list(strip) ? element_end(strip, first) : first;
    }
    if (begins_item(strip, first)) {
        return parser_item_end(&strip->parser, first);
    }
    if (kind_of(strip, first + 1) == TOK_BANG) {
        return macro_end(strip, first + 1);
    }
    if (begins_block_like(strip, first)) {
        return block_like_end(strip, first);
    }
    if (kind_of(strip, first) == TOK_LET) {
        return pass(strip, find(strip, first, TOK_SEMI, TOK_SEMI, TOK_SEMI), TOK_SEMI);
    }
    u32 token = find(strip, first, TOK_FAT_ARROW, TOK_COMMA, TOK_SEMI);
    switch ((int)kind_of(strip, token)) {
    case TOK_FAT_ARROW:
        return arm_end(strip, token + 1);
    case TOK_COMMA:
        return element_end(strip, first);
    default: { /* a statement, or the last element or value of a block */
        u32 end = pass(strip, token, TOK_SEMI);
        bool is_element = is_declaration(strip) || kind_of(strip, first + 1) == TOK_COLON;
        return !is_element && has_operator(strip, first, end) ? first : end;
    }
    }
}

/* ---- attributes ------------------------------------------------------------------------------ */

static bool begins_attribute(const Strip *strip, u32 token)
{
    return kind_of(strip, token) == TOK_POUND && kind_of(strip, token + 1) == TOK_LBRACKET;
}

/* Whether an element or statement can begin at the token. */
static bool begins_part(const Strip *strip, u32 token)
{
    TokenKind before = token == 0 ? TOK_SEMI : kind_of(strip, token - 1);
    return parser_opens(before) || before == TOK_COMMA || before == TOK_SEMI
           || before == TOK_RBRACE || before == TOK_DOC || before == TOK_RBRACKET
           || before == TOK_INNER_DOC;
}

/* What the attributes from `first` on come to. */
typedef struct Attributes {
    u32 end;
    bool removes;
    bool only_conditions; /* which hold: nothing is left of them */
} Attributes;

static Attributes read_attributes(const Strip *strip, u32 first)
{
    Attributes found = {first, false, true};
    while (begins_attribute(strip, found.end) || kind_of(strip, found.end) == TOK_DOC) {
        if (kind_of(strip, found.end) == TOK_POUND) {
            u32 name = found.end + 2;
            u32 close = parser_partner(&strip->parser, found.end + 1);
            found.removes |= parser_attribute_removes(&strip->parser, name, close);
            found.only_conditions &= parser_attribute_is_true(&strip->parser, name, close);
        }
        found.only_conditions &= kind_of(strip, found.end) != TOK_DOC;
        found.end = step(strip, pass(strip, found.end, TOK_POUND));
    }
    return found;
}

/* Gives the token to go on with. */
static u32 strip_attributes(Strip *strip, u32 first)
{
    Attributes found = read_attributes(strip, first);
    TokenKind bracket = around(strip);
    bool in_list = (bracket == TOK_LPAREN || bracket == TOK_LBRACKET) && is_list(strip);
    if (found.removes) {
        u32 end = part_end(strip, found.end);
        while (end > found.end && strip->written > 0
               && strip->tokens->kinds[strip->written - 1] == TOK_DOC) {
            strip->written--; /* it belongs to the part */
        }
        return end > found.end ? end : first;
    }
    return in_list && found.only_conditions ? found.end : first;
}

/* ---- the tokens ------------------------------------------------------------------------------ */

static void keep(Strip *strip, u32 token)
{
    Tokens *tokens = strip->tokens;
    TokenKind kind = kind_of(strip, token);
    u32 to = strip->written++;
    u32 payload = tokens->payload[token];
    if (parser_opens(kind)) {
        vec_push(strip->arena, &strip->open, to);
    } else if (closes(kind) && kind != TOK_END) {
        payload = vec_pop(&strip->open);
        tokens->payload[payload] = to;
    }
    tokens->kinds[to] = (u8)kind;
    tokens->starts[to] = tokens->starts[token];
    tokens->payload[to] = payload;
}

/* Whether there is a word in an attribute that may remove something. */
static bool has_conditions(const Strip *strip)
{
    const u8 *kinds = strip->tokens->kinds;
    const u8 *end = kinds + strip->tokens->count;
    for (const u8 *at = kinds; (at = memchr(at, TOK_POUND, (size_t)(end - at))) != NULL; at++) {
        u32 token = (u32)(at - kinds);
        if (begins_attribute(strip, token)) {
            u32 close = parser_partner(&strip->parser, token + 1);
            if (parser_attribute_removes(&strip->parser, token + 2, close)
                || parser_attribute_is_true(&strip->parser, token + 2, close)) {
                return true;
            }
        }
    }
    return false;
}

void lexer_strip(Tokens *tokens, Arena *scratch)
{
    Strip strip = {.parser = {.tokens = tokens, .kinds = tokens->kinds},
                   .tokens = tokens,
                   .arena = scratch};
    if (!has_conditions(&strip)) {
        return;
    }
    for (u32 token = 0; token < tokens->count;) {
        u32 next = token;
        if (begins_attribute(&strip, token) && begins_part(&strip, token)) {
            next = strip_attributes(&strip, token);
        }
        if (next == token) {
            keep(&strip, token++);
        } else {
            token = next;
        }
    }
    tokens->count = strip.written;
}
