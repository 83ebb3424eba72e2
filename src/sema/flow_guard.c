/* flow_guard.c: what a guard must not do.
 *
 * While a guard is evaluated, what its match has looked at stays as it is (E0510): otherwise a
 * match that takes all values might take none. The names of its pattern are borrowed as shared, and
 * get their values only when the arm is taken: they cannot be changed or moved (E0594, E0596,
 * E0507), and neither can what they will come from (E0506, E0502, E0505). */
#include "sema/flow.h"

static Diag *report(Flow *flow, DiagCode code, const Ast *ast, u32 place, const char *format)
    __attribute__((format(printf, 5, 0)));

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static Diag *report(Flow *flow, DiagCode code, const Ast *ast, u32 place, const char *format)
{
    return flow_error(flow, code, flow_span(flow, ast), format, flow_place_text(flow, place));
}
#pragma GCC diagnostic pop

static bool is_own_name(const FlowGuard *guard, u32 local)
{
    for (u32 i = 0; i < guard->names.count; i++) {
        if (guard->names.items[i].local == local) {
            return true;
        }
    }
    return false;
}

static void report_name(Flow *flow, u32 place, FlowAccess access, const Ast *ast)
{
    bool assigns = access == ACCESS_ASSIGN;
    Diag *diag =
        access == ACCESS_MOVE
            ? report(flow, DIAG_E0507, ast, place, "cannot move out of %s in pattern guard")
            : report(flow, assigns ? DIAG_E0594 : DIAG_E0596, ast, place,
                     assigns ? "cannot assign to %s, as it is immutable for the pattern "
                               "guard"
                             : "cannot borrow %s as mutable, as it is immutable for the "
                               "pattern guard");
    diag_note(diag, "the names of a pattern get their values when the guard was true");
}

/* Whether a shared reference to `place` forbids the access to `other`. What `other` refers to is
 * not touched when it is assigned. */
static bool borrow_forbids(const Places *places, u32 place, u32 other, FlowAccess access)
{
    if (place_contains(places, place, other)) {
        return true;
    }
    return place_contains(places, other, place)
           && (access != ACCESS_ASSIGN || !place_passes(places, other, place, ELEM_DEREF));
}

static bool report_borrowed(Flow *flow, const FlowGuard *guard, u32 place, FlowAccess access,
                            const Ast *ast)
{
    for (u32 i = 0; i < guard->names.count; i++) {
        const GuardName *name = &guard->names.items[i];
        if (!borrow_forbids(&flow->places, name->place, place, access)) {
            continue;
        }
        Diag *diag =
            access == ACCESS_ASSIGN ? report(flow, DIAG_E0506, ast, place,
                                             "cannot assign to %s because it is borrowed")
            : access == ACCESS_MOVE ? report(flow, DIAG_E0505, ast, place,
                                             "cannot move out of %s because it is borrowed")
                                    : report(flow, DIAG_E0502, ast, place,
                                             "cannot borrow %s as mutable because it is also "
                                             "borrowed as immutable");
        diag_label(diag, flow_span(flow, name->ast),
                   "borrowed here, until the guard has been true");
        return true;
    }
    return false;
}

/* Whether the match has looked at a part of the place, or gone through it. */
static bool is_inspected(const Flow *flow, const FlowGuard *guard, u32 place)
{
    const Places *places = &flow->places;
    for (u32 i = 0; i < guard->tested->count; i++) {
        if (place_contains(places, place, guard->tested->items[i])) {
            return true;
        }
    }
    for (u32 i = 0; i < guard->names.count; i++) {
        u32 bound = guard->names.items[i].place;
        if (place_contains(places, place, bound)
            && place_passes(places, place, bound, ELEM_DEREF)) {
            return true;
        }
    }
    return false;
}

static bool guard_forbids(Flow *flow, const FlowGuard *guard, Path path, FlowAccess access,
                          const Ast *ast)
{
    if (is_own_name(guard, path.local)) {
        report_name(flow, path.place, access, ast);
        return true;
    }
    if (report_borrowed(flow, guard, path.place, access, ast)) {
        return true;
    }
    if (access == ACCESS_MOVE || !is_inspected(flow, guard, path.place)) {
        return false;
    }
    Diag *diag = report(flow, DIAG_E0510, ast, path.place,
                        access == ACCESS_ASSIGN ? "cannot assign %s in match guard"
                                                : "cannot mutably borrow %s in match guard");
    diag_label(diag, flow_span(flow, guard->scrutinee),
               "what is matched must not change in a guard");
    return true;
}

bool flow_guard_forbids(Flow *flow, Path path, FlowAccess access, const Ast *ast)
{
    bool changes = access == ACCESS_ASSIGN || access == ACCESS_MUT || access == ACCESS_RESERVE
                   || access == ACCESS_MOVE;
    if (!changes) {
        return false;
    }
    if (flow->dry) {
        flow->needed = true;
        return false;
    }
    for (const FlowGuard *guard = flow->guard; guard != NULL; guard = guard->outer) {
        if (guard_forbids(flow, guard, path, access, ast)) {
            return true;
        }
    }
    return false;
}
