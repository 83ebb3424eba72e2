/* init.c: which variables may lack a value.
 *
 * Of each variable that is declared without a value, or whose `&mut` is moved somewhere, two things
 * are propagated forward over the graph: it may be without a value here, and it may have had one.
 * Where ways meet, what may be true on one of them may be true. A use where the first holds is
 * E0381 or E0382, an assignment of an immutable one where the second holds is E0384.
 *
 * 64 variables are done at a time: memory does not depend on how many there are. */
#include "sema/flow.h"

typedef struct InitState {
    u64 uninit; /* may be without a value */
    u64 ever;   /* may have had one */
} InitState;

typedef struct InitGroup {
    Flow *flow;
    u8 *bit; /* by local: its bit, or NO_BIT */
    InitState start;
    InitState *states; /* by block: at its beginning */
    bool *arrived;     /* by block */
    Dirty dirty;
} InitGroup;

enum { NO_BIT = 255, GROUP_SIZE = 64 };

static bool needs_value(const FlowNode *node, const Place *place)
{
    switch ((FlowAccess)node->access) {
    case ACCESS_NONE:
    case ACCESS_ACTIVATE:
    case ACCESS_DEAD:
        return false;
    case ACCESS_ASSIGN:
        return place->elem != ELEM_ROOT; /* no variable gets its value piece by piece */
    case ACCESS_INSPECT:
    case ACCESS_COPY:
    case ACCESS_LENGTH:
    case ACCESS_SHARE:
    case ACCESS_MUT:
    case ACCESS_RESERVE:
    case ACCESS_MOVE:
        return true;
    }
    UNREACHABLE();
}

/* What is found at the node only grows while the propagation runs, so it is written down at
 * once. */
static void access_place(const InitGroup *group, FlowNode *node, InitState *state)
{
    const Place *place = place_get(&group->flow->places, node->place);
    if (group->bit[place->local] == NO_BIT) {
        return;
    }
    u64 bit = (u64)1 << group->bit[place->local];
    if ((state->uninit & bit) && needs_value(node, place)) {
        node->flags |= NODE_UNINIT;
        group->flow->found = true;
    }
    if (state->ever & bit) {
        node->flags |= NODE_WAS_INIT;
    }
    if (node->access == ACCESS_MOVE) {
        state->uninit |= bit;
    } else if (node->access == ACCESS_DEAD) {
        state->uninit |= bit;
        state->ever &= ~bit;
    }
}

static InitState pass_block(const InitGroup *group, const FlowBlock *block, InitState state)
{
    for (u32 i = block->first; i < block->end; i++) {
        FlowNode *node = &group->flow->nodes.items[i];
        if (node->place != 0) {
            access_place(group, node, &state);
        }
        if (node->def != FLOW_NONE && group->bit[node->def] != NO_BIT) {
            u64 bit = (u64)1 << group->bit[node->def];
            state.uninit &= ~bit;
            state.ever |= bit;
        }
    }
    return state;
}

static void arrive(InitGroup *group, u32 block, InitState state)
{
    InitState *at = &group->states[block];
    InitState joined = {at->uninit | state.uninit, at->ever | state.ever};
    if (!group->arrived[block] || joined.uninit != at->uninit || joined.ever != at->ever) {
        *at = joined;
        group->arrived[block] = true;
        dirty_add(&group->dirty, block);
    }
}

static void propagate(InitGroup *group)
{
    const Flow *flow = group->flow;
    memset(group->states, 0, flow->block_count * sizeof(group->states[0]));
    memset(group->arrived, 0, flow->block_count * sizeof(group->arrived[0]));
    arrive(group, 0, group->start);
    u32 b;
    while (dirty_take_first(&group->dirty, &b)) {
        InitState end = pass_block(group, &flow->blocks[b], group->states[b]);
        for (u32 i = 0; i < 2; i++) {
            if (flow->blocks[b].next[i] != FLOW_NONE) {
                arrive(group, flow->blocks[b].next[i], end);
            }
        }
    }
}

/* Takes the tracked locals from *next on into the group; returns how many. */
static u32 fill_group(InitGroup *group, u32 *next)
{
    const Flow *flow = group->flow;
    u32 count = 0;
    memset(group->bit, NO_BIT, flow->locals.count);
    group->start = (InitState){0, 0};
    for (; *next < flow->var_count && count < GROUP_SIZE; (*next)++) {
        const FlowLocal *local = &flow->locals.items[*next];
        if (!(local->flags & LOCAL_TRACKED)) {
            continue;
        }
        u64 bit = (u64)1 << count;
        if (local->flags & LOCAL_PARAM) {
            group->start.ever |= bit;
        } else {
            group->start.uninit |= bit;
        }
        group->bit[*next] = (u8)count++;
    }
    return count;
}

void init_find(Flow *flow)
{
    u32 next = 0;
    while (next < flow->var_count && !(flow->locals.items[next].flags & LOCAL_TRACKED)) {
        next++;
    }
    if (next == flow->var_count) {
        return;
    }
    InitGroup group = {.flow = flow};
    group.bit = arena_array(flow->arena, u8, flow->locals.count);
    group.states = arena_array(flow->arena, InitState, flow->block_count);
    group.arrived = arena_array(flow->arena, bool, flow->block_count);
    group.dirty = dirty_make(flow);
    while (fill_group(&group, &next) > 0) {
        propagate(&group);
    }
}

/* ---- where a value went ---------------------------------------------------------------------- */

typedef struct MoveSearch {
    Flow *flow;
    u32 local;
    bool *seen; /* by block: searched from its end */
    VEC(u32) blocks;
    VEC(u32) back; /* blocks that lead to one of these in the next round of a loop */
    VEC(u32) moves;
    bool reached_start;
    bool in_loops; /* ways back are followed like any other */
} MoveSearch;

static void add_move(MoveSearch *search, u32 node)
{
    for (u32 m = 0; m < search->moves.count; m++) {
        if (search->moves.items[m] == node) {
            return;
        }
    }
    vec_push(search->flow->arena, &search->moves, node);
}

/* Goes back from node `from` to the beginning of its block; true when nothing was found there. */
static bool search_block(MoveSearch *search, u32 block, u32 from)
{
    Flow *flow = search->flow;
    for (u32 i = from; i-- > flow->blocks[block].first;) {
        const FlowNode *node = &flow->nodes.items[i];
        bool touches = node->place != 0
                       && place_get(&flow->places, node->place)->local == search->local;
        if (touches && node->access == ACCESS_MOVE) {
            add_move(search, i);
            return false;
        }
        if (node->def == search->local) {
            return false;
        }
    }
    return true;
}

/* A way that goes forward in the source goes back in a loop. */
static void search_before(MoveSearch *search, u32 block)
{
    Flow *flow = search->flow;
    search->reached_start |= block == 0;
    for (u32 i = flow->blocks[block].before; i < flow->blocks[block + 1].before; i++) {
        u32 before = flow->preds[i];
        if (before >= block && !search->in_loops) {
            vec_push(flow->arena, &search->back, before);
        } else if (!search->seen[before]) {
            search->seen[before] = true;
            vec_push(flow->arena, &search->blocks, before);
        }
    }
}

static void search_all(MoveSearch *search)
{
    while (search->blocks.count > 0) {
        u32 block = vec_pop(&search->blocks);
        if (search_block(search, block, search->flow->blocks[block].end)) {
            search_before(search, block);
        }
    }
}

static void sort(u32 *items, u32 count)
{
    for (u32 i = 1; i < count; i++) {
        u32 item = items[i];
        u32 at = i;
        for (; at > 0 && items[at - 1] > item; at--) {
            items[at] = items[at - 1];
        }
        items[at] = item;
    }
}

/* As in rustc: moves in an earlier round of a loop count only when there is none on a straight way,
 * and when the variable surely had a value before the loop. */
u32 init_moves(Flow *flow, u32 node, u32 **moves)
{
    MoveSearch search = {.flow = flow};
    search.local = place_get(&flow->places, flow->nodes.items[node].place)->local;
    search.seen = arena_array_zero(flow->arena, bool, flow->block_count);
    u32 block = flow->block_of[node];
    if (search_block(&search, block, node)) {
        search_before(&search, block);
    }
    search_all(&search);
    bool is_param = (flow->locals.items[search.local].flags & LOCAL_PARAM) != 0;
    bool had_value = is_param || !search.reached_start;
    if (search.moves.count == 0 && had_value) {
        search.in_loops = true;
        for (u32 i = 0; i < search.back.count; i++) {
            if (!search.seen[search.back.items[i]]) {
                search.seen[search.back.items[i]] = true;
                vec_push(flow->arena, &search.blocks, search.back.items[i]);
            }
        }
        search_all(&search);
    }
    sort(search.moves.items, search.moves.count);
    *moves = search.moves.items;
    return search.moves.count;
}
