/* compile.c: one function: parse, check, lower, passes, link; and then its tree is forgotten. */
#include "driver/compile.h"

#include "driver/constant.h"
#include "driver/emit.h"
#include "driver/walk.h"
#include "sema/lint.h"

/* ---- where the unit is ----------------------------------------------------------------------- */

Span compile_name_span(const Unit *unit, const Item *item)
{
    u32 token = item_name_token(item->ast);
    return token_span(&unit->tokens, token, token);
}

Span compile_head_span(const Unit *unit, const Item *item)
{
    if (item->ast->kind == AST_CONST && ast_as(item->ast, CONST, Const)->annotation != NULL) {
        const Ast *annotation = ast_as(item->ast, CONST, Const)->annotation;
        return token_span(&unit->tokens, item->ast->first, annotation->last);
    }
    Span name = compile_name_span(unit, item);
    return (Span){unit->tokens.starts[item->ast->first], name.end};
}

static const char *item_word(const Item *item)
{
    static const char *const words[] = {
        [DEF_FN] = "fn",         [DEF_CONST] = "const", [DEF_STATIC] = "static",
        [DEF_STRUCT] = "struct", [DEF_ENUM] = "enum",   [DEF_ALIAS] = "type",
    };
    return words[item->def.kind];
}

static Str item_text(const Unit *unit, const Item *item)
{
    bool has_name = item != NULL && item->name.id != 0;
    return has_name ? intern_text(&unit->session->interner, item->name) : STR("_");
}

void compile_enter(Unit *unit, Work *work, Item *item, Span at)
{
    *work = (Work){.outer = unit->work, .item = item, .at = unit->at};
    work->depth = work->outer == NULL ? 0 : work->outer->depth + WORK_DEPTH;
    unit->work = work;
    unit->at = at;
    if (unit->session->log != NULL) {
        log_enter(unit->session->log, item == NULL ? "array length" : item_word(item),
                  item_text(unit, item), at);
    }
}

void compile_leave(Unit *unit, const Work *work)
{
    assert(unit->work == work);
    unit->work = work->outer;
    unit->at = work->at;
    log_leave(unit->session->log);
}

void compile_shake(Unit *unit)
{
    if (unit->session->options->values[OPTION_EARTHQUAKE] != 0) {
        ir_move(&unit->session->program);
    }
}

/* ---- functions ------------------------------------------------------------------------------- */

bool compile_checked(Unit *unit, const CheckedFn *checked, IrFuncId *func)
{
    Session *session = unit->session;
    ScratchScope scope;
    scratch_begin(&session->scratch, NULL, &scope);
    IrBody body;
    log_step(session->log, "lower");
    bool ok = lower_fn(&unit->lower, checked, scope.arena, &body);
    if (ok) {
        log_step(session->log, "passes");
        pass_run(&body, &session->scratch, &unit->passes);
        log_step(session->log, "link");
        ir_link(&body);
        *func = body.func;
        compile_shake(unit);
    }
    scratch_end(&scope);
    return ok;
}

/* A body whose syntax is broken is not checked: what would be found might be an echo. */
static bool compile_fn(Unit *unit, Item *item)
{
    u32 open_brace = ast_as(item->ast, FN, Fn)->body;
    if (open_brace == 0) {
        return false; /* reported by the parser */
    }
    Log *log = unit->session->log;
    u32 errors = unit->diags.error_count;
    log_step(log, "parse");
    Ast *body = parse_body(&unit->parse, open_brace);
    bool has_params = item->param_count == ast_as(item->ast, FN, Fn)->params.count;
    if (unit->diags.error_count > errors || !has_params || unit->parse_only) {
        return false;
    }
    unit->work->depth += unit->work->outer == NULL ? 0 : body->depth;
    CheckedFn checked = {0};
    IrFuncId func;
    log_step(log, "check");
    unit->work->checked = &checked;
    if (!sema_check_fn(&unit->sema, item, body, &checked) || item->signature_failed) {
        return false;
    }
    emit_keep_types(unit, &checked);
    log_step(log, "flow");
    if (!sema_check_flow(&unit->sema, &checked)) {
        return false;
    }
    log_step(log, "lint");
    sema_check_lints(&unit->sema, &checked);
    log_step(log, "warn");
    sema_warn(&unit->sema, &checked);
    return compile_checked(unit, &checked, &func);
}

static void forget_local(void *context, Ast *node)
{
    UNUSED(context);
    AstPatName *name = node->kind == AST_PAT_NAME ? ast_as(node, PAT_NAME, PatName) : NULL;
    if (name != NULL && pattern_local(name) != NULL) {
        name->def = NULL;
    }
}

/* The patterns of its parameters live on, with the signature; what they declared does not. */
static void forget_params(const Item *item)
{
    if (item->def.kind == DEF_FN) {
        for (Ast *param = ast_as(item->ast, FN, Fn)->params.first; param; param = param->next) {
            walk_tree(ast_as(param, PARAM, Param)->pattern, forget_local, NULL);
        }
    }
}

static bool compile_kind(Unit *unit, Item *item)
{
    if (item->def.kind == DEF_FN) {
        return compile_fn(unit, item);
    }
    bool is_value = item->def.kind == DEF_CONST || item->def.kind == DEF_STATIC;
    return is_value ? constant_compile(unit, item) : !item->signature_failed; /* a type */
}

bool compile_item(Unit *unit, Item *item)
{
    sema_signature(&unit->sema, item);
    if (item->state == ITEM_DONE || (item->state == ITEM_FAILED && !item->signature_failed)) {
        return item->state == ITEM_DONE;
    }
    Work work;
    compile_enter(unit, &work, item, compile_name_span(unit, item));
    item->state = ITEM_ACTIVE;
    ArenaMark ast;
    arena_mark(&unit->session->ast, &ast);
    bool ok = compile_kind(unit, item);
    work.checked = NULL;
    forget_params(item);
    arena_rewind(&unit->session->ast, &ast);
    item->state = ok ? ITEM_DONE : ITEM_FAILED;
    compile_leave(unit, &work);
    return ok;
}

/* Functions that stand in the IR already can be inlined: methods, which are small and many, come
 * first. Items that are found in bodies are appended. */
void compile_items(Unit *unit)
{
    for (Item *item = unit->sema.first_item; item != NULL; item = item->next) {
        if (item->owner_type != NULL) {
            compile_item(unit, item);
        }
    }
    for (Item *item = unit->sema.first_item; item != NULL; item = item->next) {
        if (item->owner_type == NULL) {
            compile_item(unit, item);
        }
    }
}

/* ---- the whole program ----------------------------------------------------------------------- */

bool compile_has_syntax_errors(const Unit *unit)
{
    for (const Diag *diag = unit->diags.first; diag != NULL; diag = diag->next) {
        if (diag->code == DIAG_SYNTAX || diag->code == DIAG_DELIMITER) {
            return true;
        }
    }
    return false;
}

void compile_verify(Unit *unit)
{
    ScratchScope scope;
    scratch_begin(&unit->session->scratch, NULL, &scope);
    StrBuf message = {.arena = scope.arena};
    if (!ir_verify(&unit->session->program, &message)) {
        bug("the IR is not valid: " STR_FMT, STR_ARG(strbuf_str(&message)));
    }
    scratch_end(&scope);
    compile_shake(unit);
}
