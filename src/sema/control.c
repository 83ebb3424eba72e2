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
    check_pattern(check, node->pattern, type, node->init != NULL ? PATTERN_LET : PATTERN_LATER);
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

static TypeId if_without_else(Check *check, AstIf *node, TypeId wanted)
{
    bool diverges = check->diverges;
    TypeId unit = TYPE(UNIT);
    if (wanted.raw != TY_NONE && !infer_unify(&check->infer, wanted, unit)) {
        check_expr(check, &node->then_block, wanted);
        Diag *diag = check_error(check, DIAG_E0317, &node->head,
                                 "`if` may be missing an `else` clause");
        diag_label(diag, check_span(check, &node->head), "expected `%s`, found `()`",
                   check_type_text(check, wanted));
        diag_note(diag, "an `if` without `else` has the value `()`");
        unit = TYPE(ERROR);
    } else {
        check_expr_as(check, &node->then_block, unit);
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

static TypeId not_an_iterator(Check *check, const Ast *node, TypeId type)
{
    Diag *diag = check_error(check, DIAG_E0277, node, "`%s` is not an iterator",
                             check_type_text(check, type));
    diag_label(diag, check_span(check, node), "cannot be iterated over");
    if (infer_is_int(&check->infer, infer_shallow(&check->infer, type))) {
        Span span = check_span(check, node);
        diag_suggest(diag, (Span){span.start, span.start}, STR("0.."),
                     "for the numbers below it, write a range");
    }
    return TYPE(ERROR);
}

/* The bounds of a range, as one type; it must be an integer type. */
static TypeId range_type(Check *check, AstRange *range)
{
    if (range->low == NULL || range->high == NULL) {
        check_error(check, DIAG_LUD0002, &range->head, "Ludus does not support open ranges");
        return TYPE(ERROR);
    }
    u32 errors = check->sema->diags->error_count;
    TypeId type = check_expr(check, &range->low, TYPE(NONE));
    check_expr_as(check, &range->high, type);
    if (check->sema->diags->error_count != errors) {
        return TYPE(ERROR);
    }
    type = infer_shallow(&check->infer, type);
    if (type_is(type, TY_CHAR)) {
        return type;
    }
    if (!infer_is_int(&check->infer, type) && !type_is(type, TY_ERROR)) {
        check_error(check, DIAG_E0277, &range->head, "the trait bound `%s: Step` is not satisfied",
                    check_type_text(check, type));
        return TYPE(ERROR);
    }
    return type;
}

/* Finds the range at the bottom of `(a..b).rev().step_by(n)` and notes the adapters; NULL when it
 * is something else. */
static AstRange *range_plan(Check *check, Ast *node, ForPlan *plan)
{
    if (node->kind == AST_RANGE) {
        return ast_as(node, RANGE, Range);
    }
    if (node->kind != AST_METHOD) {
        return NULL;
    }
    AstMethod *method = ast_as(node, METHOD, Method);
    AstRange *range = range_plan(check, method->receiver, plan);
    if (range == NULL) {
        return NULL;
    }
    if (symbol_is(method->name, NAME_REV) && method->args.count == 0 && !plan->reversed) {
        plan->reversed = true;
        plan->rev_token = method->token;
        plan->step_first = plan->step != NULL;
    } else if (symbol_is(method->name, NAME_STEP_BY) && method->args.count == 1
               && plan->step == NULL) {
        check_expr_as(check, &method->args.first, TYPE(USIZE));
        plan->step = method->args.first;
        plan->step_token = method->token;
    } else {
        check_error_at(check, DIAG_LUD0006, check_token_span(check, method->token),
                       "Ludus does not support `%s` on a range",
                       check_name_text(check, method->name));
    }
    return range;
}

/* `source.iter()`: the source becomes `&*source`, whatever number of references it is behind. */
static TypeId borrow_source(Check *check, ForPlan *plan, bool is_mut)
{
    Types *types = &check->sema->types;
    TypeId found = check_unsized(check, &plan->source, TYPE(NONE));
    if (type_is(found, TY_ERROR)) {
        return TYPE(ERROR);
    }
    TypeId list = coerce_auto_deref(check, &plan->source);
    if (!type_is_kind(types, list, TYPE_ARRAY) && !type_is_kind(types, list, TYPE_SLICE)) {
        check_error(check, known_method(types, list, STR("iter")) ? DIAG_LUD0006 : DIAG_E0599,
                    plan->source, "no method `iter` on a value of type `%s`",
                    check_type_text(check, found));
        return TYPE(ERROR);
    }
    coerce_borrow(check, &plan->source, is_mut);
    check->out->has_refs = true;
    plan->kind = is_mut ? FOR_ITEMS_MUT : FOR_ITEMS_REF;
    return type_ref(types, type_get(types, list)->elem, is_mut);
}

/* `for x in source`: what the source's own type gives. */
static TypeId direct_source(Check *check, ForPlan *plan)
{
    Types *types = &check->sema->types;
    TypeId type = infer_shallow(&check->infer, check_unsized(check, &plan->source, TYPE(NONE)));
    if (type_is(type, TY_ERROR)) {
        return type;
    }
    if (type_is_kind(types, type, TYPE_ARRAY)) {
        plan->kind = FOR_ARRAY_VALUE;
        return type_get(types, type)->elem;
    }
    if (type_is_kind(types, type, TYPE_REF)) {
        bool is_mut = type_get(types, type)->is_mut;
        TypeId list = infer_shallow(&check->infer, type_get(types, type)->elem);
        plan->kind = is_mut ? FOR_ITEMS_MUT : FOR_ITEMS_REF;
        check->out->has_refs = true;
        if (type_is_kind(types, list, TYPE_ARRAY) || type_is_kind(types, list, TYPE_SLICE)) {
            return type_ref(types, type_get(types, list)->elem, is_mut);
        }
    }
    return not_an_iterator(check, plan->source, type);
}

/* To step from the end, the library must know how many steps there are as a usize, and has that
 * only for some types. */
void check_range_length(Check *check, const ForPlan *plan)
{
    TypeId type = plan->item_type;
    bool is_int = type_is_int(type);
    bool is_size = type_is(type, TY_USIZE) || type_is(type, TY_ISIZE);
    bool has_length = is_int && (plan->inclusive ? type_bits(type) <= 16 && !is_size
                                                 : type_bits(type) <= 32 || is_size);
    if (plan->kind != FOR_RANGE || !plan->step_first || has_length || type_is(type, TY_ERROR)) {
        return;
    }
    Diag *diag = check_error_at(
        check, DIAG_E0277, check_token_span(check, plan->rev_token),
        "the trait bound `std::ops::Range%s<%s>: ExactSizeIterator` is not satisfied",
        plan->inclusive ? "Inclusive" : "", check_type_text(check, type));
    diag_help(diag, "turn the range around first: `.rev().step_by(n)`");
}

static bool is_plain_method(const Ast *node, Name name)
{
    return node->kind == AST_METHOD && symbol_is(ast_as(node, METHOD, Method)->name, name)
           && ast_as(node, METHOD, Method)->args.count == 0;
}

static TypeId items_plan(Check *check, Ast *node, ForPlan *plan)
{
    if (is_plain_method(node, NAME_ENUMERATE)) {
        plan->enumerate = true;
        node = ast_as(node, METHOD, Method)->receiver;
    }
    bool shared = is_plain_method(node, NAME_ITER);
    if (shared || is_plain_method(node, NAME_ITER_MUT)) {
        plan->source = ast_as(node, METHOD, Method)->receiver;
        return borrow_source(check, plan, !shared);
    }
    if (plan->enumerate) {
        check_error(check, DIAG_LUD0006, node,
                    "Ludus does not support `enumerate` other than on `iter()` or `iter_mut()`");
        return TYPE(ERROR);
    }
    plan->source = node;
    return direct_source(check, plan);
}

static void match_items(Check *check, AstFor *node, const ForPlan *plan)
{
    Ast *pattern = node->pattern;
    if (!plan->enumerate) {
        check_pattern(check, pattern, plan->item_type, PATTERN_FOR);
        return;
    }
    if (pattern->kind == AST_PAT_NAME || pattern->kind == AST_PAT_REF) {
        check_error(check, DIAG_LUD0007, pattern,
                    "Ludus does not support references in tuples");
        return;
    }
    TypeId pair[] = {TYPE(USIZE), plan->item_type};
    check_pattern(check, pattern, type_tuple(&check->sema->types, pair, 2), PATTERN_FOR);
}

TypeId check_for(Check *check, AstFor *node)
{
    ForPlan *plan = arena_new_zero(check->arena, ForPlan);
    node->def = plan;
    vec_push(check->temp, &check->loops, plan);
    if (check->is_const) {
        check_error(check, DIAG_E0015, node->iterated, "cannot use `for` loop in constants");
    }
    AstRange *range = range_plan(check, node->iterated, plan);
    if (range != NULL) {
        plan->kind = FOR_RANGE;
        plan->item_type = range_type(check, range);
        plan->inclusive = range->head.op != 0;
        plan->low = range->low;
        plan->high = range->high;
    } else {
        plan->item_type = items_plan(check, node->iterated, plan);
    }
    bool before = check->diverges;
    u32 names = check_scope_enter(check);
    match_items(check, node, plan);
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

/* The loop or block that a jump means; NULL when reported. */
static Breakable *jump_target(Check *check, const Ast *node, Symbol label, u32 label_token,
                              const char *what)
{
    if (label.id != 0) {
        Breakable *target = find_target(check, label);
        if (target == NULL) {
            Diag *diag =
                check_error_at(check, DIAG_E0426, check_token_span(check, label_token),
                               "use of undeclared label `%s`", check_name_text(check, label));
            diag_label(diag, check_token_span(check, label_token), "undeclared label");
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
        target->type = check_expr(check, &node->value, TYPE(NONE));
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
