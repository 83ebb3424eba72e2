/* items.c: which items there are: those of the file, of blocks and of `impl` blocks. */
#include "sema/check.h"
#include "sema/warn.h"

#include "base/bug.h"
#include "base/limits.h"

u32 item_name_token(const Ast *ast)
{
    switch ((int)ast->kind) {
    case AST_FN:
        return ast_as(ast, FN, Fn)->name_token;
    case AST_CONST:
        return ast_as(ast, CONST, Const)->name_token;
    case AST_STRUCT:
        return ast_as(ast, STRUCT, Struct)->name_token;
    case AST_ENUM:
        return ast_as(ast, ENUM, Enum)->name_token;
    default:
        return ast_as(ast, TYPE_ALIAS, TypeAlias)->name_token;
    }
}

static bool is_item(const Ast *ast)
{
    return ast->kind == AST_FN || ast->kind == AST_CONST || ast->kind == AST_STRUCT
           || ast->kind == AST_ENUM || ast->kind == AST_TYPE_ALIAS;
}

static const char *name_text(Sema *sema, Symbol name)
{
    return (const char *)intern_text(sema->interner, name).bytes;
}

/* ---- messages -------------------------------------------------------------------------------- */

static Span head_span(const Sema *sema, const Ast *ast)
{
    return token_span(sema->tokens, ast->first, item_name_token(ast));
}

/* `item` has the name of an earlier item of the same scope. */
static void report_duplicate(Sema *sema, const Item *item, const Def *earlier, bool is_type)
{
    const char *name = name_text(sema, item->name);
    Span span = head_span(sema, item->ast);
    Diag *diag = diag_error(sema->diags, DIAG_E0428, span,
                            "the name `%s` is defined multiple times", name);
    diag_label(diag, span, "`%s` redefined here", name);
    if (earlier->kind != DEF_VARIANT && earlier->kind != DEF_MODULE
        && earlier->kind != DEF_NUMBER) {
        const Item *first = (const Item *)(const void *)earlier;
        diag_label(diag, head_span(sema, first->ast), "previous definition of the %s `%s` here",
                   is_type ? "type" : "value", name);
    }
}

/* Of two in one block the second one is wrong, of two blocks the first. */
static void report_duplicate_member(Sema *sema, const Item *item, const Def *earlier)
{
    const Item *other = (const Item *)(const void *)earlier;
    bool same_block = earlier->kind == DEF_VARIANT || other->scope == item->scope;
    const Item *wrong = same_block ? item : other;
    Span span = head_span(sema, wrong->ast);
    Diag *diag = diag_error(sema->diags, DIAG_E0592, span, "duplicate definitions with name `%s`",
                            name_text(sema, item->name));
    diag_label(diag, span, "duplicate definition of `%s`", name_text(sema, item->name));
    if (earlier->kind != DEF_VARIANT) {
        diag_label(diag, head_span(sema, (same_block ? other : item)->ast), "the other one");
    }
}

/* ---- declaring ------------------------------------------------------------------------------- */

static void declare_variants(Sema *sema, Item *item)
{
    const AstEnum *tree = ast_as(item->ast, ENUM, Enum);
    item->variants = arena_array_zero(sema->items_arena, VariantDef, tree->variants.count);
    for (const Ast *node = tree->variants.first; node != NULL; node = node->next) {
        const AstVariant *variant = ast_as(node, VARIANT, Variant);
        VariantDef *def = &item->variants[item->variant_count];
        *def = (VariantDef){.def = {DEF_VARIANT},
                            .owner = item,
                            .name = variant->name,
                            .token = variant->token,
                            .index = item->variant_count++};
        def->usage.is_deprecated = warn_is_deprecated(sema, item, variant->token);
        if (member_declare(sema, item, variant->name, &def->def) != NULL) {
            Span span = token_span(sema->tokens, variant->token, variant->token);
            Diag *diag = diag_error(sema->diags, DIAG_E0428, span,
                                    "the name `%s` is defined multiple times",
                                    name_text(sema, variant->name));
            diag_label(diag, span, "`%s` redefined here", name_text(sema, variant->name));
        }
    }
}

static void make_nominal(Sema *sema, Item *item)
{
    bool is_struct = item->ast->kind == AST_STRUCT;
    item->def.kind = is_struct ? DEF_STRUCT : DEF_ENUM;
    item->name = is_struct ? ast_as(item->ast, STRUCT, Struct)->name
                           : ast_as(item->ast, ENUM, Enum)->name;
    item->derives = derive_find(sema, item->ast);
    item->type = type_nominal(&sema->types, is_struct ? TYPE_STRUCT : TYPE_ENUM, item,
                              intern_text(sema->interner, item->name),
                              (item->derives & DERIVE_COPY) != 0);
    if (!is_struct) {
        declare_variants(sema, item);
    }
}

static Item *make_item(Sema *sema, Ast *ast, ItemScope *scope)
{
    Item *item = arena_new_zero(sema->items_arena, Item);
    item->ast = ast;
    item->scope = scope;
    item->is_deprecated = warn_is_deprecated(sema, NULL, ast->first);
    if (ast->kind == AST_FN) {
        item->def.kind = DEF_FN;
        item->name = ast_as(ast, FN, Fn)->name;
        item->is_const_fn = (ast->op & AST_FN_CONST) != 0;
    } else if (ast->kind == AST_CONST) {
        item->def.kind = ast->op & AST_CONST_STATIC ? DEF_STATIC : DEF_CONST;
        item->name = ast_as(ast, CONST, Const)->name;
    } else if (ast->kind == AST_TYPE_ALIAS) {
        item->def.kind = DEF_ALIAS;
        item->name = ast_as(ast, TYPE_ALIAS, TypeAlias)->name;
    } else {
        make_nominal(sema, item);
    }
    if (sema->last_item == NULL) {
        sema->first_item = item;
    } else {
        sema->last_item->next = item;
    }
    sema->last_item = item;
    return item;
}

static bool names_type(const Item *item)
{
    return item->def.kind == DEF_STRUCT || item->def.kind == DEF_ENUM
           || item->def.kind == DEF_ALIAS;
}

/* A constructor or unit value; a function, constant or static. */
static bool names_value(const Item *item)
{
    return item->def.kind == DEF_STRUCT ? item->ast->op != AST_STRUCT_NAMED : !names_type(item);
}

static void declare_item(Sema *sema, ItemScope *scope, Ast *ast)
{
    Item *item = make_item(sema, ast, scope);
    scope->items[scope->count++] = item;
    if (item->name.id == 0) {
        return; /* `const _` */
    }
    const Def *earlier = NULL;
    bool is_type = names_type(item);
    if (is_type) {
        earlier = scope_declare(sema, scope, item->name, true, &item->def);
    }
    if (earlier == NULL && names_value(item)) {
        is_type = false;
        earlier = scope_declare(sema, scope, item->name, false, &item->def);
    }
    if (earlier != NULL) {
        report_duplicate(sema, item, earlier, is_type);
    }
}

/* ---- impl blocks ----------------------------------------------------------------------------- */

/* The type of an `impl` block must be one of this file. */
static Item *impl_owner(Sema *sema, const AstImpl *impl, TypeId type)
{
    if (type_is(type, TY_ERROR)) {
        return NULL;
    }
    Span span = token_span(sema->tokens, impl->head.first, impl->self_type->last);
    if (type_is_nominal(&sema->types, type)) {
        Item *item = type_get(&sema->types, type)->item;
        if (item->is_library) {
            diag_error(sema->diags, DIAG_E0116, span,
                       "cannot define inherent `impl` for a type of the library");
        }
        return item->is_library ? NULL : item;
    }
    Diag *diag = diag_error(sema->diags, DIAG_E0390, span,
                            "cannot define inherent `impl` for primitive types");
    diag_help(diag, "write a function that takes the value as an argument");
    return NULL;
}

static SelfKind self_kind(const Ast *ast)
{
    const Ast *first = ast->kind == AST_FN ? ast_as(ast, FN, Fn)->params.first : NULL;
    return first == NULL ? SELF_NONE : (SelfKind)first->op;
}

static void declare_impl(Sema *sema, ItemScope *outer, const AstImpl *impl)
{
    TypeId type = sema_type(sema, outer, NULL, impl->self_type);
    Item *owner = impl_owner(sema, impl, type);
    if (owner == NULL) {
        sema->has_skipped_items = true;
        return;
    }
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    *scope = (ItemScope){.outer = outer, .self_type = type};
    for (Ast *ast = impl->members.first; ast != NULL; ast = ast->next) {
        if (!is_item(ast)) {
            continue; /* reported */
        }
        Item *item = make_item(sema, ast, scope);
        item->owner_type = owner;
        item->self_kind = (u8)self_kind(ast);
        const Def *earlier = member_declare(sema, owner, item->name, &item->def);
        if (earlier != NULL) {
            report_duplicate_member(sema, item, earlier);
        }
    }
}

/* ---- the items of a list --------------------------------------------------------------------- */

static void declare_uses(Sema *sema, ItemScope *scope, Ast *const *list, u32 count)
{
    for (u32 globs = 0; globs < 2; globs++) {
        for (u32 i = 0; i < count; i++) {
            if (list[i]->kind == AST_USE) {
                use_declare(sema, scope, ast_as(list[i], USE, Use), globs != 0);
            }
        }
    }
}

/* An item that is broken, where its name can be read: uses of it are not reported too. */
static void declare_broken(Sema *sema, ItemScope *scope, const Ast *ast)
{
    const Tokens *tokens = sema->tokens;
    u32 at = ast->first;
    while (tokens->kinds[at] == TOK_POUND && tokens->kinds[at + 1] == TOK_LBRACKET) {
        at = tokens->payload[at + 1] + 1;
    }
    at += tokens->kinds[at] == TOK_PUB;
    u8 kind = tokens->kinds[at];
    bool is_type = kind == TOK_STRUCT || kind == TOK_ENUM || kind == TOK_TYPE;
    bool is_value = kind == TOK_FN || kind == TOK_CONST || kind == TOK_STATIC || is_type;
    if (is_value && tokens->kinds[at + 1] == TOK_IDENT) {
        Def *def = arena_new_zero(sema->items_arena, Def);
        def->kind = DEF_ERROR;
        scope_declare(sema, scope, token_symbol(tokens, at + 1), false, def);
        if (is_type) {
            scope_declare(sema, scope, token_symbol(tokens, at + 1), true, def);
        }
    }
}

/* Items first, so that `use` and `impl` can name those that stand behind them. */
static void declare_all(Sema *sema, ItemScope *scope, Ast *const *list, u32 count)
{
    scope->items = arena_array(sema->items_arena, Item *, count);
    for (u32 i = 0; i < count; i++) {
        if (is_item(list[i])) {
            declare_item(sema, scope, list[i]);
        }
    }
    for (u32 i = 0; i < count; i++) {
        if (list[i]->kind == AST_ERROR) { /* a name that is there keeps its meaning */
            declare_broken(sema, scope, list[i]);
        }
    }
    declare_uses(sema, scope, list, count);
    for (u32 i = 0; i < count; i++) {
        if (list[i]->kind != AST_IMPL) {
            continue;
        }
        if (scope == sema->file_scope) {
            declare_impl(sema, scope, ast_as(list[i], IMPL, Impl));
        } else {
            sema_error(sema, NULL, DIAG_LUD0001, list[i],
                       "Ludus does not support `impl` blocks inside of functions");
            sema->has_skipped_items = true;
        }
    }
}

ItemScope *sema_block_items(Sema *sema, ItemScope *outer, Item *owner, const AstBlock *block)
{
    u32 count = 0;
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        count += stmt->kind == AST_ITEM_STMT;
    }
    if (count == 0) {
        return NULL;
    }
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    *scope = (ItemScope){.outer = outer, .owner = owner};
    Ast **list = arena_array(sema->items_arena, Ast *, count);
    u32 i = 0;
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        if (stmt->kind == AST_ITEM_STMT) {
            list[i++] = ast_as(stmt, ITEM_STMT, ItemStmt)->item;
        }
    }
    declare_all(sema, scope, list, count);
    for (i = 0; i < scope->count; i++) {
        sema_signature(sema, scope->items[i]);
    }
    return scope;
}

/* ---- the file -------------------------------------------------------------------------------- */

static void report_main_type(Sema *sema)
{
    const AstFn *tree = ast_as(sema->main->ast, FN, Fn);
    if (tree->params.count != 0) {
        Span span = token_span(sema->tokens, tree->head.first, tree->name_token);
        Diag *diag = diag_error(sema->diags, DIAG_E0580, span, "`main` function has wrong type");
        diag_label(diag, span, "it can have no parameters");
    } else if (!type_is(sema->main->result, TY_UNIT) && !type_is(sema->main->result, TY_NEVER)) {
        Span span = ast_span(sema->tokens, tree->result);
        Diag *diag = diag_error(sema->diags, DIAG_E0277, span,
                                "`main` has invalid return type `%s`",
                                sema_type_text(sema, sema->main->result));
        diag_label(diag, span, "it can give no value");
    }
}

static void check_main(Sema *sema)
{
    Symbol name = {NAME_MAIN};
    Def *def = scope_find(sema, sema->file_scope, name, false);
    if (def != NULL && def->kind == DEF_FN) {
        sema->main = (Item *)(void *)def;
        if (sema->main->state == ITEM_SIGNATURE) {
            report_main_type(sema);
        }
        return;
    }
    u32 count = sema->tokens->count; /* the last token is the end of the file */
    u32 end = sema->tokens->starts[count - 1];
    if (count > 1) {
        end = token_end(sema->tokens, count - 2);
    }
    Diag *diag = diag_error(sema->diags, DIAG_E0601, (Span){end, end},
                            "`main` function not found in crate");
    diag_help(diag, "a program begins in `fn main()`");
}

static bool has_diag(const Diags *diags, DiagCode code)
{
    const Diag *diag = diags->first;
    while (diag != NULL && diag->code != code) {
        diag = diag->next;
    }
    return diag != NULL;
}

void sema_items(Sema *sema, AstList items)
{
    /* such a program is refused anyway; what it says about unknown names may be an echo */
    sema->has_skipped_items = has_diag(sema->diags, DIAG_LUD0001);
    /* the lexer has made every symbol of the unit */
    sema->name_capacity = sema->interner->count + 1;
    sema->names = arena_array_zero(sema->items_arena, Def *, sema->name_capacity);
    sema->type_names = arena_array_zero(sema->items_arena, Def *, sema->name_capacity);
    sema->file_scope = arena_new_zero(sema->items_arena, ItemScope);
    Ast **list = arena_array(sema->items_arena, Ast *, items.count);
    u32 count = 0;
    for (Ast *ast = items.first; ast != NULL; ast = ast->next) {
        list[count++] = ast;
    }
    declare_all(sema, sema->file_scope, list, count);
    for (Item *item = sema->first_item; item != NULL; item = item->next) {
        sema_signature(sema, item);
    }
    if (!has_diag(sema->diags, DIAG_SYNTAX)) { /* else it may be there, but not understood */
        check_main(sema);
    }
}
