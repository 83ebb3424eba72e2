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

static bool is_value(const Def *def) { return def->kind != DEF_FN; }

/* Whether an outer check, which waits for this one, has a local of that name. */
static bool is_local_outside(const Check *check, Symbol name)
{
    const Item *item = check->item;
    for (u32 i = 0; item != NULL && i < item->outer_local_count; i++) {
        if (symbol_equal(item->outer_locals[i], name)) {
            return true;
        }
    }
    const Check *outer = check->outer;
    for (u32 i = 0; item == NULL && outer != NULL && i < outer->undo.count; i++) {
        const NameUndo *undo = &outer->undo.items[i];
        if (undo->symbol == name.id && undo->hidden != NULL && undo->hidden->kind == DEF_LOCAL) {
            return true;
        }
    }
    return false;
}

/* `x = 5;` as a statement */
static bool begins_assignment(const Check *check, const AstName *node)
{
    const u8 *kinds = check->sema->tokens->kinds;
    u32 token = node->head.first;
    bool begins = token > 0 && (kinds[token - 1] == TOK_SEMI || kinds[token - 1] == TOK_LBRACE
                                || kinds[token - 1] == TOK_RBRACE);
    return begins && kinds[token + 1] == TOK_ASSIGN;
}

static TypeId unknown_name(Check *check, AstName *node)
{
    const char *name = check_name_text(check, node->name);
    Span span = check_span(check, &node->head);
    if (is_local_outside(check, node->name)) {
        if (check->item != NULL && check->item->def.kind == DEF_FN) {
            Diag *diag = check_error(check, DIAG_E0434, &node->head,
                                     "can't capture dynamic environment in a fn item");
            diag_help(diag, "pass `%s` as an argument", name);
        } else {
            Diag *diag = check_error(check, DIAG_E0435, &node->head,
                                     "attempt to use a non-constant value in a constant");
            diag_label(diag, span, "`%s` is a local variable; a constant is needed", name);
        }
        return check_failed(check, &node->head);
    }
    if (type_from_name(node->name).raw != TY_NONE) {
        Diag *diag = check_error(check, DIAG_E0423, &node->head,
                                 "expected value, found builtin type `%s`", name);
        diag_label(diag, span, "not a value");
        if (check->sema->tokens->kinds[node->head.last + 1] == TOK_DOT) {
            diag_suggest(diag, check_token_span(check, node->head.last + 1), STR("::"),
                         "what belongs to a type stands behind `::`");
        }
        return check_failed(check, &node->head);
    }
    if (check->sema->has_skipped_items) {
        return check_failed(check, &node->head);
    }
    if (known_function(intern_text(check->sema->interner, node->name))) {
        check_error(check, DIAG_LUD0006, &node->head, "Ludus does not support `%s`", name);
        return check_failed(check, &node->head);
    }
    Diag *diag = check_error(check, DIAG_E0425, &node->head, "cannot find value `%s` in this scope",
                             name);
    diag_label(diag, span, "not found in this scope");
    Symbol similar = sema_similar_name(check->sema, node->name, is_value);
    Str text = intern_text(check->sema->interner, node->name);
    if (foreign_suggest(diag, FOREIGN_VALUE, span, text)) {
        /* more likely than a similar name */
    } else if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(check->sema->interner, similar),
                     "a name that is spelled similarly exists");
    } else if (begins_assignment(check, node)) {
        diag_suggest(diag, (Span){span.start, span.start}, STR("let "),
                     "you might have meant to introduce a new variable");
    }
    return check_failed(check, &node->head);
}

/* A constant's value is needed as soon as it is named: lowering puts it in place. */
static TypeId check_constant_name(Check *check, Ast *node, Item *item)
{
    Sema *sema = check->sema;
    if (!sema_signature(sema, item)) {
        return check_failed(check, node);
    }
    if (!sema->require(sema->context, item, check_span(check, node))) {
        return check_failed(check, node);
    }
    return item->type;
}

static TypeId check_name(Check *check, AstName *node)
{
    if (node->head.op == NAME_OF_PATTERN) {
        Local *local = ((AstPatName *)node->def)->def;
        local->used = true;
        node->head.op = 0;
        node->def = local;
        return local->type;
    }
    Def *def = check->sema->names[node->name.id];
    if (def == NULL) {
        return unknown_name(check, node);
    }
    node->def = def;
    switch ((DefKind)def->kind) {
    case DEF_LOCAL: {
        Local *local = (Local *)(void *)def;
        local->used = true;
        return local->type;
    }
    case DEF_FN:
        check_error(check, DIAG_LUD0002, &node->head,
                    "Ludus does not support functions as values");
        return check_failed(check, &node->head);
    case DEF_CONST:
    case DEF_STATIC:
        return check_constant_name(check, &node->head, (Item *)(void *)def);
    case DEF_NUMBER:
        return ((NumberDef *)(void *)def)->type;
    case DEF_LIBRARY:
        break; /* no name means one */
    }
    UNREACHABLE();
}

/* A path of two or more names: a number of the library, or something that does not exist here. */
static TypeId check_path(Check *check, AstPath *node)
{
    NumberDef *number = number_from_path(check->arena, node);
    if (number != NULL) {
        node->def = number;
        return number->type;
    }
    const AstName *first = ast_as(node->segments.first, NAME, Name);
    const AstName *second = ast_as(first->head.next, NAME, Name);
    Str text = intern_text(check->sema->interner, first->name);
    TypeId type = type_from_name(first->name);
    if (type.raw != TY_NONE) {
        Str name = intern_text(check->sema->interner, second->name);
        if (known_method(&check->sema->types, type, name)) {
            check_error(check, DIAG_LUD0006, &node->head, "Ludus does not support `%s`",
                        check_node_text(check, &node->head));
        } else {
            check_error(check, DIAG_E0599, &second->head,
                        "no associated item named `%s` found for type `%s` in the current scope",
                        check_name_text(check, second->name), check_type_text(check, type));
        }
    } else if (symbol_is(first->name, NAME_STD) || symbol_is(first->name, NAME_CORE)
               || str_equal(text, STR("alloc")) || known_type(text)) {
        check_error(check, DIAG_LUD0006, &node->head, "Ludus does not support `%s`",
                    check_node_text(check, &node->head));
    } else if (!check->sema->has_skipped_items) {
        Diag *diag = check_error(check, DIAG_E0433, &first->head,
                                 "cannot find module or crate `%s` in this scope",
                                 check_name_text(check, first->name));
        diag_label(diag, check_span(check, &first->head), "not found");
    }
    return check_failed(check, &node->head);
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

static TypeId check_field_name(Check *check, AstField *node, TypeId type)
{
    const char *name = check_node_text(check, &node->head);
    Span span = check_token_span(check, node->token);
    if (type_is_var(type) && infer_kind(&check->infer, type) == INFER_GENERAL) {
        check_unknown_type(check, node->operand);
        return check_failed(check, &node->head);
    }
    name = (const char *)arena_copy_str(check->temp,
                                        source_text(check->sema->tokens->source, span))
               .bytes;
    bool simple = type_is_var(type)
                  || (type_is_kind(&check->sema->types, type, TYPE_SIMPLE)
                      && !type_is(type, TY_STR) && !type_is(type, TY_NEVER));
    bool is_name = node->name.id != 0;
    if (is_name && known_method(&check->sema->types, type, str_from_cstr(name))) {
        Diag *diag = check_error_at(check, DIAG_E0615, span,
                                    "attempted to take value of method `%s` on type `%s`", name,
                                    check_type_text(check, type));
        diag_help(diag, "a method is called with parentheses: `%s()`", name);
    } else if (simple) {
        check_error_at(check, DIAG_E0610, span,
                       "`%s` is a primitive type and therefore doesn't have fields",
                       check_type_text(check, type));
    } else {
        Diag *diag = check_error_at(check, DIAG_E0609, span, "no field `%s` on type `%s`", name,
                                    check_type_text(check, type));
        diag_label(diag, span, "unknown field");
        if (!is_name && type_is_kind(&check->sema->types, type, TYPE_ARRAY)) {
            Span from_dot = {check_token_span(check, node->token - 1).start, span.end};
            diag_suggest(diag, from_dot,
                         arena_printf(check->temp, "[%s]", name), "an element has an index");
        } else if (is_name && str_equal(str_from_cstr(name), STR("length"))) {
            diag_suggest(diag, span, STR("len()"), "the length is given by a method");
        }
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
    bool is_tuple = type_is_kind(types, type, TYPE_TUPLE);
    if (is_tuple && node->name.id == 0 && node->head.op < type_get(types, type)->item_count) {
        return type_get(types, type)->items[node->head.op];
    }
    return check_field_name(check, node, type);
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
        elem = infer_new(&check->infer, INFER_GENERAL, node->head.first);
    }
    TypeId type = type_array(&check->sema->types, elem, node->items.count);
    check_add_pending(check, PENDING_PLAIN, 0, &node->head, type);
    return type;
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
        return check_name(check, (AstName *)(void *)node);
    case AST_PATH:
        return check_path(check, (AstPath *)(void *)node);
    case AST_UNARY:
        return check_unary(check, (AstUnary *)(void *)node, hint);
    case AST_REF:
        return check_ref(check, (AstRef *)(void *)node, hint);
    case AST_BINARY:
        return check_binary(check, (AstBinary *)(void *)node, hint);
    case AST_ASSIGN:
        return check_assign(check, (AstAssign *)(void *)node);
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
    case AST_NONE:
    case AST_COERCE:
    case AST_LET:
    case AST_EXPR_STMT:
    case AST_ITEM_STMT:
    case AST_EMPTY_STMT:
    case AST_PAT_NAME:
    case AST_PAT_WILD:
    case AST_PAT_TUPLE:
    case AST_PAT_REF:
    case AST_TYPE_NAME:
    case AST_TYPE_REF:
    case AST_TYPE_ARRAY:
    case AST_TYPE_SLICE:
    case AST_TYPE_TUPLE:
    case AST_TYPE_NEVER:
    case AST_TYPE_INFER:
    case AST_FN:
    case AST_PARAM:
    case AST_CONST:
    case AST_KIND_COUNT:
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
    } else {
        type = expr_type(check, node, wanted);
    }
    check_set_type(check, node, type);
    if (type_is(type, TY_NEVER)) {
        check->diverges = true;
    }
    if (!coerce(check, slot, wanted)) {
        coerce_mismatch(check, node, wanted, type);
    }
}
