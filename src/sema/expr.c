/* expr.c: the types of expressions, and the meaning of names. */
#include "sema/check.h"

#include "syntax/foreign.h"
#include <math.h>

#include "base/limits.h"
#include "syntax/literal.h"

/* ---- literals -------------------------------------------------------------------------------- */

static TypeId check_int(Check *check, AstInt *node, TypeId hint)
{
    IntLiteral literal = literal_int(check->sema->tokens, node->token);
    TypeId type = TYPE(NONE);
    hint = infer_shallow(&check->infer, hint);
    if (literal.suffix != 0) {
        type = type_from_name((Symbol){literal.suffix});
    } else if (infer_is_int(&check->infer, hint)) {
        type = hint;
    } else if (type_is(hint, TY_CHAR)) {
        type = TYPE(U8); /* `97 as char` */
    } else {
        type = infer_new(&check->infer, INFER_INT, node->token);
    }
    if (!type_is_float(type)) {
        check_add_pending(check, PENDING_LITERAL, 0, &node->head, type);
    }
    return type;
}

static TypeId check_float(Check *check, AstFloat *node, TypeId hint)
{
    FloatLiteral literal = literal_float(check->sema->tokens, node->token, check->temp);
    TypeId type = infer_shallow(&check->infer, hint);
    if (literal.suffix != 0) {
        type = type_from_name((Symbol){literal.suffix});
    } else if (!infer_is_float(&check->infer, type)) {
        type = infer_new(&check->infer, INFER_FLOAT, node->token);
    }
    if (isinf(literal.value32)) { /* only then it can be out of range */
        check_add_pending(check, PENDING_LITERAL, 0, &node->head, type);
    }
    return type;
}

/* ---- names ----------------------------------------------------------------------------------- */

static TypeId check_name(Check *check, Ast *node)
{
    if (node->kind == AST_NAME && node->op == NAME_OF_PATTERN) {
        AstName *name = ast_as(node, NAME, Name);
        Local *local = pattern_local(name->def);
        local->used = true;
        node->op = 0;
        name->def = local;
        return local->type;
    }
    Def *def = check_path_def(check, node);
    if (def == NULL) {
        return check_failed(check, node);
    }
    mention_value(check, node, def);
    return check_def_type(check, node, def);
}

/* ---- places ---------------------------------------------------------------------------------- */

bool check_is_place(const Ast *node)
{
    while (node->kind == AST_FIELD || node->kind == AST_INDEX) {
        node = node->kind == AST_FIELD ? ast_as(node, FIELD, Field)->operand
                                       : ast_as(node, INDEX, Index)->operand;
    }
    if (node->kind == AST_UNARY) {
        return node->op == UNARY_DEREF;
    }
    const Def *def = node->kind == AST_NAME ? ast_as(node, NAME, Name)->def : NULL;
    return def != NULL && (def->kind == DEF_LOCAL || def->kind == DEF_STATIC);
}

/* The local whose own memory a place lies in: a step through a reference leaves it. */
static Local *place_local(Ast *node)
{
    while (node->kind == AST_FIELD || node->kind == AST_INDEX) {
        node = node->kind == AST_FIELD ? ast_as(node, FIELD, Field)->operand
                                       : ast_as(node, INDEX, Index)->operand;
    }
    if (node->kind != AST_NAME) {
        return NULL;
    }
    Def *def = ast_as(node, NAME, Name)->def;
    return def != NULL && def->kind == DEF_LOCAL ? (Local *)(void *)def : NULL;
}

void check_lend(Check *check, Ast *place)
{
    Local *local = place_local(place);
    if (local != NULL) {
        local->borrowed = true;
    }
    check->out->has_refs = true;
}

static TypeId check_ref(Check *check, AstRef *node, TypeId hint)
{
    Types *types = &check->sema->types;
    hint = infer_shallow(&check->infer, hint);
    TypeId inner = type_is_kind(types, hint, TYPE_REF) ? type_get(types, hint)->elem : TYPE(NONE);
    TypeId target = check_unsized(check, &node->operand, inner);
    check_lend(check, node->operand);
    if (type_is(target, TY_ERROR)) {
        return TYPE(ERROR);
    }
    check_add_pending(check, PENDING_PLAIN, 1, &node->head, target);
    return type_ref(types, target, node->head.op != 0);
}

static void report_unknown_field(Check *check, const AstField *node, TypeId type, Str name)
{
    const Types *types = &check->sema->types;
    Span span = check_token_span(check, node->token);
    Diag *diag = check_error_at(check, DIAG_E0609, span, "no field `" STR_FMT "` on type `%s`",
                                STR_ARG(name), check_type_text(check, type));
    diag_label(diag, span, "unknown field");
    bool is_struct = type_is_kind(types, type, TYPE_STRUCT);
    Symbol similar = is_struct && node->name.id != 0
                         ? sema_similar_field(check->sema, type_get(types, type)->item, node->name)
                         : (Symbol){0};
    if (node->name.id == 0 && type_is_kind(types, type, TYPE_ARRAY)) {
        Span from_dot = {check_token_span(check, node->token - 1).start, span.end};
        diag_suggest(diag, from_dot, arena_printf(check->temp, "[" STR_FMT "]", STR_ARG(name)),
                     "an element has an index");
    } else if (!is_struct && str_equal(name, STR("length"))) {
        diag_suggest(diag, span, STR("len()"), "the length is given by a method");
    } else if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(check->sema->interner, similar),
                     "a field with a similar name exists");
    }
}

/* Whether values of the type have a method of that name: one of the program, or of the library. */
static bool has_method(Check *check, TypeId type, Symbol name, Str text)
{
    const Types *types = &check->sema->types;
    const Def *own = type_is_nominal(types, type)
                         ? member_find(check->sema, type_get(types, type)->item, name)
                         : NULL;
    if (own != NULL && own->kind == DEF_FN) {
        return ((const Item *)(const void *)own)->self_kind != SELF_NONE;
    }
    return known_method(types, type, text);
}

static TypeId no_field(Check *check, AstField *node, TypeId type)
{
    Span span = check_token_span(check, node->token);
    Str name = source_text(check->sema->tokens->source, span);
    bool is_open = type_is_var(type);
    bool simple = is_open || (type_is_kind(&check->sema->types, type, TYPE_SIMPLE)
                              && !type_is(type, TY_STR) && !type_is(type, TY_NEVER));
    if (is_open && infer_kind(&check->infer, type) == INFER_GENERAL) {
        check_unknown_type(check, node->operand);
    } else if (node->name.id != 0 && has_method(check, type, node->name, name)) {
        Diag *diag = check_error_at(check, DIAG_E0615, span,
                                    "attempted to take value of method `" STR_FMT "` on type `%s`",
                                    STR_ARG(name), check_type_text(check, type));
        diag_help(diag, "a method is called with parentheses: `" STR_FMT "()`", STR_ARG(name));
    } else if (simple) {
        check_error_at(check, DIAG_E0610, span,
                       "`%s` is a primitive type and therefore doesn't have fields",
                       check_type_text(check, type));
    } else {
        report_unknown_field(check, node, type, name);
    }
    return check_failed(check, &node->head);
}

static TypeId check_field(Check *check, AstField *node)
{
    Types *types = &check->sema->types;
    TypeId type = check_unsized(check, &node->operand, TYPE(NONE));
    if (type_is(type, TY_ERROR)) {
        return type;
    }
    type = coerce_auto_deref(check, &node->operand);
    if (type_is_kind(types, type, TYPE_STRUCT)) {
        Item *item = type_get(types, type)->item;
        u32 field = struct_field(item, node->name, node->head.op);
        if (field != UINT32_MAX && sema_signature(check->sema, item)) {
            node->head.op = (u8)field;
            mention_field(check->sema, item, field, &node->head);
            return item->fields[field].type;
        }
        if (item->signature_failed) {
            return check_failed(check, &node->head);
        }
    }
    bool is_tuple = type_is_kind(types, type, TYPE_TUPLE);
    if (is_tuple && node->name.id == 0 && node->head.op < type_get(types, type)->item_count) {
        return type_get(types, type)->items[node->head.op];
    }
    return no_field(check, node, type);
}

/* ---- aggregates ------------------------------------------------------------------------------ */

static TypeId check_tuple(Check *check, AstTuple *node, TypeId hint)
{
    Types *types = &check->sema->types;
    TypeId items[LIMIT_TUPLE_FIELDS];
    if (node->items.count > LIMIT_TUPLE_FIELDS) {
        check_error(check, DIAG_LIMIT, &node->head,
                    "this tuple has %u fields; the limit of fields is %d", node->items.count,
                    LIMIT_TUPLE_FIELDS);
        return check_failed(check, &node->head);
    }
    hint = infer_shallow(&check->infer, hint);
    bool hinted = type_is_kind(types, hint, TYPE_TUPLE)
                  && type_get(types, hint)->item_count == node->items.count;
    u32 i = 0;
    for (Ast **item = &node->items.first; *item != NULL; item = &(*item)->next, i++) {
        if (hinted) {
            /* coerced at each item, so that a message stands there */
            items[i] = type_get(types, hint)->items[i];
            check_expr_as(check, item, items[i]);
        } else {
            items[i] = check_expr(check, item, TYPE(NONE));
        }
    }
    TypeId type = type_tuple(types, items, node->items.count);
    check_add_pending(check, PENDING_PLAIN, 0, &node->head, type);
    return type;
}

static TypeId elem_hint(Check *check, TypeId hint)
{
    Types *types = &check->sema->types;
    hint = infer_shallow(&check->infer, hint);
    bool is_list = type_is_kind(types, hint, TYPE_ARRAY) || type_is_kind(types, hint, TYPE_SLICE);
    return is_list ? type_get(types, hint)->elem : TYPE(NONE);
}

static TypeId check_array(Check *check, AstArray *node, TypeId hint)
{
    TypeId elem = elem_hint(check, hint);
    for (Ast **item = &node->items.first; *item != NULL; item = &(*item)->next) {
        if (elem.raw == TY_NONE) {
            TypeId first = check_expr(check, item, TYPE(NONE));
            elem = type_is(first, TY_NEVER) ? TYPE(NONE) : first;
        } else {
            u32 errors = check->sema->diags->error_count;
            check_expr_as(check, item, elem);
            if (check->sema->diags->error_count != errors) {
                elem = TYPE(ERROR); /* one message is enough */
            }
        }
    }
    if (elem.raw == TY_NONE) {
        bool is_bytes = check->sema->tokens->kinds[node->head.first] == TOK_BYTE_STR; /* b"" */
        elem = is_bytes ? TYPE(U8)
                        : infer_new(&check->infer, INFER_GENERAL, node->head.first);
    }
    TypeId type = type_array(&check->sema->types, elem, node->items.count);
    check_add_pending(check, PENDING_PLAIN, 0, &node->head, type);
    return type;
}

/* Constants are made anew for each element. */
static bool names_constant(const Ast *item)
{
    const Def *def = item->kind == AST_NAME   ? ((const AstName *)(const void *)item)->def
                     : item->kind == AST_PATH ? ((const AstPath *)(const void *)item)->def
                                              : NULL;
    return def != NULL && def->kind == DEF_CONST;
}

static TypeId check_repeat(Check *check, AstRepeat *node, TypeId hint)
{
    TypeId elem = elem_hint(check, hint);
    if (elem.raw == TY_NONE) {
        elem = check_expr(check, &node->item, TYPE(NONE));
    } else {
        check_expr_as(check, &node->item, elem);
    }
    u64 count;
    if (!sema_length(check->sema, check->scope, node->length, &count)) {
        return check_failed(check, &node->head);
    }
    TypeId type = type_array(&check->sema->types, elem, count);
    check_add_pending(check, PENDING_PLAIN, 0, &node->head, type);
    if (count > 1 && !names_constant(node->item)) {
        check_add_pending(check, PENDING_COPY, 0, node->item, elem);
    }
    return type;
}

/* ---- dispatch -------------------------------------------------------------------------------- */

static TypeId expr_type(Check *check, Ast *node, TypeId hint)
{
    switch ((AstKind)node->kind) {
    case AST_INT:
        return check_int(check, (AstInt *)(void *)node, hint);
    case AST_FLOAT:
        return check_float(check, (AstFloat *)(void *)node, hint);
    case AST_BOOL:
        return TYPE(BOOL);
    case AST_CHAR:
        return TYPE(CHAR);
    case AST_BYTE:
        return TYPE(U8);
    case AST_STR:
        return TYPE(STR_REF);
    case AST_NAME:
    case AST_PATH:
        return check_name(check, node);
    case AST_UNARY:
        return check_unary(check, (AstUnary *)(void *)node, hint);
    case AST_REF:
        return check_ref(check, (AstRef *)(void *)node, hint);
    case AST_BINARY:
        return check_binary(check, (AstBinary *)(void *)node, hint);
    case AST_ASSIGN:
        return check_assign(check, (AstAssign *)(void *)node, hint);
    case AST_WILD: {
        Diag *diag = check_error(check, DIAG_SYNTAX, node,
                                 "in expressions, `_` can only be used on the left-hand side of an "
                                 "assignment");
        diag_label(diag, check_span(check, node), "`_` not allowed here");
        return TYPE(ERROR);
    }
    case AST_ASSIGN_OP:
        return check_assign_op(check, (AstAssignOp *)(void *)node);
    case AST_CAST:
        return check_cast(check, (AstCast *)(void *)node);
    case AST_CALL:
        return check_call(check, (AstCall *)(void *)node, hint);
    case AST_METHOD:
        return check_method(check, (AstMethod *)(void *)node);
    case AST_FIELD:
        return check_field(check, (AstField *)(void *)node);
    case AST_INDEX:
        return check_index(check, (AstIndex *)(void *)node);
    case AST_RANGE:
        check_error(check, DIAG_LUD0002, node,
                    "Ludus does not support ranges other than in `for`");
        return TYPE(ERROR);
    case AST_TUPLE:
        return check_tuple(check, (AstTuple *)(void *)node, hint);
    case AST_ARRAY:
        return check_array(check, (AstArray *)(void *)node, hint);
    case AST_REPEAT:
        return check_repeat(check, (AstRepeat *)(void *)node, hint);
    case AST_BLOCK:
        return check_block(check, (AstBlock *)(void *)node, TYPE(NONE), hint);
    case AST_IF:
        return check_if(check, (AstIf *)(void *)node, TYPE(NONE), hint);
    case AST_WHILE:
        return check_while(check, (AstWhile *)(void *)node);
    case AST_LOOP:
        return check_loop(check, (AstLoop *)(void *)node, TYPE(NONE));
    case AST_FOR:
        return check_for(check, (AstFor *)(void *)node);
    case AST_BREAK:
        return check_break(check, (AstBreak *)(void *)node);
    case AST_CONTINUE:
        return check_continue(check, (AstContinue *)(void *)node);
    case AST_RETURN:
        return check_return(check, (AstReturn *)(void *)node);
    case AST_MACRO:
        return check_macro(check, (AstMacro *)(void *)node);
    case AST_ERROR:
        check->failed = true;
        return TYPE(ERROR);
    case AST_STRUCT_LITERAL:
        return check_struct_literal(check, (AstStructLiteral *)(void *)node);
    case AST_MATCH:
        return check_match(check, (AstMatch *)(void *)node, TYPE(NONE), hint);
    case AST_COERCE:
    AST_CASES_OF_NO_EXPRESSION:
        break;
    }
    bug("a %s node where an expression is expected", ast_kind_text((AstKind)node->kind));
}

TypeId check_expr(Check *check, Ast **slot, TypeId hint)
{
    if ((*slot)->kind == AST_ASSIGN) {
        check_destructure(check, slot);
    }
    Ast *node = *slot;
    TypeId type = check_set_type(check, node, expr_type(check, node, hint));
    if (type_is(type, TY_NEVER)) {
        check->diverges = true;
    }
    return type;
}

TypeId check_unsized(Check *check, Ast **slot, TypeId hint)
{
    TypeId type = check_expr(check, slot, hint);
    const Pending *last = check->pending.count > 0 ? vec_last(&check->pending) : NULL;
    if (last != NULL && last->kind == PENDING_SIZED && last->node == *slot) {
        check->pending.count--;
    }
    return type;
}

void check_expr_as(Check *check, Ast **slot, TypeId wanted)
{
    if ((*slot)->kind == AST_ASSIGN) {
        check_destructure(check, slot);
    }
    Ast *node = *slot;
    TypeId type;
    if (node->kind == AST_BLOCK) {
        type = check_block(check, (AstBlock *)(void *)node, wanted, wanted);
    } else if (node->kind == AST_IF) {
        type = check_if(check, (AstIf *)(void *)node, wanted, wanted);
    } else if (node->kind == AST_LOOP) {
        type = check_loop(check, (AstLoop *)(void *)node, wanted);
    } else if (node->kind == AST_MATCH) {
        type = check_match(check, (AstMatch *)(void *)node, wanted, wanted);
    } else {
        type = expr_type(check, node, wanted);
    }
    check_set_type(check, node, type);
    if (type_is(type, TY_NEVER)) {
        check->diverges = true;
    }
    if (!coerce(check, slot, wanted)) {
        coerce_mismatch(check, node->kind == AST_MATCH ? match_culprit(node) : node, wanted, type);
    }
}
