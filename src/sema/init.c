/* init.c: which variables, and parts of them, may lack a value.
 *
 * Of each variable that is declared without a value, or of which something is moved away somewhere, two
 * things are propagated forward over the graph: it may be without a value here, and it may have had one.
 * A field that is moved on its own is followed beside its variable. Where ways meet, what may be true on
 * one of them may be true. A use where the first holds, of what is used or of a part of it, is E0381 or
 * E0382; an assignment of an immutable variable where the second holds is E0384.
 *
 * 64 variables and fields are done at a time: memory does not depend on how many there are. */
#include "sema/flow.h"

typedef struct InitState {
    u64 uninit; /* may be without a value */
    u64 ever;   /* may have had one */
} InitState;

typedef struct InitGroup {
    Flow *flow;
    u32 *bit_count;  /* by local: how many of its places are `is_moved` */
    bool *is_member; /* by local */
    bool *is_moved;  /* by place: moved somewhere; or the root of a tracked local */
    u64 *inside; /* by place: the bits of it and of its parts; 0: its local is not in this group */
    u64 *around;    /* by place: the bit of the nearest place around it, or its own, that has one */
    u64 *whole;     /* by local: all its bits */
    InitState start;
    InitState *states; /* by block: at its beginning */
    bool *arrived;     /* by block */
    Dirty dirty;
} InitGroup;

enum { GROUP_SIZE = 64 };

static bool needs_value(const FlowNode *node)
{
    switch ((FlowAccess)node->access) {
    case ACCESS_NONE:
    case ACCESS_ACTIVATE:
    case ACCESS_DEAD:
    case ACCESS_ASSIGN:
        return false;
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

/* What must have a value: to be used, the whole place; to be looked into, or for a part to be assigned,
 * what is around it. */
static u64 needed_bits(const InitGroup *group, const FlowNode *node)
{
    if (node->access == ACCESS_INSPECT) {
        return group->around[node->place];
    }
    if (node->access == ACCESS_ASSIGN) {
        const Place *place = place_get(&group->flow->places, node->place);
        return place->elem == ELEM_ROOT ? 0 : group->around[place->parent];
    }
    return needs_value(node) ? group->inside[node->place] | group->around[node->place] : 0;
}

/* What is found at the node only grows while the propagation runs, so it is written down at
 * once. */
static void access_place(const InitGroup *group, FlowNode *node, InitState *state)
{
    const Place *place = place_get(&group->flow->places, node->place);
    u64 whole = group->whole[place->local];
    if (whole == 0) {
        return;
    }
    u64 inside = group->inside[node->place];
    if (state->uninit & needed_bits(group, node)) {
        node->flags |= NODE_UNINIT;
        group->flow->found = true;
    }
    if (state->ever & group->around[group->flow->locals.items[place->local].place]) {
        node->flags |= NODE_WAS_INIT;
    }
    if (node->access == ACCESS_MOVE) {
        state->uninit |= inside;
    } else if (node->access == ACCESS_ASSIGN && place->elem == ELEM_FIELD) {
        state->uninit &= ~inside;
    } else if (node->access == ACCESS_DEAD) {
        state->uninit |= whole;
        state->ever &= ~whole;
    }
}

static InitState pass_block(const InitGroup *group, const FlowBlock *block, InitState state)
{
    for (u32 i = block->first; i < block->end; i++) {
        FlowNode *node = &group->flow->nodes.items[i];
        if (node->place != 0) {
            access_place(group, node, &state);
        }
        if (node->def != FLOW_NONE) {
            u64 whole = group->whole[node->def];
            state.uninit &= ~whole;
            state.ever |= whole;
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

/* ---- groups ---------------------------------------------------------------------------------- */

static bool is_tracked(const Flow *flow, u32 local)
{
    return local < flow->var_count && (flow->locals.items[local].flags & LOCAL_TRACKED) != 0;
}

static void mark_moved(InitGroup *group, u32 place)
{
    if (!group->is_moved[place]) {
        group->is_moved[place] = true;
        group->bit_count[place_get(&group->flow->places, place)->local]++;
    }
}

/* Marks the places that have a bit of their own: the tracked variables, and what is moved. */
static void find_moved(InitGroup *group)
{
    Flow *flow = group->flow;
    for (u32 i = 0; i < flow->nodes.count; i++) {
        const FlowNode *node = &flow->nodes.items[i];
        if (node->access == ACCESS_MOVE && node->place != 0) {
            mark_moved(group, node->place);
        }
    }
    for (u32 i = 0; i < flow->var_count; i++) {
        if (is_tracked(flow, i)) {
            mark_moved(group, flow->locals.items[i].place);
        }
    }
}

/* Gives the places of the group's locals their bits. A place has a larger number than the one around
 * it. Parts that find no bit left are taken for the whole. */
static void give_bits(InitGroup *group)
{
    const Places *places = &group->flow->places;
    u32 count = 0;
    for (u32 id = 1; id < places->list.count; id++) {
        const Place *place = place_get(places, id);
        if (!group->is_member[place->local]) {
            continue;
        }
        bool has_bit = group->is_moved[id] && count < GROUP_SIZE;
        group->around[id] = has_bit              ? (u64)1 << count++
                            : place->parent == 0 ? 0
                                                 : group->around[place->parent];
        group->inside[id] = has_bit ? group->around[id] : 0;
        group->whole[place->local] |= group->inside[id];
    }
    for (u32 id = places->list.count; id-- > 1;) {
        const Place *place = place_get(places, id);
        if (group->is_member[place->local] && place->parent != 0) {
            group->inside[place->parent] |= group->inside[id];
        }
    }
}

/* Takes the tracked locals from *next on into the group; false when there are none left. */
static bool fill_group(InitGroup *group, u32 *next)
{
    const Flow *flow = group->flow;
    u32 first = *next;
    u32 count = 0;
    memset(group->inside, 0, flow->places.list.count * sizeof(u64));
    memset(group->around, 0, flow->places.list.count * sizeof(u64));
    memset(group->whole, 0, flow->locals.count * sizeof(u64));
    memset(group->is_member, 0, flow->locals.count * sizeof(bool));
    for (; *next < flow->var_count; (*next)++) {
        u32 bits = is_tracked(flow, *next) ? group->bit_count[*next] : 0;
        if (count > 0 && count + bits > GROUP_SIZE) {
            break;
        }
        group->is_member[*next] = bits > 0;
        count += bits;
    }
    give_bits(group);
    group->start = (InitState){0, 0};
    for (u32 i = first; i < *next; i++) {
        bool is_param = (flow->locals.items[i].flags & LOCAL_PARAM) != 0;
        *(is_param ? &group->start.ever : &group->start.uninit) |= group->whole[i];
    }
    return count > 0;
}

void init_find(Flow *flow)
{
    u32 next = 0;
    while (next < flow->var_count && !is_tracked(flow, next)) {
        next++;
    }
    if (next == flow->var_count) {
        return;
    }
    for (u32 i = next; i < flow->var_count; i++) {
        if (is_tracked(flow, i)) {
            flow_path_local(flow, i); /* makes its root */
        }
    }
    InitGroup group = {.flow = flow};
    group.is_moved = arena_array_zero(flow->arena, bool, flow->places.list.count);
    group.bit_count = arena_array_zero(flow->arena, u32, flow->locals.count);
    group.is_member = arena_array(flow->arena, bool, flow->locals.count);
    group.inside = arena_array(flow->arena, u64, flow->places.list.count);
    group.around = arena_array(flow->arena, u64, flow->places.list.count);
    group.whole = arena_array(flow->arena, u64, flow->locals.count);
    group.states = arena_array(flow->arena, InitState, flow->block_count);
    group.arrived = arena_array(flow->arena, bool, flow->block_count);
    group.dirty = dirty_make(flow);
    find_moved(&group);
    while (fill_group(&group, &next)) {
        propagate(&group);
    }
}

/* ---- where a value went ---------------------------------------------------------------------- */

typedef struct MoveSearch {
    Flow *flow;
    u32 local;
    u32 place; /* what is used */
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
        bool same = node->place != 0
                    && place_get(&flow->places, node->place)->local == search->local;
        bool around = same && place_contains(&flow->places, node->place, search->place);
        bool touches =
            around || (same && place_contains(&flow->places, search->place, node->place));
        if (touches && node->access == ACCESS_MOVE) {
            add_move(search, i);
            if (around) {
                return false;
            }
        }
        if (node->def == search->local || (around && node->access == ACCESS_ASSIGN)) {
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
    search.place = flow->nodes.items[node].place;
    search.local = place_get(&flow->places, search.place)->local;
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
