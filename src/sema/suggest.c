/* suggest.c: what would make a wrong type right, where that is plain to see. */
#include "sema/check.h"

static Span before(Span span) { return (Span){span.start, span.start}; }

/* The types may turn out to be the same: an integer that is not known closer is any of them. */
static bool may_be(const Infer *infer, TypeId found, TypeId wanted)
{
    found = infer_shallow(infer, found);
    wanted = infer_shallow(infer, wanted);
    return type_equal(found, wanted)
           || (type_is_var(found) && infer_is_int(infer, found) && infer_is_int(infer, wanted))
           || (type_is_var(found) && infer_is_float(infer, found)
               && infer_is_float(infer, wanted));
}

static TypeId target_of(const Check *check, TypeId ref)
{
    return infer_shallow(&check->infer, type_get(&check->sema->types, ref)->elem);
}

/* ---- numbers --------------------------------------------------------------------------------- */

/* A reference whose value is meant, by a dereference that the compiler has added or would add. */
static bool is_looked_through(const Check *check, const Ast *node)
{
    bool is_added = node->kind == AST_UNARY && node->op == UNARY_DEREF
                    && ast_as(node, UNARY, Unary)->operand->first == node->first;
    TypeId type = infer_shallow(&check->infer, (TypeId){node->type});
    return is_added || type_is_kind(&check->sema->types, type, TYPE_REF);
}

/* `as` can stand behind it without parentheses. */
static bool binds_tightly(const Tokens *tokens, const Ast *node)
{
    return node->kind == AST_NAME || node->kind == AST_PATH || node->kind == AST_CALL
           || node->kind == AST_METHOD || node->kind == AST_INDEX || node->kind == AST_FIELD
           || node->kind == AST_INT || node->kind == AST_CAST
           || (tokens->kinds[node->first] == TOK_LPAREN
               && tokens->payload[node->first] == node->last);
}

/* `n` becomes `n as i64`, with parentheses around the whole where a `<` follows, which would begin
 * generic arguments, or a method. */
static void suggest_cast(Check *check, Diag *diag, const Ast *node, TypeId wanted)
{
    const Tokens *tokens = check->sema->tokens;
    TokenKind next = (TokenKind)tokens->kinds[node->last + 1];
    bool around = next == TOK_LT || next == TOK_SHL || next == TOK_DOT;
    bool is_ref = is_looked_through(check, node);
    bool inside = !is_ref && !binds_tightly(tokens, node);
    Str text = source_text(tokens->source, check_span(check, node));
    Str cast = arena_printf(check->temp, "%s%s%s" STR_FMT "%s as %s%s", around ? "(" : "",
                            inside ? "(" : "", is_ref ? "*" : "", STR_ARG(text),
                            inside ? ")" : "", check_type_text(check, wanted), around ? ")" : "");
    diag_suggest(diag, check_span(check, node), cast, "convert it to `%s`",
                 check_type_text(check, wanted));
}

static bool suggest_number(Check *check, Diag *diag, const Ast *node, TypeId wanted, TypeId found)
{
    const Infer *infer = &check->infer;
    Span span = check_span(check, node);
    bool wants_float = infer_is_float(infer, wanted);
    if (!wants_float && !infer_is_int(infer, wanted)) {
        return false;
    }
    if (node->kind == AST_INT && wants_float && type_is_var(found)) {
        diag_suggest(diag, span_after(span), STR(".0"), "use a float literal");
        diag_applicability(diag, DIAG_MACHINE_APPLICABLE);
        return true;
    }
    bool is_number = infer_is_float(infer, found) || infer_is_int(infer, found);
    if (is_number && !type_is_var(wanted) && node->kind != AST_FLOAT) {
        suggest_cast(check, diag, node, wanted);
    }
    return is_number;
}

/* ---- references ------------------------------------------------------------------------------ */

static bool may_be_behind(const Check *check, TypeId found, TypeId target)
{
    const Types *types = &check->sema->types;
    bool is_array =
        type_is_kind(types, target, TYPE_SLICE) && type_is_kind(types, found, TYPE_ARRAY)
        && may_be(&check->infer, type_get(types, found)->elem, type_get(types, target)->elem);
    return is_array || may_be(&check->infer, found, target);
}

static bool suggest_reference(Check *check, Diag *diag, const Ast *node, TypeId wanted,
                              TypeId found)
{
    const Types *types = &check->sema->types;
    Span span = check_span(check, node);
    bool wants_ref = type_is_kind(types, wanted, TYPE_REF);
    bool is_ref = type_is_kind(types, found, TYPE_REF);
    bool wants_mut = wants_ref && type_get(types, wanted)->is_mut;
    bool fits_behind = wants_ref && may_be_behind(check, found, target_of(check, wanted));
    const char *mended = check->reason.node == node ? check->reason.mended : NULL;
    if (mended != NULL && fits_behind && may_be(&check->infer, found, target_of(check, wanted))) {
        diag_suggest(diag, before(check->reason.span), STR("*"),
                     "what it refers to can be %s", mended);
    } else if (fits_behind && !is_ref) {
        diag_suggest(diag, before(span), wants_mut ? STR("&mut ") : STR("&"), "borrow it");
    } else if (is_ref && !wants_ref && may_be(&check->infer, target_of(check, found), wanted)
               && !type_is(wanted, TY_STR)) {
        diag_suggest(diag, before(span), STR("*"), "dereference it");
    } else if (wants_mut && is_ref && !type_get(types, found)->is_mut && node->kind == AST_REF
               && may_be_behind(check, target_of(check, found), target_of(check, wanted))) {
        diag_suggest(diag, (Span){span.start + 1, span.start + 1}, STR("mut "),
                     "borrow it as mutable");
    } else {
        return false;
    }
    return true;
}

/* ---- quotes ---------------------------------------------------------------------------------- */

/* The text of a literal between other quotes. */
static bool suggest_quotes(Check *check, Diag *diag, const Ast *node, TypeId wanted)
{
    Span span = check_span(check, node);
    Str text = source_text(check->sema->tokens->source, span);
    bool wants_char = type_is(wanted, TY_CHAR) && node->kind == AST_STR;
    if (!wants_char && !(type_is(wanted, TY_STR_REF) && node->kind == AST_CHAR)) {
        return false;
    }
    Str inside = str_slice(text, 1, text.len - 1);
    u32 characters = 0;
    for (size_t i = 0; i < inside.len; i++) {
        characters += (inside.bytes[i] & 0xC0) != 0x80;
    }
    if (!wants_char && !str_equal(inside, STR("\""))) {
        diag_suggest(diag, span, arena_printf(check->temp, "\"" STR_FMT "\"", STR_ARG(inside)),
                     "a text is written in double quotes");
    } else if (wants_char && characters == 1 && inside.bytes[0] != '\'') {
        diag_suggest(diag, span, arena_printf(check->temp, "'" STR_FMT "'", STR_ARG(inside)),
                     "a character is written in single quotes");
    } else {
        diag_help(diag, wants_char ? "a character is written in single quotes"
                                   : "a text is written in double quotes");
    }
    return true;
}

/* ---- statements ------------------------------------------------------------------------------ */

/* if a = b */
static bool suggest_equality(Check *check, Diag *diag, const Ast *node, TypeId wanted)
{
    if (node->kind != AST_ASSIGN || !type_is(wanted, TY_BOOL)) {
        return false;
    }
    u32 sign = ast_as(node, ASSIGN, Assign)->token;
    diag_suggest(diag, check_token_span(check, sign), STR("=="), "compare with `==`");
    return true;
}

bool suggest_tail(Check *check, Diag *diag, const AstBlock *block, TypeId wanted)
{
    const Ast *last = NULL;
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        last = stmt;
    }
    if (block->tail != NULL || last == NULL || last->kind != AST_EXPR_STMT || last->op == 0) {
        return false;
    }
    const Ast *expr = ast_as(last, EXPR_STMT, ExprStmt)->expr;
    if (!may_be(&check->infer, (TypeId){expr->type}, wanted)) {
        return false;
    }
    diag_suggest(diag, check_token_span(check, last->last), STR(""),
                 "remove this semicolon to return this value");
    diag_applicability(diag, DIAG_MACHINE_APPLICABLE);
    return true;
}

/* ---- all of them ----------------------------------------------------------------------------- */

void suggest_conversion(Check *check, Diag *diag, Ast *node, TypeId wanted, TypeId found)
{
    if (suggest_equality(check, diag, node, wanted) || suggest_quotes(check, diag, node, wanted)
        || suggest_number(check, diag, node, wanted, found)
        || suggest_reference(check, diag, node, wanted, found)) {
        return;
    }
    if (node->kind == AST_BLOCK) {
        suggest_tail(check, diag, ast_as(node, BLOCK, Block), wanted);
    }
}
