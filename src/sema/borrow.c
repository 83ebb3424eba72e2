/* borrow.c: which loans hold at each event, and which events they forbid.
 *
 * A loan begins at its borrow and holds as long as it must (borrow_live.c), on each way separately:
 * once it need not hold it is over. It also ends where the variable that it is a loan of is
 * overwritten as a whole. An event on a place conflicts with a loan of an overlapping place unless
 * both only read.
 *
 * 64 loans are done at a time, in the order in which they are made. Of several loans that forbid an
 * event the first one is reported. */
#include "sema/flow.h"

typedef struct LoanState {
    u64 held;
    u64 reserved; /* those in their first phase, where they count as shared */
} LoanState;

typedef struct BorrowCheck {
    Flow *flow;
    LoanGroup group;
    LiveSpace live;
    LoanState *states; /* by block: at its beginning */
    bool *is_visited;  /* by block */
    VEC(u32) visited;
    Dirty dirty;
} BorrowCheck;

enum { GROUP_SIZE = 64 };

/* ---- conflicts ------------------------------------------------------------------------------- */

/* The `[` of the slice pattern around a token of a pattern; 0: there is none. */
static u32 slice_pattern_around(const Flow *flow, u32 token)
{
    const Tokens *tokens = flow->sema->tokens;
    while (token-- > 0) {
        TokenKind kind = (TokenKind)tokens->kinds[token];
        if (kind == TOK_LBRACKET) {
            return token;
        }
        if (kind == TOK_FAT_ARROW || kind == TOK_SEMI || kind == TOK_LET || kind == TOK_MATCH) {
            return 0; /* the pattern began behind it */
        }
        if (kind == TOK_RBRACKET || kind == TOK_RPAREN || kind == TOK_RBRACE) {
            token = tokens->payload[token];
        }
    }
    return 0;
}

/* Names of one slice pattern are of different elements, whatever the length. */
static bool in_one_pattern(const Flow *flow, const Ast *a, const Ast *b)
{
    if (a->kind != AST_PAT_NAME || b->kind != AST_PAT_NAME) {
        return false;
    }
    u32 x = slice_pattern_around(flow, a->first);
    for (; x != 0; x = slice_pattern_around(flow, x)) {
        u32 y = slice_pattern_around(flow, b->first);
        while (y != 0 && y != x) {
            y = slice_pattern_around(flow, y);
        }
        if (y == x) {
            return true;
        }
    }
    return false;
}

/* Whether the access to its place reaches the place of the loan. */
static bool overlaps(const Flow *flow, const FlowNode *node, const FlowLoan *loan)
{
    if (place_may_share_elements(&flow->places, loan->place, node->place)) {
        return !in_one_pattern(flow, loan->ast, node->ast);
    }
    if (place_contains(&flow->places, loan->place, node->place)) {
        return true;
    }
    if (node->access == ACCESS_LENGTH || !place_contains(&flow->places, node->place, loan->place)) {
        return false;
    }
    bool shallow = node->access == ACCESS_ASSIGN || node->access == ACCESS_DEAD;
    return !(shallow && place_passes(&flow->places, node->place, loan->place, ELEM_DEREF));
}

static bool excludes(const FlowNode *node, const FlowLoan *loan, u32 loan_index, bool reserved)
{
    switch ((FlowAccess)node->access) {
    case ACCESS_NONE:
    case ACCESS_INSPECT:
        return false;
    case ACCESS_COPY:
    case ACCESS_LENGTH:
    case ACCESS_SHARE:
        return loan->is_mut && !reserved;
    case ACCESS_RESERVE:
        return loan->is_mut;
    case ACCESS_ACTIVATE:
        return loan_index != node->extra;
    case ACCESS_MUT:
    case ACCESS_MOVE:
    case ACCESS_ASSIGN:
    case ACCESS_DEAD:
        return true;
    }
    UNREACHABLE();
}

/* The loans of the group that hold, of places in the variable of this access. */
static u64 candidates(const BorrowCheck *check, const FlowNode *node, u64 held)
{
    if (node->place == 0 || held == 0) {
        return 0;
    }
    return held & check->group.rooted[place_get(&check->flow->places, node->place)->local];
}

static void find_conflict(BorrowCheck *check, FlowNode *node, const LoanState *state)
{
    u64 rest = node->conflict == 0 ? candidates(check, node, state->held) : 0;
    for (; rest != 0; rest &= rest - 1) {
        u32 bit = (u32)__builtin_ctzll(rest);
        u32 index = check->group.first + bit;
        const FlowLoan *loan = &check->flow->loans.items[index];
        bool reserved = (state->reserved >> bit & 1) != 0;
        if (excludes(node, loan, index, reserved) && overlaps(check->flow, node, loan)) {
            node->conflict = 1 + index;
            check->flow->found = true;
            return;
        }
    }
}

/* What a parameter may refer to dies with the function, unless it is behind a reference. */
static void find_escapes(BorrowCheck *check, u64 held, u8 how)
{
    Flow *flow = check->flow;
    for (u64 rest = how == 0 ? 0 : held & check->group.always; rest != 0; rest &= rest - 1) {
        FlowLoan *loan = &flow->loans.items[check->group.first + (u32)__builtin_ctzll(rest)];
        bool outlives = (place_get(&flow->places, loan->place)->flags & PLACE_THROUGH) != 0;
        loan->escapes |= outlives ? 0 : how;
        flow->found = true;
    }
}

/* ---- propagation ----------------------------------------------------------------------------- */

/* Loans of what an assignment overwrites for certain: not of some element of an array. */
static u64 overwritten(const BorrowCheck *check, const FlowNode *node, u64 held)
{
    const Places *places = &check->flow->places;
    u64 ended = node->def == FLOW_NONE ? 0 : check->group.rooted[node->def];
    if (node->access == ACCESS_DEAD) {
        ended |= candidates(check, node, held);
    }
    u64 rest = node->access == ACCESS_ASSIGN ? candidates(check, node, held) & ~ended : 0;
    for (; rest != 0; rest &= rest - 1) {
        u32 bit = (u32)__builtin_ctzll(rest);
        u32 place = check->flow->loans.items[check->group.first + bit].place;
        bool inside = place_contains(places, node->place, place);
        bool around = !inside && place_contains(places, place, node->place);
        u32 common = inside ? node->place : place;
        u32 root = check->flow->locals.items[place_get(places, place)->local].place;
        if ((inside || around) && !place_passes(places, root, common, ELEM_INDEX)) {
            ended |= (u64)1 << bit;
        }
    }
    return ended;
}

static void begin_loan(const BorrowCheck *check, const FlowNode *node, LoanState *state)
{
    u32 index = node->extra - check->group.first;
    if (index >= check->group.count) {
        return;
    }
    u64 bit = (u64)1 << index;
    switch ((FlowAccess)node->access) {
    case ACCESS_SHARE:
    case ACCESS_MUT:
        state->held |= bit;
        state->reserved &= ~bit;
        return;
    case ACCESS_RESERVE:
        state->held |= bit;
        state->reserved |= bit;
        return;
    case ACCESS_ACTIVATE:
        state->reserved &= ~bit;
        return;
    case ACCESS_NONE: /* of a jump, `extra` is a label */
    case ACCESS_INSPECT:
    case ACCESS_COPY:
    case ACCESS_LENGTH:
    case ACCESS_MOVE:
    case ACCESS_ASSIGN:
    case ACCESS_DEAD:
        return;
    }
}

/* Goes through the block; `report` looks for conflicts on the way. */
static LoanState pass_block(BorrowCheck *check, const FlowBlock *block, LoanState state,
                            bool report)
{
    for (u32 i = block->first; i < block->end; i++) {
        FlowNode *node = &check->flow->nodes.items[i];
        state.held &= check->group.needed[i] | check->group.always;
        if (report) {
            find_conflict(check, node, &state);
            find_escapes(check, state.held, node->flags & (NODE_PANICS | NODE_RETURNS));
        }
        if (state.held != 0) {
            state.held &= ~overwritten(check, node, state.held);
        }
        begin_loan(check, node, &state);
    }
    return state;
}

static void visit(BorrowCheck *check, u32 block)
{
    if (!check->is_visited[block]) {
        check->is_visited[block] = true;
        vec_push(check->flow->arena, &check->visited, block);
    }
    dirty_add(&check->dirty, block);
}

static void arrive(BorrowCheck *check, u32 block, LoanState state)
{
    LoanState *at = &check->states[block];
    if ((state.held & ~at->held) != 0 || (state.reserved & ~at->reserved) != 0) {
        at->held |= state.held;
        at->reserved |= state.reserved;
        visit(check, block);
    }
}

static void propagate(BorrowCheck *check)
{
    const Flow *flow = check->flow;
    for (u32 i = 0; i < check->group.count; i++) {
        visit(check, flow->block_of[flow->loans.items[check->group.first + i].node]);
    }
    u32 b;
    while (dirty_take_first(&check->dirty, &b)) {
        LoanState end = pass_block(check, &flow->blocks[b], check->states[b], false);
        end.reserved &= end.held;
        for (u32 i = 0; i < 2; i++) {
            if (flow->blocks[b].next[i] != FLOW_NONE) {
                arrive(check, flow->blocks[b].next[i], end);
            }
        }
    }
}

static void report_visited(BorrowCheck *check)
{
    for (u32 i = 0; i < check->visited.count; i++) {
        u32 block = check->visited.items[i];
        pass_block(check, &check->flow->blocks[block], check->states[block], true);
        check->states[block] = (LoanState){0, 0};
        check->is_visited[block] = false;
    }
    check->visited.count = 0;
}

/* ---- all loans ------------------------------------------------------------------------------- */

static u32 root_of(const Flow *flow, u32 loan)
{
    return place_get(&flow->places, flow->loans.items[loan].place)->local;
}

static void check_group(BorrowCheck *check, const RefTable *refs)
{
    LoanGroup *group = &check->group;
    for (u32 i = 0; i < group->count; i++) {
        group->rooted[root_of(check->flow, group->first + i)] |= (u64)1 << i;
    }
    borrow_live(check->flow, refs, &check->live, group);
    propagate(check);
    report_visited(check);
    borrow_live_clear(check->flow, &check->live, group);
    for (u32 i = 0; i < group->count; i++) {
        group->rooted[root_of(check->flow, group->first + i)] = 0;
    }
}

static void report_limit(Flow *flow)
{
    Diag *diag = flow_error(flow, DIAG_LIMIT, flow_span(flow, flow->fn->body),
                            "too many references of this function depend on each other");
    diag_note(diag, "the limit is %llu steps of following them",
              (unsigned long long)LIMIT_BORROW_WORK);
}

void borrow_find(Flow *flow)
{
    RefTable refs = borrow_refs(flow);
    flow->flows = refs.flows;
    BorrowCheck check = {.flow = flow, .live = borrow_live_space(flow), .dirty = dirty_make(flow)};
    check.states = arena_array_zero(flow->arena, LoanState, flow->block_count);
    check.is_visited = arena_array_zero(flow->arena, bool, flow->block_count);
    check.group.carried = arena_array_zero(flow->arena, u64, flow->locals.count);
    check.group.rooted = arena_array_zero(flow->arena, u64, flow->locals.count);
    check.group.needed = arena_array_zero(flow->arena, u64, flow->nodes.count);
    for (u32 first = 0; first < flow->loans.count; first += GROUP_SIZE) {
        check.group.first = first;
        check.group.count = u32_min(GROUP_SIZE, flow->loans.count - first);
        check_group(&check, &refs);
        if (check.live.work > LIMIT_BORROW_WORK) {
            report_limit(flow);
            return;
        }
    }
}
