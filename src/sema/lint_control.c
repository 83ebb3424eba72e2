/* lint_control.c: blocks, branches, loops, calls and macros as a LintGraph. */
#include "sema/lint.h"

/* A loop or labelled block that can be left. Lives on the C stack while its body is built. */
typedef struct LintExit {
    struct LintExit *outer;
    const Ast *node;
    u32 dest;
    u32 break_block;
    u32 continue_block;
    u32 first_var; /* locals from here on are out of scope behind it */
} LintExit;

static TypeId type_of(const Ast *expr) { return (TypeId){expr->type}; }

/* ---- blocks ---------------------------------------------------------------------------------- */

u32 lint_block(LintGraph *g)
{
    vec_push(g->arena, &g->blocks, (LintBlock){0});
    return g->blocks.count - 1;
}

static void end_block(LintGraph *g)
{
    g->blocks.items[g->block].end_step = g->steps.count;
    g->block = 0;
}

void lint_enter(LintGraph *g, u32 block)
{
    assert(g->block == 0);
    if (g->blocks.items[block].pred_count > 0) {
        g->block = block;
        g->blocks.items[block].first_step = g->steps.count;
    }
}

void lint_go_to(LintGraph *g, u32 target)
{
    if (g->block != 0) {
        LintBlock *block = &g->blocks.items[g->block];
        block->targets[block->target_count++] = target;
        g->blocks.items[target].pred_count++;
        end_block(g);
    }
}

static void branch(LintGraph *g, LintOperand condition, u32 if_true, u32 if_false)
{
    if (g->block != 0) {
        LintBlock *block = &g->blocks.items[g->block];
        block->condition = condition;
        block->targets[0] = if_true;
        block->targets[1] = if_false;
        block->target_count = 2;
        g->blocks.items[if_true].pred_count++;
        g->blocks.items[if_false].pred_count++;
        end_block(g);
    }
}

/* Control does not come back. */
static void diverge(LintGraph *g)
{
    if (g->block != 0) {
        end_block(g);
    }
}

void lint_forget(LintGraph *g, u32 first_var)
{
    u32 count = g->vars.count - first_var;
    if (g->block != 0 && count > 0) {
        LintStep *step = lint_step(g, LINT_FORGET);
        step->dest = first_var;
        step->count = count;
    }
}

/* Goes on where the value is true. */
void lint_branch_on(LintGraph *g, LintOperand value, u32 if_false)
{
    u32 if_true = lint_block(g);
    branch(g, value, if_true, if_false);
    lint_enter(g, if_true);
}

/* ---- conditions ------------------------------------------------------------------------------ */

/* Goes on where the condition is true, and to `if_false`. */
void lint_condition(LintGraph *g, Ast *expr, u32 if_false)
{
    AstBinary *logic = expr->kind == AST_BINARY ? ast_as(expr, BINARY, Binary) : NULL;
    if (logic != NULL && expr->op == BINARY_LOGIC_AND) {
        lint_condition(g, logic->left, if_false);
        lint_condition(g, logic->right, if_false);
    } else if (logic != NULL && expr->op == BINARY_LOGIC_OR) {
        u32 next = lint_block(g);
        u32 both = lint_block(g);
        lint_condition(g, logic->left, next);
        lint_go_to(g, both);
        lint_enter(g, next);
        lint_condition(g, logic->right, if_false);
        lint_go_to(g, both);
        lint_enter(g, both);
    } else if (expr->kind == AST_UNARY && expr->op == UNARY_NOT) {
        u32 next = lint_block(g);
        lint_condition(g, ast_as(expr, UNARY, Unary)->operand, next);
        lint_go_to(g, if_false);
        lint_enter(g, next);
    } else {
        lint_branch_on(g, lint_operand(g, expr), if_false);
    }
}

/* `&&` and `||` for their value: the side that is decided early, and the right operand. */
static NOINLINE void logic_value(LintGraph *g, AstBinary *node, u32 dest)
{
    bool is_or = node->head.op == BINARY_LOGIC_OR;
    u32 if_false = lint_block(g);
    u32 join = lint_block(g);
    LintOperand early = {.kind = LINT_CONST, .type = TYPE(BOOL), .value = is_or};
    lint_condition(g, node->left, if_false);
    if (is_or) {
        lint_store(g, dest, early);
        lint_go_to(g, join);
        lint_enter(g, if_false);
        lint_into(g, node->right, dest);
    } else {
        lint_into(g, node->right, dest);
        lint_go_to(g, join);
        lint_enter(g, if_false);
        lint_store(g, dest, early);
    }
    lint_go_to(g, join);
    lint_enter(g, join);
}

static NOINLINE void build_if(LintGraph *g, AstIf *node, u32 dest)
{
    u32 if_false = lint_block(g);
    u32 join = lint_block(g);
    u32 first_var = g->vars.count;
    lint_condition(g, node->condition, if_false);
    lint_into(g, node->then_block, dest);
    lint_forget(g, first_var);
    lint_go_to(g, join);
    lint_enter(g, if_false);
    if (node->else_branch != NULL) {
        lint_into(g, node->else_branch, dest);
    }
    lint_go_to(g, join);
    lint_enter(g, join);
}

/* ---- blocks of statements, loops, jumps ------------------------------------------------------ */

static NOINLINE void build_block(LintGraph *g, AstBlock *node, u32 dest)
{
    LintExit exit = {g->exit, &node->head, dest, 0, 0, g->vars.count};
    if (node->label.id != 0) {
        exit.break_block = lint_block(g);
        g->exit = &exit;
    }
    for (Ast *stmt = node->stmts.first; stmt != NULL && g->block != 0; stmt = stmt->next) {
        lint_into(g, stmt, 0);
    }
    if (node->tail != NULL) {
        lint_into(g, node->tail, dest);
    }
    lint_forget(g, exit.first_var);
    if (node->label.id != 0) {
        g->exit = exit.outer;
        lint_go_to(g, exit.break_block);
        lint_enter(g, exit.break_block);
    }
}

static void loop_begin(LintGraph *g, LintExit *exit, const Ast *node, u32 dest)
{
    u32 head = lint_block(g);
    *exit = (LintExit){g->exit, node, dest, lint_block(g), head, g->vars.count};
    g->exit = exit;
    lint_go_to(g, head);
    lint_enter(g, head);
}

static void loop_end(LintGraph *g, LintExit *exit)
{
    g->exit = exit->outer;
    lint_forget(g, exit->first_var);
    lint_go_to(g, exit->continue_block);
    lint_enter(g, exit->break_block);
}

static NOINLINE void build_loop(LintGraph *g, AstLoop *node, u32 dest)
{
    LintExit exit;
    loop_begin(g, &exit, &node->head, dest);
    lint_into(g, node->body, 0);
    loop_end(g, &exit);
}

static NOINLINE void build_while(LintGraph *g, AstWhile *node)
{
    LintExit exit;
    loop_begin(g, &exit, &node->head, 0);
    lint_condition(g, node->condition, exit.break_block);
    lint_into(g, node->body, 0);
    loop_end(g, &exit);
}

/* What a call gets. */
static void build_part(LintGraph *g, Ast *part)
{
    if (part != NULL) {
        lint_operand(g, part);
    }
}

static void build_iter(LintGraph *g, const Iter *iter)
{
    if (iter->of != NULL) {
        build_iter(g, iter->of);
    }
    if (iter->kind == ITER_RANGE) {
        build_part(g, ast_as(iter->operand, RANGE, Range)->low);
        build_part(g, ast_as(iter->operand, RANGE, Range)->high);
    } else {
        build_part(g, iter->operand);
    }
    build_part(g, iter->count);
    if (iter->with != NULL) {
        build_iter(g, iter->with);
    }
    if (iter->token != 0) { /* a method */
        lint_cut(g);
    }
}

/* What is iterated over is never followed; each round begins with a call of `next`. */
static NOINLINE void build_for(LintGraph *g, AstFor *node)
{
    u32 first_var = g->vars.count;
    build_iter(g, node->def);
    lint_cut(g);
    LintExit exit;
    loop_begin(g, &exit, &node->head, 0);
    lint_cut(g);
    u32 body = lint_block(g);
    branch(g, (LintOperand){.kind = LINT_UNKNOWN}, body, exit.break_block);
    lint_enter(g, body);
    if (g->block != 0) {
        lint_bind(g, node->pattern, (LintOperand){.type = type_of(node->pattern)});
        lint_into(g, node->body, 0);
    }
    loop_end(g, &exit);
    lint_forget(g, first_var);
}

static void build_jump(LintGraph *g, const void *target, Ast *value)
{
    LintExit *exit = g->exit;
    while (exit->node != target) {
        exit = exit->outer;
    }
    if (value != NULL) {
        lint_into(g, value, exit->dest);
    }
    lint_forget(g, exit->first_var);
    lint_go_to(g, exit->break_block);
}

static void build_continue(LintGraph *g, const void *target)
{
    LintExit *exit = g->exit;
    while (exit->node != target) {
        exit = exit->outer;
    }
    lint_forget(g, exit->first_var);
    lint_go_to(g, exit->continue_block);
}

static void build_return(LintGraph *g, Ast *value)
{
    if (value != NULL) {
        lint_into(g, value, 0);
    }
    lint_forget(g, 1);
    diverge(g);
}

/* ---- calls ----------------------------------------------------------------------------------- */

/* The result is unknown; that it is assigned counts. */
static void end_call(LintGraph *g, const Ast *node, u32 dest)
{
    lint_cut(g);
    if (type_is(type_of(node), TY_NEVER)) {
        diverge(g);
    }
    lint_lose(g, dest);
}

static void build_call(LintGraph *g, Ast *node, Ast *receiver, AstList args, u32 dest)
{
    if (receiver != NULL && receiver->kind == AST_RANGE) {
        build_part(g, ast_as(receiver, RANGE, Range)->low);
        build_part(g, ast_as(receiver, RANGE, Range)->high);
    } else if (receiver != NULL) {
        lint_operand(g, receiver);
    }
    for (Ast *arg = args.first; arg != NULL; arg = arg->next) {
        lint_operand(g, arg);
    }
    end_call(g, node, dest);
}

/* ---- macros ---------------------------------------------------------------------------------- */

static bool is_literal(const Ast *expr) { return expr->kind >= AST_INT && expr->kind <= AST_STR; }

/* All arguments are borrowed; then come calls. Literals become a part of the text. */
static void build_format(LintGraph *g, const FormatPlan *format)
{
    for (u32 i = 0; format != NULL && i < format->arg_count; i++) {
        if (!is_literal(format->args[i])) {
            lint_borrow_expr(g, format->args[i]);
        }
    }
    lint_cut(g);
}

static NOINLINE void build_assert(LintGraph *g, const MacroPlan *plan)
{
    u32 failed = lint_block(g);
    u32 join = lint_block(g);
    if (plan->macro == NAME_ASSERT) {
        lint_condition(g, plan->left, failed);
    } else {
        lint_borrow_expr(g, plan->left);
        lint_borrow_expr(g, plan->right);
        u32 passed = lint_block(g);
        branch(g, (LintOperand){.kind = LINT_UNKNOWN}, passed, failed);
        lint_enter(g, passed);
    }
    lint_go_to(g, join);
    lint_enter(g, failed);
    if (g->block != 0) {
        build_format(g, plan->format);
    }
    diverge(g);
    lint_enter(g, join);
}

static NOINLINE void build_macro(LintGraph *g, AstMacro *node)
{
    const MacroPlan *plan = node->def;
    if (plan->left != NULL) {
        if (node->name.id != (u32)plan->macro) {
            lint_cut(g); /* debug_assert! is inside of an `if` */
        }
        build_assert(g, plan);
        return;
    }
    build_format(g, plan->format);
    if (type_is(type_of(&node->head), TY_NEVER)) {
        diverge(g);
    }
}

/* ---- entry points ---------------------------------------------------------------------------- */

bool lint_control(LintGraph *g, Ast *expr, u32 dest)
{
    switch ((int)expr->kind) {
    case AST_BINARY:
        if (expr->op != BINARY_LOGIC_AND && expr->op != BINARY_LOGIC_OR) {
            return false;
        }
        logic_value(g, ast_as(expr, BINARY, Binary), dest);
        return true;
    case AST_BLOCK:
        build_block(g, ast_as(expr, BLOCK, Block), dest);
        return true;
    case AST_IF:
        build_if(g, ast_as(expr, IF, If), dest);
        return true;
    case AST_MATCH:
        lint_match(g, ast_as(expr, MATCH, Match), dest);
        return true;
    case AST_LOOP:
        build_loop(g, ast_as(expr, LOOP, Loop), dest);
        return true;
    case AST_WHILE:
        build_while(g, ast_as(expr, WHILE, While));
        return true;
    case AST_FOR:
        build_for(g, ast_as(expr, FOR, For));
        return true;
    case AST_BREAK:
        build_jump(g, ast_as(expr, BREAK, Break)->def, ast_as(expr, BREAK, Break)->value);
        return true;
    case AST_CONTINUE:
        build_continue(g, ast_as(expr, CONTINUE, Continue)->def);
        return true;
    case AST_RETURN:
        build_return(g, ast_as(expr, RETURN, Return)->value);
        return true;
    case AST_CALL:
        if (call_is_constructor(ast_as(expr, CALL, Call))) {
            return false;
        }
        build_call(g, expr, NULL, ast_as(expr, CALL, Call)->args, dest);
        return true;
    case AST_METHOD:
        build_call(g, expr, ast_as(expr, METHOD, Method)->receiver,
                   ast_as(expr, METHOD, Method)->args, dest);
        return true;
    case AST_MACRO:
        build_macro(g, ast_as(expr, MACRO, Macro));
        return true;
    default:
        return false;
    }
}

/* Parameters are assigned by the caller. */
static void build_params(LintGraph *g)
{
    const CheckedFn *checked = g->checked;
    for (u32 i = 0; i < checked->param_count; i++) {
        Ast *pattern = checked->param_patterns[i];
        lint_bind(g, pattern, (LintOperand){.type = type_of(pattern)});
    }
}

void lint_build(LintGraph *g)
{
    vec_push(g->arena, &g->blocks, (LintBlock){0});
    vec_push(g->arena, &g->vars, (LintVar){0});
    g->var_of = arena_array_zero(g->arena, u32, g->checked->local_count);
    u32 entry = lint_block(g);
    g->blocks.items[entry].pred_count = 1;
    lint_enter(g, entry);
    build_params(g);
    lint_into(g, g->checked->body, 0);
    lint_forget(g, 1);
    diverge(g);
}
