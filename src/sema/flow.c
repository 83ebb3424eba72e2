/* flow.c: the check of initialisation, mutability and borrows, step by step (the whole is in
 * flow.h). */
#include "sema/flow.h"

static void add_locals(Flow *flow)
{
    const CheckedFn *fn = flow->fn;
    flow->var_count = fn->local_count;
    vec_reserve(flow->arena, &flow->locals, fn->local_count + 8u);
    for (Local *var = fn->locals; var != NULL; var = var->next) {
        assert(var->index == flow->locals.count);
        FlowLocal local = {.var = var, .owner = FLOW_NONE, .reserved = FLOW_NONE};
        local.flags |= flow_is_ref(flow, var->type) ? LOCAL_REF : 0;
        local.flags |= var->has_init ? 0 : LOCAL_TRACKED;
        vec_push(flow->arena, &flow->locals, local);
    }
    for (u32 i = 0; i < fn->param_count; i++) {
        if (fn->params[i] != NULL) {
            flow->locals.items[fn->params[i]->index].flags |= LOCAL_PARAM;
        }
    }
}

/* Whether the dry walk has found something that only the graph can decide. Shared loans of what is
 * never assigned, into references that are not kept, cannot be wrong. */
static bool needs_graph(const Flow *flow)
{
    bool needed = flow->needed || flow->fn->has_deferred;
    for (u32 i = 0; i < flow->var_count && !needed; i++) {
        u16 flags = flow->locals.items[i].flags;
        needed = (flags & LOCAL_LOANED) && (flags & LOCAL_ASSIGNED);
    }
    return needed;
}

static void check_graph(Flow *flow)
{
    places_init(&flow->places, flow->arena);
    flow_body(flow);
    flow_make_blocks(flow);
    init_find(flow);
    if (flow->loans.count > 0) {
        borrow_find(flow);
    }
    if (flow->found) {
        flow_report(flow);
    }
}

bool sema_check_flow(Sema *sema, const CheckedFn *checked)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    Flow flow = {.sema = sema, .fn = checked, .arena = scratch.arena, .dry = true};
    add_locals(&flow);
    flow_body(&flow);
    if (!flow.failed && needs_graph(&flow)) {
        flow.dry = false;
        check_graph(&flow);
    }
    flow_check_text(&flow);
    scratch_end(&scratch);
    return !flow.failed && !flow.moved_wrong;
}
