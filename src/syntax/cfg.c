/* cfg.c: conditions of `#[cfg(...)]` and `#[cfg_attr(...)]`: what holds in a debug build for 64-bit
 * Linux, which is what Ludus is compared with. */
#include "syntax/parser.h"

typedef struct CfgValue {
    const char *name;
    const char *value; /* NULL: a name alone */
} CfgValue;

static const CfgValue TRUE_VALUES[] = {
    {"debug_assertions", NULL},     {"unix", NULL},
    {"panic", "unwind"},            {"target_os", "linux"},
    {"target_family", "unix"},      {"target_pointer_width", "64"},
    {"target_endian", "little"},    {"target_arch", "x86_64"},
    {"target_env", "gnu"},          {"target_vendor", "unknown"},
    {"target_has_atomic", "8"},     {"target_has_atomic", "16"},
    {"target_has_atomic", "32"},    {"target_has_atomic", "64"},
    {"target_has_atomic", "ptr"},
};

static Str text_of(const Parser *parser, u32 token)
{
    return source_text(parser->tokens->source, parser_span(parser, token, token));
}

static bool is_word(const Parser *parser, u32 token, const char *word)
{
    return str_equal(text_of(parser, token), str_from_cstr(word));
}

u32 parser_cfg_end(const Parser *parser, u32 token)
{
    while (true) {
        TokenKind kind = parser_kind(parser, token);
        if (kind == TOK_COMMA || kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_END) {
            return token;
        }
        token = (parser_opens(kind) ? parser_partner(parser, token) : token) + 1;
    }
}

static bool is_name(TokenKind kind) { return kind == TOK_IDENT || token_is_keyword(kind); }

static bool list_is_good(const Parser *parser, u32 name)
{
    u32 close = parser_partner(parser, name + 1);
    u32 count = 0;
    for (u32 at = name + 2; at < close; at = parser_cfg_end(parser, at) + 1, count++) {
        if (!parser_cfg_is_good(parser, at, parser_cfg_end(parser, at))) {
            return false;
        }
    }
    return is_word(parser, name, "all") || is_word(parser, name, "any")
           || (is_word(parser, name, "not") && count == 1);
}

bool parser_cfg_is_good(const Parser *parser, u32 token, u32 end)
{
    if (!is_name(parser_kind(parser, token)) || end == token) {
        return false;
    }
    if (end == token + 1) {
        return true;
    }
    if (parser_kind(parser, token + 1) == TOK_ASSIGN) {
        return end == token + 3 && parser_kind(parser, token + 2) == TOK_STR;
    }
    return parser_kind(parser, token + 1) == TOK_LPAREN
           && parser_partner(parser, token + 1) + 1 == end && list_is_good(parser, token);
}

static bool value_holds(const Parser *parser, u32 token)
{
    bool has_value = parser_kind(parser, token + 1) == TOK_ASSIGN;
    Str value = has_value ? text_of(parser, token + 2) : (Str){0};
    Str inside = value.len >= 2 ? str_slice(value, 1, value.len - 1) : (Str){0};
    for (size_t i = 0; i < COUNT_OF(TRUE_VALUES); i++) {
        const CfgValue *known = &TRUE_VALUES[i];
        if (is_word(parser, token, known->name) && has_value == (known->value != NULL)
            && (!has_value || str_equal(inside, str_from_cstr(known->value)))) {
            return true;
        }
    }
    return parser_kind(parser, token) == TOK_TRUE;
}

bool parser_cfg_holds(const Parser *parser, u32 token)
{
    if (parser_kind(parser, token + 1) != TOK_LPAREN) {
        return value_holds(parser, token);
    }
    u32 close = parser_partner(parser, token + 1);
    bool any = is_word(parser, token, "any");
    bool not = is_word(parser, token, "not");
    bool result = !any;
    for (u32 at = token + 2; at < close; at = parser_cfg_end(parser, at) + 1) {
        bool holds = parser_cfg_holds(parser, at);
        result = any ? result || holds : result && (holds != not);
    }
    return result;
}
