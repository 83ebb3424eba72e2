/* constant.c: values that are needed at compile time. */
#include "driver/constant.h"

#include "base/limits.h"
#include "driver/compile.h"
#include "driver/emit.h"
#include "driver/outcome.h"

static const char *name_text(const Unit *unit, const Item *item)
{
    const Interner *interner = &unit->session->interner;
    return item->name.id == 0 ? "_" : (const char *)intern_text(interner, item->name).bytes;
}

/* ---- what must not be ---------------------------------------------------------------------- */

/* Which of the works of a cycle it is told at, wherever the cycle was entered: a constant rather
 * than a function, a free one rather than one of a type; of those, the first one in the source. */
static bool is_told_before(const Item *a, const Item *b)
{
    if ((a->def.kind == DEF_FN) != (b->def.kind == DEF_FN)) {
        return b->def.kind == DEF_FN;
    }
    if ((a->owner_type == NULL) != (b->owner_type == NULL)) {
        return a->owner_type == NULL;
    }
    return a->ast->first < b->ast->first;
}

/* `item` is needed while it is being compiled. The cycle consists of it and of all works that
 * are newer. As in rustc, a static is told to ask for itself while it runs. */
static void report_cycle(Unit *unit, Item *item)
{
    const Work *first = unit->work;
    for (const Work *work = unit->work; work != NULL; work = work->outer) {
        bool is_better = work->item != NULL
                         && (first->item == NULL || is_told_before(work->item, first->item));
        first = is_better ? work : first;
        if (work->item == item) {
            break;
        }
    }
    const char *name = name_text(unit, first->item);
    bool is_static = first->item->def.kind == DEF_STATIC;
    bool at_use = is_static || first->item->owner_type != NULL;
    Span span = at_use ? first->use : compile_head_span(unit, first->item);
    Diag *diag = diag_error(&unit->diags, is_static ? DIAG_E0080 : DIAG_E0391, span,
                            is_static ? "`%s` is read while its value is computed"
                                      : "cycle detected when evaluating `%s`", name);
    diag_label(diag, span, "the value of `%s` depends on itself", name);
    for (const Work *work = unit->work; work != NULL; work = work->outer) {
        if (work->item != NULL && work->item != first->item) {
            diag_label(diag, compile_name_span(unit, work->item), "through `%s`",
                       name_text(unit, work->item));
        }
        if (work->item == item) {
            break;
        }
    }
}

static bool nests_too_deep(Unit *unit, Span use)
{
    if (unit->work == NULL || unit->work->depth <= LIMIT_NESTING) {
        return false;
    }
    Diag *diag = diag_error(&unit->diags, DIAG_LIMIT, use,
                            "constants that need each other nest too deep; "
                            "the limit of nesting is %d",
                            LIMIT_NESTING);
    diag_help(diag, "constants that stand behind those they need do not nest");
    return true;
}

/* ---- what a constant calls ----------------------------------------------------------------- */

static Callee *callee_at(Unit *unit, u32 index)
{
    while (unit->callees.count <= index) {
        vec_push(&unit->session->items, &unit->callees, (Callee){0});
    }
    return &unit->callees.items[index];
}

typedef VEC(u32) FuncIndexes;

/* Adds the functions that a linked one calls, and that this search has not seen, to the list. */
static void add_calls(Unit *unit, u32 caller, u32 visit, Arena *arena, FuncIndexes *found)
{
    Ir *ir = &unit->session->program;
    const IrFunc func = *ir_func_at(&ir->funcs, ir_func_id(&ir->funcs, caller));
    for (u32 i = 0; i < func.instr_count; i++) {
        IrInstr word = ir_instrs(ir)[func.first_instr + i];
        i += ir_op_has_ext((IrOp)word.op) ? 1 : 0;
        if (word.op != IR_CALL) {
            continue;
        }
        Callee *callee = callee_at(unit, word.bc);
        if (!callee->complete && callee->visit != visit) {
            callee->visit = visit;
            vec_push(arena, found, word.bc);
        }
    }
}

/* Compiles all that the function calls, directly or not. A callee may need constants, so this
 * nests. */
static bool require_callees(Unit *unit, IrFuncId func, Span use)
{
    ScratchScope scope;
    scratch_begin(&unit->session->scratch, NULL, &scope);
    FuncIndexes found = {0};
    bool ok = true;
    u32 visit = ++unit->visits;
    add_calls(unit, ir_func_index(&unit->session->program.funcs, func), visit, scope.arena, &found);
    for (u32 i = 0; i < found.count && ok; i++) {
        ok = constant_require(unit, unit->lower.callees.items[found.items[i]], use);
        if (ok) {
            add_calls(unit, found.items[i], visit, scope.arena, &found);
        }
    }
    for (u32 i = 0; i < found.count && ok; i++) {
        unit->callees.items[found.items[i]].complete = true;
    }
    scratch_end(&scope);
    return ok;
}

/* ---- values -------------------------------------------------------------------------------- */

/* Runs the function of a constant whose layout is known. A scalar is its bits; other values, all
 * statics, and what references refer to, are data. */
static EvalResult evaluate(Unit *unit, Item *item, IrFuncId func, IrLayoutId layout)
{
    Ir *ir = &unit->session->program;
    bool in_register = ir_kind_is_scalar((IrKind)ir_layout_at(&ir->layouts, layout)->kind);
    item->bits = 0;
    if (in_register && item->def.kind != DEF_STATIC && item->referent.raw == TY_NONE) {
        return eval_run(&unit->eval, func, layout, &item->bits);
    }
    item->data = ir_data_add(ir, layout, ir_func_at(&ir->funcs, func)->name);
    EvalResult result = eval_constant(&unit->eval, func, item->data);
    if (in_register) {
        u32 size = ir_layout_at(&ir->layouts, layout)->size;
        memcpy(&item->bits, ir_data_bytes(ir, item->data), size);
    }
    return result;
}

/* What stands in the way of running the function of a checked initialiser. */
static bool prepare(Unit *unit, const CheckedFn *checked, IrFuncId *func)
{
    Span use = ast_span(&unit->tokens, checked->body);
    if (!sema_check_flow(&unit->sema, checked)) {
        return false;
    }
    if (checked->item != NULL) { /* a length: seen with the type or array that it is of */
        sema_warn(&unit->sema, checked);
    }
    return compile_checked(unit, checked, func) && require_callees(unit, *func, use);
}

static IrLayoutId constant_layout(Unit *unit, const Item *item)
{
    IrLayoutId layout = type_layout(&unit->sema.types, &unit->session->program,
                                    item_value_type(item));
    if (layout.raw == 0) {
        diag_error(&unit->diags, DIAG_LIMIT, compile_name_span(unit, item),
                   "the value of `%s` is too large; the limit of a value is %d bytes",
                   name_text(unit, item), LIMIT_VALUE_BYTES);
    }
    return layout;
}

bool constant_compile(Unit *unit, Item *item)
{
    u32 first = ast_as(item->ast, CONST, Const)->init;
    if (first == 0) {
        return false; /* reported by the parser */
    }
    u32 errors = unit->diags.error_count;
    Log *log = unit->session->log;
    log_step(log, "parse");
    Ast *init = parse_initializer(&unit->parse, first);
    if (unit->diags.error_count > errors || item->signature_failed || unit->parse_only) {
        return false;
    }
    unit->work->depth += unit->work->outer == NULL ? 0 : init->depth;
    CheckedFn checked = {0};
    IrFuncId func;
    log_step(log, "check");
    unit->work->checked = &checked;
    if (!sema_check_initializer(&unit->sema, item, init, &checked)) {
        return false;
    }
    emit_keep_types(unit, &checked);
    IrLayoutId layout = constant_layout(unit, item);
    if (layout.raw == 0 || !prepare(unit, &checked, &func)) {
        return false;
    }
    log_step(log, "evaluate");
    EvalResult result = evaluate(unit, item, func, layout);
    return outcome_of_constant(unit, name_text(unit, item), checked.body, &result);
}

bool constant_require(void *context, Item *item, Span use)
{
    Unit *unit = context;
    if (unit->work != NULL) {
        unit->work->use = use;
    }
    if (item->state == ITEM_ACTIVE) {
        report_cycle(unit, item);
        return false;
    }
    if (item->state == ITEM_DONE || item->state == ITEM_FAILED) {
        return item->state == ITEM_DONE;
    }
    return !nests_too_deep(unit, use) && sema_signature(&unit->sema, item)
           && compile_item(unit, item);
}

/* ---- array lengths and discriminants ------------------------------------------------------- */

/* Takes no mark on `ast`: what the check adds to the tree lives as long as the tree that it is
 * part of. */
bool constant_evaluate(void *context, Ast *expr, ItemScope *scope, TypeId type, u64 *value)
{
    Unit *unit = context;
    Span span = ast_span(&unit->tokens, expr);
    *value = 0;
    if (nests_too_deep(unit, span)) {
        return false;
    }
    Work work;
    CheckedFn checked = {0};
    IrFuncId func;
    compile_enter(unit, &work, NULL, span);
    work.checked = &checked;
    work.depth += expr->depth;
    log_step(unit->session->log, "check");
    bool ok = sema_check_constant(&unit->sema, scope, expr, type, &checked)
              && prepare(unit, &checked, &func);
    if (ok) {
        IrLayoutId layout = type_layout(&unit->sema.types, &unit->session->program, type);
        log_step(unit->session->log, "evaluate");
        EvalResult result = eval_run(&unit->eval, func, layout, value);
        ok = outcome_of_constant(unit, NULL, checked.body, &result);
        u32 unused = 64 - type_bits(type);
        *value = type_is_signed(type) ? (u64)((i64)(*value << unused) >> unused)
                                      : *value << unused >> unused;
    }
    compile_leave(unit, &work);
    return ok;
}
