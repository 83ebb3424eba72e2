/* build_item.c: items, and what is said of those that Ludus does not support. */
#include "syntax/build.h"

static Ast *item_done(Parser *parser, Ast *node, u32 below)
{
    parser->arena = parser->outer;
    return build_done(parser, node, below);
}

/* ---- functions ------------------------------------------------------------------------------ */

static Ast *new_param(Parser *parser, Ast *pattern, Ast *annotation)
{
    AstParam *node = build_new(parser, PARAM, Param, pattern->first, annotation->last);
    node->pattern = pattern;
    node->annotation = annotation;
    return build_done(parser, &node->head, u32_max(pattern->depth, annotation->depth));
}

Ast *build_param(Parser *parser, Ast *pattern, Ast *annotation)
{
    bool is_self = pattern->kind == AST_PAT_NAME && pattern->op == 0
                   && parser_kind(parser, pattern->first) == TOK_SELF_VALUE;
    if (is_self && parser_kind(parser, pattern->last + 1) == TOK_COLON) {
        return build_self_param(parser, pattern->first, pattern->first, annotation);
    }
    build_check_or(parser, pattern, "function parameters");
    return new_param(parser, pattern, annotation);
}

/* The type that `self`, `&self` and `&mut self` stand for. */
static Ast *self_annotation(Parser *parser, u32 first, u32 word)
{
    AstTypeName *name = build_new(parser, TYPE_NAME, TypeName, word, word);
    name->name = keyword_symbol(TOK_SELF_TYPE);
    if (parser_kind(parser, first) != TOK_AMP) {
        return &name->head;
    }
    bool is_mut = parser_kind(parser, word - 1) == TOK_MUT;
    bool has_lifetime = parser_kind(parser, first + 1) == TOK_LIFETIME;
    return build_type_ref(parser, first, has_lifetime ? first + 1 : 0, is_mut, &name->head);
}

/* `self` in one of its forms, from token `first` to `word`; annotation NULL: without a type. */
Ast *build_self_param(Parser *parser, u32 first, u32 word, Ast *annotation)
{
    Span span = parser_span(parser, first, word);
    if (parser_kind(parser, word) != TOK_SELF_VALUE) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, word, word),
                      "expected identifier, found keyword `%s`",
                      token_text(parser_kind(parser, word)));
    } else if (!parser->in_impl) {
        Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                                "`self` parameter is only allowed in associated functions");
        diag_label(d, span, "not semantically valid as function parameter");
    } else {
        AstPatName *pattern = build_new(parser, PAT_NAME, PatName, first, word);
        bool by_value = parser_kind(parser, first) != TOK_AMP;
        pattern->head.op = by_value && first != word ? PAT_MUT : 0;
        pattern->name = keyword_symbol(TOK_SELF_VALUE);
        pattern->token = word;
        pattern->sub = NULL;
        pattern->def = NULL;
        if (annotation == NULL) {
            annotation = self_annotation(parser, first, word);
        }
        bool is_mut = annotation->kind == AST_TYPE_REF && annotation->op != 0;
        Ast *param = new_param(parser, &pattern->head, annotation);
        param->op = (u8)(annotation->kind != AST_TYPE_REF ? SELF_VALUE
                         : is_mut                         ? SELF_MUT
                                                          : SELF_REF);
        return param;
    }
    Ast *pattern = build_error(parser, first, word);
    return build_param(parser, pattern, build_error(parser, first, word));
}

/* `self` stands in front of all other parameters. */
static void check_self_first(Parser *parser, const AstFn *fn)
{
    const Ast *param = fn->params.first;
    for (param = param == NULL ? NULL : param->next; param != NULL; param = param->next) {
        if (param->op != SELF_NONE) {
            Span span = ast_span(parser->tokens, ast_as(param, PARAM, Param)->pattern);
            Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                                    "unexpected `self` parameter in function");
            diag_label(d, span, "must be the first parameter of an associated function");
        }
    }
}

/* Of a generic function only the name is kept: its types are not known. */
static void forget_types(Parser *parser, AstFn *fn)
{
    for (Ast *param = fn->params.first; param != NULL; param = param->next) {
        Ast **annotation = &ast_as(param, PARAM, Param)->annotation;
        *annotation = build_error(parser, (*annotation)->first, (*annotation)->last);
    }
    if (fn->result != NULL) {
        fn->result = build_error(parser, fn->result->first, fn->result->last);
    }
}

static void report_generic(Parser *parser, const AstFn *fn, u32 open)
{
    u32 less = fn->name_token + 1;
    if (parser->start == PARSE_ITEMS && symbol_is(fn->name, NAME_MAIN)) {
        Span span = parser_span(parser, less, open - 1);
        Diag *d = parser_report(parser, DIAG_E0131, span,
                                "`main` function is not allowed to have generic parameters");
        diag_label(d, span, "`main` cannot have generic parameters");
        return;
    }
    bool lifetimes = parser_kind(parser, less + 1) == TOK_LIFETIME;
    parser_unsupported(parser, DIAG_LUD0001, less, open - 1,
                       lifetimes ? "lifetime parameters" : "generic functions");
}

Ast *build_fn_head(Parser *parser, u32 token, u32 name, bool generic, Ast *params, u32 close,
                   Ast *result)
{
    AstFn *node = build_new(parser, FN, Fn, token, result == NULL ? close : result->last);
    node->name = token_symbol(parser->tokens, name);
    node->name_token = name;
    node->result = result;
    node->body = 0;
    u32 below = build_list(&node->params, params);
    check_self_first(parser, node);
    if (generic) {
        u32 open = parser_partner(parser, close);
        report_generic(parser, node, open);
        forget_types(parser, node);
        node->head.op = AST_FN_GENERIC;
    }
    return build_done(parser, &node->head, u32_max(below, build_depth(result)));
}

/* A `where` clause mostly belongs to type parameters, which were reported. */
void build_where(Parser *parser, const Ast *head, u32 token)
{
    bool generic = head->kind == AST_FN && (head->op & AST_FN_GENERIC) != 0;
    if (!generic) {
        parser_unsupported(parser, DIAG_LUD0001, token, token, "`where` clauses");
    }
}

static Ast *fn_without_body(Parser *parser, AstFn *fn, u32 semicolon)
{
    Span span = parser_span(parser, fn->head.first, semicolon);
    Diag *d = parser_report(parser, DIAG_SYNTAX, span, "free function without a body");
    diag_suggest(d, parser_span(parser, semicolon, semicolon), STR(" { <body> }"),
                 "provide a definition for the function");
    diag_applicability(d, DIAG_HAS_PLACEHOLDERS);
    return &fn->head;
}

Ast *build_fn(Parser *parser, Ast *head, u32 body, u32 last)
{
    parser->arena = parser->outer;
    head->last = last;
    if (head->kind == AST_ERROR) {
        return head;
    }
    AstFn *fn = ast_as(head, FN, Fn);
    if (body == 0) {
        return fn_without_body(parser, fn, last);
    }
    bool generic = (head->op & AST_FN_GENERIC) != 0;
    fn->body = generic ? 0 : body;
    return head;
}

Ast *build_fn_const(Ast *fn, u32 token)
{
    fn->first = token;
    if (fn->kind == AST_FN) {
        fn->op |= AST_FN_CONST;
    }
    return fn;
}

/* ---- constants ------------------------------------------------------------------------------ */

Ast *build_const_head(Parser *parser, u32 token, u32 name)
{
    build_item_begin(parser);
    AstConst *node = build_new(parser, CONST, Const, token, name);
    bool named = parser_kind(parser, name) == TOK_IDENT;
    if (!named && parser_kind(parser, token) == TOK_STATIC) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, name, name),
                      "expected identifier, found reserved identifier `_`");
    }
    node->head.op = parser_kind(parser, token) == TOK_STATIC ? AST_CONST_STATIC : 0;
    node->name = named ? token_symbol(parser->tokens, name) : (Symbol){0};
    node->name_token = name;
    node->annotation = NULL;
    node->init = 0;
    return &node->head;
}

static void report_missing(Parser *parser, const AstConst *node, bool type)
{
    bool is_static = node->head.op == AST_CONST_STATIC;
    if (type) {
        Span span = span_after(parser_span(parser, node->name_token, node->name_token));
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "missing type for `%s` item",
                                is_static ? "static" : "const");
        diag_suggest(d, span, STR(": <type>"), "provide a type for the item");
        diag_applicability(d, DIAG_HAS_PLACEHOLDERS);
        return;
    }
    Span span = parser_span(parser, node->head.first, node->head.last);
    Diag *d = parser_report(parser, DIAG_SYNTAX, span, "free %s item without body",
                            is_static ? "static" : "constant");
    u32 end = node->head.last;
    diag_suggest(d, parser_span(parser, end, end), STR(" = <expr>;"),
                 "provide a definition for the %s", is_static ? "static" : "constant");
    diag_applicability(d, DIAG_HAS_PLACEHOLDERS);
}

Ast *build_const(Parser *parser, Ast *head, Ast *annotation, u32 init, u32 last)
{
    AstConst *node = ast_as(head, CONST, Const);
    node->head.last = last;
    node->init = init;
    if (annotation == NULL) {
        report_missing(parser, node, true);
        annotation = build_error(parser, node->name_token, node->name_token);
    }
    if (init == 0) {
        report_missing(parser, node, false);
    }
    node->annotation = annotation;
    return item_done(parser, head, annotation->depth);
}

/* ---- visibility, attributes ----------------------------------------------------------------- */

Ast *build_visible(u32 first, Ast *item)
{
    item->first = first;
    if (item->kind == AST_FN) {
        item->op |= AST_FN_PUB;
    }
    return item;
}

/* The left operand of what an operator makes, or NULL. */
static const Ast *left_operand(const Ast *node)
{
    switch ((int)node->kind) {
    case AST_BINARY: return ast_as(node, BINARY, Binary)->left;
    case AST_ASSIGN: return ast_as(node, ASSIGN, Assign)->left;
    case AST_ASSIGN_OP: return ast_as(node, ASSIGN_OP, AssignOp)->left;
    case AST_CAST: return ast_as(node, CAST, Cast)->operand;
    case AST_RANGE: return ast_as(node, RANGE, Range)->low;
    default: return NULL;
    }
}

/* What documents an item alone. */
static void check_doc_comments(Parser *parser, u32 first, u32 end)
{
    for (u32 token = first; token < end; token++) {
        if (parser_kind(parser, token) == TOK_DOC) {
            Diag *d = diag_lint(parser->context->diags, DIAG_UNUSED_DOC_COMMENTS,
                                parser_span(parser, token, token), "unused doc comment");
            diag_help(d, "use `//` for a plain comment");
        }
    }
}

/* For rustc an attribute in front of `a + b` is one of `a` alone, and those are experimental. */
void build_attributed(Parser *parser, u32 first, const Ast *node)
{
    if (node->kind != AST_ITEM_STMT && node->kind != AST_ERROR) {
        check_doc_comments(parser, first, node->first);
    }
    node = node->kind == AST_EXPR_STMT ? ast_as(node, EXPR_STMT, ExprStmt)->expr : node;
    const Ast *left = left_operand(node);
    bool doc = parser_kind(parser, first) == TOK_DOC;
    Span span = parser_span(parser, first, doc ? first : parser_partner(parser, first + 1));
    if (node->kind == AST_RANGE && left == NULL) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, node->first, node->first),
                      "attributes are not allowed on range expressions starting with `..`");
    } else if (left != NULL && left->first == node->first) {
        parser_report(parser, DIAG_E0658, span, "attributes on expressions are experimental");
    }
}

void build_dangling(Parser *parser, u32 last)
{
    bool at_end = parser_kind(parser, last + 1) == TOK_END;
    bool doc = parser_kind(parser, last) == TOK_DOC;
    if (doc && !at_end) {
        Diag *d = parser_report(parser, DIAG_E0585, parser_span(parser, last, last),
                                "found a documentation comment that doesn't document anything");
        diag_help(d, "doc comments must come before what they document, if a comment was intended "
                     "use `//`");
    } else if (doc) {
        Span span = parser_span(parser, last, last);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "expected item after doc comment");
        diag_label(d, span, "this doc comment doesn't document anything");
    } else {
        u32 open = parser_partner(parser, last);
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, u32_max(open, 1) - 1, last),
                      at_end ? "expected item after attributes"
                             : "expected statement after outer attribute");
    }
}

void build_inner_attribute(Parser *parser, u32 first, u32 last, bool at_the_beginning)
{
    bool doc = parser_kind(parser, first) == TOK_INNER_DOC;
    if (at_the_beginning) {
        if (!doc) {
            parser_check_attribute(parser, first, last);
        }
        return;
    }
    Span span = parser_span(parser, first, last);
    if (doc) {
        Diag *d = parser_report(parser, DIAG_E0753, span, "expected outer doc comment");
        diag_note(d, "inner doc comments like this (starting with `//!` or `/*!`) can only appear "
                     "before items");
        return;
    }
    Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                            "an inner attribute is not permitted in this context");
    diag_note(d, "inner attributes, like `#![no_std]`, annotate the item enclosing them, and are "
                 "usually found at the beginning of source files");
}

/* ---- what is not supported ------------------------------------------------------------------ */

/* The name that an item declares, or 0: the first word behind its keyword. */
static u32 declared_name(const Parser *parser, u32 keyword, u32 end)
{
    bool names =
        parser_kind(parser, keyword) != TOK_IMPL && parser_kind(parser, keyword) != TOK_USE;
    for (u32 i = keyword + 1; names && i < end; i++) {
        if (parser_kind(parser, i) == TOK_IDENT) {
            return i;
        }
    }
    return keyword;
}

Ast *build_unsupported_item(Parser *parser, u32 head, u32 keyword, const char *what)
{
    u32 end = parser->cursor;
    TokenKind kind = parser_kind(parser, keyword);
    if (what == NULL) {
        what = token_unsupported(kind);
    }
    parser->arena = parser->context->items;
    Ast *node = parser_unsupported_at(parser, DIAG_LUD0001, head, end - 1,
                                      parser_span(parser, head, keyword), what);
    ast_as(node, ERROR, Error)->token = declared_name(parser, keyword, end);
    parser->arena = parser->outer;
    return node;
}

/* `macro_rules! name`; another word in front of `!` begins a macro that has no bracket. */
Ast *build_macro_rules(Parser *parser, u32 word, u32 name)
{
    Str text = source_text(parser->tokens->source, parser_span(parser, word, word));
    if (str_equal(text, STR("macro_rules"))) {
        parser->context->has_macro_rules = true;
        return build_unsupported_item(parser, word, word, "macro definitions");
    }
    Span span = parser_span(parser, name, name);
    Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                            "expected one of `(`, `[`, or `{`, found `" STR_FMT "`",
                            STR_ARG(source_text(parser->tokens->source, span)));
    diag_label(d, span, "expected one of `(`, `[`, or `{`");
    return build_error(parser, word, parser->cursor - 1);
}

Ast *build_item_macro(Parser *parser, u32 name, u32 close)
{
    u32 last = close;
    if (parser_kind(parser, close) != TOK_RBRACE && parser_kind(parser, close + 1) == TOK_SEMI) {
        assert(parser->cursor == close + 1);
        last = close + 1;
        parser->cursor = last + 1;
    }
    if (parser_kind(parser, name) == TOK_OTHER_MACRO_NAME) {
        return build_other_macro(parser, name, last);
    }
    Span span = parser_span(parser, name, close);
    Diag *d = parser_report(parser, DIAG_SYNTAX, span, "a statement macro outside of a function");
    diag_help(d, "put it into a function: a program begins in `fn main()`");
    return build_error(parser, name, last);
}
