/* flow_pattern.c: the events of patterns: what is looked at, copied, moved and borrowed when a
 * value is taken apart; and those of `match`.
 *
 * As in rustc's MIR, the places that the patterns of a `match` look at are read before an arm is
 * chosen; a guard sees the names of its pattern through shared references, and the values get to
 * them only when the arm is taken. */
#include "sema/check.h"
#include "sema/flow.h"

typedef struct Binding {
    u32 owner;         /* the names die at the end of the scope of this depth */
    FlowGuard *guard;  /* which sees the names, but nothing has been moved yet; or NULL */
    PlaceList *tested; /* gets what is looked at, when it is not NULL */
    const AstMatch *match; /* that looks */
} Binding;

/* The local that gets a value, where that is worth noting. */
u32 flow_dest_of(const Flow *flow, const Local *var)
{
    bool noted = !flow->dry && (flow->locals.items[var->index].flags & (LOCAL_REF | LOCAL_TRACKED));
    return noted ? var->index : FLOW_NONE;
}

const Local *flow_whole_name(const Ast *pattern)
{
    if (pattern->kind != AST_PAT_NAME
        || (pattern->op & (PAT_BY_REF | PAT_BY_MUT_REF)) != 0) {
        return NULL;
    }
    const AstPatName *name = (const AstPatName *)(const void *)pattern;
    return name->sub == NULL ? pattern_local(name) : NULL;
}

/* Looks through the references that the pattern does not mention. */
static Path peel(Flow *flow, const Ast *pattern, Path path, TypeId *type)
{
    const Types *types = &flow->sema->types;
    *type = flow_type(pattern);
    while (type_is_kind(types, *type, TYPE_REF) && !type_is(*type, TY_STR_REF)) {
        path = flow_path_deref(flow, path, *type);
        *type = type_get(types, *type)->elem;
    }
    return path;
}

/* ---- the parts of a pattern ------------------------------------------------------------------ */

/* What is done at each part of a pattern. */
typedef void (*Visit)(Flow *flow, Ast *pattern, Path path, const Binding *how);

static void visit_parts(Flow *flow, AstList items, Path path, Visit visit, const Binding *how,
                        PlaceElem elem, u64 count)
{
    u32 index = 0;
    u32 given = items.count;
    for (Ast *item = items.first; item != NULL; item = item->next) {
        bool is_rest = item->kind == AST_PAT_REST;
        bool named_rest = item->kind == AST_PAT_NAME && ast_as(item, PAT_NAME, PatName)->sub != NULL
                          && ast_as(item, PAT_NAME, PatName)->sub->kind == AST_PAT_REST;
        if (named_rest) {
            visit(flow, item, flow_path_step(flow, path, elem, PLACE_REST), how);
        } else if (!is_rest) {
            visit(flow, item, flow_path_step(flow, path, elem, (u8)index), how);
        }
        given--;
        index = is_rest || named_rest ? (u32)(count - given) : index + 1;
    }
}

static void visit_fields(Flow *flow, AstPatStruct *pattern, Path path, Visit visit,
                         const Binding *how)
{
    for (Ast *node = pattern->fields.first; node != NULL; node = node->next) {
        visit(flow, ast_as(node, PAT_FIELD, PatField)->pattern,
              flow_path_step(flow, path, ELEM_FIELD, node->op), how);
    }
}

/* Visits the direct parts of a pattern that is not a name. Of the alternatives of `a | b` each is
 * one. */
static void visit_inside(Flow *flow, Ast *pattern, Path path, Visit visit, const Binding *how)
{
    const Types *types = &flow->sema->types;
    TypeId type;
    switch ((int)pattern->kind) {
    case AST_PAT_REF:
        path = flow_path_deref(flow, path, flow_type(pattern));
        visit(flow, ast_as(pattern, PAT_REF, PatRef)->pattern, path, how);
        return;
    case AST_PAT_TUPLE:
        path = peel(flow, pattern, path, &type);
        visit_parts(flow, ast_as(pattern, PAT_TUPLE, PatTuple)->items, path, visit, how, ELEM_FIELD,
                    type_get(types, type)->item_count);
        return;
    case AST_PAT_TUPLE_STRUCT:
        path = peel(flow, pattern, path, &type);
        visit_parts(flow, ast_as(pattern, PAT_TUPLE_STRUCT, PatTupleStruct)->items, path, visit,
                    how, ELEM_FIELD, type_get(types, type)->item_count);
        return;
    case AST_PAT_STRUCT:
        path = peel(flow, pattern, path, &type);
        visit_fields(flow, ast_as(pattern, PAT_STRUCT, PatStruct), path, visit, how);
        return;
    case AST_PAT_SLICE: {
        path = peel(flow, pattern, path, &type);
        u64 count =
            type_get(types, type)->count; /* of a slice: the last ones are those around 255 */
        AstPatSlice *slice = ast_as(pattern, PAT_SLICE, PatSlice);
        visit_parts(flow, slice->items, flow_path_step(flow, path, ELEM_INDEX, 0), visit, how,
                    ELEM_ELEMENT, type_is_kind(types, type, TYPE_ARRAY) ? count : 0);
        return;
    }
    default:
        return; /* a wildcard, literal, range or constant has no parts */
    }
}

/* Behind alternatives the ways meet. */
static void visit_alternatives(Flow *flow, Ast *pattern, Path path, Visit visit, const Binding *how)
{
    u32 done = flow_label(flow);
    for (Ast *item = ast_as(pattern, PAT_OR, PatOr)->items.first; item != NULL; item = item->next) {
        u32 next = flow_label(flow);
        if (item->next != NULL) {
            flow_branch(flow, false, next);
        }
        visit(flow, item, path, how);
        flow_jump(flow, done);
        flow_place_label(flow, next);
    }
    flow_place_label(flow, done);
}

/* ---- binding --------------------------------------------------------------------------------- */

static void bind_local(Flow *flow, AstPatName *pattern, const Local *var, Path path,
                       const Binding *how)
{
    u32 dest = flow_dest_of(flow, var);
    if (how->guard != NULL && !flow->dry) {
        vec_push(flow->arena, &how->guard->names,
                 ((GuardName){var->index, path.place, &pattern->head}));
    }
    if (pattern->head.op & (PAT_BY_REF | PAT_BY_MUT_REF)) {
        bool is_mut = (pattern->head.op & PAT_BY_MUT_REF) != 0 && how->guard == NULL;
        flow_borrow(flow, path, is_mut ? ACCESS_MUT : ACCESS_SHARE, dest, &pattern->head);
    } else {
        bool copies = type_is_copy(&flow->sema->types, var->type);
        bool is_ref = flow_is_ref(flow, var->type);
        FlowAccess access = copies ? ACCESS_COPY : how->guard != NULL ? ACCESS_SHARE : ACCESS_MOVE;
        if (access == ACCESS_MOVE) {
            access = flow_check_move(flow, flow->matched, path, &pattern->head);
        }
        flow_edge(flow, dest == FLOW_NONE || !is_ref ? FLOW_NONE : path.local, dest);
        flow_access(flow, path, access, FLOW_NONE, dest, &pattern->head);
    }
    if (how->guard == NULL) {
        flow_end_with(flow, var->index, how->owner);
    }
}

static void bind(Flow *flow, Ast *pattern, Path path, const Binding *how)
{
    if (pattern->kind == AST_PAT_NAME) {
        AstPatName *name = ast_as(pattern, PAT_NAME, PatName);
        const Local *var = pattern_local(name);
        if (var != NULL) {
            bind_local(flow, name, var, path, how);
        }
        if (name->sub != NULL) {
            bind(flow, name->sub, path, how);
        }
    } else if (pattern->kind == AST_PAT_OR) {
        visit_alternatives(flow, pattern, path, bind, how);
    } else {
        visit_inside(flow, pattern, path, bind, how);
    }
}

void flow_bind(Flow *flow, Ast *pattern, Path path, u32 owner)
{
    bind(flow, pattern, path, &(Binding){.owner = owner});
}

/* Names that get values which are no place. */
static void bind_value(Flow *flow, Ast *pattern, Path path, const Binding *how)
{
    if (pattern->kind == AST_PAT_NAME) {
        AstPatName *name = ast_as(pattern, PAT_NAME, PatName);
        const Local *var = pattern_local(name);
        if (var != NULL) {
            flow_touch(flow, FLOW_NONE, var->has_init ? flow_dest_of(flow, var) : FLOW_NONE,
                       pattern);
            flow_end_with(flow, var->index, how->owner);
        }
        if (name->sub != NULL) {
            bind_value(flow, name->sub, path, how);
        }
    } else if (pattern->kind == AST_PAT_OR) {
        visit_alternatives(flow, pattern, path, bind_value, how);
    } else {
        visit_inside(flow, pattern, path, bind_value, how);
    }
}

void flow_bind_values(Flow *flow, Ast *pattern)
{
    u32 temp = flow_temp(flow, pattern);
    bind_value(flow, pattern, flow_path_local(flow, temp), &(Binding){.owner = flow->depth});
}

/* ---- match ----------------------------------------------------------------------------------- */

/* What rustc says of a variant stands at the scrutinee, of other values at the `match`. */
static void look_at(Flow *flow, Path path, TypeId type, FlowAccess access, const Binding *how)
{
    bool is_enum = type_is_kind(&flow->sema->types, type, TYPE_ENUM);
    if (is_enum && type_get(&flow->sema->types, type)->item->variant_count == 1) {
        return; /* there is nothing to find out */
    }
    if (how->tested != NULL) {
        vec_push(flow->arena, how->tested, path.place);
    }
    flow_access(flow, path, access, FLOW_NONE, FLOW_NONE,
                is_enum ? how->match->scrutinee : &how->match->head);
}

/* What has to be read to know whether the pattern matches. */
static void test(Flow *flow, Ast *pattern, Path path, const Binding *how)
{
    TypeId type;
    switch ((int)pattern->kind) {
    case AST_PAT_NAME: {
        const AstPatName *name = ast_as(pattern, PAT_NAME, PatName);
        if (pattern_local(name) == NULL) {
            path = peel(flow, pattern, path, &type);
            look_at(flow, path, type, ACCESS_COPY, how);
        } else if (name->sub != NULL) {
            test(flow, name->sub, path, how);
        }
        return;
    }
    case AST_PAT_LITERAL:
    case AST_PAT_RANGE:
    case AST_PAT_PATH:
        path = peel(flow, pattern, path, &type);
        look_at(flow, path, type, ACCESS_COPY, how);
        return;
    case AST_PAT_OR:
        for (Ast *item = ast_as(pattern, PAT_OR, PatOr)->items.first; item != NULL;
             item = item->next) {
            test(flow, item, path, how);
        }
        return;
    case AST_PAT_SLICE: {
        Path list = peel(flow, pattern, path, &type);
        if (type_is_kind(&flow->sema->types, type, TYPE_SLICE)) {
            look_at(flow, list, type, ACCESS_LENGTH, how);
        }
        visit_inside(flow, pattern, path, test, how);
        return;
    }
    default:
        visit_inside(flow, pattern, path, test, how);
    }
}

static void flow_guard(Flow *flow, AstArm *arm, Path path, FlowGuard guard, u32 next, u32 count)
{
    bind(flow, arm->pattern, path, &(Binding){.owner = flow->depth, .guard = &guard});
    flow->guard = &guard;
    u32 failed = flow_label(flow);
    u32 passed = flow_label(flow);
    flow_condition(flow, arm->guard, false, failed);
    flow->guard = guard.outer;
    flow_jump(flow, passed);
    flow_place_label(flow, failed);
    flow_jump_out(flow, next, flow->depth - 1, count, &arm->head);
    flow_place_label(flow, passed);
}

static void flow_arm(Flow *flow, AstArm *arm, Path path, const PlaceList *tested, u32 next,
                     u32 dest)
{
    u32 count = flow_scope_enter(flow);
    if (arm->guard != NULL) {
        u32 extend = flow->extend_depth;
        bool coerced = flow->coerced;
        flow->extend_depth = FLOW_NONE;
        flow->coerced = false;
        FlowGuard guard = {.outer = flow->guard, .scrutinee = flow->matched, .tested = tested};
        flow_guard(flow, arm, path, guard, next, count);
        flow->extend_depth = extend;
        flow->coerced = coerced;
    }
    bind(flow, arm->pattern, path, &(Binding){.owner = flow->depth});
    flow_branch_value(flow, arm->body, dest);
    flow_scope_leave(flow, count, &arm->head);
}

void flow_match(Flow *flow, AstMatch *node, u32 dest)
{
    flow->needed |= flow->dry && flow_is_ref(flow, flow_type(&node->head));
    u32 extend = flow->extend_depth;
    bool coerced = flow->coerced;
    flow->extend_depth = FLOW_NONE;
    flow->coerced = false;
    Path path = flow_path(flow, node->scrutinee);
    flow->extend_depth = extend;
    flow->coerced = coerced;
    const Ast *outer = flow->matched;
    PlaceList tested = {0};
    Binding how = {.tested = flow->dry ? NULL : &tested, .match = node};
    for (Ast *arm = node->arms.first; arm != NULL; arm = arm->next) {
        test(flow, ast_as(arm, ARM, Arm)->pattern, path, &how);
    }
    u32 end = flow_label(flow);
    for (Ast *arm = node->arms.first; arm != NULL; arm = arm->next) {
        u32 next = flow_label(flow);
        if (arm->next != NULL) {
            flow_branch(flow, false, next);
        }
        flow->matched = node->scrutinee;
        flow_arm(flow, ast_as(arm, ARM, Arm), path, &tested, next, dest);
        flow_jump(flow, end);
        flow_place_label(flow, next);
    }
    flow->matched = outer;
    flow_stop(flow); /* one of the arms is taken */
    flow_place_label(flow, end);
}
