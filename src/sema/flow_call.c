/* flow_call.c: the events of calls: arguments, receivers. */
#include "sema/check.h"
#include "sema/flow.h"

/* An argument: a `&mut` that is passed on is borrowed in two phases, so that later arguments may
 * read what it points to. */
static void flow_argument(Flow *flow, Ast *expr)
{
    u32 temp = flow_is_ref(flow, flow_type(expr)) ? flow_temp(flow, expr) : FLOW_NONE;
    if (expr->kind == AST_COERCE) {
        flow_coerce(flow, ast_as(expr, COERCE, Coerce), temp, ACCESS_RESERVE);
    } else {
        flow_coerced(flow, expr, temp);
    }
    flow_hold(flow, temp);
}

/* The receiver of a method: an argument, but what was borrowed for it is borrowed in two phases. */
static void flow_receiver_argument(Flow *flow, Ast *receiver, Ast *args)
{
    Ast *operand = receiver_operand(receiver);
    const Types *types = &flow->sema->types;
    if (operand == receiver) {
        flow_argument(flow, receiver);
    } else if (!type_get(types, flow_type(receiver))->is_mut) {
        flow_borrowed_operand(flow, operand, !flow_all_quiet(args), receiver);
    } else if (receiver->kind == AST_COERCE) {
        flow_argument(flow, receiver);
    } else {
        u32 temp = flow_temp(flow, receiver);
        flow_borrow(flow, flow_path_mut(flow, operand), ACCESS_RESERVE, temp, receiver);
        flow_hold(flow, temp);
    }
}

/* No result carries a loan: references are never returned. */
void flow_call(Flow *flow, Ast *node, Ast *receiver, Ast *args)
{
    u32 count = flow->held.count;
    if (receiver != NULL) {
        flow_receiver_argument(flow, receiver, args);
    }
    for (Ast *arg = args; arg != NULL; arg = arg->next) {
        flow_argument(flow, arg);
    }
    flow_leave(flow, NODE_PANICS, node);
    flow_release(flow, count, node);
}

/* `(a..b).contains(&x)`: the ends are values of their own. */
void flow_range_method(Flow *flow, AstMethod *node)
{
    const AstRange *range = ast_as(node->receiver, RANGE, Range);
    u32 count = flow->held.count;
    if (range->low != NULL) {
        flow_value(flow, range->low, FLOW_NONE);
    }
    if (range->high != NULL) {
        flow_value(flow, range->high, FLOW_NONE);
    }
    for (Ast *arg = node->args.first; arg != NULL; arg = arg->next) {
        flow_argument(flow, arg);
    }
    flow_leave(flow, NODE_PANICS, &node->head);
    flow_release(flow, count, &node->head);
}
