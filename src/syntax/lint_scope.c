/* lint_scope.c: the attributes that set levels of lints, `#[allow(dead_code)]` and the like, of the
 * whole file at once: before anything is parsed, so that levels are known wherever something is
 * found, and the parser need not carry attributes around.
 *
 * What an attribute belongs to is found by the tokens alone: an item to its `;` or braces, a `let`
 * to its `;`, anything else to its braces, or to the `,` or `;` or bracket behind it. */
#include "syntax/parser.h"

#include "source/level.h"
#include "syntax/lexer.h"
#include "syntax/meta.h"

typedef struct Scan {
    Parser parser; /* tokens and kinds alone: for skip.c */
    Levels *levels;
    Diags *diags;
} Scan;

static Str text_of(const Scan *scan, u32 token)
{
    return source_text(scan->parser.tokens->source, parser_span(&scan->parser, token, token));
}

static bool is_word(const Scan *scan, u32 token, const char *word)
{
    return str_equal(text_of(scan, token), str_from_cstr(word));
}

static TokenKind kind_of(const Scan *scan, u32 token) { return parser_kind(&scan->parser, token); }

/* Behind the bracket's partner, or the token. */
static u32 step(const Scan *scan, u32 token)
{
    bool opens = parser_opens(kind_of(scan, token));
    return (opens ? parser_partner(&scan->parser, token) : token) + 1;
}

static bool is_boundary(TokenKind kind)
{
    return kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE || kind == TOK_END;
}

/* ---- what attributes belong to --------------------------------------------------------------- */

static u32 level_end(const Scan *scan, u32 token)
{
    while (!is_boundary(kind_of(scan, token))) {
        token = step(scan, token);
    }
    return token;
}

static bool begins_item(TokenKind kind)
{
    return kind == TOK_FN || kind == TOK_STATIC || kind == TOK_CONST
           || (kind >= TOK_ENUM && kind <= TOK_USE) || kind == TOK_ASYNC;
}

static bool begins_block(const Scan *scan, u32 token)
{
    switch ((int)kind_of(scan, token)) {
    case TOK_LIFETIME: return kind_of(scan, token + 1) == TOK_COLON;
    case TOK_IF:
    case TOK_MATCH:
    case TOK_WHILE:
    case TOK_LOOP:
    case TOK_FOR:
    case TOK_UNSAFE:
    case TOK_LBRACE: return true;
    default: return false;
    }
}

/* Behind `{ ... }`, and all `else { ... }` behind it. */
static u32 blocks_end(const Scan *scan, u32 token)
{
    for (;;) {
        while (kind_of(scan, token) != TOK_LBRACE && !is_boundary(kind_of(scan, token))) {
            token = step(scan, token);
        }
        token = is_boundary(kind_of(scan, token)) ? token : step(scan, token);
        if (kind_of(scan, token) != TOK_ELSE) {
            return token;
        }
    }
}

/* Behind an expression, match arm, field or parameter. */
static u32 piece_end(const Scan *scan, u32 token)
{
    TokenKind kind = kind_of(scan, token);
    for (; kind != TOK_SEMI && kind != TOK_COMMA && !is_boundary(kind);
         kind = kind_of(scan, token)) {
        if (kind == TOK_FAT_ARROW && kind_of(scan, token + 1) == TOK_LBRACE) {
            return step(scan, token + 1);
        }
        token = step(scan, token);
    }
    return token;
}

static u32 target_end(const Scan *scan, u32 token)
{
    u32 keyword = parser_item_keyword(&scan->parser, token);
    TokenKind kind = kind_of(scan, keyword);
    if (begins_item(kind) || (kind == TOK_UNSAFE && kind_of(scan, keyword + 1) != TOK_LBRACE)
        || kind == TOK_LET) {
        return parser_item_end(&scan->parser, token);
    }
    return begins_block(scan, keyword) ? blocks_end(scan, keyword) : piece_end(scan, keyword);
}

/* ---- lists ----------------------------------------------------------------------------------- */

static bool is_name(TokenKind kind) { return kind == TOK_IDENT || token_is_keyword(kind); }

static void malformed(Scan *scan, u32 first, u32 end)
{
    diag_error(scan->diags, DIAG_E0452, parser_span(&scan->parser, first, end - 1),
               "malformed lint attribute input");
}

/* `tool::lint`: of other tools, which are known by name. */
static void check_tool(Scan *scan, u32 token)
{
    static const char *const tools[] = {"clippy", "rustdoc", "rustc", "rustfmt", "miri",
                                        "diagnostic", "rust_analyzer"};
    for (size_t i = 0; i < COUNT_OF(tools); i++) {
        if (is_word(scan, token, tools[i])) {
            return;
        }
    }
    Str name = text_of(scan, token);
    diag_error(scan->diags, DIAG_E0710, parser_span(&scan->parser, token, token),
               "unknown tool name `" STR_FMT "` found in scoped lint", STR_ARG(name));
}

static void check_reason(Scan *scan, u32 token, u32 end, u32 close, Str *reason)
{
    u32 value = token + 2;
    bool text = kind_of(scan, value) == TOK_STR || kind_of(scan, value) == TOK_RAW_STR;
    bool last = end == close || (kind_of(scan, end) == TOK_COMMA && end + 1 == close);
    if (!last || end != value + 1) {
        malformed(scan, token, end);
    } else if (!text) {
        malformed(scan, value, end);
    } else if (kind_of(scan, value) == TOK_STR) {
        Str quoted = text_of(scan, value);
        *reason = str_slice(quoted, 1, quoted.len - 1);
    }
}

/* Adds the lint that is named at `token` to the newest scope; false when it is none. */
static bool add_lint(Scan *scan, LintLevel level, u32 token)
{
    LintName name = lint_find(text_of(scan, token));
    LevelSet set = {.level = (u8)level, .what = name,
                    .span = parser_span(&scan->parser, token, token)};
    levels_add(scan->levels, scan->diags, set);
    return name.kind != LINT_NAME_UNKNOWN;
}

static void report_unknown(Scan *scan, u32 token)
{
    Str name = text_of(scan, token);
    Span span = parser_span(&scan->parser, token, token);
    const char *near = lint_find_near(name);
    Diag *diag = diag_lint(scan->diags, DIAG_UNKNOWN_LINTS, span, "unknown lint: `" STR_FMT "`",
                           STR_ARG(name));
    if (near != NULL) {
        diag_suggest(diag, span, str_from_cstr(near), "did you mean `%s`?", near);
    }
}

/* `lint, tool::lint, reason = "..."` from `token` to `close`. In the first round levels are set, in
 * the second what is wrong with the names is said, because that has a level too. */
static void scan_list(Scan *scan, LintLevel level, u32 token, u32 close, bool report)
{
    bool is_empty = token == close || is_word(scan, token, "reason");
    u32 pound = token - (kind_of(scan, token - 4) == TOK_BANG ? 5 : 4); /* unless in `cfg_attr` */
    if (report && is_empty && kind_of(scan, pound) == TOK_POUND) {
        diag_lint(scan->diags, DIAG_UNUSED_ATTRIBUTES,
                  parser_span(&scan->parser, pound, close + 1), "unused attribute");
    }
    u32 first_set = scan->levels->sets.count;
    Str reason = {0};
    while (token < close) {
        u32 end = token;
        while (end < close && kind_of(scan, end) != TOK_COMMA) {
            end = step(scan, end);
        }
        bool name = is_name(kind_of(scan, token)) && !meta_is_literal(kind_of(scan, token));
        if (name && end == token + 1) {
            if (!report) {
                add_lint(scan, level, token);
            } else if (lint_find(text_of(scan, token)).kind == LINT_NAME_UNKNOWN) {
                report_unknown(scan, token);
            }
        } else if (name && kind_of(scan, token + 1) == TOK_COLON_COLON) {
            if (report) {
                check_tool(scan, token);
            }
        } else if (kind_of(scan, token + 1) == TOK_ASSIGN && is_word(scan, token, "reason")) {
            check_reason(scan, token, end, close, &reason);
        } else {
            malformed(scan, token, u32_max(end, token + 1));
        }
        token = end + 1;
    }
    for (u32 i = first_set; i < scan->levels->sets.count; i++) {
        scan->levels->sets.items[i].reason = reason;
    }
}

/* ---- attributes ------------------------------------------------------------------------------ */

static LintLevel level_of_word(const Scan *scan, u32 token)
{
    static const LintLevel levels[] = {LEVEL_ALLOW, LEVEL_EXPECT, LEVEL_WARN, LEVEL_DENY,
                                       LEVEL_FORBID};
    for (size_t i = 0; i < COUNT_OF(levels); i++) {
        if (is_word(scan, token, level_text(levels[i]))) {
            return levels[i];
        }
    }
    return LEVEL_NONE;
}

/* What `#[...]` holds from `name` to `close`; of `cfg_attr` what its condition lets in. */
static void scan_contents(Scan *scan, u32 name, u32 close, bool report)
{
    if (name == close || kind_of(scan, name + 1) != TOK_LPAREN
        || kind_of(scan, name) != TOK_IDENT) {
        return;
    }
    u32 end = parser_partner(&scan->parser, name + 1);
    LintLevel level = level_of_word(scan, name);
    MetaFault fault; /* the parser reports it */
    if (level != LEVEL_NONE && meta_is_good(scan->parser.tokens, name + 1, &fault)) {
        scan_list(scan, level, name + 2, end, report);
    } else if (is_word(scan, name, "cfg_attr")) {
        u32 comma = name + 2;
        while (comma < end && kind_of(scan, comma) != TOK_COMMA) {
            comma = step(scan, comma);
        }
        if (comma < end && parser_cfg_holds(&scan->parser, name + 2)) {
            scan_contents(scan, comma + 1, end, report);
        }
    }
}

static bool begins_attribute(const Scan *scan, u32 token, bool inner)
{
    return kind_of(scan, token) == TOK_POUND
           && (inner ? kind_of(scan, token + 1) == TOK_BANG
                           && kind_of(scan, token + 2) == TOK_LBRACKET
                     : kind_of(scan, token + 1) == TOK_LBRACKET);
}

/* Attributes from `first` on that belong to one thing; gives the token behind them. */
static u32 scan_attributes(Scan *scan, u32 first, bool inner)
{
    u32 behind = first;
    while (begins_attribute(scan, behind, inner) || kind_of(scan, behind) == TOK_DOC) {
        behind = kind_of(scan, behind) == TOK_DOC ? behind + 1
                                                  : step(scan, behind + (inner ? 2 : 1));
    }
    u32 end = inner ? level_end(scan, behind) : target_end(scan, behind);
    Span span = {scan->parser.tokens->starts[first], scan->parser.tokens->starts[end]};
    if (kind_of(scan, end) == TOK_END) {
        span.end = UINT32_MAX;
    }
    levels_add_scope(scan->levels, span);
    for (u32 round = 0; round < 2; round++) {
        for (u32 token = first; token < behind; token++) {
            if (begins_attribute(scan, token, inner)) {
                u32 open = token + (inner ? 2 : 1);
                scan_contents(scan, open + 1, parser_partner(&scan->parser, open), round > 0);
            }
        }
    }
    return behind;
}

void lint_scopes(const Tokens *tokens, Diags *diags)
{
    Scan scan = {.parser = {.tokens = tokens, .kinds = tokens->kinds},
                 .levels = diags->levels,
                 .diags = diags};
    const u8 *end = tokens->kinds + tokens->count;
    const u8 *at = tokens->kinds;
    while ((at = memchr(at, TOK_POUND, (size_t)(end - at))) != NULL) {
        u32 token = (u32)(at - tokens->kinds);
        bool inner = begins_attribute(&scan, token, true);
        bool outer = begins_attribute(&scan, token, false);
        at = inner || outer ? tokens->kinds + scan_attributes(&scan, token, inner) : at + 1;
    }
}
