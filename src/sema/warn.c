/* warn.c: the walk of the warnings, and what of a body cannot be reached.
 *
 * Whether control can come to an expression is decided as rustc's type checker does: an expression
 * of type `!` ends it, for its siblings and then for what is around it; the first thing behind is
 * reported, and nothing more. Each expression and statement begins afresh, so that one that is
 * unreachable itself can have unreachable parts. */
#include "sema/warn.h"

#include "base/bug.h"

static void value(Warn *w, Ast *node);
static void place(Warn *w, Ast *node, WarnAccess access);
static void block(Warn *w, AstBlock *node);

/* ---- trees ----------------------------------------------------------------------------------- */

Span warn_span(const Warn *w, const Ast *node) { return ast_span(w->sema->tokens, node); }

Local *warn_local(const Ast *node)
{
    const Def *def = node->kind == AST_NAME ? ((const AstName *)(const void *)node)->def : NULL;
    return def != NULL && def->kind == DEF_LOCAL ? (Local *)(uintptr_t)def : NULL;
}

bool warn_is_inserted(const Ast *node)
{
    if (node->kind == AST_COERCE) {
        return true;
    }
    if (node->kind == AST_REF) {
        return node->first == ((const AstRef *)(const void *)node)->operand->first;
    }
    return node->kind == AST_UNARY && node->op == UNARY_DEREF
           && node->first == ((const AstUnary *)(const void *)node)->operand->first;
}

static bool is_never(const Ast *node) { return node->type == TY_NEVER; }

/* ---- what is reached ------------------------------------------------------------------------- */

static void check_reached(Warn *w, Span span, const char *what)
{
    if (w->reach != REACH_NO) {
        return;
    }
    w->reach = REACH_TOLD;
    Diag *diag = diag_lint(w->sema->diags, DIAG_UNREACHABLE_CODE, span, "unreachable %s", what);
    diag_label(diag, span, "unreachable %s", what);
    if (w->barrier != NULL) {
        diag_label(diag, warn_span(w, w->barrier),
                   "any code following this expression is unreachable");
    }
}

static void check_reached_node(Warn *w, const Ast *node, const char *what)
{
    if (w->reach == REACH_NO) {
        check_reached(w, warn_span(w, node), what);
    }
}

static WarnReach later(WarnReach a, WarnReach b) { return a > b ? a : b; }

static void stop_at(Warn *w, const Ast *node)
{
    w->jump_from = 0;
    w->jump = ++w->clock;
    if (w->reach == REACH_YES) {
        w->reach = REACH_NO;
        w->barrier = node;
    }
}

/* A new part, which begins as if it could be reached. */
typedef struct Part {
    WarnReach reach;
    bool is_dead;
} Part;

static Part part_begin(Warn *w)
{
    Part part = {w->reach, w->is_dead};
    w->is_dead |= w->reach != REACH_YES;
    w->reach = REACH_YES;
    return part;
}

static void part_end(Warn *w, Part part)
{
    w->reach = later(w->reach, part.reach);
    w->is_dead = part.is_dead;
}

/* ---- loops and blocks ------------------------------------------------------------------------ */

static WarnTarget enter(Warn *w, const Ast *node, bool is_loop)
{
    w->loop_count += is_loop;
    return (WarnTarget){.outer = w->target, .node = node, .begin = is_loop ? ++w->clock : 0};
}

static void leave(Warn *w, const WarnTarget *target)
{
    w->target = target->outer;
    warn_label(w, target);
}

static void jump_to(Warn *w, const void *node, bool has_label, bool is_break)
{
    for (WarnTarget *target = w->target; target != NULL; target = target->outer) {
        if (target->node == node) {
            target->is_left |= is_break;
            target->is_named |= has_label;
        }
    }
}

static void loop(Warn *w, AstLoop *node)
{
    WarnTarget target = enter(w, &node->head, true);
    w->target = &target;
    value(w, node->body);
    leave(w, &target);
    if (target.is_left) {
        w->reach = REACH_YES;
    } else {
        stop_at(w, &node->head);
    }
}

static void while_loop(Warn *w, AstWhile *node)
{
    WarnTarget target = enter(w, &node->head, true);
    w->target = &target;
    warn_wrapped(w, node->condition, PLACE_WHILE);
    warn_while_true(w, node);
    value(w, node->condition);
    check_reached_node(w, node->body, "block in `if` or `while` expression");
    bool was_dead = w->is_dead;
    w->is_dead |= w->reach != REACH_YES;
    w->reach = REACH_YES;
    value(w, node->body);
    w->is_dead = was_dead;
    leave(w, &target);
    w->reach = REACH_YES;
}

/* What is iterated, in the order in which it is written. */
static void iterate(Warn *w, const Iter *iter)
{
    if (iter->operand != NULL) {
        value(w, iter->operand);
    } else {
        iterate(w, iter->of);
    }
    if (iter->with != NULL) {
        iterate(w, iter->with);
    }
    if (iter->count != NULL) {
        value(w, iter->count);
    }
}

static void for_loop(Warn *w, AstFor *node)
{
    warn_wrapped(w, node->iterated, PLACE_FOR);
    iterate(w, node->def);
    WarnReach before = w->reach;
    WarnTarget target = enter(w, &node->head, true);
    w->target = &target;
    w->reach = REACH_YES;
    warn_declare(w, node->pattern, NULL, PATTERN_HAS_VALUE);
    value(w, node->body);
    leave(w, &target);
    w->reach = before;
}

/* What a pattern is matched with: `ref mut` borrows it. */
static void matched(Warn *w, Ast *node, bool by_mut_ref)
{
    if (by_mut_ref) {
        place(w, node, WARN_BORROW_MUT);
    } else {
        value(w, node);
    }
}

static void let(Warn *w, AstLet *node)
{
    if (node->annotation != NULL) {
        warn_type(w, node->annotation);
    }
    if (node->init != NULL) {
        bool dead = w->is_dead;
        warn_wrapped(w, node->init, PLACE_INIT);
        matched(w, node->init, warn_binds_mut_ref(node->pattern));
        WarnReach reach = w->reach;
        w->reach = REACH_YES; /* that its value never comes makes a variable no less unused */
        w->is_dead = dead;
        bool is_name = node->pattern->kind == AST_PAT_NAME;
        warn_declare(w, node->pattern, is_name ? node->init : NULL,
                     PATTERN_HAS_VALUE | PATTERN_KEEPS_OR);
        w->reach = reach;
    } else {
        warn_declare(w, node->pattern, NULL, PATTERN_KEEPS_OR);
    }
}

static void stmt(Warn *w, Ast *node)
{
    if (node->kind == AST_ITEM_STMT) {
        return;
    }
    check_reached_node(w, node, "statement");
    Part part = part_begin(w);
    if (node->kind == AST_LET) {
        let(w, ast_as(node, LET, Let));
    } else if (node->kind == AST_EXPR_STMT) {
        Ast *expr = ast_as(node, EXPR_STMT, ExprStmt)->expr;
        value(w, expr);
        if (node->op != 0) {
            warn_unused_value(w, expr);
        } else {
            warn_wrapped(w, expr, PLACE_TAIL);
        }
    }
    part_end(w, part);
}

static void block(Warn *w, AstBlock *node)
{
    WarnReach before = w->reach;
    WarnTarget target = enter(w, &node->head, false);
    w->target = &target;
    for (const Ast *at = node->stmts.first; at != NULL; at = at->next) {
        if (at->kind == AST_EMPTY_STMT) {
            at = warn_semicolons(w, at);
        } else {
            stmt(w, (Ast *)(uintptr_t)at);
        }
    }
    if (node->tail != NULL) {
        warn_wrapped(w, node->tail, PLACE_TAIL);
        value(w, node->tail);
    }
    leave(w, &target);
    w->reach = target.is_left ? before : w->reach; /* by a `break` */
}

/* ---- branches -------------------------------------------------------------------------------- */

static void branch(Warn *w, AstIf *node)
{
    warn_wrapped(w, node->condition, PLACE_IF);
    value(w, node->condition);
    check_reached_node(w, node->then_block, "block in `if` or `while` expression");
    WarnReach condition = w->reach;
    bool was_dead = w->is_dead;
    w->is_dead |= condition != REACH_YES;
    u32 jump_from = w->jump_from;
    u32 jump = w->jump;
    u32 begin = ++w->clock;
    w->reach = REACH_YES;
    value(w, node->then_block);
    WarnReach then_reach = w->reach;
    w->reach = REACH_YES;
    if (node->else_branch != NULL || then_reach != REACH_YES) {
        w->jump_from = begin; /* from here control goes on from before the branch */
        w->jump = ++w->clock;
    }
    u32 other_from = w->other_from;
    u32 other_to = w->other_to;
    w->other_from = begin;
    w->other_to = ++w->clock;
    if (node->else_branch != NULL) {
        value(w, node->else_branch);
    }
    if (then_reach == REACH_YES) {
        w->other_from = other_from;
        w->other_to = other_to;
    }
    w->is_dead = was_dead;
    if (then_reach == REACH_YES && w->reach == REACH_YES) { /* both lead on from here */
        w->jump_from = jump_from;
        w->jump = jump;
    }
    WarnReach both = w->reach < then_reach ? w->reach : then_reach;
    w->reach = later(condition, both);
}

static void match(Warn *w, AstMatch *node)
{
    bool by_mut_ref = false;
    for (const Ast *arm = node->arms.first; arm != NULL; arm = arm->next) {
        by_mut_ref |= warn_binds_mut_ref(((const AstArm *)(const void *)arm)->pattern);
    }
    warn_wrapped(w, node->scrutinee, PLACE_SCRUTINEE);
    matched(w, node->scrutinee, by_mut_ref);
    if (node->arms.first != NULL) {
        check_reached_node(w, ((const AstArm *)(const void *)node->arms.first)->body, "arm");
    }
    WarnReach scrutinee = w->reach;
    WarnReach best = node->arms.first == NULL ? scrutinee : REACH_TOLD;
    u32 jump_from = w->jump_from;
    u32 jump = w->jump;
    bool all_end = true;
    u32 begin = ++w->clock;
    for (Ast *item = node->arms.first; item != NULL; item = item->next) {
        AstArm *arm = ast_as(item, ARM, Arm);
        w->reach = REACH_YES;
        warn_declare(w, arm->pattern, NULL, PATTERN_HAS_VALUE);
        if (arm->guard != NULL) {
            value(w, arm->guard);
        }
        warn_wrapped(w, arm->body, PLACE_ARM);
        value(w, arm->body);
        best = w->reach < best ? w->reach : best;
        all_end &= w->reach == REACH_YES;
        w->jump_from = begin; /* the next arm is reached from before all of them */
        w->jump = ++w->clock;
    }
    if (all_end) {
        w->jump_from = jump_from;
        w->jump = jump;
    }
    w->reach = later(scrutinee, best);
}

static void struct_literal(Warn *w, AstStructLiteral *node)
{
    for (Ast *field = node->fields.first; field != NULL; field = field->next) {
        value(w, ast_as(field, FIELD_INIT, FieldInit)->value);
    }
    if (node->base != NULL) {
        value(w, node->base);
    }
}

static void logic(Warn *w, AstBinary *node)
{
    value(w, node->left);
    WarnReach left = w->reach;
    value(w, node->right);
    w->reach = left; /* the right side need not be evaluated */
}

/* ---- jumps ----------------------------------------------------------------------------------- */

static void jump(Warn *w, Ast *node)
{
    if (node->kind == AST_BREAK) {
        AstBreak *jump = ast_as(node, BREAK, Break);
        if (jump->value != NULL) {
            warn_wrapped(w, jump->value, PLACE_BREAK);
            value(w, jump->value);
        }
        jump_to(w, jump->def, jump->label.id != 0, true);
    } else if (node->kind == AST_CONTINUE) {
        AstContinue *jump = ast_as(node, CONTINUE, Continue);
        jump_to(w, jump->def, jump->label.id != 0, false);
    } else if (ast_as(node, RETURN, Return)->value != NULL) {
        warn_wrapped(w, ast_as(node, RETURN, Return)->value, PLACE_RETURN);
        value(w, ast_as(node, RETURN, Return)->value);
    }
}

/* ---- operations ------------------------------------------------------------------------------ */

static void list(Warn *w, AstList items)
{
    for (Ast *item = items.first; item != NULL; item = item->next) {
        value(w, item);
    }
}

static void arguments(Warn *w, AstList args, WarnPlace where)
{
    for (Ast *arg = args.first; arg != NULL; arg = arg->next) {
        warn_wrapped(w, arg, where);
        value(w, arg);
    }
}

static void note_call(Warn *w, const Ast *call)
{
    w->calls_itself |= w->fn->item != NULL && call_def(call) == &w->fn->item->def;
}

static void format(Warn *w, const FormatPlan *plan)
{
    for (u32 i = 0; plan != NULL && i < plan->arg_count; i++) {
        place(w, plan->args[i], WARN_BORROW);
        check_reached_node(w, plan->args[i], "expression"); /* the `&` in front of it */
    }
}

static void macro(Warn *w, AstMacro *node)
{
    const MacroPlan *plan = node->def;
    if (plan->left != NULL) {
        value(w, plan->left);
    }
    if (plan->right != NULL) {
        value(w, plan->right);
    }
    WarnReach before = w->reach;
    format(w, plan->format);
    bool is_assert = plan->left != NULL;
    w->reach = is_assert ? before : w->reach;
}

static void assign(Warn *w, AstAssign *node)
{
    warn_wrapped(w, node->right, PLACE_ASSIGNED);
    value(w, node->right);
    place(w, node->left, WARN_ASSIGN);
    const Local *local = warn_local(node->left);
    if (local != NULL) {
        warn_assign(w, local, true);
    }
}

static void assign_op(Warn *w, AstAssignOp *node)
{
    warn_wrapped(w, node->right, PLACE_ASSIGNED);
    value(w, node->right);
    place(w, node->left, WARN_ASSIGN);
    const Local *local = warn_local(node->left);
    if (local != NULL) {
        warn_assign(w, local, false);
    }
}

/* ---- places ---------------------------------------------------------------------------------- */

static void touch(Warn *w, const Local *local, WarnAccess access)
{
    if (access == WARN_BORROW_MUT) {
        warn_mutate(w, local);
    }
    warn_read(w, local);
}

/* What is assigned in part: the innermost name, where no reference is on the way. A range of it is
 * borrowed first. */
static void assign_part(Warn *w, const Ast *node)
{
    const Ast *base = node;
    bool is_borrowed = false;
    while (base->kind == AST_FIELD || base->kind == AST_INDEX) {
        is_borrowed |= base->kind == AST_INDEX
                       && ((const AstIndex *)(const void *)base)->index->kind == AST_RANGE;
        base = base->kind == AST_FIELD ? ((const AstField *)(const void *)base)->operand
                                       : ((const AstIndex *)(const void *)base)->operand;
    }
    const Local *local = warn_local(base);
    if (local != NULL && is_borrowed) {
        touch(w, local, WARN_BORROW_MUT);
    } else if (local != NULL) {
        warn_assign(w, local, false);
    }
}

/* Goes down to the name. An index reads the length of what it is into. */
static void place_inside(Warn *w, Ast *node, WarnAccess access)
{
    const Local *local = warn_local(node);
    if (local != NULL) {
        if (access != WARN_ASSIGN) {
            touch(w, local, access);
        }
    } else if (node->kind == AST_NAME) {
        return;
    } else if (node->kind == AST_FIELD) {
        place_inside(w, ast_as(node, FIELD, Field)->operand, access);
    } else if (node->kind == AST_INDEX) {
        AstIndex *index = ast_as(node, INDEX, Index);
        place_inside(w, index->operand, access);
        if (access == WARN_ASSIGN && warn_local(index->operand) != NULL) {
            warn_read(w, warn_local(index->operand));
        } else if (access == WARN_ASSIGN) {
            place_inside(w, index->operand, WARN_READ);
        }
        warn_wrapped(w, index->index, PLACE_SUBSCRIPT);
        value(w, index->index);
    } else if (node->kind == AST_UNARY && node->op == UNARY_DEREF) {
        place_inside(w, ast_as(node, UNARY, Unary)->operand, WARN_READ);
    } else {
        value(w, node);
    }
}

static void place(Warn *w, Ast *node, WarnAccess access)
{
    place_inside(w, node, access);
    if (access == WARN_ASSIGN && (node->kind == AST_FIELD || node->kind == AST_INDEX)) {
        assign_part(w, node);
    }
}

/* ---- expressions ----------------------------------------------------------------------------- */

static void parts(Warn *w, Ast *node)
{
    switch ((AstKind)node->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_PATH:
        return;
    case AST_NAME:
    case AST_FIELD:
    case AST_INDEX:
        place(w, node, WARN_READ);
        return;
    case AST_UNARY:
        warn_double_negation(w, (const AstUnary *)(void *)node);
        place(w, ((AstUnary *)(void *)node)->operand, WARN_READ);
        return;
    case AST_REF:
        if (node->op != 0) {
            warn_const_borrow(w, ((AstRef *)(void *)node)->operand, node);
        }
        place(w, ((AstRef *)(void *)node)->operand,
              node->op != 0 ? WARN_BORROW_MUT : WARN_BORROW);
        return;
    case AST_COERCE:
        value(w, ((AstCoerce *)(void *)node)->operand);
        return;
    case AST_CAST:
        value(w, ((AstCast *)(void *)node)->operand);
        warn_type(w, ((AstCast *)(void *)node)->target);
        return;
    case AST_BINARY:
        if (node->op == BINARY_LOGIC_AND || node->op == BINARY_LOGIC_OR) {
            logic(w, (AstBinary *)(void *)node);
            return;
        }
        value(w, ((AstBinary *)(void *)node)->left);
        value(w, ((AstBinary *)(void *)node)->right);
        warn_comparison(w, (AstBinary *)(void *)node);
        return;
    case AST_ASSIGN:
        assign(w, (AstAssign *)(void *)node);
        return;
    case AST_ASSIGN_OP:
        assign_op(w, (AstAssignOp *)(void *)node);
        return;
    case AST_CALL:
        note_call(w, node);
        arguments(w, ((AstCall *)(void *)node)->args, PLACE_ARGUMENT);
        return;
    case AST_METHOD:
        note_call(w, node);
        value(w, ((AstMethod *)(void *)node)->receiver);
        arguments(w, ((AstMethod *)(void *)node)->args, PLACE_METHOD_ARGUMENT);
        return;
    case AST_RANGE:
        if (((AstRange *)(void *)node)->low != NULL) {
            value(w, ((AstRange *)(void *)node)->low);
        }
        if (((AstRange *)(void *)node)->high != NULL) {
            value(w, ((AstRange *)(void *)node)->high);
        }
        return;
    case AST_TUPLE:
        list(w, ((AstTuple *)(void *)node)->items);
        return;
    case AST_ARRAY:
        list(w, ((AstArray *)(void *)node)->items);
        return;
    case AST_REPEAT:
        value(w, ((AstRepeat *)(void *)node)->item);
        warn_wrapped(w, ((AstRepeat *)(void *)node)->length, PLACE_CONST);
        return;
    case AST_BLOCK:
        block(w, (AstBlock *)(void *)node);
        return;
    case AST_IF:
        branch(w, (AstIf *)(void *)node);
        return;
    case AST_WHILE:
        while_loop(w, (AstWhile *)(void *)node);
        return;
    case AST_LOOP:
        loop(w, (AstLoop *)(void *)node);
        return;
    case AST_FOR:
        for_loop(w, (AstFor *)(void *)node);
        return;
    case AST_BREAK:
    case AST_CONTINUE:
    case AST_RETURN:
        jump(w, node);
        return;
    case AST_MACRO:
        macro(w, (AstMacro *)(void *)node);
        return;
    case AST_STRUCT_LITERAL:
        struct_literal(w, (AstStructLiteral *)(void *)node);
        return;
    case AST_MATCH:
        match(w, (AstMatch *)(void *)node);
        return;
    case AST_WILD:
    case AST_ERROR:
    AST_CASES_OF_NO_EXPRESSION:
        break;
    }
    bug("%s in a checked expression", ast_kind_text((AstKind)node->kind));
}

static bool is_block_like(const Ast *node)
{
    return node->kind == AST_BLOCK || node->kind == AST_IF || node->kind == AST_MATCH
           || node->kind == AST_LOOP
           || node->kind == AST_WHILE || node->kind == AST_FOR;
}

/* A part of the expression never ends. A cast may be there for the type alone. */
static void check_completes(Warn *w, const Ast *node)
{
    if (w->reach != REACH_NO || is_block_like(node) || node->kind == AST_CAST) {
        return;
    }
    if (node->kind == AST_CALL) {
        check_reached_node(w, ((const AstCall *)(const void *)node)->callee, "call");
    } else if (node->kind == AST_METHOD) {
        u32 token = ((const AstMethod *)(const void *)node)->token;
        check_reached(w, token_span(w->sema->tokens, token, token), "call");
    } else {
        check_reached_node(w, node, "expression");
    }
}

/* The most frequent expressions have no parts. */
static bool leaf(Warn *w, const Ast *node)
{
    bool is_literal = node->kind >= AST_INT && node->kind <= AST_STR;
    const Local *local = is_literal ? NULL : warn_local(node);
    if (!is_literal && local == NULL) {
        return false;
    }
    check_reached_node(w, node, "expression");
    if (local != NULL) {
        warn_read(w, local);
    }
    return true;
}

static void value(Warn *w, Ast *node)
{
    if (leaf(w, node)) {
        return;
    }
    if (warn_is_inserted(node)) {
        parts(w, node);
        return;
    }
    check_reached_node(w, node, "expression");
    Part part = part_begin(w);
    parts(w, node);
    check_completes(w, node);
    if (is_never(node)) {
        stop_at(w, node);
    }
    part_end(w, part);
}

/* ---- bodies ---------------------------------------------------------------------------------- */

void sema_warn(Sema *sema, const CheckedFn *checked)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    Warn w = {.sema = sema, .fn = checked, .arena = scratch.arena, .clock = 1};
    w.vars = arena_array_zero(scratch.arena, WarnVar, checked->local_count);
    for (u32 i = 0; i < checked->param_count; i++) {
        warn_declare(&w, checked->param_patterns[i], NULL,
                     PATTERN_HAS_VALUE | PATTERN_KEEPS_OR);
    }
    if (checked->item->def.kind != DEF_FN && checked->item->owner_type == NULL) {
        warn_wrapped(&w, checked->body, PLACE_ASSIGNED);
    }
    value(&w, checked->body);
    warn_variables(&w);
    if (w.calls_itself) {
        warn_recursion(&w);
    }
    scratch_end(&scratch);
}
