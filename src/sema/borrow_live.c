/* borrow_live.c: where each loan must hold.
 *
 * A loan is made into a reference; from there it may be copied, lent or assigned into others. These
 * flows are edges between locals that hold for the whole function, so that the locals which may
 * carry a loan are those that can be reached from the first one. The loan must hold wherever one of
 * them is live, that is, may be used before it is overwritten. If one of them is a parameter the
 * caller may use it, and the loan must hold everywhere. (In the words of RFC 2094: the region of a
 * loan contains the live points of every reference whose region it outlives; outliving is not bound
 * to a point.)
 *
 * Liveness is propagated backward for 64 locals at a time; only blocks in which one of them is live
 * are ever touched. */
#include "sema/flow.h"

enum { NO_BIT = 255, GROUP_SIZE = 64 };

/* The local whose value the access needs, when it is a reference. */
static u32 place_use(const Flow *flow, const FlowNode *node)
{
    if (node->place == 0 || node->access == ACCESS_DEAD) {
        return FLOW_NONE;
    }
    const Place *place = place_get(&flow->places, node->place);
    bool is_ref = (flow->locals.items[place->local].flags & LOCAL_REF) != 0;
    bool overwrites = node->access == ACCESS_ASSIGN && place->elem == ELEM_ROOT;
    return is_ref && !overwrites ? place->local : FLOW_NONE;
}

/* ---- tables ---------------------------------------------------------------------------------- */

static void mention(FlowEdge *edges, u32 *count, u32 local, u32 node)
{
    if (local != FLOW_NONE) {
        edges[(*count)++] = (FlowEdge){local, node, node};
    }
}

RefTable borrow_refs(Flow *flow)
{
    enum { MENTIONS_MAX = 3 };
    size_t max = (size_t)flow->nodes.count * MENTIONS_MAX;
    FlowEdge *mentions = arena_array(flow->arena, FlowEdge, max);
    u32 count = 0;
    for (u32 i = 0; i < flow->nodes.count; i++) {
        const FlowNode *node = &flow->nodes.items[i];
        mention(mentions, &count, node->use, i);
        mention(mentions, &count, node->def, i);
        mention(mentions, &count, place_use(flow, node), i);
    }
    RefTable refs;
    refs.places = links_make(flow->arena, mentions, count, flow->locals.count);
    refs.flows = links_make(flow->arena, flow->edges.items, flow->edges.count, flow->locals.count);
    return refs;
}

LiveSpace borrow_live_space(Flow *flow)
{
    LiveSpace space = {.dirty = dirty_make(flow)};
    space.live = arena_array_zero(flow->arena, u64, flow->block_count);
    space.is_touched = arena_array_zero(flow->arena, bool, flow->block_count);
    space.bit = arena_array(flow->arena, u8, flow->locals.count);
    memset(space.bit, NO_BIT, flow->locals.count);
    return space;
}

/* ---- who carries what ------------------------------------------------------------------------ */

static void carry(Flow *flow, LiveSpace *space, LoanGroup *group, u32 local, u64 loans)
{
    if (group->carried[local] == 0) {
        vec_push(flow->arena, &space->carriers, local);
    }
    group->carried[local] |= loans;
    if (flow->locals.items[local].flags & LOCAL_PARAM) {
        group->always |= loans;
    }
}

/* Follows the edges until nothing is added. */
static void find_carriers(Flow *flow, const RefTable *refs, LiveSpace *space, LoanGroup *group)
{
    VEC(u32) work = {0};
    for (u32 i = 0; i < group->count; i++) {
        u32 dest = flow->loans.items[group->first + i].dest;
        if (dest != FLOW_NONE) {
            carry(flow, space, group, dest, (u64)1 << i);
            vec_push(flow->arena, &work, dest);
        }
    }
    while (work.count > 0) {
        u32 from = vec_pop(&work);
        u64 loans = group->carried[from];
        for (u32 i = refs->flows.start[from]; i < refs->flows.start[from + 1]; i++) {
            u32 to = refs->flows.to[i];
            if ((loans & ~group->carried[to]) != 0) {
                carry(flow, space, group, to, loans);
                vec_push(flow->arena, &work, to);
            }
        }
    }
}

/* ---- liveness -------------------------------------------------------------------------------- */

static u64 bit_of(const LiveSpace *space, u32 local)
{
    return local == FLOW_NONE || space->bit[local] == NO_BIT ? 0 : (u64)1 << space->bit[local];
}

static u64 before_node(const Flow *flow, const LiveSpace *space, const FlowNode *node, u64 live)
{
    live &= ~bit_of(space, node->def);
    if (node->access == ACCESS_DEAD) {
        live &= ~bit_of(space, place_get(&flow->places, node->place)->local);
    }
    return live | bit_of(space, node->use) | bit_of(space, place_use(flow, node));
}

static u64 at_end(const LiveSpace *space, const FlowBlock *block)
{
    u64 live = 0;
    for (u32 i = 0; i < 2; i++) {
        live |= block->next[i] == FLOW_NONE ? 0 : space->live[block->next[i]];
    }
    return live;
}

static void touch_block(Flow *flow, LiveSpace *space, u32 block)
{
    if (!space->is_touched[block]) {
        space->is_touched[block] = true;
        vec_push(flow->arena, &space->touched, block);
    }
}

static void propagate(Flow *flow, LiveSpace *space)
{
    u32 b;
    while (dirty_take_last(&space->dirty, &b)) {
        const FlowBlock *block = &flow->blocks[b];
        touch_block(flow, space, b);
        u64 live = at_end(space, block);
        for (u32 i = block->end; i-- > block->first;) {
            live = before_node(flow, space, &flow->nodes.items[i], live);
        }
        if ((live & ~space->live[b]) == 0) {
            continue;
        }
        space->live[b] |= live;
        for (u32 i = block->before; i < flow->blocks[b + 1].before; i++) {
            dirty_add(&space->dirty, flow->preds[i]);
        }
    }
}

/* What the live locals carry, added to `needed` of each node of the block. */
static void add_needed(const Flow *flow, const LiveSpace *space, LoanGroup *group, u32 b,
                       const u32 *locals)
{
    const FlowBlock *block = &flow->blocks[b];
    u64 live = at_end(space, block);
    u64 known_live = 0;
    u64 known_loans = 0;
    for (u32 i = block->end; i-- > block->first;) {
        live = before_node(flow, space, &flow->nodes.items[i], live);
        if (live != known_live) {
            known_live = live;
            known_loans = 0;
            for (u64 rest = live; rest != 0; rest &= rest - 1) {
                known_loans |= group->carried[locals[__builtin_ctzll(rest)]];
            }
        }
        group->needed[i] |= known_loans;
    }
}

/* The part of borrow_live for up to 64 of the carriers. */
static void live_part(Flow *flow, const RefTable *refs, LiveSpace *space, LoanGroup *group,
                      const u32 *locals, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        space->bit[locals[i]] = (u8)i;
        for (u32 n = refs->places.start[locals[i]]; n < refs->places.start[locals[i] + 1]; n++) {
            u32 block = flow->block_of[refs->places.to[n]];
            if (flow->blocks[block].reachable) {
                dirty_add(&space->dirty, block);
            }
        }
    }
    propagate(flow, space);
    space->work += (u64)space->touched.count * FLOW_BLOCK_NODES;
    for (u32 i = 0; i < space->touched.count; i++) {
        add_needed(flow, space, group, space->touched.items[i], locals);
    }
    for (u32 i = 0; i < space->touched.count; i++) {
        space->live[space->touched.items[i]] = 0;
    }
    for (u32 i = 0; i < count; i++) {
        space->bit[locals[i]] = NO_BIT;
    }
}

void borrow_live(Flow *flow, const RefTable *refs, LiveSpace *space, LoanGroup *group)
{
    group->always = 0;
    find_carriers(flow, refs, space, group);
    for (u32 i = 0; i < space->carriers.count; i += GROUP_SIZE) {
        if (space->work > LIMIT_BORROW_WORK) {
            return; /* reported by borrow_find */
        }
        u32 count = u32_min(GROUP_SIZE, space->carriers.count - i);
        live_part(flow, refs, space, group, space->carriers.items + i, count);
    }
}

void borrow_live_clear(Flow *flow, LiveSpace *space, LoanGroup *group)
{
    for (u32 i = 0; i < space->carriers.count; i++) {
        group->carried[space->carriers.items[i]] = 0;
    }
    for (u32 i = 0; i < space->touched.count; i++) {
        const FlowBlock *block = &flow->blocks[space->touched.items[i]];
        memset(group->needed + block->first, 0, (block->end - block->first) * sizeof(u64));
        space->is_touched[space->touched.items[i]] = false;
    }
    space->carriers.count = 0;
    space->touched.count = 0;
}
