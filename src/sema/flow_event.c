/* flow_event.c: writing the nodes of the graph: accesses, borrows, jumps, the ends of scopes.
 *
 * Nothing is written in the dry walk, which sets the flags of locals instead; and nothing about
 * locals that turned out not to matter. */
#include "sema/flow.h"

/* ---- nodes ----------------------------------------------------------------------------------- */

static void add_node(Flow *flow, FlowNode node)
{
    assert(!flow->dry);
    vec_push(flow->arena, &flow->nodes, node);
}

void flow_touch(Flow *flow, u32 use, u32 def, const Ast *ast)
{
    if (!flow->dry && (use != FLOW_NONE || def != FLOW_NONE)) {
        add_node(flow, (FlowNode){.use = use, .def = def, .extra = FLOW_NONE, .ast = ast});
    }
}

/* Parameters that are references matter when they are assigned, moved or lent: no loan of this
 * function gets into the others. */
static bool matters(const FlowLocal *local)
{
    if (local->flags & (LOCAL_LOANED | LOCAL_TRACKED)) {
        return true;
    }
    bool is_ref = (local->flags & LOCAL_REF) != 0;
    return is_ref && (!(local->flags & LOCAL_PARAM) || (local->flags & LOCAL_ASSIGNED));
}

static void note_access(Flow *flow, Path path, FlowAccess access)
{
    if (access == ACCESS_ASSIGN && !(path.flags & PLACE_MUTABLE)) {
        flow->needed = true;
    }
    if (path.local == FLOW_NONE) {
        return;
    }
    FlowLocal *local = &flow->locals.items[path.local];
    if (access == ACCESS_ASSIGN) {
        local->flags |= LOCAL_ASSIGNED;
        bool rebound = (local->flags & LOCAL_REF) && !(path.flags & PLACE_THROUGH);
        flow->needed |= rebound;
        flow->param_escapes |= rebound && (local->flags & LOCAL_PARAM);
    } else if (access == ACCESS_MOVE) {
        local->flags |= LOCAL_TRACKED;
        flow->needed = true;
    }
}

void flow_access(Flow *flow, Path path, FlowAccess access, u32 use, u32 def, const Ast *ast)
{
    if (flow->guard != NULL && flow_guard_forbids(flow, path, access, ast)) {
        return;
    }
    if (flow->dry) {
        note_access(flow, path, access);
        return;
    }
    bool fault = (access == ACCESS_ASSIGN || access == ACCESS_MUT || access == ACCESS_RESERVE)
                 && !(path.flags & PLACE_MUTABLE);
    if (!fault && !matters(&flow->locals.items[path.local])) {
        flow_touch(flow, use, def, ast);
        return;
    }
    flow->found |= fault;
    bool whole = place_get(&flow->places, path.place)->elem == ELEM_ROOT;
    if (access == ACCESS_ASSIGN && whole) {
        def = path.local;
    }
    add_node(flow, (FlowNode){.access = (u8)access,
                              .place = path.place,
                              .use = use,
                              .def = def,
                              .extra = FLOW_NONE,
                              .ast = ast});
}

void flow_edge(Flow *flow, u32 from, u32 to)
{
    if (from != FLOW_NONE && to != FLOW_NONE && from != to) {
        vec_push(flow->arena, &flow->edges, ((FlowEdge){from, to, flow->nodes.count}));
    }
}

/* ---- borrows --------------------------------------------------------------------------------- */

static void note_borrow(Flow *flow, Path path, FlowAccess access)
{
    flow->needed |= access != ACCESS_SHARE;
    if (path.local != FLOW_NONE && !(path.flags & PLACE_SHARED)) {
        flow->locals.items[path.local].flags |= LOCAL_LOANED;
    }
}

/* What is behind a `&` stays as it is, whoever borrows it: such loans need not be followed. */
u32 flow_borrow(Flow *flow, Path path, FlowAccess access, u32 dest, const Ast *ast)
{
    if (flow->guard != NULL && flow_guard_forbids(flow, path, access, ast)) {
        return FLOW_NONE;
    }
    if (flow->dry) {
        note_borrow(flow, path, access);
        return FLOW_NONE;
    }
    if (path.flags & PLACE_THROUGH) {
        flow_edge(flow, path.local, dest);
    }
    if (path.flags & PLACE_SHARED) {
        flow_access(flow, path, access, FLOW_NONE, dest, ast);
        return FLOW_NONE;
    }
    flow->found |= access != ACCESS_SHARE && !(path.flags & PLACE_MUTABLE);
    FlowLocal *local = &flow->locals.items[path.local];
    bool first = !(local->flags & LOCAL_LOANED);
    local->flags |= LOCAL_LOANED;
    if (first && (local->flags & LOCAL_TEMP)) {
        flow_end_with(flow, path.local, local->owner);
    }
    u32 loan = flow->loans.count;
    vec_push(flow->arena, &flow->loans,
             ((FlowLoan){.place = path.place,
                         .dest = dest,
                         .node = flow->nodes.count,
                         .is_mut = access != ACCESS_SHARE,
                         .ast = ast}));
    if (access == ACCESS_RESERVE && dest != FLOW_NONE) {
        flow->locals.items[dest].reserved = loan;
    }
    add_node(flow, (FlowNode){.access = (u8)access,
                              .place = path.place,
                              .use = FLOW_NONE,
                              .def = dest,
                              .extra = loan,
                              .ast = ast});
    return loan;
}

void flow_activate(Flow *flow, u32 loan, const Ast *ast)
{
    if (loan == FLOW_NONE) {
        return;
    }
    add_node(flow, (FlowNode){.access = ACCESS_ACTIVATE,
                              .place = flow->loans.items[loan].place,
                              .use = FLOW_NONE,
                              .def = FLOW_NONE,
                              .extra = loan,
                              .ast = ast});
}

/* All of them are held until all two-phase loans are activated. */
void flow_release(Flow *flow, u32 count, const Ast *ast)
{
    for (u32 i = count; i < flow->held.count; i++) {
        flow_activate(flow, flow->locals.items[flow->held.items[i]].reserved, ast);
    }
    for (u32 i = count; i < flow->held.count; i++) {
        flow_touch(flow, flow->held.items[i], FLOW_NONE, ast);
    }
    flow->held.count = count;
}

/* ---- jumps ----------------------------------------------------------------------------------- */

u32 flow_label(Flow *flow)
{
    if (flow->dry) {
        return FLOW_NONE;
    }
    vec_push(flow->arena, &flow->labels, FLOW_NONE);
    return flow->labels.count - 1;
}

void flow_place_label(Flow *flow, u32 label)
{
    if (!flow->dry) {
        flow->labels.items[label] = flow->nodes.count;
    }
}

static void add_exit(Flow *flow, FlowExit exit, bool when, u32 label)
{
    if (!flow->dry) {
        add_node(flow, (FlowNode){.exit = (u8)exit,
                                  .flags = when ? NODE_WHEN : 0,
                                  .use = FLOW_NONE,
                                  .def = FLOW_NONE,
                                  .extra = label});
    }
}

void flow_jump(Flow *flow, u32 label) { add_exit(flow, EXIT_JUMP, false, label); }

void flow_branch(Flow *flow, bool when, u32 label) { add_exit(flow, EXIT_BRANCH, when, label); }

void flow_stop(Flow *flow) { add_exit(flow, EXIT_STOP, false, FLOW_NONE); }

void flow_leave(Flow *flow, u8 how, const Ast *ast)
{
    if (flow->param_escapes && !flow->dry) {
        add_node(flow, (FlowNode){.flags = how,
                                  .use = FLOW_NONE,
                                  .def = FLOW_NONE,
                                  .extra = FLOW_NONE,
                                  .ast = ast});
    }
}

/* ---- paths ----------------------------------------------------------------------------------- */

static u8 root_flags(const FlowLocal *local)
{
    if (local->flags & LOCAL_STATIC) {
        return PLACE_SHARED | PLACE_STATIC;
    }
    return local->var == NULL || local->var->is_mut ? PLACE_MUTABLE : 0;
}

Path flow_path_local(Flow *flow, u32 local)
{
    if (local == FLOW_NONE) { /* a temporary, in the dry walk */
        return (Path){FLOW_NONE, 0, PLACE_MUTABLE};
    }
    FlowLocal *l = &flow->locals.items[local];
    u8 flags = root_flags(l);
    if (!flow->dry && l->place == 0) {
        l->place = place_root(&flow->places, local, flags);
    }
    return (Path){local, l->place, flags};
}

Path flow_path_static(Flow *flow, const Ast *name)
{
    if (flow->dry) {
        return (Path){FLOW_NONE, 0, PLACE_SHARED | PLACE_STATIC};
    }
    FlowLocal local = {
        .ast = name, .owner = FLOW_NONE, .reserved = FLOW_NONE, .flags = LOCAL_STATIC};
    vec_push(flow->arena, &flow->locals, local);
    return flow_path_local(flow, flow->locals.count - 1);
}

static Path step(Flow *flow, Path path, PlaceElem elem, u8 field, u8 flags)
{
    u32 place = flow->dry ? 0 : place_child(&flow->places, path.place, elem, field, flags);
    return (Path){path.local, place, flags};
}

Path flow_path_step(Flow *flow, Path path, PlaceElem elem, u8 field)
{
    return step(flow, path, elem, field, path.flags);
}

Path flow_path_deref(Flow *flow, Path path, TypeId reference)
{
    const Type *type = type_get(&flow->sema->types, reference);
    assert(type->kind == TYPE_REF);
    u8 flags = PLACE_THROUGH | (path.flags & (PLACE_SHARED | PLACE_STATIC));
    if (!type->is_mut) {
        flags |= PLACE_SHARED;
    } else if (!(flags & PLACE_SHARED)) {
        flags |= PLACE_MUTABLE;
    }
    return step(flow, path, ELEM_DEREF, 0, flags);
}

u32 flow_temp(Flow *flow, const Ast *ast)
{
    if (flow->dry) {
        return FLOW_NONE;
    }
    bool extended = flow->extend_depth != FLOW_NONE;
    FlowLocal local = {.ast = ast,
                       .owner = extended ? flow->extend_depth : flow->temp_depth,
                       .reserved = FLOW_NONE,
                       .flags = LOCAL_TEMP};
    local.flags |= flow_is_ref(flow, flow_type(ast)) ? LOCAL_REF : 0;
    vec_push(flow->arena, &flow->locals, local);
    return flow->locals.count - 1;
}

/* ---- scopes ---------------------------------------------------------------------------------- */

u32 flow_scope_enter(Flow *flow)
{
    flow->depth++;
    return flow->endings.count;
}

static void add_end(Flow *flow, u32 local, const Ast *where)
{
    Path path = flow_path_local(flow, local);
    add_node(flow, (FlowNode){.access = ACCESS_DEAD,
                              .place = path.place,
                              .use = FLOW_NONE,
                              .def = FLOW_NONE,
                              .extra = FLOW_NONE,
                              .ast = where});
}

/* Jumps to one place share the ends that they have in common: a scope with many variables may be
 * left in many places. */
void flow_jump_out(Flow *flow, u32 label, u32 depth, u32 count, const Ast *where)
{
    u32 slot = label % 2; /* the two labels of a loop follow each other */
    for (u32 i = flow->endings.count; i-- > count && !flow->dry;) {
        FlowEnding *ending = &flow->endings.items[i];
        if (ending->owner <= depth) {
            continue;
        }
        if (ending->way_to[slot] == label) {
            flow_jump(flow, ending->way[slot]);
            return;
        }
        ending->way_to[slot] = label;
        ending->way[slot] = flow_label(flow);
        flow_place_label(flow, ending->way[slot]);
        add_end(flow, ending->local, where);
    }
    flow_jump(flow, label);
}

/* Temporaries that a `let` extends were made inside, but belong to a scope further out: they
 * stay. */
void flow_scope_leave(Flow *flow, u32 count, const Ast *where)
{
    flow->depth--;
    if (flow->endings.count == count) {
        return;
    }
    for (u32 i = flow->endings.count; i-- > count;) {
        if (flow->endings.items[i].owner > flow->depth) {
            add_end(flow, flow->endings.items[i].local, where);
        }
    }
    u32 kept = count;
    for (u32 i = count; i < flow->endings.count; i++) {
        if (flow->endings.items[i].owner <= flow->depth) {
            flow->endings.items[kept++] = flow->endings.items[i];
        }
    }
    flow->endings.count = kept;
}

void flow_end_with(Flow *flow, u32 local, u32 owner)
{
    if (!flow->dry && (flow->locals.items[local].flags & (LOCAL_LOANED | LOCAL_TRACKED))) {
        vec_push(flow->arena, &flow->endings, ((FlowEnding){.local = local,
                           .owner = owner,
                           .way_to = {FLOW_NONE, FLOW_NONE}}));
    }
}
