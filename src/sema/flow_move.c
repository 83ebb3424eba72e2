/* flow_move.c: what nothing can be moved out of: references, lists, statics. */
#include "sema/flow.h"

/* The step of a place, seen from its root, that nothing can be moved out of: a dereference or an
 * index; NULL when there is none. */
static const Ast *fixed_step(const Flow *flow, const Ast *expr)
{
    if (expr->kind == AST_FIELD) {
        return fixed_step(flow, ((const AstField *)(const void *)expr)->operand);
    }
    if (expr->kind == AST_INDEX) {
        const Ast *inner = fixed_step(flow, ((const AstIndex *)(const void *)expr)->operand);
        return inner != NULL ? inner : expr;
    }
    if (expr->kind == AST_UNARY && expr->op == UNARY_DEREF) {
        const Ast *inner = fixed_step(flow, ((const AstUnary *)(const void *)expr)->operand);
        return inner != NULL ? inner : expr;
    }
    const Def *def = expr->kind == AST_NAME ? ((const AstName *)(const void *)expr)->def : NULL;
    return def != NULL && def->kind == DEF_STATIC ? expr : NULL;
}

static void report_list_move(Flow *flow, TypeId list, Span span)
{
    Str text = type_text(flow->arena, &flow->sema->types, list);
    bool is_array = type_is_kind(&flow->sema->types, list, TYPE_ARRAY);
    Diag *diag = flow_error(flow, DIAG_E0508, span,
                            "cannot move out of type `" STR_FMT "`, a non-copy %s", STR_ARG(text),
                            is_array ? "array" : "slice");
    diag_label(diag, span, "cannot move out of here");
    diag_help(diag, "borrow the element: `&...`, or derive `Copy` for its type");
}

static void report_move(Flow *flow, const Ast *step, const Ast *expr, const Ast *ast)
{
    const Types *types = &flow->sema->types;
    Span span = flow_span(flow, expr);
    if (step->kind == AST_INDEX) {
        report_list_move(flow, flow_type(((const AstIndex *)(const void *)step)->operand), span);
        return;
    }
    TypeId target = flow_type(step);
    if (type_is_kind(types, target, TYPE_ARRAY) || type_is_kind(types, target, TYPE_SLICE)) {
        report_list_move(flow, target, span);
        return;
    }
    Str place = source_text(flow->sema->tokens->source, span);
    bool is_static = step->kind == AST_NAME;
    bool is_mut = !is_static
                  && type_get(types, flow_type(((const AstUnary *)(const void *)step)->operand))
                         ->is_mut;
    Diag *diag = flow_error(flow, DIAG_E0507, span, "cannot move out of `" STR_FMT "`%s",
                            STR_ARG(place),
                            is_static ? ", as it is a static item"
                            : is_mut  ? " which is behind a mutable reference"
                                      : " which is behind a shared reference");
    if (ast != expr) {
        diag_label(diag, flow_span(flow, ast), "data moved here");
    } else {
        diag_label(diag, span, "the value has a type that is moved, not copied");
    }
    diag_help(diag, "borrow it, clone it, or derive `Copy` for its type");
}

/* Told in the dry walk, so once. */
FlowAccess flow_check_move(Flow *flow, const Ast *expr, Path path, const Ast *ast)
{
    TypeId type = flow_type(ast);
    bool is_mut_ref = type_is_kind(&flow->sema->types, type, TYPE_REF);
    if (is_mut_ref) {
        return ACCESS_MOVE; /* never stored, so that it is in no place that matters */
    }
    const Ast *step = expr == NULL ? NULL : fixed_step(flow, expr);
    bool is_fixed = step != NULL || (path.flags & PLACE_THROUGH) != 0;
    if (is_fixed && flow->dry) {
        bool failed = flow->failed;
        if (step != NULL) {
            report_move(flow, step, expr, ast);
        } else {
            const Ast *where = expr == NULL ? ast : expr;
            Diag *diag = flow_error(flow, DIAG_E0507, flow_span(flow, where),
                                    "cannot move out of a reference");
            diag_label(diag, flow_span(flow, ast), "data moved here");
        }
        flow->failed = failed;
        flow->moved_wrong = true;
    }
    return is_fixed ? ACCESS_COPY : ACCESS_MOVE;
}
