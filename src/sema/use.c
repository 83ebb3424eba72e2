/* use.c: `use` declarations: names for variants, items and parts of Rust's library. */
#include "sema/check.h"

enum { USE_PATH_MAX = 16 };

/* One leaf of the tree: the names in front of it, and its own. */
typedef struct UsePath {
    const AstName *nodes[USE_PATH_MAX];
    u32 count;
    bool is_glob; /* `::*` follows */
    Diag **unresolved; /* of the whole `use`: it gets one message, with a label for each name */
    const AstUse *use;
} UsePath;

static Symbol at(const UsePath *path, u32 i) { return path->nodes[i]->name; }

static const char *text_at(Sema *sema, const UsePath *path, u32 i)
{
    return (const char *)intern_text(sema->interner, at(path, i)).bytes;
}

static Span span_of(const Sema *sema, const UsePath *path)
{
    return token_span(sema->tokens, path->nodes[0]->head.first,
                      path->nodes[path->count - 1]->head.last);
}

/* `::name`: a crate, which can only be Rust's library. */
static bool is_rooted(const Sema *sema, const Ast *first)
{
    return first != NULL && sema->tokens->kinds[first->first - 1] == TOK_COLON_COLON;
}

/* `cmp::max` of `use std::{cmp::max, mem};`: the last names that stand together. */
static Span leaf_span(const Sema *sema, const UsePath *path)
{
    u32 first = path->count - 1;
    while (first > 0 && path->nodes[first - 1]->head.last + 2 == path->nodes[first]->head.first) {
        first--;
    }
    bool root = first == 0 && is_rooted(sema, &path->nodes[0]->head);
    return token_span(sema->tokens, path->nodes[first]->head.first - root,
                      path->nodes[path->count - 1]->head.last);
}

/* All its names, wherever they stand. */
static Str path_text(Sema *sema, const UsePath *path)
{
    StrBuf text = {.arena = sema->items_arena};
    for (u32 i = 0; i < path->count; i++) {
        strbuf_printf(&text, "%s%s", i > 0 ? "::" : "", text_at(sema, path, i));
    }
    return strbuf_str(&text);
}

static void copy_names(const UsePath *path, Symbol *names)
{
    for (u32 i = 0; i < path->count; i++) {
        names[i] = at(path, i);
    }
}

static bool is_library(const UsePath *path)
{
    return symbol_is(at(path, 0), NAME_STD) || symbol_is(at(path, 0), NAME_CORE);
}

/* ---- declaring ------------------------------------------------------------------------------- */

/* One leaf of a tree, and the name that it declares. */
typedef struct Leaf {
    ItemScope *scope;
    Symbol name;
    const Ast *node; /* NULL: out of a glob */
    Import *import;  /* NULL: for others too */
} Leaf;

static bool is_item(const Def *def)
{
    return def->kind != DEF_MODULE && def->kind != DEF_NUMBER && def->kind != DEF_LIBRARY
           && def->kind != DEF_VARIANT && def->kind != DEF_ERROR
           && !((const Item *)(const void *)def)->is_library;
}

static void report_taken(Sema *sema, const Leaf *leaf, const Def *earlier)
{
    const char *text = (const char *)intern_text(sema->interner, leaf->name).bytes;
    Span span = ast_span(sema->tokens, leaf->node);
    if (!is_item(earlier)) {
        Diag *diag = diag_error(sema->diags, DIAG_E0252, span,
                                "the name `%s` is defined multiple times", text);
        diag_label(diag, span, "`%s` is brought in twice", text);
        return;
    }
    const Item *item = (const Item *)(const void *)earlier;
    Span head = token_span(sema->tokens, item->ast->first, item_name_token(item->ast));
    Diag *diag = diag_error(sema->diags, DIAG_E0255, head,
                            "the name `%s` is defined multiple times", text);
    diag_label(diag, span, "brought in here");
    diag_label(diag, head, "`%s` redefined here", text);
}

/* What is written out goes before what a glob brings. */
static void bind(Sema *sema, const Leaf *leaf, bool is_type, Def *def)
{
    const Def *earlier = scope_declare(sema, leaf->scope, leaf->name, is_type, def);
    if (earlier == NULL && leaf->import != NULL) {
        import_bind(sema, leaf->scope, leaf->name, is_type, leaf->import);
    } else if (earlier != NULL && leaf->node != NULL) {
        report_taken(sema, leaf, earlier);
    }
}

/* Nothing more is said about the name. */
static void bind_error(Sema *sema, const Leaf *leaf)
{
    Def *def = arena_new_zero(sema->items_arena, Def);
    def->kind = DEF_ERROR;
    if (leaf->node != NULL && leaf->name.id != 0) {
        scope_declare(sema, leaf->scope, leaf->name, false, def);
        scope_declare(sema, leaf->scope, leaf->name, true, def);
    }
}

static void bind_module(Sema *sema, const Leaf *leaf, const UsePath *path)
{
    ModuleDef *module = arena_new_zero(sema->items_arena, ModuleDef);
    Symbol *names = arena_array(sema->items_arena, Symbol, path->count);
    copy_names(path, names);
    *module = (ModuleDef){{DEF_MODULE}, names, path->count};
    if (leaf->import != NULL && std_is_trait(sema, names, path->count)) {
        leaf->import->trait = names[path->count - 1];
    }
    bind(sema, leaf, true, &module->def);
}

/* ---- leaves ---------------------------------------------------------------------------------- */

static void unresolved(Sema *sema, const UsePath *path, u32 wrong)
{
    if (sema->has_skipped_items) {
        return;
    }
    Span span = token_span(sema->tokens, path->nodes[wrong]->head.first,
                           path->nodes[wrong]->head.last);
    bool is_leaf = wrong + 1 == path->count && !path->is_glob;
    bool is_first = *path->unresolved == NULL;
    if (is_first) {
        *path->unresolved = diag_error(sema->diags, DIAG_E0432,
                                       is_leaf ? leaf_span(sema, path) : span,
                                       "unresolved import `%s`", text_at(sema, path, wrong));
    }
    if (is_first || is_leaf) { /* all names in braces have the same module */
        diag_label(*path->unresolved, span,
                   is_leaf ? "no `%s` here" : "cannot find module or crate `%s`",
                   text_at(sema, path, wrong));
    }
}

/* A number, function, or variant of Ordering; NULL when it is none. */
static Def *library_at(Sema *sema, const Symbol *names, u32 count)
{
    Item *ordering = ordering_at(sema, names, count);
    if (ordering != NULL) {
        bool is_member = count == ORDERING_NAMES + 1;
        return is_member ? member_find(sema, ordering, names[ORDERING_NAMES]) : NULL;
    }
    Def *value = library_value(sema->items_arena, names, count);
    TypeId self;
    const LibraryRow *row = value != NULL ? NULL : library_path(NULL, names, count, &self);
    return row == NULL ? value : &library_make(sema->items_arena, row, self)->def;
}

/* `use std::mem;`, `use std::f64::consts::PI;`: names are given to paths; what they lead to, is
 * looked up where they are used. */
static void use_library(Sema *sema, const Leaf *leaf, const UsePath *path)
{
    Symbol names[USE_PATH_MAX];
    copy_names(path, names);
    Def *def = library_at(sema, names, path->count);
    Item *ordering = ordering_at(sema, names, path->count);
    u32 unknown = ordering != NULL ? ORDERING_NAMES : std_unknown(sema, names, path->count);
    if (def != NULL) {
        bind(sema, leaf, false, def);
        if (def->kind == DEF_VARIANT) {
            bind(sema, leaf, true, def);
        }
    } else if (ordering != NULL && path->count == ORDERING_NAMES) {
        bind(sema, leaf, true, &ordering->def);
    } else if (unknown < path->count) {
        unresolved(sema, path, unknown);
        bind_error(sema, leaf);
    } else if (std_may_import(sema, names, path->count)) {
        bind_module(sema, leaf, path);
    } else {
        diag_error(sema->diags, DIAG_LUD0006, leaf_span(sema, path),
                   "Ludus does not support `" STR_FMT "`", STR_ARG(path_text(sema, path)));
        sema->has_skipped_items = true;
        bind_error(sema, leaf);
    }
}

/* The enum whose variants the path names, without its last name. */
static Item *enum_at(Sema *sema, ItemScope *scope, const UsePath *path, u32 i)
{
    Def *def = scope_find(sema, scope, at(path, i), true);
    if (def != NULL && def->kind == DEF_ALIAS) {
        return NULL;
    }
    return def != NULL && def->kind == DEF_ENUM ? (Item *)(void *)def : NULL;
}

static u32 skip_root(const UsePath *path)
{
    bool root = symbol_is(at(path, 0), NAME_SELF_VALUE) || symbol_is(at(path, 0), NAME_CRATE);
    return root && path->count > 1 ? 1 : 0;
}

static void use_name(Sema *sema, const Leaf *leaf, const UsePath *path)
{
    u32 i = skip_root(path);
    ItemScope *from = i > 0 ? sema->file_scope : leaf->scope;
    if (i + 1 == path->count) {
        Def *type = scope_find(sema, from, at(path, i), true);
        Def *value = scope_find(sema, from, at(path, i), false);
        if (type == NULL && value == NULL) {
            unresolved(sema, path, i);
            bind_error(sema, leaf);
        }
        if (type != NULL) {
            bind(sema, leaf, true, type);
        }
        if (value != NULL && value->kind != DEF_LOCAL) {
            bind(sema, leaf, false, value);
        }
        return;
    }
    Item *owner = enum_at(sema, from, path, i);
    Def *def = owner == NULL || i + 2 != path->count ? NULL
                                                     : member_find(sema, owner, at(path, i + 1));
    if (def == NULL || def->kind != DEF_VARIANT) {
        unresolved(sema, path, owner == NULL ? i : i + 1);
        bind_error(sema, leaf);
        return;
    }
    bind(sema, leaf, false, def);
    bind(sema, leaf, true, def);
}

/* The same for all of its names. */
static Item *glob_enum(Sema *sema, ItemScope *scope, const UsePath *path)
{
    u32 i = skip_root(path);
    if (is_library(path)) {
        Symbol names[USE_PATH_MAX];
        copy_names(path, names);
        return path->count == ORDERING_NAMES ? ordering_at(sema, names, path->count) : NULL;
    }
    return i + 1 == path->count ? enum_at(sema, i > 0 ? sema->file_scope : scope, path, i) : NULL;
}

static void use_glob(Sema *sema, ItemScope *scope, const UsePath *path, Import *import)
{
    if (path->count == 0) {
        return;
    }
    u32 i = skip_root(path);
    Item *owner = is_rooted(sema, &path->nodes[0]->head) && !is_library(path) ? NULL
                                                              : glob_enum(sema, scope, path);
    if (owner == NULL && is_library(path)) {
        Str shown = source_text(sema->tokens->source, span_of(sema, path));
        diag_error(sema->diags, DIAG_LUD0006, span_of(sema, path),
                   "Ludus does not support `use " STR_FMT "::*`", STR_ARG(shown));
        sema->has_skipped_items = true;
        return;
    }
    if (symbol_is(at(path, i), NAME_SELF_VALUE) || symbol_is(at(path, i), NAME_CRATE)) {
        return; /* everything there is visible anyway */
    }
    if (owner == NULL) {
        unresolved(sema, path, i);
        return;
    }
    for (u32 v = 0; v < owner->variant_count; v++) {
        VariantDef *variant = &owner->variants[v];
        Leaf leaf = {scope, variant->name, NULL, import};
        bind(sema, &leaf, false, &variant->def);
        bind(sema, &leaf, true, &variant->def);
    }
}

/* ---- trees ----------------------------------------------------------------------------------- */

/* `use std::mem::self;` */
static void report_self(Sema *sema, const UsePath *path)
{
    u32 last = path->nodes[path->count - 1]->head.first;
    Diag *diag = diag_error(sema->diags, DIAG_E0429, token_span(sema->tokens, last - 1, last),
                            "`self` stands in the braces of a `use` only");
    diag_suggest(diag, token_span(sema->tokens, last - 1, last), STR(""), "the path alone will do");
}

static void declare_leaf(Sema *sema, ItemScope *scope, const AstUseTree *tree, UsePath *path)
{
    bool is_self = symbol_is(at(path, path->count - 1), NAME_SELF_VALUE) && path->count > 1;
    if (is_self && tree->segments.first->next != NULL) {
        report_self(sema, path);
    }
    path->count -= is_self; /* `std::cmp::{self, max}` */
    bool renamed = tree->alias_token != 0;
    Leaf leaf = {scope, renamed ? tree->alias : at(path, path->count - 1), &tree->head, tree->def};
    if (leaf.name.id == 0) {
        return; /* `as _` */
    }
    if (is_library(path)) {
        use_library(sema, &leaf, path);
    } else if (is_rooted(sema, &path->nodes[0]->head)) {
        unresolved(sema, path, 0);
        bind_error(sema, &leaf);
    } else {
        use_name(sema, &leaf, path);
    }
}

/* `use path::{};` declares nothing, but its path must be there. */
static void check_empty_group(Sema *sema, ItemScope *scope, const UsePath *path)
{
    u32 i = path->count == 0 ? 0 : skip_root(path);
    bool own = i < path->count && !is_library(path);
    if (own && scope_find(sema, scope, at(path, i), true) == NULL) {
        unresolved(sema, path, i);
    }
}

/* `use std::{::mem}`: said once, though a tree is walked twice. */
static void report_inner_root(Sema *sema, const Ast *first, bool globs)
{
    if (!globs) {
        Span span = token_span(sema->tokens, first->first - 1, first->first - 1);
        Diag *diag = diag_error(sema->diags, DIAG_E0433, span,
                                "`::` stands at the beginning of a path only");
        diag_suggest(diag, span, STR(""), "inside of braces the path goes on without it");
    }
}

/* What only this file could use. */
static bool is_private_leaf(const Sema *sema, const AstUse *use, const AstUseTree *tree)
{
    const u8 *kinds = sema->tokens->kinds;
    bool is_public = kinds[use->head.first] == TOK_PUB && kinds[use->head.first + 1] == TOK_USE;
    return !is_public && (tree->head.op != AST_USE_GROUP || tree->group.first == NULL);
}

static void declare_tree(Sema *sema, ItemScope *scope, const Ast *node, UsePath path, bool globs)
{
    if (node->kind != AST_USE_TREE) {
        return; /* nested too deep: reported */
    }
    AstUseTree *tree = ast_as(node, USE_TREE, UseTree);
    if (path.count > 0 && is_rooted(sema, tree->segments.first)) {
        report_inner_root(sema, tree->segments.first, globs);
        return;
    }
    for (const Ast *name = tree->segments.first; name != NULL; name = name->next) {
        if (path.count == USE_PATH_MAX) {
            sema_error(sema, NULL, DIAG_LIMIT, node, "the limit of names in a path is %d",
                       USE_PATH_MAX);
            return;
        }
        path.nodes[path.count++] = ast_as(name, NAME, Name);
    }
    if (!globs && is_private_leaf(sema, path.use, tree)) {
        tree->def = import_new(sema, path.use->head.first, node);
    }
    if (node->op == AST_USE_GROUP) {
        if (tree->group.first == NULL && !globs) {
            check_empty_group(sema, scope, &path);
        }
        for (const Ast *item = tree->group.first; item != NULL; item = item->next) {
            declare_tree(sema, scope, item, path, globs);
        }
    } else if ((node->op == AST_USE_GLOB) == globs) {
        if (globs) {
            path.is_glob = true;
            use_glob(sema, scope, &path, tree->def);
        } else {
            declare_leaf(sema, scope, tree, &path);
        }
    }
}

void use_declare(Sema *sema, ItemScope *scope, const AstUse *use, bool globs)
{
    Diag *unresolved = NULL;
    declare_tree(sema, scope, use->tree, (UsePath){.unresolved = &unresolved, .use = use}, globs);
}
