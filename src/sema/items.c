/* items.c: which items there are: those of the file, of blocks and of `impl` blocks. */
#include "sema/check.h"

/* ---- declaring ------------------------------------------------------------------------------- */

static u32 item_name_token(const Ast *ast)
{
    return ast->kind == AST_FN ? ast_as(ast, FN, Fn)->name_token
                               : ast_as(ast, CONST, Const)->name_token;
}

static Item *make_item(Sema *sema, Ast *ast, ItemScope *scope)
{
    Item *item = arena_new_zero(sema->items_arena, Item);
    item->ast = ast;
    item->scope = scope;
    if (ast->kind == AST_FN) {
        item->def.kind = DEF_FN;
        item->name = ast_as(ast, FN, Fn)->name;
        item->is_const_fn = (ast->op & AST_FN_CONST) != 0;
    } else {
        item->def.kind = ast->op & AST_CONST_STATIC ? DEF_STATIC : DEF_CONST;
        item->name = ast_as(ast, CONST, Const)->name;
    }
    if (sema->last_item == NULL) {
        sema->first_item = item;
    } else {
        sema->last_item->next = item;
    }
    sema->last_item = item;
    return item;
}

/* `item` has the name of an earlier item of the same scope. */
static void report_duplicate(Sema *sema, const Item *item, const Item *earlier)
{
    const char *name = (const char *)intern_text(sema->interner, item->name).bytes;
    u32 first = item->ast->first;
    Diag *diag = diag_error(sema->diags, DIAG_E0428,
                            token_span(sema->tokens, first, item_name_token(item->ast)),
                            "the name `%s` is defined multiple times", name);
    diag_label(diag, token_span(sema->tokens, first, item_name_token(item->ast)),
               "`%s` redefined here", name);
    diag_label(diag,
               token_span(sema->tokens, earlier->ast->first, item_name_token(earlier->ast)),
               "previous definition of the value `%s` here", name);
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
    scope->items = arena_array(sema->items_arena, Item *, count);
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        Ast *ast = stmt->kind == AST_ITEM_STMT ? ast_as(stmt, ITEM_STMT, ItemStmt)->item : NULL;
        if (ast == NULL || (ast->kind != AST_FN && ast->kind != AST_CONST)) {
            continue;
        }
        Item *item = make_item(sema, ast, scope);
        for (u32 i = 0; i < scope->count; i++) {
            if (symbol_equal(scope->items[i]->name, item->name) && item->name.id != 0) {
                report_duplicate(sema, item, scope->items[i]);
                break;
            }
        }
        scope->items[scope->count++] = item;
    }
    return scope;
}

/* ---- the file -------------------------------------------------------------------------------- */

static void check_main(Sema *sema)
{
    if (sema->main == NULL || sema->main->def.kind != DEF_FN) {
        u32 count = sema->tokens->count; /* the last token is the end of the file */
        u32 end = sema->tokens->starts[count - 1];
        if (count > 1) {
            end = token_end(sema->tokens, count - 2);
        }
        Diag *diag = diag_error(sema->diags, DIAG_E0601, (Span){end, end},
                                "`main` function not found in crate");
        diag_help(diag, "a program begins in `fn main()`");
        return;
    }
    const AstFn *tree = ast_as(sema->main->ast, FN, Fn);
    bool ok = sema->main->state == ITEM_SIGNATURE;
    if (ok && (tree->params.count != 0 || (!type_is(sema->main->result, TY_UNIT)
                                           && !type_is(sema->main->result, TY_NEVER)))) {
        bool params = tree->params.count != 0;
        Span span = params ? token_span(sema->tokens, tree->head.first, tree->name_token)
                           : ast_span(sema->tokens, tree->result);
        diag_error(
            sema->diags, params ? DIAG_E0580 : DIAG_E0277, span,
            params ? "`main` function has wrong type" : "`main` has invalid return type `%s`",
            (const char *)type_text(sema->types.arena, &sema->types, sema->main->result).bytes);
    }
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
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    sema->file_scope = scope;
    scope->items = arena_array(sema->items_arena, Item *, items.count);
    for (Ast *ast = items.first; ast != NULL; ast = ast->next) {
        if (ast->kind != AST_FN && ast->kind != AST_CONST) {
            continue; /* something that was reported */
        }
        Item *item = make_item(sema, ast, scope);
        scope->items[scope->count++] = item;
        if (item->name.id == 0) {
            continue; /* `const _` */
        }
        Def **name = &sema->names[item->name.id];
        if (*name != NULL) {
            report_duplicate(sema, item, (Item *)(void *)*name);
        } else {
            *name = &item->def;
        }
        if (symbol_is(item->name, NAME_MAIN) && sema->main == NULL) {
            sema->main = item;
        }
    }
    for (u32 i = 0; i < scope->count; i++) {
        sema_signature(sema, scope->items[i]);
    }
    if (!has_diag(sema->diags, DIAG_SYNTAX)) { /* else it may be there, but not understood */
        check_main(sema);
    }
}

