/* warn_live.c: values that are assigned and never read.
 *
 * The tree is walked against the order of evaluation, with a set of the variables whose value may
 * still be read: reading adds, assigning removes. Of a loop the set at its beginning is found by
 * walking its body until it grows no more; it is kept from walk to walk, so that nested loops cost
 * a walk more each and not a multiple. 64 variables are done at a time.
 *
 * As in rustc, `x += 1` neither reads nor removes x, and assigning a part does not remove it. */
#include "sema/warn.h"

#include "base/bug.h"

typedef u64 Set;

/* A loop, and what may be read at its beginning; or a block with a label. */
typedef struct LiveTarget {
    struct LiveTarget *outer;
    const Ast *node;
    Set at_break;
    Set at_continue;
} LiveTarget;

typedef struct Head {
    const Ast *node;
    Set live;
} Head;

typedef struct Live {
    Warn *w;
    u8 *bit; /* by Local.index, or NO_BIT */
    LiveTarget *target;
    Head *heads; /* of loops, hashed by address */
    u32 head_mask;
    bool report;
} Live;

enum { NO_BIT = 255, GROUP_SIZE = 64 };

static Set value(Live *l, const Ast *node, Set after);
static Set place(Live *l, const Ast *node, Set after, bool is_read);

/* ---- variables ------------------------------------------------------------------------------- */

static Set bit_of(const Live *l, const Local *local)
{
    u8 bit = l->bit[local->index];
    return bit == NO_BIT ? 0 : (Set)1 << bit;
}

static void report(const Live *l, const Local *local, Span span, const char *what)
{
    const Sema *sema = l->w->sema;
    Str name = intern_text(sema->interner, local->name);
    Diag *diag = diag_lint(sema->diags, DIAG_UNUSED_ASSIGNMENTS, span,
                           "value %s to `" STR_FMT "` is never read", what, STR_ARG(name));
    diag_help(diag, "maybe it is overwritten before being read?");
}

/* Where a first value comes from: the ends of blocks and branches, also of a branch that is not
 * there. What a macro gives is its own affair. */
static void report_first(const Live *l, const Local *local, const Ast *init, const char *what)
{
    const void *node = init;
    if (init->kind == AST_BLOCK && ((const AstBlock *)node)->tail != NULL) {
        report_first(l, local, ((const AstBlock *)node)->tail, what);
    } else if (init->kind == AST_IF) {
        const Ast *other = ((const AstIf *)node)->else_branch;
        report_first(l, local, ((const AstIf *)node)->then_block, what);
        if (other != NULL) {
            report_first(l, local, other, what);
        } else {
            report(l, local, span_after(warn_span(l->w, init)), what);
        }
    } else if (init->kind == AST_COERCE) {
        report_first(l, local, ((const AstCoerce *)node)->operand, what);
    } else if (init->type != TY_NEVER && init->kind != AST_MACRO) {
        report(l, local, warn_span(l->w, init), what);
    }
}

static void check_value(const Live *l, const Local *local, const Ast *node, Set after)
{
    Set bit = bit_of(l, local);
    if (l->report && bit != 0 && !(after & bit)) {
        report(l, local, warn_span(l->w, node), "assigned");
    }
}

/* A variable that is never read has been reported: its first value is not worth another word. */
static Set declare(const Live *l, const Ast *pattern, Set after, const char *what)
{
    const Local *local = pattern->kind == AST_PAT_NAME
                             ? pattern_local((const AstPatName *)(const void *)pattern)
                             : NULL;
    if (local != NULL) {
        const WarnVar *var = &l->w->vars[local->index];
        Set bit = bit_of(l, local);
        if (l->report && bit != 0 && !(after & bit) && var->init != NULL && var->is_read) {
            report_first(l, local, var->init, what);
        }
        after &= ~bit;
    }
    for (const Ast *part = ast_pattern_parts(pattern).first; part != NULL; part = part->next) {
        after = declare(l, part, after, what);
    }
    return after;
}

/* ---- lists, against their order -------------------------------------------------------------- */

static Set nodes(Live *l, Ast *const *items, u32 count, Set after)
{
    while (count-- > 0) {
        after = items[count] == NULL ? after : value(l, items[count], after);
    }
    return after;
}

static Ast **to_array(Arena *arena, AstList list)
{
    Ast **items = arena_array(arena, Ast *, list.count);
    u32 count = 0;
    for (Ast *item = list.first; item != NULL; item = item->next) {
        items[count++] = item;
    }
    return items;
}

static Set values(Live *l, AstList list, Set after)
{
    ArenaMark mark;
    arena_mark(l->w->arena, &mark);
    after = nodes(l, to_array(l->w->arena, list), list.count, after);
    arena_rewind(l->w->arena, &mark);
    return after;
}

/* ---- statements and blocks ------------------------------------------------------------------- */

static Set stmt(Live *l, const Ast *node, Set after)
{
    if (node->kind == AST_EXPR_STMT) {
        return value(l, ((const AstExprStmt *)(const void *)node)->expr, after);
    }
    if (node->kind != AST_LET) {
        return after;
    }
    const AstLet *let = (const AstLet *)(const void *)node;
    after = declare(l, let->pattern, after, "assigned");
    return let->init == NULL ? after : value(l, let->init, after);
}

static Set block(Live *l, const AstBlock *node, Set after)
{
    LiveTarget target = {.outer = l->target, .node = &node->head, .at_break = after};
    l->target = &target;
    if (node->tail != NULL) {
        after = value(l, node->tail, after);
    }
    ArenaMark mark;
    arena_mark(l->w->arena, &mark);
    Ast **stmts = to_array(l->w->arena, node->stmts);
    for (u32 i = node->stmts.count; i-- > 0;) {
        after = stmt(l, stmts[i], after);
    }
    arena_rewind(l->w->arena, &mark);
    l->target = target.outer;
    return after;
}

/* ---- loops ----------------------------------------------------------------------------------- */

static Head *head_of(const Live *l, const Ast *node)
{
    u32 i = (u32)(((uintptr_t)node >> 3) * 0x9E3779B1u);
    while (l->heads[i & l->head_mask].node != NULL && l->heads[i & l->head_mask].node != node) {
        i++;
    }
    Head *head = &l->heads[i & l->head_mask];
    head->node = node;
    return head;
}

/* One round of a loop, from its beginning to its beginning. */
static Set round_of(Live *l, const Ast *node, Set after, Set again)
{
    switch ((int)node->kind) {
    case AST_WHILE: {
        const AstWhile *loop = (const AstWhile *)(const void *)node;
        return value(l, loop->condition, after | value(l, loop->body, again));
    }
    case AST_FOR: {
        const AstFor *loop = (const AstFor *)(const void *)node;
        return after | declare(l, loop->pattern, value(l, loop->body, again), "assigned");
    }
    default:
        assert(node->kind == AST_LOOP);
        return value(l, ((const AstLoop *)(const void *)node)->body, again);
    }
}

static Set loop(Live *l, const Ast *node, Set after)
{
    Head *head = head_of(l, node);
    LiveTarget target = {.outer = l->target, .node = node, .at_break = after};
    bool wants_report = l->report;
    l->target = &target;
    l->report = false;
    for (Set before = 0; !wants_report;) {
        before = head->live;
        target.at_continue = before;
        head->live |= round_of(l, node, after, before);
        if (head->live == before) {
            break;
        }
    }
    l->report = wants_report;
    if (wants_report) {
        target.at_continue = head->live;
        round_of(l, node, after, head->live);
    }
    l->target = target.outer;
    return head->live;
}

static Set iterate(Live *l, const Iter *iter, Set after)
{
    after = iter->count == NULL ? after : value(l, iter->count, after);
    after = iter->with == NULL ? after : iterate(l, iter->with, after);
    return iter->operand == NULL ? iterate(l, iter->of, after) : value(l, iter->operand, after);
}

static Set for_loop(Live *l, const AstFor *node, Set after)
{
    return iterate(l, node->def, loop(l, &node->head, after));
}

static Set jump(Live *l, const void *node, bool is_break)
{
    for (const LiveTarget *target = l->target; target != NULL; target = target->outer) {
        if (target->node == node) {
            return is_break ? target->at_break : target->at_continue;
        }
    }
    return 0;
}

/* ---- places ---------------------------------------------------------------------------------- */

static const Local *base_local(const Ast *node)
{
    while (node->kind == AST_FIELD || node->kind == AST_INDEX) {
        node = node->kind == AST_FIELD ? ((const AstField *)(const void *)node)->operand
                                       : ((const AstIndex *)(const void *)node)->operand;
    }
    return warn_local(node);
}

static Set place(Live *l, const Ast *node, Set after, bool is_read)
{
    const Local *local = warn_local(node);
    if (local != NULL) {
        return is_read ? after | bit_of(l, local) : after;
    }
    if (node->kind == AST_NAME) {
        return after; /* an item */
    }
    if (node->kind == AST_FIELD) {
        return place(l, ((const AstField *)(const void *)node)->operand, after, is_read);
    }
    if (node->kind == AST_INDEX) { /* the length is read */
        const AstIndex *index = (const AstIndex *)(const void *)node;
        return place(l, index->operand, value(l, index->index, after), true);
    }
    if (node->kind == AST_UNARY && node->op == UNARY_DEREF) {
        return place(l, ((const AstUnary *)(const void *)node)->operand, after, true);
    }
    return value(l, node, after);
}

static Set assign(Live *l, const Ast *node, const Ast *left, const Ast *right, bool is_op,
                  Set after)
{
    const Local *local = base_local(left);
    if (local != NULL) {
        check_value(l, local, node, after);
    }
    if (warn_local(left) == NULL) {
        after = place(l, left, after, false);
    } else if (!is_op) {
        after &= ~bit_of(l, local);
    }
    return value(l, right, after);
}

/* ---- expressions ----------------------------------------------------------------------------- */

static Set macro(Live *l, const AstMacro *node, Set after)
{
    const MacroPlan *plan = node->def;
    Set message = plan->left == NULL ? after : 0;
    if (plan->format != NULL) {
        for (u32 i = plan->format->arg_count; i-- > 0;) {
            message = place(l, plan->format->args[i], message, true);
        }
    }
    after |= message;
    after = plan->right == NULL ? after : value(l, plan->right, after);
    return plan->left == NULL ? after : value(l, plan->left, after);
}

static Set branch(Live *l, const AstIf *node, Set after)
{
    Set otherwise = node->else_branch == NULL ? after : value(l, node->else_branch, after);
    return value(l, node->condition, otherwise | value(l, node->then_block, after));
}

static Set binary(Live *l, const AstBinary *node, Set after)
{
    Set right = value(l, node->right, after);
    bool is_logic = node->head.op == BINARY_LOGIC_AND || node->head.op == BINARY_LOGIC_OR;
    return value(l, node->left, is_logic ? after | right : right);
}

/* Against the order of evaluation: the base, then the fields from the last one on. */
static Set fields(Live *l, const Ast *field, Set after)
{
    if (field == NULL) {
        return after;
    }
    after = fields(l, field->next, after);
    return value(l, ((const AstFieldInit *)(const void *)field)->value, after);
}

static Set struct_literal(Live *l, const AstStructLiteral *node, Set after)
{
    after = node->base == NULL ? after : value(l, node->base, after);
    return fields(l, node->fields.first, after);
}

/* From each arm, and from each guard that fails, control may go on. */
/* Behind a guard that is false come the arms that follow. */
static Set match(Live *l, const AstMatch *node, Set after)
{
    ArenaMark mark;
    arena_mark(l->w->arena, &mark);
    Ast **arms = to_array(l->w->arena, node->arms);
    Set rest = 0;
    for (u32 i = node->arms.count; i-- > 0;) {
        const AstArm *arm = (const AstArm *)(const void *)arms[i];
        Set live = value(l, arm->body, after);
        live = arm->guard == NULL ? live : value(l, arm->guard, live | rest);
        rest |= declare(l, arm->pattern, live, "assigned");
    }
    arena_rewind(l->w->arena, &mark);
    return value(l, node->scrutinee, rest);
}

static Set parts(Live *l, const Ast *at, Set after)
{
    const void *node = at;
    switch ((AstKind)at->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_PATH:
        return after;
    case AST_NAME:
    case AST_FIELD:
    case AST_INDEX:
        return place(l, at, after, true);
    case AST_UNARY:
        return place(l, ((const AstUnary *)node)->operand, after, true);
    case AST_REF:
        return place(l, ((const AstRef *)node)->operand, after, true);
    case AST_COERCE:
        return value(l, ((const AstCoerce *)node)->operand, after);
    case AST_CAST:
        return value(l, ((const AstCast *)node)->operand, after);
    case AST_BINARY:
        return binary(l, node, after);
    case AST_ASSIGN: {
        const AstAssign *assigned = node;
        return assign(l, at, assigned->left, assigned->right, false, after);
    }
    case AST_ASSIGN_OP: {
        const AstAssignOp *assigned = node;
        return assign(l, at, assigned->left, assigned->right, true, after);
    }
    case AST_CALL:
        return values(l, ((const AstCall *)node)->args, after);
    case AST_METHOD:
        return value(l, ((const AstMethod *)node)->receiver,
                     values(l, ((const AstMethod *)node)->args, after));
    case AST_RANGE: {
        Ast *const ends[] = {((const AstRange *)node)->low, ((const AstRange *)node)->high};
        return nodes(l, ends, COUNT_OF(ends), after);
    }
    case AST_TUPLE:
        return values(l, ((const AstTuple *)node)->items, after);
    case AST_ARRAY:
        return values(l, ((const AstArray *)node)->items, after);
    case AST_REPEAT:
        return value(l, ((const AstRepeat *)node)->item, after);
    case AST_BLOCK:
        return block(l, node, after);
    case AST_IF:
        return branch(l, node, after);
    case AST_WHILE:
    case AST_LOOP:
        return loop(l, at, after);
    case AST_FOR:
        return for_loop(l, node, after);
    case AST_BREAK: {
        const AstBreak *leaves = node;
        after = jump(l, leaves->def, true);
        return leaves->value == NULL ? after : value(l, leaves->value, after);
    }
    case AST_CONTINUE:
        return jump(l, ((const AstContinue *)node)->def, false);
    case AST_RETURN: {
        const Ast *result = ((const AstReturn *)node)->value;
        return result == NULL ? 0 : value(l, result, 0);
    }
    case AST_MACRO:
        return macro(l, node, after);
    case AST_STRUCT_LITERAL:
        return struct_literal(l, node, after);
    case AST_MATCH:
        return match(l, node, after);
    case AST_WILD:
    case AST_ERROR:
    AST_CASES_OF_NO_EXPRESSION:
        break;
    }
    bug("%s in a checked expression", ast_kind_text((AstKind)at->kind));
}

/* The set in front of an expression that does not end is not that behind it. */
static Set value(Live *l, const Ast *node, Set after)
{
    bool ends = node->type == TY_NEVER && node->kind != AST_BLOCK && node->kind != AST_IF;
    return parts(l, node, ends ? 0 : after);
}

/* ---- groups ---------------------------------------------------------------------------------- */

/* Takes the suspects from *next on; returns how many. */
static u32 fill_group(Live *l, const Local **next)
{
    u32 count = 0;
    memset(l->bit, NO_BIT, l->w->fn->local_count);
    for (; *next != NULL && count < GROUP_SIZE; *next = (*next)->next) {
        const WarnVar *var = &l->w->vars[(*next)->index];
        if (var->is_suspect && var->pattern != NULL) {
            l->bit[(*next)->index] = (u8)count++;
        }
    }
    return count;
}

static void walk(Live *l, bool wants_report)
{
    l->report = wants_report;
    Set live = value(l, l->w->fn->body, 0);
    for (u32 i = 0; i < l->w->fn->param_count; i++) {
        declare(l, l->w->fn->param_patterns[i], live,
                l->w->fn->params[i] != NULL ? "passed" : "assigned");
    }
}

void warn_live(Warn *w)
{
    Live live = {.w = w};
    live.bit = arena_array(w->arena, u8, w->fn->local_count);
    live.head_mask = 1;
    while (live.head_mask < 2 * w->loop_count) {
        live.head_mask = 2 * live.head_mask + 1;
    }
    const Local *next = w->fn->locals;
    while (fill_group(&live, &next) > 0) {
        live.heads = arena_array_zero(w->arena, Head, live.head_mask + 1);
        if (w->loop_count > 0) {
            walk(&live, false);
        }
        walk(&live, true);
    }
}
