/* borrow_report.c: messages about an event that a loan forbids: what was borrowed, what happens to
 * it, and where the reference is used after that. */
#include "sema/flow.h"

typedef struct Conflict {
    Flow *flow;
    u32 index;            /* of the node */
    const FlowNode *node; /* the event; NULL for the end of the function */
    const FlowLoan *loan;
    Span span;      /* of the event */
    Span loan_span;
    const char *text;      /* the place of the event */
    const char *loan_text;
} Conflict;

/* ---- the later use --------------------------------------------------------------------------- */

typedef struct UseSearch {
    Flow *flow;
    bool *carries; /* by local */
    bool *seen;    /* by block */
    VEC(u32) blocks;
} UseSearch;

static bool uses(const UseSearch *search, const FlowNode *node)
{
    if (node->use != FLOW_NONE && search->carries[node->use]) {
        return true;
    }
    if (node->place == 0 || node->access == ACCESS_DEAD) {
        return false;
    }
    const Place *place = place_get(&search->flow->places, node->place);
    bool overwrites = node->access == ACCESS_ASSIGN && place->elem == ELEM_ROOT;
    return !overwrites && search->carries[place->local];
}

static u32 use_in(const UseSearch *search, u32 from, u32 end)
{
    for (u32 i = from; i < end; i++) {
        if (uses(search, &search->flow->nodes.items[i])) {
            return i;
        }
    }
    return FLOW_NONE;
}

static void search_behind(UseSearch *search, const FlowBlock *block)
{
    for (u32 i = 0; i < 2; i++) {
        u32 next = block->next[i];
        if (next != FLOW_NONE && !search->seen[next]) {
            search->seen[next] = true;
            vec_push(search->flow->arena, &search->blocks, next);
        }
    }
}

/* The nearest node behind `index` that uses a reference with the loan, or FLOW_NONE. */
static u32 later_use(Flow *flow, u32 index, const FlowLoan *loan)
{
    if (loan->dest == FLOW_NONE) {
        return FLOW_NONE;
    }
    UseSearch search = {.flow = flow};
    search.carries = links_reach(flow->arena, &flow->flows, loan->dest, flow->locals.count);
    search.seen = arena_array_zero(flow->arena, bool, flow->block_count);
    const FlowBlock *block = &flow->blocks[flow->block_of[index]];
    u32 found = use_in(&search, index + 1, block->end);
    search_behind(&search, block);
    for (u32 i = 0; found == FLOW_NONE && i < search.blocks.count; i++) {
        block = &flow->blocks[search.blocks.items[i]];
        found = use_in(&search, block->first, block->end);
        search_behind(&search, block);
    }
    return found;
}

static bool is_call(const Ast *ast)
{
    return ast->kind == AST_CALL || ast->kind == AST_METHOD || ast->kind == AST_MACRO;
}

/* `which`: "first", "mutable", ... */
static void label_later_use(const Conflict *c, Diag *diag, const char *which)
{
    u32 use = later_use(c->flow, c->index, c->loan);
    if (use == FLOW_NONE || c->flow->nodes.items[use].ast == NULL) {
        return;
    }
    const Ast *ast = c->flow->nodes.items[use].ast;
    Span span = flow_span(c->flow, ast);
    bool in_loop = use <= c->index;
    if (is_call(ast) && c->flow->nodes.items[use].place == 0) {
        u32 token = ast->kind == AST_METHOD ? ((const AstMethod *)(const void *)ast)->token
                                            : ast->first;
        Span callee = token_span(c->flow->sema->tokens, token, token);
        diag_label(diag, callee, "%sborrow later used by this call", which);
    } else if (span.start != c->loan_span.start || span.end != c->loan_span.end) {
        diag_label(diag, span, "%sborrow later used here%s", which,
                   in_loop ? ", in a later round of the loop" : "");
    }
}

/* ---- messages -------------------------------------------------------------------------------- */

static void report_use(const Conflict *c)
{
    Diag *diag = flow_error(c->flow, DIAG_E0503, c->span,
                            "cannot use %s because it was mutably borrowed", c->text);
    diag_label(diag, c->loan_span, "%s is borrowed here", c->loan_text);
    diag_label(diag, c->span, "use of borrowed %s", c->loan_text);
    label_later_use(c, diag, "");
}

static void report_share(const Conflict *c)
{
    Diag *diag = flow_error(c->flow, DIAG_E0502, c->span,
                            "cannot borrow %s as immutable because it is also borrowed as mutable",
                            c->text);
    diag_label(diag, c->loan_span, "mutable borrow occurs here");
    diag_label(diag, c->span, "immutable borrow occurs here");
    label_later_use(c, diag, "mutable ");
}

static void report_mut_of_shared(const Conflict *c)
{
    Diag *diag = flow_error(c->flow, DIAG_E0502, c->span,
                            "cannot borrow %s as mutable because it is also borrowed as immutable",
                            c->text);
    diag_label(diag, c->loan_span, "immutable borrow occurs here");
    diag_label(diag, c->span, "mutable borrow occurs here");
    label_later_use(c, diag, "immutable ");
}

static void report_mut(const Conflict *c)
{
    if (!c->loan->is_mut) {
        report_mut_of_shared(c);
        return;
    }
    Diag *diag = flow_error(c->flow, DIAG_E0499, c->span,
                            "cannot borrow %s as mutable more than once at a time", c->text);
    if (c->loan->node == c->index) {
        diag_label(diag, c->span, "mutably borrowed here, in the previous round of the loop");
    } else {
        diag_label(diag, c->loan_span, "first mutable borrow occurs here");
        diag_label(diag, c->span, "second mutable borrow occurs here");
    }
    label_later_use(c, diag, "first ");
    const Place *place = place_get(&c->flow->places, c->node->place);
    if (place->elem == ELEM_INDEX && c->loan->place == c->node->place) {
        diag_help(diag,
                  "rustc does not tell the elements of an array apart; borrow one after the other");
    }
}

static void report_move(const Conflict *c)
{
    Diag *diag = flow_error(c->flow, DIAG_E0505, c->span,
                            "cannot move out of %s because it is borrowed", c->text);
    diag_label(diag, c->loan_span, "borrow of %s occurs here", c->loan_text);
    diag_label(diag, c->span, "move out of %s occurs here", c->text);
    label_later_use(c, diag, "");
}

static void report_assign(const Conflict *c)
{
    Diag *diag = flow_error(c->flow, DIAG_E0506, c->span,
                            "cannot assign to %s because it is borrowed", c->text);
    diag_label(diag, c->loan_span, "%s is borrowed here", c->loan_text);
    diag_label(diag, c->span, "%s is assigned to here but it was already borrowed", c->text);
    label_later_use(c, diag, "");
}

/* Where the scope or statement ends: at its last token. An escaping loan outlives all of them. */
static void label_end(const Conflict *c, Diag *diag, const char *text)
{
    if (c->node == NULL) {
        diag_label(diag, c->loan_span, "a parameter may refer to it after the end of the function");
        return;
    }
    const Ast *ast = c->node->ast;
    bool jumps = ast->kind == AST_BREAK || ast->kind == AST_CONTINUE || ast->kind == AST_RETURN;
    Span span = jumps ? flow_span(c->flow, ast)
                      : token_span(c->flow->sema->tokens, ast->last, ast->last);
    diag_label(diag, span, "%s here while still borrowed", text);
    label_later_use(c, diag, "");
}

static void report_end_of_temporary(const Conflict *c, const FlowLocal *local)
{
    Span span = flow_span(c->flow, local->ast);
    Diag *diag = flow_error(c->flow, DIAG_E0716, span, "temporary value dropped while borrowed");
    diag_label(diag, span, "makes a temporary value, which is freed while still in use");
    label_end(c, diag, "it is freed");
    diag_help(diag, "a value that is bound with `let` lives longer");
}

static void report_end_of_variable(const Conflict *c, const FlowLocal *local)
{
    const char *name = (const char *)intern_text(c->flow->sema->interner, local->var->name).bytes;
    Diag *diag = flow_error(c->flow, DIAG_E0597, c->loan_span, "%s does not live long enough",
                            c->loan_text);
    diag_label(diag, token_span(c->flow->sema->tokens, local->var->token, local->var->token),
               "binding `%s` declared here", name);
    diag_label(diag, c->loan_span, "borrowed value does not live long enough");
    label_end(c, diag, (const char *)arena_printf(c->flow->arena, "`%s` dropped", name).bytes);
}

static void report_end(const Conflict *c)
{
    const Place *place = place_get(&c->flow->places, c->loan->place);
    const FlowLocal *local = &c->flow->locals.items[place->local];
    if (local->flags & LOCAL_TEMP) {
        report_end_of_temporary(c, local);
    } else {
        report_end_of_variable(c, local);
    }
}

static Conflict conflict_with(Flow *flow, const FlowLoan *loan)
{
    return (Conflict){.flow = flow,
                      .loan = loan,
                      .loan_span = flow_span(flow, loan->ast),
                      .loan_text = flow_place_text(flow, loan->place)};
}

void borrow_report_escape(Flow *flow, const FlowLoan *loan)
{
    Conflict c = conflict_with(flow, loan);
    report_end(&c);
}

void borrow_report(Flow *flow, u32 index)
{
    const FlowNode *node = &flow->nodes.items[index];
    Conflict c = conflict_with(flow, &flow->loans.items[node->conflict - 1]);
    c.index = index;
    c.node = node;
    c.span = flow_span(flow, node->ast);
    c.text = flow_place_text(flow, node->place);
    switch ((FlowAccess)node->access) {
    case ACCESS_COPY:
    case ACCESS_LENGTH:
        report_use(&c);
        return;
    case ACCESS_SHARE:
        report_share(&c);
        return;
    case ACCESS_MUT:
    case ACCESS_RESERVE:
    case ACCESS_ACTIVATE:
        report_mut(&c);
        return;
    case ACCESS_MOVE:
        report_move(&c);
        return;
    case ACCESS_ASSIGN:
        report_assign(&c);
        return;
    case ACCESS_DEAD:
        report_end(&c);
        return;
    case ACCESS_NONE:
    case ACCESS_INSPECT:
        break;
    }
    UNREACHABLE();
}
