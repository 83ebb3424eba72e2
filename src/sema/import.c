/* import.c: whether what a `use` brings in is used: its leaves, and the names that lead to them.
 *
 * Whoever looks a name up in a scope (scope_find) marks the leaf that gave it its meaning. Of a
 * trait of the library no name need be written: its methods and derived impls use it. */
#include "sema/warn.h"

#include "sema/check.h"

Import *import_new(Sema *sema, u32 use, const Ast *leaf)
{
    Import *import = arena_new(sema->items_arena, Import);
    bool rooted = sema->tokens->kinds[leaf->first - 1] == TOK_COLON_COLON;
    *import = (Import){.use = use, .first = leaf->first - rooted, .last = leaf->last};
    if (sema->last_import == NULL) {
        sema->first_import = import;
    } else {
        sema->last_import->next = import;
    }
    sema->last_import = import;
    return import;
}

void import_bind(Sema *sema, ItemScope *scope, Symbol name, bool is_type, Import *import)
{
    if (scope != sema->file_scope) {
        vec_last(&scope->names)->import = import;
        return;
    }
    if (sema->file_imports[is_type] == NULL) {
        sema->file_imports[is_type] =
            arena_array_zero(sema->items_arena, Import *, sema->name_capacity);
    }
    sema->file_imports[is_type][name.id] = import;
}

/* ---- traits ---------------------------------------------------------------------------------- */

/* Whether a method of the trait was called; of iterators any may have been. */
static bool has_calls(const Sema *sema, Symbol trait)
{
    static const struct {
        const char *name;
        LibOn on;
    } rows[] = {{"Ord", ON_ORD}, {"PartialOrd", ON_PARTIAL_ORD}, {"PartialEq", ON_EQ},
                {"Clone", ON_CLONE}};
    Str text = intern_text(sema->interner, trait);
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        if (str_equal(text, str_from_cstr(rows[i].name))) {
            return (sema->called_traits >> rows[i].on & 1) != 0;
        }
    }
    return str_equal(text, STR("Iterator"));
}

static bool is_derived(const Sema *sema, Symbol trait)
{
    u32 derive = derive_by_name(intern_text(sema->interner, trait));
    for (const Item *item = sema->first_item; item != NULL; item = item->next) {
        if ((item->derives & derive) != 0) {
            return true;
        }
    }
    return false;
}

static bool is_unused(const Sema *sema, const Import *import)
{
    bool works_unnamed = import->trait.id != 0
                         && (has_calls(sema, import->trait)
                             || is_derived(sema, import->trait));
    return !import->is_used && !works_unnamed;
}

/* ---- reports --------------------------------------------------------------------------------- */

static Span leaf_span(const Sema *sema, const Import *import)
{
    return token_span(sema->tokens, import->first, import->last);
}

/* The leaves of one `use`, from the first unused one on; gives the first of the next `use`. */
static const Import *report_use(Sema *sema, const Import *first)
{
    const Import *end = first;
    u32 others = 0;
    for (; end != NULL && end->use == first->use; end = end->next) {
        others += end != first && is_unused(sema, end);
    }
    Span span = leaf_span(sema, first);
    Str text = source_text(sema->tokens->source, span);
    Diag *diag = diag_lint(sema->diags, DIAG_UNUSED_IMPORTS, span,
                           "unused import%s: `" STR_FMT "`%s", others > 0 ? "s" : "",
                           STR_ARG(text), others > 0 ? " and others" : "");
    for (const Import *leaf = first->next; leaf != end; leaf = leaf->next) {
        if (is_unused(sema, leaf)) {
            diag_label(diag, leaf_span(sema, leaf), "unused too");
        }
    }
    return end;
}

void warn_imports(Sema *sema)
{
    const Import *import = sema->first_import;
    while (import != NULL) {
        import = is_unused(sema, import) ? report_use(sema, import) : import->next;
    }
}
