/* check.c: the frame of a check: scopes, names, messages, and what happens when all is known. */
#include "sema/check.h"

#include <stdarg.h>

/* ---- messages -------------------------------------------------------------------------------- */

static bool is_pattern(const Ast *node)
{
    return node->kind >= AST_PAT_NAME && node->kind <= AST_PAT_FIELD;
}

/* As in rustc the parentheses around a pattern do not belong to it. */
static Span pattern_span(const Tokens *tokens, const Ast *node)
{
    u32 first = node->first;
    u32 last = node->last;
    bool is_tuple = node->kind == AST_PAT_TUPLE;
    while (tokens->kinds[first] == TOK_LPAREN && tokens->payload[first] == last
           && (!is_tuple || (tokens->kinds[first + 1] == TOK_LPAREN
                             && tokens->payload[first + 1] == last - 1))) {
        first++;
        last--;
    }
    return token_span(tokens, first, last);
}

Span check_span(const Check *check, const Ast *node)
{
    const Tokens *tokens = check->sema->tokens;
    return is_pattern(node) ? pattern_span(tokens, node) : ast_span(tokens, node);
}

Span check_token_span(const Check *check, u32 token)
{
    return token_span(check->sema->tokens, token, token);
}

static Diag *report(Check *check, DiagCode code, Span span, const char *format, va_list args)
    PRINTF_LIKE(4, 0);

static Diag *report(Check *check, DiagCode code, Span span, const char *format, va_list args)
{
    StrBuf buf = {.arena = check->temp};
    strbuf_vprintf(&buf, format, args);
    check->failed = true;
    return diag_error(check->sema->diags, code, span, STR_FMT, STR_ARG(strbuf_str(&buf)));
}

Diag *check_error_at(Check *check, DiagCode code, Span span, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Diag *diag = report(check, code, span, format, args);
    va_end(args);
    return diag;
}

Diag *check_error(Check *check, DiagCode code, const Ast *node, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Diag *diag = report(check, code, check_span(check, node), format, args);
    va_end(args);
    return diag;
}

const char *check_type_text(Check *check, TypeId type)
{
    return (const char *)infer_text(check->temp, &check->infer, type).bytes;
}

const char *check_name_text(const Check *check, Symbol name)
{
    return (const char *)intern_text(check->sema->interner, name).bytes;
}

const char *check_node_text(Check *check, const Ast *node)
{
    Str text = source_text(check->sema->tokens->source, check_span(check, node));
    return (const char *)arena_copy_str(check->temp, text).bytes;
}

/* ---- types of nodes -------------------------------------------------------------------------- */

TypeId check_set_type(Check *check, Ast *node, TypeId type)
{
    node->type = type.raw;
    if (type_has_vars(&check->sema->types, type)) {
        vec_push(check->temp, &check->open_nodes, node);
    }
    return type;
}

static void need_annotation(Check *check, Span span, TypeId type, const char *what)
{
    bool has_text = !type_is_var(type);
    Diag *diag = check_error_at(check, DIAG_E0282, span, "type annotations needed%s%s%s",
                                has_text ? " for `" : "",
                                has_text ? check_type_text(check, type) : "", has_text ? "`" : "");
    diag_label(diag, span, "cannot infer the type of %s", what);
}

void check_unknown_type(Check *check, const Ast *operand)
{
    TypeId unknown = infer_shallow(&check->infer, (TypeId){operand->type});
    if (check->failed) {
        return; /* as rustc: an unknown type is often the echo of another error */
    }
    for (const Local *local = check->out->locals; local != NULL; local = local->next) {
        if (infer_occurs(&check->infer, unknown, local->type)) {
            need_annotation(check, check_token_span(check, local->token),
                            infer_shallow(&check->infer, local->type), "this variable");
            return;
        }
    }
    need_annotation(check, check_span(check, operand), unknown, "this expression");
}

TypeId check_failed(Check *check, Ast *node)
{
    check->failed = true;
    return check_set_type(check, node, TYPE(ERROR));
}

void check_add_pending(Check *check, PendingKind kind, u16 detail, Ast *node, TypeId type)
{
    vec_push(check->temp, &check->pending,
             ((Pending){.kind = kind, .detail = detail, .node = node, .type = type}));
}

bool check_may_be_refused(const Check *check, TypeId type)
{
    const Types *types = &check->sema->types;
    type = infer_shallow(&check->infer, type);
    while (type_is_kind(types, type, TYPE_REF)) {
        type = infer_shallow(&check->infer, type_get(types, type)->elem);
    }
    return check->sema->has_skipped_items && type_is_nominal(types, type);
}

/* ---- names ----------------------------------------------------------------------------------- */

/* Symbols are made while lexing, so the table is as large as it needs to be before any check. */
void check_bind_name(Check *check, Symbol name, Def *def)
{
    Sema *sema = check->sema;
    if (name.id == 0) {
        return; /* `const _` has no name */
    }
    assert(name.id < sema->name_capacity);
    vec_push(check->temp, &check->undo, ((NameUndo){name.id, sema->names[name.id]}));
    sema->names[name.id] = def;
}

u32 check_scope_enter(Check *check)
{
    check->scope_depth++;
    return check->undo.count;
}

void check_scope_leave(Check *check, u32 mark)
{
    while (check->undo.count > mark) {
        NameUndo undo = vec_pop(&check->undo);
        check->sema->names[undo.symbol] = undo.hidden;
    }
    check->scope_depth--;
}

static void swap_binding(Check *check, NameUndo *undo)
{
    Def **name = &check->sema->names[undo->symbol];
    Def *inside = *name;
    *name = undo->hidden;
    undo->hidden = inside;
}

/* Newest first, so that each name ends with what it meant before the check. */
static void suspend(Check *check)
{
    for (u32 i = check->undo.count; i-- > 0;) {
        swap_binding(check, &check->undo.items[i]);
    }
}

static void resume(Check *check)
{
    for (u32 i = 0; i < check->undo.count; i++) {
        swap_binding(check, &check->undo.items[i]);
    }
}

Local *check_declare_local(Check *check, Symbol name, u32 token, TypeId type)
{
    Local *local = arena_new_zero(check->arena, Local);
    local->def.kind = DEF_LOCAL;
    local->name = name;
    local->token = token;
    local->type = type;
    local->index = check->out->local_count++;
    local->scope_depth = check->scope_depth;
    local->owner = check;
    if (check->last_local == NULL) {
        check->out->locals = local;
    } else {
        check->last_local->next = local;
    }
    check->last_local = local;
    check_bind_name(check, name, &local->def);
    return local;
}

/* ---- beginning and end ----------------------------------------------------------------------- */

void check_bind_scope(Check *check, const ItemScope *scope)
{
    for (u32 i = 0; i < scope->names.count; i++) {
        const ScopeName *entry = &scope->names.items[i];
        if (!entry->is_type) {
            check_bind_name(check, entry->name, entry->def);
        }
    }
}

static void bind_scopes(Check *check, const ItemScope *scope)
{
    if (scope == NULL || scope == check->sema->file_scope) {
        return; /* the file's items are always bound */
    }
    bind_scopes(check, scope->outer);
    check_bind_scope(check, scope);
}

static void check_begin(Check *check, Sema *sema, Item *item, ItemScope *scope, CheckedFn *out,
                        Arena *temp)
{
    *check = (Check){.sema = sema,
                     .outer = sema->current,
                     .item = item,
                     .scope = scope,
                     .out = out,
                     .arena = sema->ast_arena,
                     .temp = temp};
    check->infer = (Infer){.arena = temp, .types = &sema->types};
    *out = (CheckedFn){.item = item};
    if (check->outer != NULL) {
        suspend(check->outer);
    }
    sema->current = check;
    check->outer_user = sema->user;
    sema->user = item != NULL ? item : sema->user; /* a length belongs to what it stands in */
    bind_scopes(check, scope);
}

/* Writes the final types into locals and nodes, and reports what is still unknown: once for a
 * variable, not again for each of its uses. */
static void write_types(Check *check)
{
    bool unknown = false;
    for (Local *local = check->out->locals; local != NULL; local = local->next) {
        local->type = infer_deep(&check->infer, local->type);
        if (type_has_vars(&check->sema->types, local->type)) {
            unknown = true;
            if (!check->failed) {
                need_annotation(check, check_token_span(check, local->token), local->type,
                                "this variable");
            }
        }
    }
    for (u32 i = 0; i < check->open_nodes.count; i++) {
        Ast *node = check->open_nodes.items[i];
        TypeId type = infer_deep(&check->infer, (TypeId){node->type});
        if (type_has_vars(&check->sema->types, type)) {
            if (!unknown && !check->failed) {
                need_annotation(check, check_span(check, node), type, "this expression");
            }
            unknown = true;
            type = TYPE(ERROR);
        }
        node->type = type.raw;
    }
    for (u32 i = 0; i < check->iters.count; i++) {
        check_iter_end(check, check->iters.items[i]);
    }
    check->failed |= unknown;
}

static bool check_end(Check *check)
{
    Sema *sema = check->sema;
    check_pending_comparisons(check);
    infer_fallback(&check->infer);
    check_pending_casts(check);
    check_pending_rules(check);
    write_types(check);
    if (!check->failed && (check->item == NULL || !check->item->signature_failed)) {
        check_matches(check);
    }
    check->scope_depth = 1;
    check_scope_leave(check, 0);
    sema->current = check->outer;
    sema->user = check->outer_user;
    if (check->outer != NULL) {
        resume(check->outer);
    }
    return !check->failed;
}

/* ---- entry points ---------------------------------------------------------------------------- */

static void check_param_names(Check *check)
{
    for (const Local *local = check->out->locals; local != NULL; local = local->next) {
        for (const Local *earlier = check->out->locals; earlier != local; earlier = earlier->next) {
            if (symbol_equal(earlier->name, local->name)) {
                Span span = check_token_span(check, local->token);
                Diag *diag = check_error_at(
                    check, DIAG_E0415, span,
                    "identifier `%s` is bound more than once in this parameter list",
                    check_name_text(check, local->name));
                diag_label(diag, span, "used as parameter more than once");
                break;
            }
        }
    }
}

/* A body that ends without the value it should have is reported at the type of the result. */
static bool report_missing_value(Check *check, const Item *fn)
{
    const AstBlock *body = ast_as(check->out->body, BLOCK, Block);
    const AstFn *tree = ast_as(fn->ast, FN, Fn);
    TypeId unit = TYPE(UNIT);
    if (body->tail != NULL || !type_equal((TypeId){body->head.type}, unit) || tree->result == NULL
        || type_equal(fn->result, unit) || type_is(fn->result, TY_ERROR)) {
        return false;
    }
    Span span = check_span(check, tree->result);
    Diag *diag = check_error_at(check, DIAG_E0308, span, "mismatched types");
    diag_label(diag, span, "expected `%s`, found `()`", check_type_text(check, fn->result));
    diag_label(diag, check_token_span(check, tree->name_token),
               "implicitly returns `()` as its body has no tail expression");
    suggest_tail(check, diag, body, fn->result);
    return true;
}

/* Whether the pattern is nothing but a name for the whole value. */
static bool is_whole_name(const Ast *pattern)
{
    const AstPatName *name =
        pattern->kind == AST_PAT_NAME ? ast_as(pattern, PAT_NAME, PatName) : NULL;
    const Def *def = name == NULL ? NULL : name->def;
    return def != NULL && def->kind == DEF_LOCAL && name->sub == NULL
           && (pattern->op & (PAT_BY_REF | PAT_BY_MUT_REF)) == 0;
}

static void check_params(Check *check, Item *fn)
{
    const AstFn *tree = ast_as(fn->ast, FN, Fn);
    CheckedFn *out = check->out;
    out->param_count = fn->param_count;
    out->params = arena_array_zero(check->arena, Local *, fn->param_count);
    out->param_patterns = arena_array_zero(check->arena, Ast *, fn->param_count);
    u32 i = 0;
    for (Ast *node = tree->params.first; node != NULL; node = node->next, i++) {
        AstParam *param = ast_as(node, PARAM, Param);
        Local *last = check->last_local;
        check_pattern(check, param->pattern, fn->params[i], PATTERN_PARAM);
        Local *first = last == NULL ? out->locals : last->next;
        for (Local *local = first; local != NULL; local = local->next) {
            local->is_param = true;
        }
        out->param_patterns[i] = param->pattern;
        if (is_whole_name(param->pattern)) {
            out->params[i] = ast_as(param->pattern, PAT_NAME, PatName)->def;
        }
        TypeId type = fn->params[i];
        out->has_refs |= type_is_kind(&check->sema->types, type, TYPE_REF);
    }
    check_param_names(check);
}

bool sema_check_fn(Sema *sema, Item *fn, Ast *body, CheckedFn *checked)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    Check check;
    check_begin(&check, sema, fn, fn->scope, checked, scratch.arena);
    check.is_const = fn->is_const_fn;
    check.result = fn->result;
    checked->body = body;
    check_scope_enter(&check);
    check_params(&check, fn);
    const AstFn *tree = ast_as(fn->ast, FN, Fn);
    if (tree->result != NULL) {
        check.reason = (Reason){.node = ast_as(body, BLOCK, Block)->tail,
                                .span = ast_span(sema->tokens, tree->result),
                                .text = "expected because of return type"};
    }
    TypeId type = check_block(&check, ast_as(body, BLOCK, Block), fn->result, fn->result);
    check_set_type(&check, body, type);
    if (!report_missing_value(&check, fn) && !coerce(&check, &checked->body, fn->result)) {
        coerce_mismatch(&check, body, fn->result, type);
    }
    bool ok = check_end(&check);
    scratch_end(&scratch);
    return ok;
}

static bool check_constant(Sema *sema, Item *item, ItemScope *scope, Ast *expr, TypeId type,
                           CheckedFn *checked)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    Check check;
    check_begin(&check, sema, item, scope, checked, scratch.arena);
    check.is_const = true;
    check.result = TYPE(NONE); /* `return` is refused */
    checked->body = expr;
    check_expr_as(&check, &checked->body, type);
    bool ok = check_end(&check);
    scratch_end(&scratch);
    return ok;
}

/* A constant that is a reference is kept as what it refers to: of the initialiser `&[1, 2]` the
 * value of `[1, 2]` is computed, of `R` that of `*R`; every use of the constant borrows that. */
static bool take_referent(Sema *sema, Item *item, CheckedFn *checked)
{
    Types *types = &sema->types;
    Ast *value = checked->body;
    while (value->kind == AST_COERCE && value->op != COERCE_NEVER) {
        value = ast_as(value, COERCE, Coerce)->operand;
    }
    const Def *def = value->kind == AST_NAME ? ast_as(value, NAME, Name)->def : NULL;
    bool is_constant = def != NULL && (def->kind == DEF_CONST || def->kind == DEF_STATIC);
    const Item *other = is_constant ? (const Item *)(const void *)def : NULL;
    if (other != NULL && other->referent.raw != TY_NONE) { /* a slice is an array, there */
        value->type = type_ref(types, other->referent, false).raw;
    }
    TypeId type = {value->type};
    bool is_ref = type_is_kind(types, type, TYPE_REF);
    TypeId target = is_ref ? type_get(types, type)->elem : TYPE(NONE);
    if (!is_ref || type_is_kind(types, target, TYPE_SLICE)) {
        diag_error(sema->diags, DIAG_LUD0007, ast_span(sema->tokens, value),
                   "Ludus does not support references in constants that are not to a list whose "
                   "length is plain to see");
        return false;
    }
    item->referent = target;
    Ast *operand = value->kind == AST_REF ? ast_as(value, REF, Ref)->operand : NULL;
    if (operand != NULL && !check_is_place(operand)) {
        checked->body = operand;
        return true;
    }
    if (!type_is_copy(types, target)) {
        diag_error(sema->diags, DIAG_LUD0007, ast_span(sema->tokens, value),
                   "Ludus does not support references in constants to what another one holds");
        return false;
    }
    AstUnary *deref = ast_make(sema->ast_arena, UNARY, Unary, value->first, value->last);
    deref->head.op = UNARY_DEREF;
    deref->head.type = target.raw;
    deref->operand = value;
    checked->body = &deref->head;
    return true;
}

bool sema_check_initializer(Sema *sema, Item *item, Ast *expr, CheckedFn *checked)
{
    bool is_ref = type_is_kind(&sema->types, item->type, TYPE_REF)
                  && !type_is(item->type, TY_STR_REF);
    return check_constant(sema, item, item->scope, expr, item->type, checked)
           && (!is_ref || take_referent(sema, item, checked));
}

bool sema_check_constant(Sema *sema, ItemScope *scope, Ast *expr, TypeId type, CheckedFn *checked)
{
    return check_constant(sema, NULL, scope, expr, type, checked);
}
