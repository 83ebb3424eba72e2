/* warn_variable.c: variables that are not used, and `mut` that is for nothing.
 *
 * The walk is in the order of evaluation, which is almost the order in which things happen. A value
 * that is read before the next one is assigned, and with no jump in between, is surely read; so is
 * one that the next round of a loop reads. Any other is suspect, and warn_live.c decides. */
#include "sema/warn.h"

static bool is_reached(const Warn *w) { return !w->is_dead && w->reach == REACH_YES; }

static WarnVar *var_of(const Warn *w, const Local *local) { return &w->vars[local->index]; }

/* Names that say that they are not used, and `self`, which has no choice. */
static bool has_underscore(const Warn *w, Symbol name)
{
    Str text = intern_text(w->sema->interner, name);
    return text.bytes[0] == '_' || str_equal(text, STR("self"));
}

/* Of a name in a pattern, without parentheses around it: from `mut` on, or the name alone. */
static Span name_span(const Warn *w, const Ast *pattern, bool with_mut)
{
    const Tokens *tokens = w->sema->tokens;
    u32 token = pattern->first;
    while (tokens->kinds[token] == TOK_LPAREN) {
        token++;
    }
    u32 name = tokens->kinds[token] == TOK_MUT ? token + 1 : token;
    return token_span(tokens, with_mut ? token : name, name);
}

/* ---- events ---------------------------------------------------------------------------------- */

static void declare_name(Warn *w, const AstPatName *pattern, const Ast *init)
{
    const Local *local = pattern->def;
    warn_snake_case(w->sema, "variable", local->name, local->token);
    WarnVar *var = var_of(w, local);
    u32 now = ++w->clock;
    *var = (WarnVar){.init = init, .declared = now, .assigned = init != NULL ? now : 0};
    var->pattern = is_reached(w) ? &pattern->head : NULL;
}

/* A constant that looks like a name which is bound here. */
static void check_constant(Warn *w, const AstPatName *pattern)
{
    const Def *def = pattern->def;
    if (def != NULL && def->kind == DEF_CONST) {
        warn_upper_case(w->sema, "constant in pattern", pattern->name, pattern->token);
    }
}

/* `P { x: x }`, for which `P { x }` would do. */
static void check_field(Warn *w, const AstPatField *field)
{
    const void *inner = field->pattern;
    const AstPatName *name = field->pattern->kind == AST_PAT_NAME ? inner : NULL;
    bool is_shorthand = w->sema->tokens->kinds[field->token + 1] != TOK_COLON;
    if (name != NULL && !is_shorthand && pattern_local(name) != NULL && name->sub == NULL
        && symbol_equal(name->name, field->name)) {
        Span span = warn_span(w, &field->head);
        const char *text = (const char *)intern_text(w->sema->interner, field->name).bytes;
        Diag *diag = diag_lint(w->sema->diags, DIAG_NON_SHORTHAND_FIELD_PATTERNS, span,
                               "the `%s:` in this pattern is redundant", text);
        u32 start = w->sema->tokens->starts[field->pattern->first];
        diag_suggest(diag, (Span){span.start, start}, STR(""), "use the shorthand");
    }
}

void warn_declare(Warn *w, const Ast *pattern, const Ast *init, WarnPattern where)
{
    warn_pattern_parens(w, pattern, where);
    if (pattern->kind == AST_PAT_FIELD) {
        check_field(w, (const AstPatField *)(const void *)pattern);
    }
    if (pattern->kind == AST_PAT_NAME) {
        const AstPatName *name = (const AstPatName *)(const void *)pattern;
        const Ast *first = init == NULL && (where & PATTERN_HAS_VALUE) != 0 ? pattern : init;
        if (pattern_local(name) != NULL) {
            declare_name(w, name, first);
        } else {
            check_constant(w, name);
        }
    }
    WarnPattern inside = where & PATTERN_HAS_VALUE;
    if (pattern->kind == AST_PAT_NAME || pattern->kind == AST_PAT_REF) {
        inside |= PATTERN_KEEPS_OR;
    }
    if (pattern->kind == AST_PAT_REF && pattern->op == 0) {
        inside |= PATTERN_KEEPS_MUT;
    }
    for (const Ast *part = ast_pattern_parts(pattern).first; part != NULL; part = part->next) {
        warn_declare(w, part, NULL, inside);
    }
}

bool warn_binds_mut_ref(const Ast *pattern)
{
    bool found = pattern->kind == AST_PAT_NAME && (pattern->op & PAT_BY_MUT_REF) != 0;
    for (const Ast *part = ast_pattern_parts(pattern).first; part != NULL; part = part->next) {
        found |= warn_binds_mut_ref(part);
    }
    return found;
}

/* Whether control may have gone elsewhere since the value was assigned. */
static bool is_interrupted(const Warn *w, const WarnVar *var)
{
    return var->assigned < w->jump && var->assigned >= w->jump_from;
}

static void suspect(Warn *w, WarnVar *var)
{
    var->is_suspect = true;
    w->has_suspect = true;
}

void warn_read(Warn *w, const Local *local)
{
    WarnVar *var = var_of(w, local);
    if (!is_reached(w)) {
        return;
    }
    if (var->assigned != 0 && is_interrupted(w, var)) {
        suspect(w, var);
    }
    var->is_read = true;
    var->assigned = 0;
    var->read = ++w->clock;
}

/* The outermost loop around this point that the variable is declared outside of. */
static u32 outermost_loop(const Warn *w, const WarnVar *var)
{
    u32 begin = 0;
    for (const WarnTarget *target = w->target; target != NULL; target = target->outer) {
        begin = target->begin > var->declared ? target->begin : begin;
    }
    return begin;
}

void warn_mutate(Warn *w, const Local *local)
{
    if (is_reached(w)) {
        var_of(w, local)->is_mutated = true;
    }
}

/* What `x += 1` reads is no use of x, and the value before lives on in the next. So it is with a
 * part of a value. */
void warn_assign(Warn *w, const Local *local, bool replaces)
{
    WarnVar *var = var_of(w, local);
    if (!is_reached(w)) {
        return;
    }
    u32 loop = outermost_loop(w, var);
    bool before = var->written != 0
                  && !(var->written >= w->other_from && var->written < w->other_to);
    bool first = !before && var->init == NULL && loop == 0 && replaces;
    var->is_mutated |= !first;
    var->written = ++w->clock;
    if (var->assigned != 0 && replaces) {
        suspect(w, var);
    }
    if (var->assigned == 0 || replaces) {
        var->assigned = ++w->clock;
        var->outermost = loop;
    }
}

/* ---- at the end ------------------------------------------------------------------------------ */

static void report_unused(Warn *w, const Local *local, const WarnVar *var)
{
    Str name = intern_text(w->sema->interner, local->name);
    Span span = name_span(w, var->pattern, true);
    const char *text = (const char *)name.bytes;
    if (var->written != 0) {
        Diag *diag = diag_lint(w->sema->diags, DIAG_UNUSED_VARIABLES, span,
                               "variable `%s` is assigned to, but never used", text);
        diag_note(diag, "consider using `_%s` instead", text);
    } else {
        Diag *diag = diag_lint(w->sema->diags, DIAG_UNUSED_VARIABLES, span,
                               "unused variable: `%s`", text);
        if (diag_is_kept(diag)) {
            diag_suggest(diag, name_span(w, var->pattern, false),
                         arena_printf(w->arena, "_%s", text),
                         "if this is intentional, prefix it with an underscore");
        }
    }
}

static void report_mut(Warn *w, const WarnVar *var)
{
    Span span = name_span(w, var->pattern, true);
    Span name = name_span(w, var->pattern, false);
    Diag *diag = diag_lint(w->sema->diags, DIAG_UNUSED_MUT, span,
                           "variable does not need to be mutable");
    diag_suggest(diag, (Span){span.start, name.start}, STR(""), "remove this `mut`");
}

/* A value at the end of the function, or of a loop that reads it first. */
static void check_last_value(Warn *w, WarnVar *var)
{
    bool next_round = var->outermost != 0 && var->read > var->outermost;
    bool is_assigned = var->written != 0 && var->assigned != 0;
    if (is_assigned && (!var->is_read || !next_round || is_interrupted(w, var))) {
        suspect(w, var);
    }
}

void warn_variables(Warn *w)
{
    for (const Local *local = w->fn->locals; local != NULL; local = local->next) {
        WarnVar *var = var_of(w, local);
        if (var->pattern == NULL) {
            continue;
        }
        if (has_underscore(w, local->name)) {
            var->is_suspect = false;
            continue;
        }
        if (local->is_mut && !var->is_mutated) {
            report_mut(w, var);
        }
        if (!var->is_read) {
            report_unused(w, local, var);
        }
        check_last_value(w, var);
    }
    if (w->has_suspect) {
        warn_live(w);
    }
}
