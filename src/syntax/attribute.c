/* attribute.c: what stands in `#[...]`. Attributes that change nothing for Ludus are accepted where
 * rustc accepts them; those that would change what a program means, or what it prints, are refused;
 * the levels of lints are read by lint_scope.c, conditions by cfg.c. */
#include "syntax/parser.h"

#include "base/bug.h"
#include "syntax/meta.h"

/* What an attribute stands in front of. */
typedef enum AttributeTarget {
    ON_FN = 1,
    ON_VALUE = 2,      /* a constant or static */
    ON_TYPE = 4,       /* a struct, enum or union */
    ON_OTHER_ITEM = 8,
    ON_STATEMENT = 16, /* `let` */
    ON_MACRO = 32,
    ON_PART = 64,      /* a field, variant, match arm, parameter; or an expression */
    ON_CRATE = 128,    /* the file: `#![...]` */
    ON_NOTHING = 256,  /* nothing follows: another message says so */
    ON_ITEMS = ON_FN | ON_VALUE | ON_TYPE | ON_OTHER_ITEM,
    ON_ANYTHING = 511,
} AttributeTarget;

typedef enum AttributeForm {
    FORM_WORD = 1,
    FORM_VALUE = 2,
    FORM_WORDS = 4,
    FORM_LINTS = 8,
    FORM_CFG = 16,
    FORM_CFG_ATTR = 32,
    FORM_ANY = 64,
} AttributeForm;

typedef enum AttributeMisuse {
    MISUSE_REFUSED,
    MISUSE_UNUSED,
    MISUSE_ERROR,
    MISUSE_E0517,
    MISUSE_E0774,
} AttributeMisuse;

typedef struct AttributeRule {
    const char *name;
    u32 targets;
    u32 forms;
    AttributeMisuse misuse;
} AttributeRule;

static const AttributeRule RULES[] = {
#define ATTRIBUTE(name, targets, forms, misuse) {#name, targets, forms, misuse},
#include "syntax/attribute.def"
};

/* Known to rustc, but not to Ludus: any other name is a mistake. */
static const char *const OTHERS[] = {
    "automatically_derived", "bench", "crate_type", "debugger_visualizer", "export_name",
    "global_allocator", "ignore", "instruction_set", "link", "link_name", "link_ordinal",
    "link_section", "macro_export", "macro_use", "naked", "no_builtins", "no_implicit_prelude",
    "no_link", "no_main", "no_mangle", "no_std", "panic_handler", "path", "proc_macro",
    "proc_macro_attribute", "proc_macro_derive", "should_panic", "target_feature", "test",
    "track_caller", "unsafe", "used", "windows_subsystem", "global_asm", "diagnostic",
    "derive_const", "feature",
};

static Str text_of(const Parser *parser, u32 token)
{
    return source_text(parser->tokens->source, parser_span(parser, token, token));
}

static bool is_word(const Parser *parser, u32 token, const char *word)
{
    return str_equal(text_of(parser, token), str_from_cstr(word));
}

static bool is_name(TokenKind kind) { return kind == TOK_IDENT || token_is_keyword(kind); }

/* ---- contents -------------------------------------------------------------------------------- */

/* inline(always), inline(never); deprecated(since = "1", note = "...") */
static bool good_words(const Parser *parser, u32 name, u32 open, u32 close)
{
    if (is_word(parser, name, "inline")) {
        return close == open + 2
               && (is_word(parser, open + 1, "always") || is_word(parser, open + 1, "never"));
    }
    for (u32 token = open + 1; token < close; token += 4) {
        bool known = is_word(parser, token, "since") || is_word(parser, token, "note");
        if (!known || parser_kind(parser, token + 1) != TOK_ASSIGN
            || parser_kind(parser, token + 2) != TOK_STR
            || (token + 3 < close && parser_kind(parser, token + 3) != TOK_COMMA)) {
            return false;
        }
    }
    return true;
}

static void check_contents(Parser *parser, u32 name, u32 close, AttributeTarget target, Span span);

/* Behind the condition: the attributes that it lets in. */
static bool check_cfg_attr(Parser *parser, u32 open, u32 close, AttributeTarget target, Span span)
{
    u32 comma = parser_cfg_end(parser, open + 1);
    if (comma == open + 1 || parser_kind(parser, comma) != TOK_COMMA
        || !parser_cfg_is_good(parser, open + 1, comma)) {
        return false;
    }
    if (parser_cfg_holds(parser, open + 1)) {
        for (u32 at = comma + 1; at < close;) {
            u32 end = parser_cfg_end(parser, at);
            check_contents(parser, at, end, target, span);
            at = end + 1;
        }
    }
    return true;
}

static bool good_list(Parser *parser, const AttributeRule *rule, u32 name, u32 close,
                      AttributeTarget target, Span span)
{
    u32 open = name + 1;
    u32 end = close - 1;
    if ((rule->forms & FORM_CFG) != 0) {
        return parser_cfg_is_good(parser, open + 1, end);
    }
    if ((rule->forms & FORM_CFG_ATTR) != 0) {
        return check_cfg_attr(parser, open, end, target, span);
    }
    return (rule->forms & (FORM_LINTS | FORM_ANY)) != 0
           || ((rule->forms & FORM_WORDS) != 0 && good_words(parser, name, open, end));
}

static bool good_form(Parser *parser, const AttributeRule *rule, u32 name, u32 close,
                      AttributeTarget target, Span span)
{
    u32 next = name + 1;
    if (next == close) {
        return (rule->forms & FORM_WORD) != 0;
    }
    if (parser_kind(parser, next) == TOK_ASSIGN) {
        TokenKind kind = parser_kind(parser, next + 1);
        return (rule->forms & FORM_VALUE) != 0 && next + 2 == close
               && (kind == TOK_STR || kind == TOK_RAW_STR);
    }
    return parser_kind(parser, next) == TOK_LPAREN && parser_partner(parser, next) + 1 == close
           && good_list(parser, rule, name, close, target, span);
}

/* ---- targets --------------------------------------------------------------------------------- */

static AttributeTarget target_at(const Parser *parser, u32 token)
{
    token = parser_item_keyword(parser, token);
    TokenKind next = parser_kind(parser, token + (parser_kind(parser, token) != TOK_END));
    switch ((int)parser_kind(parser, token)) {
    case TOK_END:
    case TOK_RBRACE:
        return ON_NOTHING;
    case TOK_FN:
        return ON_FN;
    case TOK_CONST:
    case TOK_UNSAFE:
    case TOK_ASYNC:
    case TOK_EXTERN:
        return next == TOK_FN || next == TOK_UNSAFE || next == TOK_EXTERN ? ON_FN
               : next == TOK_LBRACE                                      ? ON_PART
                                                                         : ON_VALUE;
    case TOK_STATIC:
        return ON_VALUE;
    case TOK_STRUCT:
    case TOK_ENUM:
        return ON_TYPE;
    case TOK_IMPL:
    case TOK_MOD:
    case TOK_TRAIT:
    case TOK_TYPE:
    case TOK_USE:
        return ON_OTHER_ITEM;
    case TOK_LET:
        return ON_STATEMENT;
    case TOK_MACRO_NAME:
    case TOK_OTHER_MACRO_NAME:
        return ON_MACRO;
    default:
        return ON_PART;
    }
}

static const char *target_text(AttributeTarget target)
{
    switch ((int)target) {
    case ON_FN: return "functions";
    case ON_VALUE: return "constants and statics";
    case ON_TYPE: return "types";
    case ON_OTHER_ITEM: return "this kind of item";
    case ON_STATEMENT: return "statements";
    case ON_MACRO: return "macro calls";
    case ON_PART: return "expressions and parts of items";
    case ON_CRATE: return "crates";
    default: bug("no target of an attribute");
    }
}

/* ---- reports --------------------------------------------------------------------------------- */

static void refuse(Parser *parser, u32 name, Span span)
{
    Str text = text_of(parser, name);
    parser_report(parser, DIAG_LUD0009, span,
                  "Ludus does not support this use of the attribute `" STR_FMT "`", STR_ARG(text));
}

static void report_misuse(Parser *parser, const AttributeRule *rule, u32 name, Span span,
                          AttributeTarget target)
{
    switch (rule->misuse) {
    case MISUSE_REFUSED:
        refuse(parser, name, span);
        return;
    case MISUSE_UNUSED:
        diag_lint(parser->context->diags, DIAG_UNUSED_ATTRIBUTES, span,
                  "`#[%s]` attribute cannot be used on %s", rule->name, target_text(target));
        return;
    case MISUSE_ERROR:
        parser_report(parser, DIAG_ATTRIBUTE, span, "`#[%s]` attribute cannot be used on %s",
                      rule->name, target_text(target));
        return;
    case MISUSE_E0517: {
        Span list = parser_span(parser, name + 2, parser_partner(parser, name + 1) - 1);
        parser_report(parser, DIAG_E0517, list,
                      "attribute should be applied to a struct, enum, or union");
        return;
    }
    case MISUSE_E0774:
        parser_report(parser, DIAG_E0774, span,
                      "`derive` may only be applied to `struct`s, `enum`s and `union`s");
        return;
    }
}

static void report_malformed(Parser *parser, const AttributeRule *rule, u32 name, u32 close,
                             Span span)
{
    bool has_list = name + 1 < close && parser_kind(parser, name + 1) == TOK_LPAREN;
    bool is_lint = (rule->forms & FORM_LINTS) != 0;
    if (is_lint || (!has_list && (rule->forms & (FORM_CFG | FORM_CFG_ATTR)) != 0)) {
        parser_report(parser, is_lint ? DIAG_ATTRIBUTE : DIAG_E0539, span,
                      "malformed `%s` attribute input", rule->name);
    } else {
        refuse(parser, name, span);
    }
}

static void report_unknown(Parser *parser, u32 name, Span span)
{
    for (size_t i = 0; i < COUNT_OF(OTHERS); i++) {
        if (is_word(parser, name, OTHERS[i])) {
            refuse(parser, name, span);
            return;
        }
    }
    Str text = text_of(parser, name);
    parser_report(parser, DIAG_ATTRIBUTE, parser_span(parser, name, name),
                  "cannot find attribute `" STR_FMT "` in this scope", STR_ARG(text));
}

/* `tool::name`. In front of expressions, tools' attributes are not stable. */
static void check_tool(Parser *parser, u32 name, AttributeTarget target, Span span)
{
    bool known = is_word(parser, name, "clippy") || is_word(parser, name, "rustfmt")
                 || is_word(parser, name, "miri") || is_word(parser, name, "rust_analyzer");
    Str text = text_of(parser, name);
    if (!known && is_word(parser, name, "diagnostic")) {
        refuse(parser, name, span);
    } else if (!known) {
        parser_report(parser, DIAG_E0433, parser_span(parser, name, name),
                      "cannot find module or crate `" STR_FMT "` in this scope", STR_ARG(text));
    } else if (target == ON_PART || target == ON_MACRO) {
        refuse(parser, name, span);
    }
}

/* ---- attributes ------------------------------------------------------------------------------ */

/* Reports what is no list between the parentheses. */
static bool check_list(Parser *parser, u32 name)
{
    MetaFault fault;
    if (parser_kind(parser, name + 1) != TOK_LPAREN || is_word(parser, name, "cfg_attr")
        || meta_is_good(parser->tokens, name + 1, &fault)) {
        return true;
    }
    Span span = parser_span(parser, fault.token, fault.token);
    Str text = text_of(parser, fault.token);
    Diag *diag = parser_report(parser, DIAG_SYNTAX, span, "expected %s, found `" STR_FMT "`",
                               fault.expected, STR_ARG(text));
    if (str_equal(text, STR(","))) {
        diag_suggest(diag, span, (Str){0}, "remove this comma");
    }
    return false;
}

/* What stands from `name` to `close`. */
static void check_contents(Parser *parser, u32 name, u32 close, AttributeTarget target, Span span)
{
    if (name == close || !is_name(parser_kind(parser, name))) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, name, name),
                      "expected identifier, found `%s`", token_text(parser_kind(parser, name)));
        return;
    }
    if (parser_kind(parser, name + 1) == TOK_COLON_COLON) {
        check_tool(parser, name, target, span);
        return;
    }
    for (size_t i = 0; i < COUNT_OF(RULES); i++) {
        const AttributeRule *rule = &RULES[i];
        if (!is_word(parser, name, rule->name)) {
            continue;
        }
        if (target != ON_NOTHING && (rule->targets & target) == 0) {
            report_misuse(parser, rule, name, span, target);
        } else if (check_list(parser, name)
                   && !good_form(parser, rule, name, close, target, span)) {
            report_malformed(parser, rule, name, close, span);
        }
        return;
    }
    if (target == ON_CRATE && is_word(parser, name, "feature")) {
        parser_report(parser, DIAG_E0554, span,
                      "`#![feature]` may not be used on the stable release channel");
        return;
    }
    report_unknown(parser, name, span);
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
    if (!inner && parser_attribute_removes(parser, name, close)
        && target_at(parser, close + 1) != ON_NOTHING) {
        parser_unsupported(parser, DIAG_LUD0009, pound, close,
                           "attributes that remove something here"); /* strip.c has left it */
    } else if (inner || !on_unsupported(parser, close)) {
        check_contents(parser, name, close, inner ? ON_CRATE : target_at(parser, close + 1),
                       parser_span(parser, pound, close));
    }
}

/* `cfg_attr(condition, attribute, ...)` whose condition, at `token`, holds. */
static bool any_removes(const Parser *parser, u32 token, u32 end)
{
    u32 at = parser_cfg_end(parser, token);
    if (!parser_cfg_is_good(parser, token, at) || !parser_cfg_holds(parser, token)) {
        return false;
    }
    while (at < end && parser_kind(parser, at) == TOK_COMMA) {
        u32 next = parser_cfg_end(parser, at + 1);
        if (next > at + 1 && parser_attribute_removes(parser, at + 1, next)) {
            return true;
        }
        at = next;
    }
    return false;
}

bool parser_attribute_removes(const Parser *parser, u32 first, u32 close)
{
    if (first + 1 == close) {
        return is_word(parser, first, "test");
    }
    bool is_call = first + 1 < close && parser_kind(parser, first + 1) == TOK_LPAREN
                   && parser_partner(parser, first + 1) + 1 == close;
    if (is_call && is_word(parser, first, "cfg_attr")) {
        return any_removes(parser, first + 2, close - 1);
    }
    return is_call && is_word(parser, first, "cfg")
           && parser_cfg_is_good(parser, first + 2, close - 1)
           && !parser_cfg_holds(parser, first + 2);
}

bool parser_attribute_is_true(const Parser *parser, u32 first, u32 close)
{
    return first + 1 < close && is_word(parser, first, "cfg")
           && parser_kind(parser, first + 1) == TOK_LPAREN
           && parser_partner(parser, first + 1) + 1 == close
           && parser_cfg_is_good(parser, first + 2, close - 1)
           && parser_cfg_holds(parser, first + 2);
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
