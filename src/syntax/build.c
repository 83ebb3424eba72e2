/* build.c: the nodes that are not built inline, and what is refused while they are. */
#include "syntax/build.h"

#include "syntax/literal.h"

#include "base/bug.h"
#include "syntax/scan.h"

const u8 BUILD_OPERATORS[TOK_COUNT] = {
    [TOK_PLUS] = BINARY_ADD,           [TOK_PLUS_ASSIGN] = BINARY_ADD,
    [TOK_MINUS] = BINARY_SUB,          [TOK_MINUS_ASSIGN] = BINARY_SUB,
    [TOK_STAR] = BINARY_MUL,           [TOK_STAR_ASSIGN] = BINARY_MUL,
    [TOK_SLASH] = BINARY_DIV,          [TOK_SLASH_ASSIGN] = BINARY_DIV,
    [TOK_PERCENT] = BINARY_REM,        [TOK_PERCENT_ASSIGN] = BINARY_REM,
    [TOK_AMP] = BINARY_AND,            [TOK_AMP_ASSIGN] = BINARY_AND,
    [TOK_PIPE] = BINARY_OR,            [TOK_PIPE_ASSIGN] = BINARY_OR,
    [TOK_CARET] = BINARY_XOR,          [TOK_CARET_ASSIGN] = BINARY_XOR,
    [TOK_SHL] = BINARY_SHL,            [TOK_SHL_ASSIGN] = BINARY_SHL,
    [TOK_SHR] = BINARY_SHR,            [TOK_SHR_ASSIGN] = BINARY_SHR,
    [TOK_EQ_EQ] = BINARY_EQ,           [TOK_NE] = BINARY_NE,
    [TOK_LT] = BINARY_LT,              [TOK_LE] = BINARY_LE,
    [TOK_GT] = BINARY_GT,              [TOK_GE] = BINARY_GE,
    [TOK_AMP_AMP] = BINARY_LOGIC_AND,  [TOK_PIPE_PIPE] = BINARY_LOGIC_OR,
};

Ast *build_error(Parser *parser, u32 first, u32 last)
{
    AstError *node = build_new(parser, ERROR, Error, first, last);
    node->token = first;
    return &node->head;
}

Ast *build_too_deep(Parser *parser, u32 first, u32 last)
{
    parser_report_depth(parser, first, last);
    return build_error(parser, first, last);
}

/* ---- literals, names, paths ---------------------------------------------------------------------------- */

Ast *build_literal(Parser *parser, AstKind kind, u32 token)
{
    /* The literals have equal fields. */
    AstFloat *node = build_new(parser, FLOAT, Float, token, token);
    node->head.kind = (u8)kind;
    node->token = token;
    return &node->head;
}

Ast *build_bool(Parser *parser, u32 token)
{
    Ast *node = build_literal(parser, AST_BOOL, token);
    node->op = parser_kind(parser, token) == TOK_TRUE;
    return node;
}

/* Whether the lexer has found fault with a literal. */
static bool was_reported(const Parser *parser, u32 token)
{
    Span span = parser_span(parser, token, token);
    for (const Diag *d = parser->context->diags->first; d != NULL; d = d->next) {
        if (d->span.start >= span.start && d->span.end <= span.end) {
            return true;
        }
    }
    return false;
}

Ast *build_byte(Parser *parser, u32 token)
{
    Ast *node = build_literal(parser, AST_BYTE, token);
    node->op = literal_byte(parser->tokens, token);
    return node;
}

/* A byte string is a reference to an array of bytes, and is built as one. */
static Ast *byte_array(Parser *parser, u32 token)
{
    Str bytes = literal_byte_str(parser->arena, parser->tokens, token);
    Ast *last = NULL;
    for (size_t i = 0; i < bytes.len; i++) {
        Ast *byte = build_literal(parser, AST_BYTE, token);
        byte->op = bytes.bytes[i];
        last = build_append(last, byte);
    }
    AstArray *array = build_new(parser, ARRAY, Array, token, token);
    u32 below = build_list(&array->items, last);
    AstRef *ref = build_new(parser, REF, Ref, token, token);
    ref->operand = build_done(parser, &array->head, below);
    return build_done(parser, &ref->head, ref->operand->depth);
}

/* As the first argument of a macro that formats, it is not even valid Rust. */
Ast *build_byte_string(Parser *parser, u32 token)
{
    bool first_argument = token >= 3 && parser_kind(parser, token - 2) == TOK_BANG &&
                          parser_kind(parser, token - 3) == TOK_MACRO_NAME;
    if (first_argument) {
        u32 name = token_symbol(parser->tokens, token - 3).id;
        if (name < NAME_ASSERT) {
            parser_report(parser, DIAG_FORMAT, parser_span(parser, token, token),
                          "format argument must be a string literal");
            return build_error(parser, token, token);
        }
    }
    if (was_reported(parser, token)) {
        parser->failed = true;
        return build_error(parser, token, token);
    }
    const Source *source = parser->tokens->source;
    if (source->text.bytes[parser->tokens->starts[token]] != 'c') {
        return byte_array(parser, token);
    }
    return parser_unsupported(parser, DIAG_LUD0002, token, token, "C strings");
}

Ast *build_path(Parser *parser, Ast *segments)
{
    AstPath *node = build_new(parser, PATH, Path, segments->next->first, segments->last);
    node->def = NULL;
    u32 below = build_list(&node->segments, segments);
    for (const Ast *segment = node->segments.first; segment != NULL; segment = segment->next) {
        if (segment->kind == AST_ERROR) {
            return build_error(parser, node->head.first, node->head.last);
        }
    }
    return build_done(parser, &node->head, below);
}

/* There are no methods and no modules yet, so that `self` and `Self` alone are not valid at all. */
Ast *build_path_word(Parser *parser, u32 token)
{
    Span span = parser_span(parser, token, token);
    bool prefix = parser_kind(parser, token + 1) == TOK_COLON_COLON;
    TokenKind kind = parser_kind(parser, token);
    if (kind == TOK_SELF_TYPE) {
        Diag *d = parser_report(parser, prefix ? DIAG_E0433 : DIAG_E0411, span,
                                "cannot find type `Self` in this scope");
        diag_label(d, span, "`Self` is only available in impls, traits, or type definitions");
    } else if (prefix) {
        parser_unsupported(parser, DIAG_LUD0002, token, token, token_unsupported(kind));
    } else {
        Diag *d = parser_report(parser, kind == TOK_SELF_VALUE ? DIAG_E0424 : DIAG_E0423, span,
                                "expected value, found module `%s`", token_text(kind));
        diag_label(d, span, kind == TOK_SELF_VALUE
                                ? "`self` value is a keyword only available in methods"
                                : "not a value");
    }
    return build_error(parser, token, token);
}

/* The cursor is behind the `>`, or one token further if a lookahead was read. */
static u32 generics_end(const Parser *parser, u32 less)
{
    u32 last = parser->cursor - 1;
    while (last > less) {
        TokenKind kind = parser_kind(parser, last);
        if (kind == TOK_GT || kind == TOK_SHR || kind == TOK_GE || kind == TOK_SHR_ASSIGN) {
            break;
        }
        last--;
    }
    return last;
}

Ast *build_generic_path(Parser *parser, Ast *segments, u32 less)
{
    u32 last = generics_end(parser, less);
    u32 first = segments == NULL ? less - 1 : segments->next->first;
    return parser_unsupported_at(parser, DIAG_LUD0002, first, last,
                                 parser_span(parser, less - 1, last), "generic arguments");
}

Ast *build_macro_path(Parser *parser, Ast *segments, u32 close)
{
    return parser_unsupported(parser, DIAG_LUD0005, segments->next->first, close,
                              "paths to macros");
}

/* `_` as an operand: a place for what is not wanted, in an assignment. */
Ast *build_underscore(Parser *parser, u32 token)
{
    u32 next = token + 1;
    while (parser_kind(parser, next) == TOK_COMMA || parser_kind(parser, next) == TOK_IDENT ||
           parser_kind(parser, next) == TOK_UNDERSCORE || parser_kind(parser, next) == TOK_RPAREN) {
        next++;
    }
    if (parser_kind(parser, next) == TOK_ASSIGN) {
        return parser_unsupported(parser, DIAG_LUD0002, token, token, "assignments to `_`");
    }
    Span span = parser_span(parser, token, token);
    Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                            "in expressions, `_` can only be used on the left-hand side of an "
                            "assignment");
    diag_label(d, span, "`_` not allowed here");
    return build_error(parser, token, token);
}

/* Behind the `{`: where the first field is not one, or 0. */
static u32 bad_field(const Parser *parser, u32 open)
{
    TokenKind first = parser_kind(parser, open + 1);
    if (first == TOK_RBRACE || first == TOK_DOT_DOT || first == TOK_POUND) {
        return 0;
    }
    if (first != TOK_IDENT && first != TOK_INT) {
        return open + 1;
    }
    TokenKind next = parser_kind(parser, open + 2);
    return next == TOK_COLON || next == TOK_COMMA || next == TOK_RBRACE ? 0 : open + 2;
}

/* `Point { x: 1 }`; or a block behind something that lacks an operator or keyword. */
Ast *build_struct_literal(Parser *parser, u32 first, u32 open, u32 close)
{
    u32 bad = bad_field(parser, open);
    if (bad == 0) {
        return parser_unsupported(parser, DIAG_LUD0002, first, close, "struct literals");
    }
    Span span = parser_span(parser, bad, bad);
    Str found = source_text(parser->tokens->source, span);
    Diag *d = parser_report(parser, DIAG_SYNTAX, span, "expected %s, found `" STR_FMT "`",
                            bad == open + 1 ? "identifier" : "one of `,`, `:`, or `}`",
                            STR_ARG(found));
    diag_label(d, parser_span(parser, first, open), "while parsing this struct");
    return build_error(parser, first, close);
}

/* ---- operators ------------------------------------------------------------------------------------------- */

/* `a < b < c`. A left side in parentheses is wider than its own left side, and no chain. */
/* `a <- b` and `a<-1`: rustc takes the two signs for one. */
void build_check_arrow(Parser *parser, u32 token)
{
    if (parser_kind(parser, token) != TOK_LT) {
        return;
    }
    u32 start = parser->tokens->starts[token];
    Span span = {start, start + 2};
    Diag *d = parser_report(parser, DIAG_SYNTAX, span, "unexpected token: `<-`");
    diag_suggest(d, span, STR("< -"),
                 "if you meant to write a comparison against a negative value, add a space between "
                 "`<` and `-`");
}

void build_check_chain(Parser *parser, const AstBinary *left, u32 token, const Ast *right)
{
    UNUSED(right);
    if (left->head.first < left->left->first) {
        return;
    }
    Span first = parser_span(parser, left->token, left->token);
    Span second = parser_span(parser, token, token);
    Diag *d = parser_report(parser, DIAG_SYNTAX, first, "comparison operators cannot be chained");
    diag_label(d, second, "the second comparison");
    TokenKind kind = parser_kind(parser, left->token);
    bool equality = kind == TOK_EQ_EQ && parser_kind(parser, token) != TOK_EQ_EQ;
    if (equality) {
        diag_help(d, "put one of the comparisons in parentheses");
        return;
    }
    Span middle = ast_span(parser->tokens, left->right);
    Str text = source_text(parser->tokens->source, middle);
    if (text.len < 200 && parser->explain) {
        Str split = arena_printf(parser->arena, " && " STR_FMT, STR_ARG(text));
        diag_suggest(d, span_after(middle), split, "split the comparison into two");
    }
}

/* A range that is not in parentheses is the whole left side: rustc does not read on behind it. */
static bool bare_range(const Ast *node)
{
    if (node->kind != AST_RANGE) {
        return false;
    }
    const AstRange *range = (const AstRange *)(const void *)node;
    if (range->high == NULL) {
        return false; /* check_open_range has looked at what follows */
    }
    return range->low == NULL || range->low->first == node->first;
}

/* `a..` ends an expression: no operator goes on behind it. */
static void check_open_range(Parser *parser, u32 token)
{
    TokenKind next = parser_kind(parser, token + 1);
    bool operator = (next >= TOK_PLUS && next <= TOK_SHR_ASSIGN) || next == TOK_AS ||
                    next == TOK_ASSIGN || next == TOK_DOT || next == TOK_QUESTION;
    if (operator) {
        Span span = parser_span(parser, token + 1, token + 1);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "expected expression, found `%s`",
                                token_text(next));
        diag_label(d, span, "expected expression");
    }
}

static void check_assigned(Parser *parser, const Ast *left, u32 token)
{
    if (bare_range(left)) {
        Span span = parser_span(parser, token, token);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "a range cannot be assigned to");
        diag_label(d, span, "unexpected `%s`", token_text(parser_kind(parser, token)));
    }
}

Ast *build_assign(Parser *parser, Ast *left, u32 token, Ast *right)
{
    check_assigned(parser, left, token);
    AstAssign *node = build_new(parser, ASSIGN, Assign, left->first, right->last);
    node->left = left;
    node->right = right;
    node->token = token;
    return build_done(parser, &node->head, u32_max(left->depth, right->depth));
}

Ast *build_assign_op(Parser *parser, Ast *left, u32 token, Ast *right)
{
    check_assigned(parser, left, token);
    AstAssignOp *node = build_new(parser, ASSIGN_OP, AssignOp, left->first, right->last);
    node->head.op = BUILD_OPERATORS[parser_kind(parser, token)];
    node->left = left;
    node->right = right;
    node->token = token;
    return build_done(parser, &node->head, u32_max(left->depth, right->depth));
}

static void report_cast_generics(Parser *parser, const Ast *operand, const Ast *target, u32 less)
{
    Span span = parser_span(parser, less, less);
    bool shift = parser_kind(parser, less) == TOK_SHL;
    Str type = source_text(parser->tokens->source, ast_span(parser->tokens, target));
    Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                            "`%s` is interpreted as a start of generic arguments for `" STR_FMT
                            "`, not a %s", shift ? "<<" : "<", STR_ARG(type),
                            shift ? "shift" : "comparison");
    diag_label(d, span, "not interpreted as %s", shift ? "shift" : "comparison");
    Span cast = parser_span(parser, operand->first, target->last);
    Str text = source_text(parser->tokens->source, cast);
    if (text.len < 200 && parser->explain) {
        diag_suggest(d, cast, arena_printf(parser->arena, "(" STR_FMT ")", STR_ARG(text)),
                     "try %s the cast value", shift ? "shifting" : "comparing");
    }
}

/* What may not follow a cast, though the grammar would take it for an operator on its value. */
static void check_behind_cast(Parser *parser, const Ast *operand, const Ast *target)
{
    u32 next = target->last + 1;
    TokenKind kind = parser_kind(parser, next);
    const char *what;
    if (kind == TOK_SHL && target->kind == AST_TYPE_NAME) {
        report_cast_generics(parser, operand, target, next);
        return;
    }
    if (kind == TOK_DOT) {
        bool call = parser_kind(parser, next + 1) == TOK_IDENT &&
                    parser_kind(parser, next + 2) == TOK_LPAREN;
        what = call ? "a method call" : "a field access";
    } else if (kind == TOK_LBRACKET) {
        what = "indexing";
    } else if (kind == TOK_QUESTION) {
        what = "`?`";
    } else if (kind == TOK_LPAREN) {
        what = "a function call";
    } else {
        return;
    }
    Span cast = parser_span(parser, operand->first, target->last);
    Diag *d = parser_report(parser, DIAG_SYNTAX, cast, "cast cannot be followed by %s", what);
    Str text = source_text(parser->tokens->source, cast);
    if (text.len < 200 && parser->explain) {
        diag_suggest(d, cast, arena_printf(parser->arena, "(" STR_FMT ")", STR_ARG(text)),
                     "try surrounding the expression in parentheses");
    }
}

Ast *build_cast(Parser *parser, Ast *operand, Ast *target)
{
    check_behind_cast(parser, operand, target);
    AstCast *node = build_new(parser, CAST, Cast, operand->first, target->last);
    node->operand = operand;
    node->target = target;
    return build_done(parser, &node->head, u32_max(operand->depth, target->depth));
}

Ast *build_range(Parser *parser, Ast *low, u32 token, Ast *high)
{
    bool inclusive = parser_kind(parser, token) == TOK_DOT_DOT_EQ;
    if (inclusive && high == NULL) {
        Span span = parser_span(parser, token, token);
        Diag *d = parser_report(parser, DIAG_E0586, span, "inclusive range with no end");
        diag_suggest(d, span, STR(".."), "use `..` instead");
        diag_note(d, "inclusive ranges must be bounded at the end (`..=b` or `a..=b`)");
    }
    if (high == NULL) {
        check_open_range(parser, token);
    }
    u32 first = low == NULL ? token : low->first;
    u32 last = high == NULL ? token : high->last;
    AstRange *node = build_new(parser, RANGE, Range, first, last);
    node->head.op = inclusive;
    node->low = low;
    node->high = high;
    return build_done(parser, &node->head, u32_max(build_depth(low), build_depth(high)));
}

/* ---- members ---------------------------------------------------------------------------------------------- */

Ast *build_method_tail(Parser *parser, u32 name, Ast *args, u32 close)
{
    AstMethod *node = build_new(parser, METHOD, Method, name, close);
    node->receiver = NULL;
    node->name = token_symbol(parser->tokens, name);
    node->token = name;
    u32 below = build_list(&node->args, args);
    return build_done(parser, &node->head, below);
}

/* The value of a field's number; 255 for what is no field of any tuple: too large, or with a leading 0. */
static u8 field_number(Parser *parser, u32 token)
{
    Str text = source_text(parser->tokens->source, parser_span(parser, token, token));
    u32 value = 0;
    for (size_t i = 0; i < text.len; i++) {
        u8 c = text.bytes[i];
        if (!scan_is_digit(c)) {
            parser_report(parser, DIAG_SYNTAX, parser_span(parser, token, token),
                          "suffixes on a tuple index are invalid");
            return 255;
        }
        value = u32_min(value * 10 + (u32)(c - '0'), 255);
    }
    return text.len > 1 && text.bytes[0] == '0' ? 255 : (u8)value;
}

Ast *build_field_tail(Parser *parser, u32 name)
{
    AstField *node = build_new(parser, FIELD, Field, name, name);
    bool number = parser_kind(parser, name) == TOK_INT;
    node->operand = NULL;
    node->name = number ? (Symbol){0} : token_symbol(parser->tokens, name);
    node->token = name;
    node->head.op = number ? field_number(parser, name) : 0;
    return &node->head;
}

Ast *build_unsupported_tail(Parser *parser, u32 first, u32 message_last, u32 last, const char *what)
{
    return parser_unsupported_at(parser, DIAG_LUD0002, first, last,
                                 parser_span(parser, first, message_last), what);
}

static bool begins_operand(TokenKind kind)
{
    return (kind >= TOK_IDENT && kind <= TOK_BYTE_STR) || kind == TOK_TRUE || kind == TOK_FALSE ||
           kind == TOK_IF || kind == TOK_LBRACE;
}

/* `?`, or the `?` of other languages' `a ? b : c`. */
Ast *build_question_tail(Parser *parser, u32 question)
{
    if (!begins_operand(parser_kind(parser, question + 1))) {
        return build_unsupported_tail(parser, question, question, question, "the `?` operator");
    }
    Diag *d = parser_report(parser, DIAG_SYNTAX, parser_span(parser, question, question),
                            "Rust has no ternary operator");
    diag_help(d, "use an `if-else` expression instead");
    return build_error(parser, question, question);
}

Ast *build_member(Parser *parser, Ast *operand, Ast *tail)
{
    tail->first = operand->first;
    if (tail->kind == AST_METHOD) {
        ast_as(tail, METHOD, Method)->receiver = operand;
    } else if (tail->kind == AST_FIELD) {
        ast_as(tail, FIELD, Field)->operand = operand;
    } else {
        return tail;
    }
    u32 below = u32_max((u32)tail->depth - 1, operand->depth);
    return build_done(parser, tail, below);
}

/* ---- tuples, arrays, macros ------------------------------------------------------------------------------- */

Ast *build_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstTuple *node = build_new(parser, TUPLE, Tuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

/* The node in parentheses is the same node with a wider span, as in rustc. */
static Ast *only_one(Ast *items, u32 open, u32 close)
{
    assert(items->next == items);
    items->next = NULL;
    items->first = open;
    items->last = close;
    return items;
}

Ast *build_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    return items->next == items ? only_one(items, open, close)
                                : build_tuple(parser, open, items, close);
}

Ast *build_array(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstArray *node = build_new(parser, ARRAY, Array, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

Ast *build_repeat(Parser *parser, u32 open, Ast *item, Ast *length, u32 close)
{
    AstRepeat *node = build_new(parser, REPEAT, Repeat, open, close);
    node->item = item;
    node->length = length;
    return build_done(parser, &node->head, u32_max(item->depth, length->depth));
}

Ast *build_macro(Parser *parser, u32 name, Ast *args, u32 close)
{
    AstMacro *node = build_new(parser, MACRO, Macro, name, close);
    node->name = token_symbol(parser->tokens, name);
    node->def = NULL;
    u32 below = build_list(&node->args, args);
    return build_done(parser, &node->head, below);
}

/* ---- jumps -------------------------------------------------------------------------------------------------- */

Ast *build_return(Parser *parser, u32 token, Ast *value)
{
    AstReturn *node = build_new(parser, RETURN, Return, token, value == NULL ? token : value->last);
    node->value = value;
    return build_done(parser, &node->head, build_depth(value));
}

/* `break 'a: loop {}`: rustc wants parentheses around a labeled value. */
static void check_break_value(Parser *parser, const Ast *value)
{
    bool labelled = parser_kind(parser, value->first) == TOK_LIFETIME;
    if (labelled) {
        parser_report(parser, DIAG_SYNTAX, ast_span(parser->tokens, value),
                      "parentheses are required around this expression to avoid confusion with a "
                      "labeled break expression");
    }
}

Ast *build_break(Parser *parser, u32 token, u32 label, Ast *value)
{
    if (value != NULL && label == 0) {
        check_break_value(parser, value);
    }
    u32 last = value != NULL ? value->last : label != 0 ? label : token;
    AstBreak *node = build_new(parser, BREAK, Break, token, last);
    node->label = label == 0 ? (Symbol){0} : token_symbol(parser->tokens, label);
    node->token = label;
    node->value = value;
    node->def = NULL;
    return build_done(parser, &node->head, build_depth(value));
}

Ast *build_continue(Parser *parser, u32 token, u32 label)
{
    AstContinue *node = build_new(parser, CONTINUE, Continue, token, label == 0 ? token : label);
    node->label = label == 0 ? (Symbol){0} : token_symbol(parser->tokens, label);
    node->token = label;
    node->def = NULL;
    return &node->head;
}

/* ---- blocks, branches, loops ---------------------------------------------------------------------------------- */

static bool is_value_stmt(const Ast *stmt)
{
    return stmt->kind == AST_EXPR_STMT && stmt->op == 0;
}

/* Opens the ring of statements. When there is no tail yet, and the last statement is an expression without
 * `;` (it ends with a block), that is the block's value. Gives the depth of the deepest child. */
static u32 take_stmts(AstBlock *block, Ast *last)
{
    u32 depth = build_depth(block->tail);
    block->stmts = (AstList){NULL, 0};
    if (last == NULL) {
        return depth;
    }
    Ast *before = NULL;
    Ast *stmt = last->next;
    block->stmts.first = stmt;
    for (; stmt != last; before = stmt, stmt = stmt->next) {
        depth = u32_max(depth, stmt->depth);
        block->stmts.count++;
    }
    last->next = NULL;
    if (block->tail != NULL || !is_value_stmt(last)) {
        block->stmts.count++;
        return u32_max(depth, last->depth);
    }
    block->tail = ast_as(last, EXPR_STMT, ExprStmt)->expr;
    if (before == NULL) {
        block->stmts.first = NULL;
    } else {
        before->next = NULL;
    }
    return u32_max(depth, block->tail->depth);
}

Ast *build_block(Parser *parser, u32 open, Ast *stmts, Ast *tail, u32 close)
{
    AstBlock *node = build_new(parser, BLOCK, Block, open, close);
    node->label = (Symbol){0};
    node->tail = tail;
    return build_done(parser, &node->head, take_stmts(node, stmts));
}

/* `if let` was reported: nothing in it may be looked at, for its names are not known. */
Ast *build_if(Parser *parser, u32 token, Ast *condition, Ast *then_block, Ast *else_branch)
{
    u32 last = else_branch == NULL ? then_block->last : else_branch->last;
    if (condition->kind == AST_ERROR) {
        return build_error(parser, token, last);
    }
    AstIf *node = build_new(parser, IF, If, token, last);
    node->condition = condition;
    node->then_block = then_block;
    node->else_branch = else_branch;
    u32 below = u32_max(condition->depth, then_block->depth);
    return build_done(parser, &node->head, u32_max(below, build_depth(else_branch)));
}

Ast *build_while(Parser *parser, u32 token, Ast *condition, Ast *body)
{
    if (condition->kind == AST_ERROR) {
        return build_error(parser, token, body->last);
    }
    AstWhile *node = build_new(parser, WHILE, While, token, body->last);
    node->label = (Symbol){0};
    node->condition = condition;
    node->body = body;
    return build_done(parser, &node->head, u32_max(condition->depth, body->depth));
}

Ast *build_loop(Parser *parser, u32 token, Ast *body)
{
    AstLoop *node = build_new(parser, LOOP, Loop, token, body->last);
    node->label = (Symbol){0};
    node->body = body;
    return build_done(parser, &node->head, body->depth);
}

Ast *build_for(Parser *parser, u32 token, Ast *pattern, Ast *iterated, Ast *body)
{
    AstFor *node = build_new(parser, FOR, For, token, body->last);
    node->label = (Symbol){0};
    node->pattern = pattern;
    node->iterated = iterated;
    node->body = body;
    u32 below = u32_max(pattern->depth, iterated->depth);
    return build_done(parser, &node->head, u32_max(below, body->depth));
}

static void check_label(Parser *parser, u32 label)
{
    Span span = parser_span(parser, label, label);
    Str text = source_text(parser->tokens->source, span);
    Str name = str_slice(text, 1, text.len);
    Symbol symbol = intern_find(parser->context->interner, name);
    bool keyword = symbol.id != 0 && symbol.id <= KEYWORD_COUNT;
    if (keyword) {
        parser_report(parser, DIAG_SYNTAX, span, "labels cannot use keyword names");
    } else if (str_equal(name, STR("_"))) {
        parser_report(parser, DIAG_SYNTAX, span, "invalid label name `" STR_FMT "`", STR_ARG(text));
    }
}

Ast *build_label(Parser *parser, u32 label, Ast *node)
{
    check_label(parser, label);
    Symbol symbol = token_symbol(parser->tokens, label);
    node->first = label;
    switch ((int)node->kind) {
    case AST_WHILE: ast_as(node, WHILE, While)->label = symbol; break;
    case AST_LOOP: ast_as(node, LOOP, Loop)->label = symbol; break;
    case AST_FOR: ast_as(node, FOR, For)->label = symbol; break;
    case AST_BLOCK: ast_as(node, BLOCK, Block)->label = symbol; break;
    default: assert(node->kind == AST_ERROR);
    }
    return node;
}

/* ---- statements ---------------------------------------------------------------------------------------------- */

Ast *build_let(Parser *parser, u32 token, Ast *pattern, Ast *annotation, Ast *init, u32 semicolon)
{
    AstLet *node = build_new(parser, LET, Let, token, semicolon);
    node->pattern = pattern;
    node->annotation = annotation;
    node->init = init;
    u32 below = u32_max(pattern->depth, build_depth(annotation));
    return build_done(parser, &node->head, u32_max(below, build_depth(init)));
}

Ast *build_let_else(Parser *parser, u32 token, u32 else_token, u32 semicolon)
{
    return parser_unsupported_at(parser, DIAG_LUD0002, token, semicolon,
                                 parser_span(parser, else_token, else_token), "`let ... else`");
}

Ast *build_item_stmt(Parser *parser, Ast *item)
{
    AstItemStmt *node = build_new(parser, ITEM_STMT, ItemStmt, item->first, item->last);
    node->item = item;
    return build_done(parser, &node->head, item->depth);
}

Ast *build_empty_stmt(Parser *parser, u32 token)
{
    AstEmptyStmt *node = build_new(parser, EMPTY_STMT, EmptyStmt, token, token);
    node->token = token;
    return &node->head;
}

/* ---- patterns ------------------------------------------------------------------------------------------------ */

Ast *build_pat_name(Parser *parser, u32 mut_token, u32 name)
{
    AstPatName *node = build_new(parser, PAT_NAME, PatName, mut_token, name);
    node->head.op = mut_token != name;
    node->name = token_symbol(parser->tokens, name);
    node->def = NULL;
    return &node->head;
}

Ast *build_pat_wild(Parser *parser, u32 token)
{
    AstPatWild *node = build_new(parser, PAT_WILD, PatWild, token, token);
    node->token = token;
    return &node->head;
}

Ast *build_pat_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstPatTuple *node = build_new(parser, PAT_TUPLE, PatTuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

/* A lone `..` in parentheses is a tuple's rest, which was reported: the parentheses change nothing. */
Ast *build_pat_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    return items->next == items ? only_one(items, open, close)
                                : build_pat_tuple(parser, open, items, close);
}

Ast *build_pat_ref(Parser *parser, u32 token, bool mutable, Ast *pattern)
{
    AstPatRef *node = build_new(parser, PAT_REF, PatRef, token, pattern->last);
    node->head.op = mutable;
    node->pattern = pattern;
    return build_done(parser, &node->head, pattern->depth);
}

/* Where a pattern stands: what is in front of it, over the parts of an enclosing tuple. */
static const char *pattern_place(const Parser *parser, u32 token)
{
    while (token > 0) {
        TokenKind kind = parser_kind(parser, --token);
        if (kind == TOK_LET) {
            return "local binding";
        }
        if (kind == TOK_FOR) {
            return "`for` loop binding";
        }
        if (kind == TOK_FN || kind == TOK_SEMI || kind == TOK_RBRACE) {
            break;
        }
    }
    return "function argument";
}

/* Whether the pattern is that of a `let ... else`, which may be refutable: an `else` follows on its level
 * that belongs to no `if`. */
static bool in_let_else(const Parser *parser, u32 token)
{
    for (;; token++) {
        switch ((int)parser_kind(parser, token)) {
        case TOK_ELSE: return true;
        case TOK_LPAREN:
        case TOK_LBRACKET:
        case TOK_LBRACE: token = parser_partner(parser, token); break;
        case TOK_IF:
        case TOK_IN:
        case TOK_SEMI:
        case TOK_RBRACE:
        case TOK_END: return false;
        default: break;
        }
    }
}

static bool range_pattern(const Parser *parser, const Ast *node)
{
    for (u32 i = node->first; i <= node->last; i++) {
        TokenKind kind = parser_kind(parser, i);
        if (kind == TOK_DOT_DOT || kind == TOK_DOT_DOT_EQ) {
            return true;
        }
    }
    return false;
}

/* `a | b`: in a `let`, rustc wants parentheses around it. */
Ast *build_pat_or(Parser *parser, Ast *left, Ast *right)
{
    if (left->first > 0 && parser_kind(parser, left->first - 1) == TOK_LET) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, left->first, right->last),
                      "`let` bindings require top-level or-patterns in parentheses");
        return build_error(parser, left->first, right->last);
    }
    return parser_unsupported(parser, DIAG_LUD0004, left->first, right->last, "`|` in patterns");
}

/* `for a {}` reads like a struct pattern up to the end. */
Ast *build_pat_struct(Parser *parser, u32 name, u32 close)
{
    bool in_for = name > 0 && parser_kind(parser, name - 1) == TOK_FOR;
    if (in_for && parser_kind(parser, close + 1) != TOK_IN) {
        Span span = span_after(parser_span(parser, name, name));
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "missing `in` in `for` loop");
        diag_suggest(d, span, STR(" in /* expression */"), "try adding `in` here");
        return build_error(parser, name, close);
    }
    return parser_unsupported(parser, DIAG_LUD0004, name, close, "struct patterns");
}

/* Ludus has no `match` yet, so a literal stands where a pattern must match every value. */
Ast *build_pat_literal(Parser *parser, Ast *node)
{
    if (range_pattern(parser, node)) {
        return parser_unsupported(parser, DIAG_LUD0004, node->first, node->last, "range patterns");
    }
    if (was_reported(parser, node->last) || in_let_else(parser, node->last)) {
        parser->failed = true;
        return node;
    }
    Span span = ast_span(parser->tokens, node);
    Diag *d = parser_report(parser, DIAG_E0005, span, "refutable pattern in %s",
                            pattern_place(parser, node->first));
    diag_label(d, span, "a literal matches one value only");
    return node;
}

/* ---- types ---------------------------------------------------------------------------------------------------- */

Ast *build_type_name(Parser *parser, u32 token)
{
    Symbol name = token_symbol(parser->tokens, token);
    if (symbol_is(name, NAME_I128) || symbol_is(name, NAME_U128)) {
        return parser_unsupported(parser, DIAG_LUD0003, token, token, "128-bit integers");
    }
    AstTypeName *node = build_new(parser, TYPE_NAME, TypeName, token, token);
    node->name = name;
    return &node->head;
}

Ast *build_type_ref(Parser *parser, u32 token, u32 lifetime, bool mutable, Ast *target)
{
    AstTypeRef *node = build_new(parser, TYPE_REF, TypeRef, token, target->last);
    node->head.op = mutable;
    node->lifetime = lifetime == 0 ? (Symbol){0} : token_symbol(parser->tokens, lifetime);
    node->target = target;
    return build_done(parser, &node->head, target->depth);
}

Ast *build_type_array(Parser *parser, u32 open, Ast *item, Ast *length, u32 close)
{
    AstTypeArray *node = build_new(parser, TYPE_ARRAY, TypeArray, open, close);
    node->item = item;
    node->length = length;
    return build_done(parser, &node->head, u32_max(item->depth, length->depth));
}

Ast *build_type_slice(Parser *parser, u32 open, Ast *item, u32 close)
{
    AstTypeSlice *node = build_new(parser, TYPE_SLICE, TypeSlice, open, close);
    node->item = item;
    return build_done(parser, &node->head, item->depth);
}

Ast *build_type_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstTypeTuple *node = build_new(parser, TYPE_TUPLE, TypeTuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

Ast *build_type_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    return items->next == items ? only_one(items, open, close)
                                : build_type_tuple(parser, open, items, close);
}

Ast *build_type_never(Parser *parser, u32 token)
{
    AstTypeNever *node = build_new(parser, TYPE_NEVER, TypeNever, token, token);
    node->token = token;
    return &node->head;
}

Ast *build_type_infer(Parser *parser, u32 token)
{
    AstTypeInfer *node = build_new(parser, TYPE_INFER, TypeInfer, token, token);
    node->token = token;
    return &node->head;
}

static bool primitive_name(Symbol name)
{
    return name.id >= NAME_BOOL && name.id <= NAME_U128;
}

/* `Vec<T>`; or, behind `as`, a comparison that rustc does not take for one. */
Ast *build_generic_type(Parser *parser, u32 name, u32 less)
{
    bool cast = name > 0 && parser_kind(parser, name - 1) == TOK_AS;
    u32 last = generics_end(parser, less);
    if (cast && (last == less || primitive_name(token_symbol(parser->tokens, name)))) {
        Ast *target = build_error(parser, name, name);
        u32 operand = name - 2; /* shown in the suggestion when it is one token */
        Ast *value = build_error(parser, operand, operand);
        report_cast_generics(parser, value, target, less);
        return build_error(parser, name, last);
    }
    if (last == less) {
        Span span = parser_span(parser, less, less);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "expected `>` to close generic arguments");
        diag_label(d, span, "not closed");
        return build_error(parser, name, last);
    }
    return parser_unsupported(parser, DIAG_LUD0003, name, last, "generic types");
}
