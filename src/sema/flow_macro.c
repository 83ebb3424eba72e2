/* flow_macro.c: the events of macro calls. They borrow what they show and compare. */
#include "sema/check.h"
#include "sema/flow.h"

bool flow_all_quiet(const Ast *item)
{
    for (; item != NULL; item = item->next) {
        if (!flow_is_quiet(item)) {
            return false;
        }
    }
    return true;
}

static bool coercion_is_quiet(const Ast *expr)
{
    const Ast *operand = ((const AstCoerce *)(const void *)expr)->operand;
    bool shared = operand->kind == AST_REF && operand->op == 0;
    return flow_is_quiet(operand) && (shared || expr->op == COERCE_SHARED);
}

bool flow_is_quiet(const Ast *expr)
{
    const void *node = expr;
    switch (expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_NAME:
    case AST_PATH:
        return true;
    case AST_UNARY:
        return flow_is_quiet(((const AstUnary *)node)->operand);
    case AST_CAST:
        return flow_is_quiet(((const AstCast *)node)->operand);
    case AST_FIELD:
        return flow_is_quiet(((const AstField *)node)->operand);
    case AST_REF:
        return expr->op == 0 && flow_is_quiet(((const AstRef *)node)->operand);
    case AST_COERCE:
        return coercion_is_quiet(expr);
    case AST_INDEX:
        return flow_is_quiet(((const AstIndex *)node)->operand)
               && flow_is_quiet(((const AstIndex *)node)->index);
    case AST_RANGE: {
        const AstRange *range = node;
        return (range->low == NULL || flow_is_quiet(range->low))
               && (range->high == NULL || flow_is_quiet(range->high));
    }
    case AST_BINARY:
        return flow_is_quiet(((const AstBinary *)node)->left)
               && flow_is_quiet(((const AstBinary *)node)->right);
    case AST_CALL:
        return flow_all_quiet(((const AstCall *)node)->args.first);
    case AST_METHOD:
        return flow_is_quiet(((const AstMethod *)node)->receiver)
               && flow_all_quiet(((const AstMethod *)node)->args.first);
    case AST_TUPLE:
        return flow_all_quiet(((const AstTuple *)node)->items.first);
    case AST_ARRAY:
        return flow_all_quiet(((const AstArray *)node)->items.first);
    case AST_STRUCT_LITERAL: {
        const AstStructLiteral *literal = node;
        bool quiet = literal->base == NULL || flow_is_quiet(literal->base);
        for (const Ast *field = literal->fields.first; field != NULL; field = field->next) {
            quiet &= flow_is_quiet(((const AstFieldInit *)(const void *)field)->value);
        }
        return quiet;
    }
    case AST_REPEAT:
        return flow_is_quiet(((const AstRepeat *)node)->item);
    default: /* may contain statements */
        return false;
    }
}

static bool format_is_quiet(const FormatPlan *plan)
{
    for (u32 i = 0; plan != NULL && i < plan->arg_count; i++) {
        if (!flow_is_quiet(plan->args[i])) {
            return false;
        }
    }
    return true;
}

/* All arguments are borrowed before the first is shown. One behind which nothing can change it
 * needs no loan. */
static void flow_format(Flow *flow, const FormatPlan *plan, const Ast *ast)
{
    if (plan == NULL) {
        return;
    }
    u32 noisy = plan->arg_count; /* 1 + the last argument that can change something */
    while (noisy > 0 && flow_is_quiet(plan->args[noisy - 1])) {
        noisy--;
    }
    u32 count = flow->held.count;
    for (u32 i = 0; i < plan->arg_count; i++) {
        flow_borrowed_operand(flow, plan->args[i], i + 1 < noisy, plan->args[i]);
    }
    flow_leave(flow, NODE_PANICS, ast);
    flow_release(flow, count, ast);
}

static void flow_assert(Flow *flow, const MacroPlan *plan, const Ast *ast)
{
    u32 fine = flow_label(flow);
    flow_condition(flow, plan->left, true, fine);
    flow_format(flow, plan->format, ast);
    flow_leave(flow, NODE_PANICS, ast);
    flow_stop(flow);
    flow_place_label(flow, fine);
}

/* Both operands are borrowed together, and on failure until they have been shown. */
static void flow_assert_eq(Flow *flow, const MacroPlan *plan, const Ast *ast)
{
    bool quiet = format_is_quiet(plan->format);
    u32 count = flow->held.count;
    flow_borrowed_operand(flow, plan->left, !quiet || !flow_is_quiet(plan->right), ast);
    flow_borrowed_operand(flow, plan->right, !quiet, ast);
    for (u32 i = count; i < flow->held.count; i++) {
        flow_touch(flow, flow->held.items[i], FLOW_NONE, ast);
    }
    u32 fine = flow_label(flow);
    flow_branch(flow, true, fine);
    flow_format(flow, plan->format, ast);
    flow_leave(flow, NODE_PANICS, ast);
    flow_release(flow, count, ast);
    flow_stop(flow);
    flow_place_label(flow, fine);
}

void flow_macro(Flow *flow, AstMacro *node)
{
    const MacroPlan *plan = node->def;
    switch (plan->macro) {
    case NAME_ASSERT:
        flow_assert(flow, plan, &node->head);
        return;
    case NAME_ASSERT_EQ:
    case NAME_ASSERT_NE:
        flow_assert_eq(flow, plan, &node->head);
        return;
    default: /* print and panic */
        flow_format(flow, plan->format, &node->head);
        return;
    }
}
