/* control.c: the types of blocks, branches, loops and jumps, and where control cannot come.
 *
 * check->diverges says that the point after what was checked last cannot be reached. A block that
 * ends there without a value has the type `!`, which agrees with every type. */
#include "sema/check.h"

#include "base/limits.h"

/* ---- blocks ---------------------------------------------------------------------------------- */

static void check_let(Check *check, AstLet *node)
{
    Sema *sema = check->sema;
    TypeId type = TYPE(NONE);
    if (node->annotation != NULL && node->annotation->kind != AST_TYPE_INFER) {
        type = sema_type(sema, check->scope, check, node->annotation);
        nominal_complete(sema, type);
    }
    if (node->init != NULL && type.raw != TY_NONE) {
        Reason outer = check->reason;
        check->reason = (Reason){.node = node->init,
                                 .span = check_span(check, node->annotation),
                                 .text = "expected due to this"};
        check_expr_as(check, &node->init, type);
        check->reason = outer;
    } else if (node->init != NULL) {
        type = check_unsized(check, &node->init, TYPE(NONE)); /* the pattern needs the size */
    }
    if (type.raw == TY_NONE || type_is(type, TY_NEVER)) {
        TypeId var = infer_new(&check->infer, INFER_GENERAL, node->pattern->first);
        if (type_is(type, TY_NEVER)) {
            coerce(check, &node->init, var);
        }
        type = var;
    }
    if (node->init == NULL) {
        check_add_pending(check, PENDING_SIZED, 0, node->pattern, type);
    }
    check->out->has_refs |=
        type_is_kind(&sema->types, infer_shallow(&check->infer, type), TYPE_REF);
    u32 matches = check->matches.count;
    PatternPlace place = node->head.op == LET_OF_ASSIGNMENT ? PATTERN_ASSIGN
                         : node->init != NULL               ? PATTERN_LET
                                                            : PATTERN_LATER;
    check_pattern(check, node->pattern, type, place);
    if (check->matches.count > matches) {
        vec_last(&check->matches)->value = node->init;
    }
}

/* What a nested item must not use: remembered so that the message can say so. */
static void remember_locals(Check *check, const AstItemStmt *stmt)
{
    for (u32 i = 0; i < check->scope->count; i++) {
        Item *item = check->scope->items[i];
        if (item->ast != stmt->item || check->undo.count == 0) {
            continue;
        }
        Symbol *names = arena_array(check->sema->items_arena, Symbol, check->undo.count);
        u32 count = 0;
        for (u32 u = 0; u < check->undo.count; u++) {
            u32 symbol = check->undo.items[u].symbol;
            const Def *def = check->sema->names[symbol];
            if (def != NULL && def->kind == DEF_LOCAL) {
                names[count++] = (Symbol){symbol};
            }
        }
        item->outer_locals = names;
        item->outer_local_count = count;
    }
}

static void check_stmt(Check *check, Ast *stmt)
{
    if (stmt->kind == AST_LET) {
        check_let(check, ast_as(stmt, LET, Let));
    } else if (stmt->kind == AST_EXPR_STMT) {
        AstExprStmt *expr = ast_as(stmt, EXPR_STMT, ExprStmt);
        if (stmt->op != 0) {
            check_expr(check, &expr->expr, TYPE(NONE));
        } else {
            check_expr_as(check, &expr->expr, TYPE(UNIT));
        }
    } else if (stmt->kind == AST_ITEM_STMT) {
        remember_locals(check, ast_as(stmt, ITEM_STMT, ItemStmt));
    } else if (stmt->kind == AST_ERROR) {
        check->failed = true;
        check->sema->has_skipped_items = true;
    } else {
        assert(stmt->kind == AST_EMPTY_STMT);
    }
}

static void enter_block_items(Check *check, const AstBlock *node)
{
    ItemScope *scope = sema_block_items(check->sema, check->scope, check->item, node);
    if (scope == NULL) {
        return;
    }
    check->scope = scope;
    check_bind_scope(check, scope);
}

static TypeId block_tail(Check *check, AstBlock *node, TypeId wanted, TypeId hint)
{
    if (node->tail == NULL) {
        return check->diverges ? TYPE(NEVER) : TYPE(UNIT);
    }
    if (wanted.raw != TY_NONE) {
        check_expr_as(check, &node->tail, wanted);
        return wanted;
    }
    return check_expr(check, &node->tail, hint);
}

static Breakable *find_target(Check *check, Symbol label)
{
    Breakable *target = check->breakable;
    while (target != NULL && !symbol_equal(target->label, label)) {
        target = target->outer;
    }
    return target;
}

/* The type of a labeled block: what its breaks and its end agree on. */
static TypeId labeled_block_type(Check *check, AstBlock *node, const Breakable *breakable,
                                 TypeId tail, bool diverged)
{
    if (!breakable->has_break) {
        return tail;
    }
    check->diverges = diverged;
    if (breakable->wanted.raw != TY_NONE) {
        return breakable->wanted;
    }
    if (node->tail != NULL && !coerce(check, &node->tail, breakable->type)) {
        coerce_mismatch(check, node->tail, breakable->type, tail);
    } else if (node->tail == NULL && !type_is(tail, TY_NEVER)
               && !infer_unify(&check->infer, breakable->type, TYPE(UNIT))) {
        coerce_mismatch(check, &node->head, breakable->type, TYPE(UNIT));
    }
    return breakable->type;
}

TypeId check_block(Check *check, AstBlock *node, TypeId wanted, TypeId hint)
{
    u32 names = check_scope_enter(check);
    ItemScope *outer_scope = check->scope;
    bool diverged = check->diverges;
    check->diverges = false; /* whether this block does is seen from its own statements */
    Breakable breakable = {check->breakable, &node->head, node->label, wanted,
                           TYPE(NEVER),      false,       false};
    if (node->label.id != 0) {
        check->breakable = &breakable;
    }
    enter_block_items(check, node);
    for (Ast *stmt = node->stmts.first; stmt != NULL; stmt = stmt->next) {
        check_stmt(check, stmt);
    }
    TypeId type = block_tail(check, node, wanted, hint);
    check->breakable = breakable.outer;
    if (node->label.id != 0) {
        type = labeled_block_type(check, node, &breakable, type, diverged);
    }
    check->diverges |= diverged;
    check_scope_leave(check, names);
    check->scope = outer_scope;
    return type;
}

/* ---- if -------------------------------------------------------------------------------------- */

/* A further branch, or break, of something whose first one has decided the type. References of that
 * very type are not coerced: a `&mut` moves out of such a branch, it is not reborrowed. */
void check_joined(Check *check, Ast **slot, TypeId type)
{
    Types *types = &check->sema->types;
    type = infer_shallow(&check->infer, type);
    if (!type_is_kind(types, type, TYPE_REF) || !type_get(types, type)->is_mut) {
        check_expr_as(check, slot, type);
        return;
    }
    TypeId found = infer_shallow(&check->infer, check_expr(check, slot, type));
    bool same = type_is_kind(types, found, TYPE_REF) && type_get(types, found)->is_mut
                && infer_unify(&check->infer, found, type);
    if (!same && !coerce(check, slot, type)) {
        coerce_mismatch(check, *slot, type, found);
    }
}

static void report_no_else(Check *check, const AstIf *node, TypeId wanted)
{
    Diag *diag =
        check_error(check, DIAG_E0317, &node->head, "`if` may be missing an `else` clause");
    diag_label(diag, check_span(check, &node->head), "expected `%s`, found `()`",
               check_type_text(check, wanted));
    diag_note(diag, "an `if` without `else` has the value `()`");
}

static TypeId if_without_else(Check *check, AstIf *node, TypeId wanted)
{
    bool diverges = check->diverges;
    TypeId unit = TYPE(UNIT);
    if (wanted.raw != TY_NONE && !infer_unify(&check->infer, wanted, unit)) {
        check_expr(check, &node->then_block, wanted);
        report_no_else(check, node, wanted);
        unit = TYPE(ERROR);
    } else if (wanted.raw != TY_NONE) {
        check_expr_as(check, &node->then_block, unit);
    } else {
        TypeId type = check_expr(check, &node->then_block, TYPE(NONE));
        if (!coerce(check, &node->then_block, unit)) {
            report_no_else(check, node, type);
            unit = TYPE(ERROR);
        }
    }
    check->diverges = diverges;
    return unit;
}

TypeId check_if(Check *check, AstIf *node, TypeId wanted, TypeId hint)
{
    check_expr_as(check, &node->condition, TYPE(BOOL));
    if (node->else_branch == NULL) {
        return if_without_else(check, node, wanted);
    }
    bool before = check->diverges;
    TypeId type = wanted;
    if (wanted.raw != TY_NONE) {
        check_expr_as(check, &node->then_block, wanted);
    } else {
        type = check_expr(check, &node->then_block, hint);
    }
    bool after_then = check->diverges;
    check->diverges = before;
    if (type_is(type, TY_NEVER)) { /* the other branch decides */
        type = check_expr(check, &node->else_branch, hint);
        coerce(check, &node->then_block, type);
    } else if (wanted.raw != TY_NONE) {
        check_expr_as(check, &node->else_branch, wanted);
    } else {
        check_joined(check, &node->else_branch, type);
    }
    check->diverges = before || (after_then && check->diverges);
    return type;
}

/* ---- loops ----------------------------------------------------------------------------------- */

TypeId check_loop(Check *check, AstLoop *node, TypeId wanted)
{
    Breakable breakable = {check->breakable, &node->head, node->label, wanted,
                           TYPE(NEVER),      false,       false};
    bool before = check->diverges;
    check->breakable = &breakable;
    check_expr_as(check, &node->body, TYPE(UNIT));
    check->breakable = breakable.outer;
    check->diverges = before || !breakable.has_break;
    if (!breakable.has_break) {
        return TYPE(NEVER);
    }
    return wanted.raw != TY_NONE ? wanted : breakable.type;
}

TypeId check_while(Check *check, AstWhile *node)
{
    Breakable breakable = {check->breakable, &node->head, node->label, TYPE(NONE),
                           TYPE(UNIT),       false,       false};
    check->breakable = &breakable;
    breakable.in_condition = true;
    check_expr_as(check, &node->condition, TYPE(BOOL));
    breakable.in_condition = false;
    bool before = check->diverges;
    check_expr_as(check, &node->body, TYPE(UNIT));
    check->breakable = breakable.outer;
    check->diverges = before;
    return TYPE(UNIT);
}

/* ---- for ------------------------------------------------------------------------------------- */

TypeId check_for(Check *check, AstFor *node)
{
    if (check->is_const) {
        check_error(check, DIAG_E0015, node->iterated, "cannot use `for` loop in constants");
    }
    Iter *iter = check_iter(check, &node->iterated);
    node->def = iter;
    bool before = check->diverges;
    u32 names = check_scope_enter(check);
    check_items(check, node->pattern, iter);
    Breakable breakable = {check->breakable, &node->head, node->label, TYPE(NONE),
                           TYPE(UNIT),       false,       false};
    check->breakable = &breakable;
    check_expr_as(check, &node->body, TYPE(UNIT));
    check->breakable = breakable.outer;
    check_scope_leave(check, names);
    check->diverges = before;
    return TYPE(UNIT);
}

/* ---- jumps ----------------------------------------------------------------------------------- */

/* Whether a loop or block of that label is around the token: then a function is in between. */
static bool is_outer_label(const Check *check, Symbol label, u32 token)
{
    const Tokens *tokens = check->sema->tokens;
    for (u32 i = token; i-- > 0;) {
        bool declares = tokens->kinds[i] == TOK_LIFETIME && tokens->kinds[i + 1] == TOK_COLON
                        && symbol_equal(token_symbol(tokens, i), label);
        for (u32 at = i + 2; declares && at < token; at++) {
            if (tokens->kinds[at] == TOK_LBRACE && tokens->payload[at] > token) {
                return true;
            }
            declares = tokens->kinds[at] != TOK_SEMI && tokens->kinds[at] != TOK_RBRACE;
        }
    }
    return false;
}

static void report_label(Check *check, Symbol label, u32 token)
{
    Span span = check_token_span(check, token);
    bool is_outside = is_outer_label(check, label, token);
    Diag *diag = check_error_at(check, is_outside ? DIAG_E0767 : DIAG_E0426, span,
                                "use of %s label `%s`", is_outside ? "unreachable" : "undeclared",
                                check_name_text(check, label));
    diag_label(diag, span, is_outside ? "the label belongs to the function around this one"
                                      : "undeclared label");
}

/* The loop or block that a jump means; NULL when reported. */
static Breakable *jump_target(Check *check, const Ast *node, Symbol label, u32 label_token,
                              const char *what)
{
    if (label.id != 0) {
        Breakable *target = find_target(check, label);
        if (target == NULL) {
            report_label(check, label, label_token);
        }
        return target;
    }
    Breakable *target = check->breakable;
    if (target != NULL && target->node->kind == AST_BLOCK) {
        Diag *diag = check_error(check, DIAG_E0695, node,
                                 "unlabeled `%s` inside of a labeled block", what);
        diag_label(
            diag, check_span(check, node),
            "`%s` statements that would diverge to or through a labeled block need to bear a label",
            what);
        return NULL;
    }
    if (target != NULL && target->in_condition) {
        Diag *diag =
            check_error(check, DIAG_E0590, node,
                        "`break` or `continue` with no label in the condition of a `while` loop");
        diag_label(diag, check_span(check, node),
                   "unlabeled `%s` in the condition of a `while` loop", what);
        return NULL;
    }
    if (target == NULL) {
        Diag *diag = check_error(check, DIAG_E0268, node, "`%s` outside of a loop%s", what,
                                 what[0] == 'b' ? " or labeled block" : "");
        diag_label(diag, check_span(check, node), "cannot `%s` outside of a loop%s", what,
                   what[0] == 'b' ? " or labeled block" : "");
    }
    return target;
}

/* The first break decides the type, unless its operand holds a break that came before it. */
static void first_break(Check *check, AstBreak *node, Breakable *target)
{
    TypeId found = check_expr(check, &node->value, TYPE(NONE));
    if (type_is(target->type, TY_NEVER)) {
        target->type = found;
    } else if (!coerce(check, &node->value, target->type)) {
        coerce_mismatch(check, node->value, target->type, found);
    }
}

static void break_value(Check *check, AstBreak *node, Breakable *target)
{
    TypeId wanted = target->wanted.raw != TY_NONE ? target->wanted : target->type;
    bool first = target->wanted.raw == TY_NONE && !target->has_break;
    if (node->value == NULL) {
        if (first) {
            target->type = TYPE(UNIT);
        } else if (!infer_unify(&check->infer, wanted, TYPE(UNIT))) {
            coerce_mismatch(check, &node->head, wanted, TYPE(UNIT));
        }
    } else if (first || type_is(wanted, TY_NEVER)) {
        first_break(check, node, target);
    } else if (target->wanted.raw != TY_NONE) {
        check_expr_as(check, &node->value, wanted);
    } else {
        check_joined(check, &node->value, wanted);
    }
}

TypeId check_break(Check *check, AstBreak *node)
{
    Breakable *target = jump_target(check, &node->head, node->label, node->token, "break");
    if (target == NULL) {
        if (node->value != NULL) {
            check_expr(check, &node->value, TYPE(NONE));
        }
        check->failed = true;
        return TYPE(NEVER);
    }
    node->def = target->node;
    bool takes_value = target->node->kind == AST_LOOP || target->node->kind == AST_BLOCK;
    if (node->value != NULL && !takes_value) {
        Diag *diag =
            check_error(check, DIAG_E0571, &node->head, "`break` with value from a `%s` loop",
                        target->node->kind == AST_FOR ? "for" : "while");
        diag_label(diag, check_span(check, &node->head),
                   "can only break with a value inside `loop` or breakable block");
    } else if (takes_value) {
        break_value(check, node, target);
    }
    target->has_break = true;
    return TYPE(NEVER);
}

TypeId check_continue(Check *check, AstContinue *node)
{
    Breakable *target = jump_target(check, &node->head, node->label, node->token, "continue");
    if (target != NULL && target->node->kind == AST_BLOCK) {
        Diag *diag = check_error(check, DIAG_E0696, &node->head,
                                 "`continue` pointing to a labeled block");
        diag_label(diag, check_span(check, &node->head), "labeled blocks cannot be `continue`'d");
    } else if (target != NULL) {
        node->def = target->node;
    }
    return TYPE(NEVER);
}

TypeId check_return(Check *check, AstReturn *node)
{
    if (check->result.raw == TY_NONE) {
        check_error(check, DIAG_E0572, &node->head, "return statement outside of function body");
    } else if (node->value != NULL) {
        check_expr_as(check, &node->value, check->result);
    } else if (!infer_unify(&check->infer, check->result, TYPE(UNIT))) {
        Diag *diag = check_error(check, DIAG_E0069, &node->head,
                                 "`return;` in a function whose return type is not `()`");
        diag_label(diag, check_span(check, &node->head), "return type is not `()`");
    }
    return TYPE(NEVER);
}
