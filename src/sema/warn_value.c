/* warn_value.c: statements whose value should be used, and comparisons with one outcome. */
#include "sema/warn.h"

#include "sema/library.h"
#include "syntax/literal.h"

/* ---- values that are not used ---------------------------------------------------------------- */

static const char *operation_text(AstBinaryOp op)
{
    switch (op) {
    case BINARY_ADD:
    case BINARY_SUB:
    case BINARY_MUL:
    case BINARY_DIV:
    case BINARY_REM:
        return "arithmetic operation";
    case BINARY_AND:
    case BINARY_OR:
    case BINARY_XOR:
    case BINARY_SHL:
    case BINARY_SHR:
        return "bitwise operation";
    case BINARY_EQ:
    case BINARY_NE:
    case BINARY_LT:
    case BINARY_LE:
    case BINARY_GT:
    case BINARY_GE:
        return "comparison";
    case BINARY_LOGIC_AND:
    case BINARY_LOGIC_OR:
        break;
    }
    return "logical operation";
}

static Diag *report(Warn *w, const Ast *node, const char *what)
{
    Span span = warn_span(w, node);
    Diag *diag =
        diag_lint(w->sema->diags, DIAG_UNUSED_MUST_USE, span, "unused %s that must be used", what);
    diag_suggest(diag, (Span){span.start, span.start}, STR("let _ = "),
                 "use `let _ = ...` to ignore the resulting value");
    return diag;
}

static void report_call(Warn *w, const Ast *node, Symbol symbol, Str reason)
{
    Str name = intern_text(w->sema->interner, symbol);
    Str what = arena_printf(w->arena, "return value of `" STR_FMT "`", STR_ARG(name));
    Diag *diag = report(w, node, (const char *)what.bytes);
    if (reason.len > 0) {
        diag_note(diag, STR_FMT, STR_ARG(reason));
    }
}

static void check_call(Warn *w, const Ast *node, const Item *item)
{
    if (item->def.kind != DEF_FN || node->type == TY_UNIT || node->type == TY_NEVER) {
        return;
    }
    u32 attribute = warn_attribute(w->sema, item->ast->first, "must_use");
    if (attribute != 0) {
        report_call(w, node, item->name, warn_attribute_text(w->sema, attribute, "must_use"));
    }
}

/* Nearly all functions of the library that give something are marked; these are not. */
static bool is_unmarked(const LibraryRow *row, Str name)
{
    static const struct {
        LibOn on;
        const char *name;
    } rows[] = {
        {ON_STR, "starts_with"},  {ON_STR, "ends_with"}, {ON_STR, "contains"},
        {ON_CHAR, "is_digit"},    {ON_CHAR, "eq_ignore_ascii_case"},
        {ON_U8, "eq_ignore_ascii_case"}, {ON_FLOAT, "midpoint"}, {ON_FLOAT, "sin_cos"},
        {ON_MEM, "take"},
    };
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        if (row->on == rows[i].on && str_equal(name, str_from_cstr(rows[i].name))) {
            return true;
        }
    }
    return row->result == LIB_TYPE_UNIT || row->result == LIB_TYPE_NEVER;
}

static void check_library(Warn *w, const Ast *node, const Def *def)
{
    const LibraryDef *library = (const LibraryDef *)(const void *)def;
    Symbol symbol = {library->row->name};
    if (!is_unmarked(library->row, intern_text(w->sema->interner, symbol))) {
        report_call(w, node, symbol, (Str){0});
    }
}

static const Def *def_of_call(const Ast *node)
{
    const void *at = node;
    if (node->kind == AST_METHOD) {
        return ((const AstMethod *)at)->def;
    }
    const Ast *callee = ((const AstCall *)at)->callee;
    return callee->kind == AST_NAME   ? ((const AstName *)(const void *)callee)->def
           : callee->kind == AST_PATH ? ((const AstPath *)(const void *)callee)->def
                                      : NULL;
}

static void check_any_call(Warn *w, const Ast *node)
{
    const Def *def = def_of_call(node);
    if (def != NULL && def->kind == DEF_FN) {
        check_call(w, node, (const Item *)(const void *)def);
    } else if (def != NULL && def->kind == DEF_LIBRARY) {
        check_library(w, node, def);
    }
}

void warn_unused_value(Warn *w, const Ast *expr)
{
    const void *at = expr;
    switch ((int)expr->kind) {
    case AST_COERCE:
        warn_unused_value(w, ((const AstCoerce *)at)->operand);
        return;
    case AST_BINARY:
        report(w, expr, operation_text((AstBinaryOp)expr->op));
        return;
    case AST_UNARY:
        report(w, expr, "unary operation");
        return;
    case AST_REF:
        report(w, expr, "borrow");
        return;
    case AST_NAME:
    case AST_PATH:
        diag_lint(w->sema->diags, DIAG_PATH_STATEMENTS, warn_span(w, expr),
                  "path statement with no effect");
        return;
    case AST_CALL:
    case AST_METHOD:
        check_any_call(w, expr);
        return;
    case AST_BLOCK:
        if (((const AstBlock *)at)->tail != NULL
            && ((const AstBlock *)at)->tail->kind == AST_CALL) {
            warn_unused_value(w, ((const AstBlock *)at)->tail);
        }
        return;
    default:
        return;
    }
}

/* ---- comparisons ----------------------------------------------------------------------------- */

/* The ends of an integer type: the least value, as it is in 64 bits, and the greatest. */
typedef struct Ends {
    i64 least;
    u64 greatest;
} Ends;

static Ends ends_of(TypeId type)
{
    u32 bits = type_bits(type);
    u64 all = bits == 64 ? UINT64_MAX : ((u64)1 << bits) - 1;
    if (!type_is_signed(type)) {
        return (Ends){0, all};
    }
    return (Ends){-(i64)(all >> 1) - 1, all >> 1};
}

/* Whether `x op number` has two outcomes. The number is not negative. */
static bool is_open(AstBinaryOp op, u64 number, Ends ends)
{
    bool is_least = ends.least == 0 && number == 0;
    bool above_least = !is_least;
    bool inside = number <= ends.greatest;
    switch (op) {
    case BINARY_LT: return above_least && inside;
    case BINARY_LE: return number < ends.greatest;
    case BINARY_GT: return number < ends.greatest;
    case BINARY_GE: return above_least && inside;
    default: return inside;
    }
}

static AstBinaryOp mirrored(AstBinaryOp op)
{
    switch (op) {
    case BINARY_LT: return BINARY_GT;
    case BINARY_LE: return BINARY_GE;
    case BINARY_GT: return BINARY_LT;
    case BINARY_GE: return BINARY_LE;
    default: return op;
    }
}

/* A literal of one or two digits, other than 0, is the end of no type. */
static bool may_be_an_end(const Warn *w, u32 token)
{
    const Tokens *tokens = w->sema->tokens;
    const u8 *text = tokens->source->text.bytes + tokens->starts[token];
    bool digits = text[1] >= '0' && text[1] <= '9' && text[2] >= '0' && text[2] <= '9';
    return text[0] == '0' || text[1] == '_' || text[2] == '_' || digits;
}

static bool is_nan(const Ast *node)
{
    const Def *def = node->kind == AST_PATH ? ((const AstPath *)(const void *)node)->def : NULL;
    if (def == NULL || def->kind != DEF_NUMBER) {
        return false;
    }
    const NumberDef *number = (const NumberDef *)(const void *)def;
    f64 wide;
    f32 narrow;
    memcpy(&wide, &number->bits, sizeof(wide));
    memcpy(&narrow, &number->bits, sizeof(narrow));
    return (type_is(number->type, TY_F64) && wide != wide)
           || (type_is(number->type, TY_F32) && narrow != narrow);
}

static void report_nan(Warn *w, const AstBinary *node, AstBinaryOp op)
{
    bool is_order = op != BINARY_EQ && op != BINARY_NE;
    Diag *diag = diag_lint(w->sema->diags, DIAG_INVALID_NAN_COMPARISONS, warn_span(w, &node->head),
                           "incorrect NaN comparison, NaN %s",
                           is_order ? "is not orderable"
                                    : "cannot be directly compared to itself");
    if (!is_order) {
        diag_help(diag, "use `is_nan()`");
    }
}

void warn_comparison(Warn *w, const AstBinary *node)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    if (op < BINARY_EQ || op > BINARY_GE) {
        return;
    }
    if (is_nan(node->left) || is_nan(node->right)) {
        report_nan(w, node, op);
    }
    bool left = node->left->kind == AST_INT;
    if (!left && node->right->kind != AST_INT) {
        return;
    }
    const Ast *literal = left ? node->left : node->right;
    TypeId type = {literal->type};
    u32 token = ast_as(literal, INT, Int)->token;
    if (!type_is_int(type) || !may_be_an_end(w, token)) {
        return;
    }
    u64 number = literal_int(w->sema->tokens, token).value;
    if (!is_open(left ? mirrored(op) : op, number, ends_of(type))) {
        diag_lint(w->sema->diags, DIAG_UNUSED_COMPARISONS, warn_span(w, &node->head),
                  "comparison is useless due to type limits");
    }
}

/* ---- constants ------------------------------------------------------------------------------- */

void warn_const_borrow(Warn *w, const Ast *operand, const Ast *node)
{
    while (operand->kind == AST_FIELD || operand->kind == AST_INDEX) {
        operand = operand->kind == AST_FIELD ? ((const AstField *)(const void *)operand)->operand
                                             : ((const AstIndex *)(const void *)operand)->operand;
    }
    const Def *def = operand->kind == AST_NAME   ? ((const AstName *)(const void *)operand)->def
                     : operand->kind == AST_PATH ? ((const AstPath *)(const void *)operand)->def
                                                 : NULL;
    if (def != NULL && def->kind == DEF_CONST) {
        Diag *diag = diag_lint(w->sema->diags, DIAG_CONST_ITEM_MUTATION, warn_span(w, node),
                               "taking a mutable reference to a `const` item");
        diag_note(diag, "each usage of a `const` item creates a new temporary");
    }
}
