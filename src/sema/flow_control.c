/* flow_control.c: the events of blocks, branches, loops and jumps; where control goes,
 * and what ends on the way.
 *
 * Conditions are jumps: in `a && b` the right side's events lie only on the way where `a` is true,
 * and what it initialises is initialised where the whole is true. */
#include "sema/check.h"
#include "sema/flow.h"

/* ---- scopes ---------------------------------------------------------------------------------- */

/* A scope at whose end temporaries die as well. */
typedef struct TempScope {
    u32 count;
    u32 outer_depth;
} TempScope;

static TempScope temps_enter(Flow *flow)
{
    TempScope scope = {flow_scope_enter(flow), flow->temp_depth};
    flow->temp_depth = flow->depth;
    return scope;
}

static void temps_leave(Flow *flow, const TempScope *scope, const Ast *where)
{
    flow_scope_leave(flow, scope->count, where);
    flow->temp_depth = scope->outer_depth;
}

/* ---- statements ------------------------------------------------------------------------------ */

static void flow_init(Flow *flow, AstLet *node, u32 owner)
{
    Ast *pattern = node->pattern;
    const Local *var = flow_whole_name(pattern);
    if (var != NULL) {
        u32 dest = flow_dest_of(flow, var);
        if (node->annotation != NULL) {
            flow_coerced(flow, node->init, dest);
        } else {
            flow_value(flow, node->init, dest);
        }
        flow_touch(flow, dest, FLOW_NONE,
                   pattern); /* rustc: a `let` counts as a use of its variable */
        flow_end_with(flow, var->index, owner);
    } else if (pattern->kind == AST_PAT_WILD && !check_is_place(node->init)) {
        u32 count = flow->held.count;
        flow_operand(flow, node->init);
        flow_release(flow, count, pattern);
    } else {
        Path path = flow_path(flow, node->init); /* `let _ = x` does not even read it */
        flow_touch(flow, path.local, FLOW_NONE, pattern);
        flow->matched = node->init;
        flow_bind(flow, pattern, path, owner);
        flow->matched = NULL;
    }
}

static void flow_let(Flow *flow, AstLet *node)
{
    if (node->init == NULL) {
        flow_bind_values(flow, node->pattern);
        return;
    }
    u32 owner = flow->depth;
    flow->extend_depth = owner;
    TempScope scope = temps_enter(flow);
    flow_init(flow, node, owner);
    temps_leave(flow, &scope, &node->head);
    flow->extend_depth = FLOW_NONE;
}

static void flow_stmt(Flow *flow, Ast *stmt)
{
    if (stmt->kind == AST_LET) {
        flow_let(flow, ast_as(stmt, LET, Let));
    } else if (stmt->kind == AST_EXPR_STMT) {
        TempScope scope = temps_enter(flow);
        flow_value(flow, ast_as(stmt, EXPR_STMT, ExprStmt)->expr, FLOW_NONE);
        temps_leave(flow, &scope, stmt);
    }
}

/* ---- blocks and branches --------------------------------------------------------------------- */

/* A reference that comes out of a scope may refer into it. */
static void note_value(Flow *flow, const Ast *node)
{
    flow->needed |= flow->dry && flow_is_ref(flow, flow_type(node));
}

void flow_block(Flow *flow, AstBlock *node, u32 dest)
{
    note_value(flow, &node->head);
    u32 extend = flow->extend_depth;
    bool coerced = flow->coerced;
    FlowTarget target = {.outer = flow->target,
                         .node = &node->head,
                         .dest = dest,
                         .coerced = coerced,
                         .depth = flow->depth,
                         .endings = flow->endings.count};
    if (node->label.id != 0) {
        target.break_label = flow_label(flow);
        flow->target = &target;
    }
    u32 count = flow_scope_enter(flow);
    flow->extend_depth = FLOW_NONE;
    flow->coerced = false;
    for (Ast *stmt = node->stmts.first; stmt != NULL; stmt = stmt->next) {
        flow_stmt(flow, stmt);
    }
    flow->extend_depth = extend;
    flow->coerced = coerced;
    if (node->tail != NULL) {
        flow_value(flow, node->tail, dest);
    }
    flow_scope_leave(flow, count, &node->head);
    if (node->label.id != 0) {
        flow_place_label(flow, target.break_label);
        flow->target = target.outer;
    }
}

/* What is evaluated here need not be evaluated at all: its temporaries die at once. */
void flow_branch_value(Flow *flow, Ast *expr, u32 dest)
{
    TempScope scope = temps_enter(flow);
    flow_value(flow, expr, dest);
    temps_leave(flow, &scope, expr);
}

void flow_condition(Flow *flow, Ast *condition, bool when, u32 label)
{
    bool is_binary = condition->kind == AST_BINARY;
    bool is_and = is_binary && condition->op == BINARY_LOGIC_AND;
    if (is_and || (is_binary && condition->op == BINARY_LOGIC_OR)) {
        AstBinary *logic = ast_as(condition, BINARY, Binary);
        if (when != is_and) { /* one false of an `and`, one true of an `or` is enough */
            flow_condition(flow, logic->left, when, label);
            flow_condition(flow, logic->right, when, label);
        } else {
            u32 decided = flow_label(flow);
            flow_condition(flow, logic->left, !when, decided);
            flow_condition(flow, logic->right, when, label);
            flow_place_label(flow, decided);
        }
    } else if (condition->kind == AST_UNARY && condition->op == UNARY_NOT) {
        flow_condition(flow, ast_as(condition, UNARY, Unary)->operand, !when, label);
    } else {
        flow_branch_value(flow, condition, FLOW_NONE);
        flow_branch(flow, when, label);
    }
}

void flow_if(Flow *flow, AstIf *node, u32 dest)
{
    note_value(flow, &node->head);
    u32 extend = flow->extend_depth;
    bool coerced = flow->coerced;
    u32 otherwise = flow_label(flow);
    flow->extend_depth = FLOW_NONE;
    flow->coerced = false;
    flow_condition(flow, node->condition, false, otherwise);
    flow->extend_depth = extend;
    flow->coerced = coerced;
    flow_branch_value(flow, node->then_block, dest);
    if (node->else_branch != NULL) {
        u32 end = flow_label(flow);
        flow_jump(flow, end);
        flow_place_label(flow, otherwise);
        flow_branch_value(flow, node->else_branch, dest);
        flow_place_label(flow, end);
    } else {
        flow_place_label(flow, otherwise);
    }
}

/* ---- loops ----------------------------------------------------------------------------------- */

static FlowTarget loop_enter(Flow *flow, const Ast *node, u32 dest)
{
    return (FlowTarget){.outer = flow->target,
                        .node = node,
                        .break_label = flow_label(flow),
                        .continue_label = flow_label(flow),
                        .dest = dest,
                        .coerced = flow->coerced,
                        .depth = flow->depth,
                        .endings = flow->endings.count};
}

static void loop_body(Flow *flow, FlowTarget *target, Ast *body)
{
    flow->target = target;
    flow->coerced = false;
    flow_leave(flow, NODE_PANICS, target->node); /* rustc: any loop may end in a panic */
    flow_branch_value(flow, body, FLOW_NONE);
    flow->target = target->outer;
}

void flow_loop(Flow *flow, AstLoop *node, u32 dest)
{
    note_value(flow, &node->head);
    FlowTarget target = loop_enter(flow, &node->head, dest);
    flow_place_label(flow, target.continue_label);
    loop_body(flow, &target, node->body);
    flow_jump(flow, target.continue_label);
    flow_place_label(flow, target.break_label);
}

void flow_while(Flow *flow, AstWhile *node)
{
    FlowTarget target = loop_enter(flow, &node->head, FLOW_NONE);
    flow_place_label(flow, target.continue_label);
    flow->target = &target; /* the condition may leave its own loop */
    flow_condition(flow, node->condition, false, target.break_label);
    loop_body(flow, &target, node->body);
    flow_jump(flow, target.continue_label);
    flow_place_label(flow, target.break_label);
}

/* A source whose items are references, or lie behind some: the local that holds the iterator, and
 * that of the item. */
typedef struct FlowSource {
    const Iter *iter;
    u32 iterator;
    u32 item;
} FlowSource;

typedef struct FlowSources {
    FlowSource *items;
    u32 count;
    u32 capacity;
} FlowSources;

static void flow_source(Flow *flow, const Iter *iter, FlowSources *sources)
{
    if (!flow_is_ref(flow, flow_type(iter->operand))) {
        flow_value(flow, iter->operand, FLOW_NONE);
        return;
    }
    FlowSource source = {iter, flow_temp(flow, iter->operand), FLOW_NONE};
    flow_value(flow, iter->operand, source.iterator);
    vec_push(flow->arena, sources, source);
}

/* Evaluates what is iterated, in the order in which it is written. */
static void flow_iter(Flow *flow, const Iter *iter, FlowSources *sources)
{
    if (iter->kind == ITER_RANGE) {
        const AstRange *range = ast_as(iter->operand, RANGE, Range);
        flow_value(flow, range->low, FLOW_NONE);
        if (range->high != NULL) {
            flow_value(flow, range->high, FLOW_NONE);
        }
    } else if (iter->operand != NULL) {
        flow_source(flow, iter, sources);
    } else {
        flow_iter(flow, iter->of, sources);
    }
    if (iter->with != NULL) {
        flow_iter(flow, iter->with, sources);
    }
    if (iter->count != NULL) {
        flow_value(flow, iter->count, FLOW_NONE);
    }
}

static u32 item_of(const FlowSources *sources, const Iter *iter)
{
    for (u32 i = 0; i < sources->count; i++) {
        if (sources->items[i].iter == iter) {
            return sources->items[i].item;
        }
    }
    return FLOW_NONE;
}

/* Binds the parts of an item; what is no reference comes from no place. */
static void bind_item(Flow *flow, Ast *pattern, const Iter *iter, const FlowSources *sources)
{
    while (iter->kind >= ITER_REV && iter->kind <= ITER_TAKE) { /* they leave items as they are */
        iter = iter->of;
    }
    bool is_pair = iter->kind == ITER_ENUMERATE || iter->kind == ITER_ZIP;
    if (pattern == NULL) {
        return;
    }
    if (is_pair && pattern->kind == AST_PAT_TUPLE) {
        PairPattern pair = pair_pattern(pattern);
        if (iter->kind == ITER_ZIP) {
            bind_item(flow, pair.halves[0], iter->of, sources);
            bind_item(flow, pair.halves[1], iter->with, sources);
        } else {
            if (pair.halves[0] != NULL) {
                flow_bind_values(flow, pair.halves[0]);
            }
            bind_item(flow, pair.halves[1], iter->of, sources);
        }
    } else if (flow_is_ref(flow, iter->item)) {
        while (iter->of != NULL) {
            iter = iter->of;
        }
        flow_bind(flow, pattern, flow_path_local(flow, item_of(sources, iter)), flow->depth);
    } else {
        flow_bind_values(flow, pattern);
    }
}

/* The iterators are used at the head of each round, and the items come from there. */
void flow_for(Flow *flow, AstFor *node)
{
    FlowSources sources = {0};
    flow_iter(flow, node->def, &sources);
    for (u32 i = 0; i < sources.count; i++) {
        sources.items[i].item = flow_temp(flow, sources.items[i].iter->operand);
    }
    FlowTarget target = loop_enter(flow, &node->head, FLOW_NONE);
    flow_place_label(flow, target.continue_label);
    for (u32 i = 0; i < sources.count; i++) {
        FlowSource source = sources.items[i];
        flow_edge(flow, source.iterator, source.item);
        flow_touch(flow, source.iterator, source.item, source.iter->operand);
    }
    flow_branch(flow, false, target.break_label);
    TempScope scope = temps_enter(flow);
    bind_item(flow, node->pattern, node->def, &sources);
    loop_body(flow, &target, node->body);
    temps_leave(flow, &scope, node->body);
    flow_jump(flow, target.continue_label);
    flow_place_label(flow, target.break_label);
}

/* ---- jumps ----------------------------------------------------------------------------------- */

static FlowTarget *find_target(Flow *flow, const void *node)
{
    FlowTarget *target = flow->target;
    while (target->node != node) {
        target = target->outer;
        assert(target != NULL);
    }
    return target;
}

void flow_break(Flow *flow, AstBreak *node)
{
    const FlowTarget *target = find_target(flow, node->def);
    if (node->value != NULL) {
        flow->coerced = target->coerced;
        flow_value(flow, node->value, target->dest);
    }
    flow_jump_out(flow, target->break_label, target->depth, target->endings, &node->head);
}

void flow_continue(Flow *flow, AstContinue *node)
{
    const FlowTarget *target = find_target(flow, node->def);
    flow_jump_out(flow, target->continue_label, target->depth, target->endings, &node->head);
}

/* No local reference is used behind a return: that variables die matters only to what a parameter
 * may refer to then. */
void flow_return(Flow *flow, AstReturn *node)
{
    if (node->value != NULL) {
        flow_coerced(flow, node->value, FLOW_NONE);
    }
    flow_jump(flow, flow->return_label);
}

/* ---- the function ---------------------------------------------------------------------------- */

static void flow_params(Flow *flow)
{
    const CheckedFn *fn = flow->fn;
    for (u32 i = 0; i < fn->param_count; i++) {
        if (fn->params[i] != NULL) {
            continue; /* it lives until the function is left */
        }
        u32 temp = flow_temp(flow, fn->param_patterns[i]);
        if (temp != FLOW_NONE) {
            flow->locals.items[temp].flags |= LOCAL_PARAM;
        }
        flow_bind(flow, fn->param_patterns[i], flow_path_local(flow, temp), flow->depth);
    }
}

void flow_body(Flow *flow)
{
    flow->depth = 0;
    flow->temp_depth = 0;
    flow->extend_depth = FLOW_NONE;
    flow->return_label = flow_label(flow);
    TempScope scope = temps_enter(flow);
    flow_params(flow);
    flow_branch_value(flow, flow->fn->body, FLOW_NONE);
    temps_leave(flow, &scope, flow->fn->body);
    flow_place_label(flow, flow->return_label);
    flow_leave(flow, NODE_RETURNS, flow->fn->body);
    flow_stop(flow);
}
