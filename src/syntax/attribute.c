/* attribute.c: the attributes that Ludus knows. Those that would change what a program means are
 * refused. */
#include "syntax/parser.h"

/* What an attribute may stand in front of. */
typedef enum AttributeTarget { ON_ANYTHING, ON_FN, ON_ITEM } AttributeTarget;

/* What may stand behind its name. */
typedef enum AttributeForm {
    FORM_WORD = 1,  /* nothing */
    FORM_VALUE = 2, /* = literal */
    FORM_LIST = 4,  /* (...) */
    FORM_LINTS = 8, /* (lint, tool::lint, reason = "..."): see lint_scope.c */
} AttributeForm;

typedef struct AttributeRule {
    const char *name;
    AttributeTarget target;
    u32 forms;
} AttributeRule;

static const AttributeRule RULES[] = {
    {"allow", ON_ANYTHING, FORM_LINTS},
    {"warn", ON_ANYTHING, FORM_LINTS},
    {"expect", ON_ANYTHING, FORM_LINTS},
    {"deny", ON_ANYTHING, FORM_LINTS},
    {"forbid", ON_ANYTHING, FORM_LINTS},
    {"doc", ON_ITEM, FORM_VALUE | FORM_LIST},
    {"inline", ON_FN, FORM_WORD | FORM_LIST},
    {"cold", ON_FN, FORM_WORD},
    {"must_use", ON_FN, FORM_WORD | FORM_VALUE},
    {"deprecated", ON_ITEM, FORM_WORD | FORM_VALUE | FORM_LIST},
};

static Str text_of(const Parser *parser, u32 token)
{
    return source_text(parser->tokens->source, parser_span(parser, token, token));
}

static bool is_word(const Parser *parser, u32 token, const char *word)
{
    return str_equal(text_of(parser, token), str_from_cstr(word));
}

static bool is_name(TokenKind kind)
{
    return kind == TOK_IDENT || token_is_keyword(kind);
}

/* ---- contents ------------------------------------------------------------------------------- */

/* inline(always), inline(never), deprecated(since = "1"), doc(hidden) */
static bool good_list(const Parser *parser, u32 name, u32 open, u32 close)
{
    bool one_word = close == open + 2;
    if (is_word(parser, name, "inline")) {
        return one_word &&
               (is_word(parser, open + 1, "always") || is_word(parser, open + 1, "never"));
    }
    if (is_word(parser, name, "doc")) {
        return one_word && is_word(parser, open + 1, "hidden");
    }
    for (u32 token = open + 1; token < close; token += 4) {
        bool known = is_word(parser, token, "since") || is_word(parser, token, "note");
        if (!known || parser_kind(parser, token + 1) != TOK_ASSIGN ||
            parser_kind(parser, token + 2) != TOK_STR ||
            (token + 3 < close && parser_kind(parser, token + 3) != TOK_COMMA)) {
            return false;
        }
    }
    return true;
}

static bool good_form(const Parser *parser, const AttributeRule *rule, u32 name, u32 close)
{
    u32 next = name + 1;
    if (next == close) {
        return (rule->forms & FORM_WORD) != 0;
    }
    if (parser_kind(parser, next) == TOK_ASSIGN) {
        return (rule->forms & FORM_VALUE) != 0 && next + 2 == close &&
               (parser_kind(parser, next + 1) == TOK_STR ||
                parser_kind(parser, next + 1) == TOK_RAW_STR);
    }
    if (parser_kind(parser, next) != TOK_LPAREN || parser_partner(parser, next) + 1 != close) {
        return false;
    }
    if ((rule->forms & FORM_LINTS) != 0) {
        return true; /* lint_scope.c */
    }
    return (rule->forms & FORM_LIST) != 0 && good_list(parser, name, next, close - 1);
}

/* ---- targets -------------------------------------------------------------------------------- */

static bool good_target(const Parser *parser, AttributeTarget target, u32 close)
{
    if (target == ON_ANYTHING) {
        return true;
    }
    u32 token = parser_item_keyword(parser, close + 1);
    TokenKind kind = parser_kind(parser, token);
    if (kind == TOK_END || kind == TOK_RBRACE) {
        return true; /* nothing follows: another message says so */
    }
    bool fn = kind == TOK_FN || (kind == TOK_CONST && parser_kind(parser, token + 1) == TOK_FN);
    return fn || (target == ON_ITEM && (kind == TOK_CONST || kind == TOK_STATIC));
}

static bool is_known(const Parser *parser, u32 name, u32 close, bool inner)
{
    if (name + 3 == close && is_word(parser, name, "rustfmt") &&
        is_word(parser, name + 2, "skip")) {
        TokenKind next = parser_kind(parser, parser_item_keyword(parser, close + 1));
        bool declares =
            next == TOK_LET || next == TOK_FN || next == TOK_CONST || next == TOK_STATIC;
        return parser_kind(parser, name + 1) == TOK_COLON_COLON && !inner && declares;
    }
    bool cfg_not_test = name + 7 == close && is_word(parser, name, "cfg") &&
                        is_word(parser, name + 2, "not") && is_word(parser, name + 4, "test");
    if (cfg_not_test) {
        return true;
    }
    bool of_type = is_word(parser, name, "derive") || is_word(parser, name, "repr")
                   || is_word(parser, name, "default");
    if (of_type && !inner) {
        return true;
    }
    for (size_t i = 0; i < COUNT_OF(RULES); i++) {
        if (is_word(parser, name, RULES[i].name)) {
            bool target = inner ? RULES[i].target != ON_FN
                                : good_target(parser, RULES[i].target, close);
            return target && good_form(parser, &RULES[i], name, close);
        }
    }
    return false;
}

/* The item that follows is refused itself. */
static bool on_unsupported(const Parser *parser, u32 close)
{
    TokenKind kind = parser_kind(parser, parser_item_keyword(parser, close + 1));
    return token_unsupported(kind) != NULL;
}

void parser_check_attribute(Parser *parser, u32 pound, u32 close)
{
    bool inner = parser_kind(parser, pound + 1) == TOK_BANG;
    u32 name = pound + (inner ? 3 : 2);
    Span span = parser_span(parser, pound, close);
    if (name == close || !is_name(parser_kind(parser, name))) {
        u32 found = name;
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, found, found),
                      "expected identifier, found `%s`", token_text(parser_kind(parser, found)));
    } else if (!on_unsupported(parser, close) && !is_known(parser, name, close, inner)) {
        Str text = text_of(parser, name);
        Diag *d = parser_report(parser, DIAG_LUD0009, span,
                                "Ludus does not support this use of the attribute `" STR_FMT "`",
                                STR_ARG(text));
        diag_help(d, "known are `allow`, `expect`, `warn`, `deny`, `forbid`, `inline`, `cold`, "
                     "`must_use`, `doc`, "
                     "`deprecated`, `rustfmt::skip` and `cfg(test)`");
    }
}

bool parser_attribute_removes(const Parser *parser, u32 first, u32 close)
{
    if (first + 1 == close) {
        return is_word(parser, first, "test");
    }
    return first + 4 == close && is_word(parser, first, "cfg") &&
           parser_kind(parser, first + 1) == TOK_LPAREN && is_word(parser, first + 2, "test");
}

/* `pub(crate)`, `pub(self)`, `pub(super)`, `pub(in path)`: `open` is the parenthesis. */
void parser_check_visibility(Parser *parser, u32 open)
{
    u32 close = parser_partner(parser, open);
    TokenKind kind = parser_kind(parser, open + 1);
    bool word = kind == TOK_CRATE || kind == TOK_SELF_VALUE || kind == TOK_SUPER;
    if ((word && open + 2 == close) || kind == TOK_IN) {
        return;
    }
    Diag *d = parser_report(parser, DIAG_E0704, parser_span(parser, open + 1, close - 1),
                            "incorrect visibility restriction");
    diag_help(d, "some possible visibility restrictions are: `pub(crate)`, `pub(super)`, "
                 "`pub(in path::to::module)`");
}
