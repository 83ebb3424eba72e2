/* flow_graph.c: the nodes as blocks with edges, and the set of blocks that a propagation has to
 * visit.
 *
 * Blocks are in the order of the source, which is also a good order to visit them in: a value that
 * flows forward meets a later block after all that lead to it, but for the ways back to the head of
 * a loop. */
#include "sema/flow.h"

/* ---- blocks ---------------------------------------------------------------------------------- */

static bool is_jump(const FlowNode *node)
{
    return node->exit == EXIT_JUMP || node->exit == EXIT_BRANCH;
}

/* leads[i]: a block begins at node i. */
static bool *find_leaders(Flow *flow)
{
    bool *leads = arena_array_zero(flow->arena, bool, flow->nodes.count + 1u);
    for (u32 i = 0; i < flow->nodes.count; i++) {
        const FlowNode *node = &flow->nodes.items[i];
        if (is_jump(node)) {
            leads[flow->labels.items[node->extra]] = true;
        }
        leads[i + 1] |= node->exit != EXIT_NEXT;
    }
    return leads;
}

static void cut_blocks(Flow *flow, const bool *leads)
{
    u32 count = flow->nodes.count;
    u32 max = count / FLOW_BLOCK_NODES + 1;
    for (u32 i = 0; i < count; i++) {
        max += leads[i];
    }
    flow->blocks = arena_array_zero(flow->arena, FlowBlock, max + 1u);
    flow->block_of = arena_array(flow->arena, u32, count);
    FlowBlock *block = NULL;
    for (u32 i = 0; i < count; i++) {
        if (block == NULL || leads[i] || i - block->first == FLOW_BLOCK_NODES) {
            assert(flow->block_count < max);
            block = &flow->blocks[flow->block_count++];
            *block = (FlowBlock){.first = i, .next = {FLOW_NONE, FLOW_NONE}};
        }
        block->end = i + 1;
        flow->block_of[i] = flow->block_count - 1;
    }
}

static void link_blocks(Flow *flow)
{
    for (u32 b = 0; b < flow->block_count; b++) {
        FlowBlock *block = &flow->blocks[b];
        const FlowNode *last = &flow->nodes.items[block->end - 1];
        if (last->exit == EXIT_NEXT || last->exit == EXIT_BRANCH) {
            block->next[0] = b + 1;
        }
        if (is_jump(last)) {
            block->next[1] = flow->block_of[flow->labels.items[last->extra]];
        }
    }
}

/* Only what can be reached has predecessors: dead code is not checked, and tells nothing. */
static void mark_reachable(Flow *flow)
{
    Dirty dirty = dirty_make(flow);
    dirty_add(&dirty, 0);
    u32 b;
    while (dirty_take_first(&dirty, &b)) {
        flow->blocks[b].reachable = true;
        for (u32 i = 0; i < 2; i++) {
            u32 next = flow->blocks[b].next[i];
            if (next != FLOW_NONE && !flow->blocks[next].reachable) {
                dirty_add(&dirty, next);
            }
        }
    }
}

static void link_back(Flow *flow)
{
    u32 *count = arena_array_zero(flow->arena, u32, flow->block_count + 1u);
    u32 total = 0;
    for (u32 pass = 0; pass < 2; pass++) {
        for (u32 b = 0; b < flow->block_count; b++) {
            for (u32 i = 0; i < 2 && flow->blocks[b].reachable; i++) {
                u32 next = flow->blocks[b].next[i];
                if (next == FLOW_NONE) {
                    continue;
                }
                if (pass == 1) {
                    flow->preds[flow->blocks[next].before + --count[next]] = b;
                } else {
                    count[next]++;
                    total++;
                }
            }
        }
        if (pass == 0) {
            flow->preds = arena_array(flow->arena, u32, total);
            u32 before = 0;
            for (u32 b = 0; b <= flow->block_count; b++) {
                flow->blocks[b].before = before;
                before += b < flow->block_count ? count[b] : 0;
            }
        }
    }
}

/* The successor that rustc's search takes first, and the other one. */
static u32 next_of(const Flow *flow, u32 block, u32 turn)
{
    const FlowNode *last = &flow->nodes.items[flow->blocks[block].end - 1];
    bool label_first = last->exit == EXIT_BRANCH && (last->flags & NODE_WHEN);
    return flow->blocks[block].next[label_first ? 1 - turn : turn];
}

/* Loans are numbered as rustc numbers them, because of several that forbid an event it names the
 * first: in the order in which a search meets their blocks, depth first. Those of dead code are
 * dropped. */
static void order_loans(Flow *flow)
{
    u32 *number = arena_array(flow->arena, u32, flow->loans.count);
    FlowLoan *loans = arena_array(flow->arena, FlowLoan, flow->loans.count);
    u32 *stack = arena_array(flow->arena, u32, flow->block_count * 2u);
    bool *met = arena_array_zero(flow->arena, bool, flow->block_count);
    u32 count = 0;
    u32 depth = 1;
    stack[0] = 0;
    while (depth > 0) {
        u32 block = stack[--depth];
        if (met[block]) {
            continue;
        }
        met[block] = true;
        for (u32 i = flow->blocks[block].first; i < flow->blocks[block].end; i++) {
            const FlowNode *node = &flow->nodes.items[i];
            bool begins = node->access == ACCESS_SHARE || node->access == ACCESS_MUT
                          || node->access == ACCESS_RESERVE;
            if (begins && node->extra != FLOW_NONE) {
                number[node->extra] = count;
                loans[count++] = flow->loans.items[node->extra];
            }
        }
        for (u32 turn = 2; turn-- > 0;) {
            u32 next = next_of(flow, block, turn);
            if (next != FLOW_NONE && !met[next]) {
                stack[depth++] = next;
            }
        }
    }
    for (u32 i = 0; i < flow->nodes.count; i++) {
        FlowNode *node = &flow->nodes.items[i];
        bool names = node->access != ACCESS_NONE && node->extra != FLOW_NONE;
        if (names && flow->blocks[flow->block_of[i]].reachable) {
            node->extra = number[node->extra];
        } else if (names) {
            node->extra = FLOW_NONE;
        }
    }
    flow->loans.items = loans;
    flow->loans.count = count;
    flow->loans.capacity = count;
}

static void drop_dead_edges(Flow *flow)
{
    u32 kept = 0;
    for (u32 i = 0; i < flow->edges.count; i++) {
        FlowEdge edge = flow->edges.items[i];
        if (flow->blocks[flow->block_of[edge.node]].reachable) {
            flow->edges.items[kept++] = edge;
        }
    }
    flow->edges.count = kept;
}

void flow_make_blocks(Flow *flow)
{
    assert(flow->nodes.count > 0 && vec_last(&flow->nodes)->exit == EXIT_STOP);
    cut_blocks(flow, find_leaders(flow));
    link_blocks(flow);
    mark_reachable(flow);
    link_back(flow);
    drop_dead_edges(flow);
    order_loans(flow);
}

/* Depth first; a block is put in front of all that were finished before it. */
u32 flow_order_blocks(Flow *flow, u32 **order)
{
    u32 *list = arena_array(flow->arena, u32, flow->block_count);
    u32 *stack = arena_array(flow->arena, u32, flow->block_count);
    u8 *turns = arena_array_zero(flow->arena, u8, flow->block_count); /* 0: not met yet */
    u32 at = flow->block_count;
    u32 depth = 1;
    stack[0] = 0;
    turns[0] = 1;
    while (depth > 0) {
        u32 block = stack[depth - 1];
        if (turns[block] > 2) {
            list[--at] = block;
            depth--;
            continue;
        }
        u32 next = next_of(flow, block, turns[block]++ - 1u);
        if (next != FLOW_NONE && turns[next] == 0) {
            turns[next] = 1;
            stack[depth++] = next;
        }
    }
    *order = list + at;
    return flow->block_count - at;
}

/* ---- edges by their beginning ---------------------------------------------------------------- */

Links links_make(Arena *arena, const FlowEdge *edges, u32 edge_count, u32 count)
{
    Links links;
    links.start = arena_array_zero(arena, u32, count + 1u);
    links.to = arena_array(arena, u32, edge_count);
    for (u32 i = 0; i < edge_count; i++) {
        links.start[edges[i].from]++;
    }
    u32 sum = 0;
    for (u32 i = 0; i <= count; i++) {
        sum += links.start[i];
        links.start[i] = sum;
    }
    for (u32 i = edge_count; i-- > 0;) { /* back to front, so that the order is kept */
        links.to[--links.start[edges[i].from]] = edges[i].to;
    }
    return links;
}

bool *links_reach(Arena *arena, const Links *links, u32 from, u32 count)
{
    bool *reached = arena_array_zero(arena, bool, count);
    u32 *work = arena_array(arena, u32, count);
    u32 depth = 1;
    work[0] = from;
    reached[from] = true;
    while (depth > 0) {
        u32 at = work[--depth];
        for (u32 i = links->start[at]; i < links->start[at + 1]; i++) {
            if (!reached[links->to[i]]) {
                reached[links->to[i]] = true;
                work[depth++] = links->to[i];
            }
        }
    }
    return reached;
}

/* ---- sets of blocks -------------------------------------------------------------------------- */

Dirty dirty_make(Flow *flow)
{
    u32 words = flow->block_count / 64 + 1;
    return (Dirty){.words = arena_array_zero(flow->arena, u64, words), .low = words};
}

void dirty_add(Dirty *dirty, u32 block)
{
    u32 word = block / 64;
    dirty->words[word] |= (u64)1 << (block % 64);
    dirty->low = u32_min(dirty->low, word);
    dirty->high = u32_max(dirty->high, word + 1);
}

bool dirty_take_first(Dirty *dirty, u32 *block)
{
    for (; dirty->low < dirty->high; dirty->low++) {
        u64 word = dirty->words[dirty->low];
        if (word != 0) {
            *block = dirty->low * 64 + (u32)__builtin_ctzll(word);
            dirty->words[dirty->low] = word & (word - 1);
            return true;
        }
    }
    dirty->high = 0;
    return false;
}

bool dirty_take_last(Dirty *dirty, u32 *block)
{
    for (; dirty->high > dirty->low; dirty->high--) {
        u64 word = dirty->words[dirty->high - 1];
        if (word != 0) {
            u32 bit = 63 - (u32)__builtin_clzll(word);
            *block = (dirty->high - 1) * 64 + bit;
            dirty->words[dirty->high - 1] = word & ~((u64)1 << bit);
            return true;
        }
    }
    dirty->low = UINT32_MAX;
    return false;
}
