/* pattern_or.c: the names that a pattern binds, and or-patterns, whose alternatives bind the same
 * ones. */
#include "sema/pattern.h"

/* ---- names ----------------------------------------------------------------------------------- */

/* The local of that name which the pattern has bound already; NULL when it is new. */
static Local *bound_local(const Matching *m, Symbol name)
{
    Def *def = m->check->sema->names[name.id];
    Local *local = def != NULL && def->kind == DEF_LOCAL ? (Local *)(void *)def : NULL;
    bool own = local != NULL && local->owner == m->check && local->index >= m->first_local;
    return own ? local : NULL;
}

/* Whether a name was bound where it must hold together with one that is bound now. */
static bool is_bound_here(const Matching *m, const Local *local)
{
    u32 set = m->sets.count;
    for (u32 i = m->names.count; i-- > 0;) {
        while (set > 0 && i < m->sets.items[set - 1].start) {
            set--;
        }
        if (m->names.items[i].local == local && !m->sets.items[set - 1].is_or) {
            return true;
        }
    }
    return false;
}

static Local *declare(Matching *m, AstPatName *pattern, TypeId type)
{
    Local *local = check_declare_local(m->check, pattern->name, pattern->token, type);
    local->is_mut = (pattern->head.op & PAT_MUT) != 0;
    local->has_init = m->place != PATTERN_LATER;
    m->check->out->has_deferred |= !local->has_init;
    return local;
}

void pattern_bind_name(Matching *m, AstPatName *pattern, TypeId type)
{
    Check *check = m->check;
    bool has_name = !symbol_is(pattern->name, NAME_UNNAMED); /* destructure.c makes some without */
    Local *local = has_name ? bound_local(m, pattern->name) : NULL;
    if (local != NULL && is_bound_here(m, local)) {
        Span span = check_token_span(check, pattern->token);
        Diag *diag = check_error_at(check, DIAG_E0416, span,
                                    "identifier `%s` is bound more than once in the same pattern",
                                    check_name_text(check, pattern->name));
        diag_label(diag, span, "used in a pattern more than once");
    } else if (local != NULL && !infer_unify(&check->infer, local->type, type)) {
        Diag *diag = coerce_report(check, &pattern->head, local->type, type,
                                   "mismatched types");
        diag_label(diag, check_token_span(check, local->token), "first introduced here");
        diag_note(diag, "a name must have the same type in all alternatives");
    }
    if (local == NULL) {
        local = declare(m, pattern, type);
    }
    pattern->def = local;
    vec_push(check->temp, &m->names, ((Bound){local, pattern, pattern->head.op}));
}

/* What `whole @ part` must not do, rustc's way of saying it; NULL: it may. */
static const char *part_conflict(bool whole_moves, bool part_moves, u8 whole, u8 part)
{
    if (whole_moves) {
        return part & (PAT_BY_REF | PAT_BY_MUT_REF) ? "borrow of moved value"
               : part_moves                         ? "use of moved value"
                                                    : NULL;
    }
    if ((whole & (PAT_BY_REF | PAT_BY_MUT_REF)) == 0) {
        return NULL;
    }
    if (part_moves) {
        return "cannot move out of value because it is borrowed";
    }
    if (part & PAT_BY_MUT_REF) {
        return whole & PAT_BY_MUT_REF
                   ? "cannot borrow value as mutable more than once at a time"
                   : "cannot borrow value as mutable because it is also borrowed as immutable";
    }
    return (part & PAT_BY_REF) && (whole & PAT_BY_MUT_REF)
               ? "cannot borrow value as immutable because it is also borrowed as mutable"
               : NULL;
}

static bool binding_moves(const Matching *m, u8 how, TypeId type)
{
    type = infer_deep(&m->check->infer, type);
    return (how & (PAT_BY_REF | PAT_BY_MUT_REF)) == 0 && !type_is_var(type)
           && !type_is_copy(&m->check->sema->types, type);
}

void pattern_check_parts(Matching *m, const AstPatName *whole, TypeId bound, u32 start)
{
    Check *check = m->check;
    bool whole_moves = binding_moves(m, whole->head.op, bound);
    for (u32 i = start; i < m->names.count; i++) {
        const Bound *part = &m->names.items[i];
        u8 how = part->node->head.op; /* with what matching has added to it */
        bool part_moves = binding_moves(m, how, part->local->type);
        const char *conflict = part_conflict(whole_moves, part_moves, whole->head.op, how);
        if (conflict != NULL) {
            bool is_mut = !whole_moves && !part_moves && (how & PAT_BY_MUT_REF) != 0;
            DiagCode code = whole_moves && part_moves                   ? DIAG_E0382
                            : is_mut && whole->head.op & PAT_BY_MUT_REF ? DIAG_E0499
                            : is_mut                                    ? DIAG_E0502
                                                                        : DIAG_SYNTAX;
            Diag *diag = check_error(check, code, &whole->head, "%s", conflict);
            diag_label(diag, check_token_span(check, whole->token), "takes the whole value");
            diag_label(diag, check_token_span(check, part->node->token), "takes a part of it");
            return;
        }
    }
}

/* ---- alternatives ---------------------------------------------------------------------------- */

/* What one alternative bound: a range of m->names. */
typedef struct Alternative {
    const Ast *pattern;
    u32 start;
    u32 end;
} Alternative;

static const Bound *find_bound(const Matching *m, const Alternative *in, const Local *local)
{
    for (u32 i = in->start; i < in->end; i++) {
        if (m->names.items[i].local == local) {
            return &m->names.items[i];
        }
    }
    return NULL;
}

/* A name that some alternatives lack is reported at the first of those. */
static void report_missing(Matching *m, const Alternative *list, u32 count, const Bound *bound)
{
    Check *check = m->check;
    const char *name = check_name_text(check, bound->node->name);
    Diag *diag = NULL;
    for (u32 i = 0; i < count; i++) {
        if (find_bound(m, &list[i], bound->local) != NULL) {
            continue;
        }
        if (diag == NULL) {
            diag = check_error(check, DIAG_E0408, list[i].pattern,
                               "variable `%s` is not bound in all patterns", name);
        }
        diag_label(diag, check_span(check, list[i].pattern), "pattern doesn't bind `%s`", name);
    }
    if (diag != NULL) {
        diag_label(diag, check_token_span(check, bound->node->token),
                   "variable not in all patterns");
    }
}

static void report_modes(Matching *m, const Bound *bound, const Bound *first)
{
    Check *check = m->check;
    Span span = check_token_span(check, bound->node->token);
    Diag *diag =
        check_error_at(check, DIAG_E0409, span,
                       "variable `%s` is bound inconsistently across alternatives separated by `|`",
                       check_name_text(check, bound->node->name));
    diag_label(diag, span, "bound in different ways");
    diag_label(diag, check_token_span(check, first->node->token), "first binding");
}

/* All alternatives must bind the same names, in the same way. */
static void check_alternatives(Matching *m, const Alternative *list, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        for (u32 n = list[i].start; n < list[i].end; n++) {
            const Bound *bound = &m->names.items[n];
            const Bound *first = i == 0 ? NULL : find_bound(m, &list[0], bound->local);
            if (first != NULL && first->how != bound->how) {
                report_modes(m, bound, first);
            }
            bool seen = false; /* and judged with an earlier alternative */
            for (u32 k = 0; k < i && !seen; k++) {
                seen = find_bound(m, &list[k], bound->local) != NULL;
            }
            if (!seen) {
                report_missing(m, list, count, bound);
            }
        }
    }
}

/* Takes the newest set away; its names belong to the one below. */
static void close_set(Matching *m) { (void)vec_pop(&m->sets); }

void pattern_match_or(Matching *m, AstPatOr *pattern, TypeId type, BindMode mode)
{
    Arena *temp = m->check->temp;
    Alternative *list = arena_array(temp, Alternative, pattern->items.count);
    u32 count = 0;
    vec_push(temp, &m->sets, ((NameSet){m->names.count, true}));
    for (Ast *item = pattern->items.first; item != NULL; item = item->next) {
        u32 start = m->names.count;
        vec_push(temp, &m->sets, ((NameSet){start, false}));
        pattern_match(m, item, type, mode);
        close_set(m);
        list[count++] = (Alternative){item, start, m->names.count};
    }
    close_set(m);
    check_alternatives(m, list, count);
}
