/* text.c: texts that live as long as the program.
 *
 * Ludus has one type for all texts. rustc tells `&'static str` from a `&str` that may be short-lived, and
 * follows lifetimes to keep the second from becoming the first. Inside the subset only a parameter can hold a
 * short-lived one. So in a function that takes a `&str`, whatever becomes a `&'static str` must be plain to
 * see as one; everything else is refused. */
#include "sema/check.h"

static bool holds_text(const Types *types, TypeId id)
{
    if (type_is(id, TY_STR_REF)) {
        return true;
    }
    if (type_is_var(id)) {
        return false;
    }
    const Type *type = type_get(types, id);
    bool found = type->kind != TYPE_SIMPLE && type->kind != TYPE_TUPLE && holds_text(types, type->elem);
    for (u32 i = 0; type->kind == TYPE_TUPLE && i < type->item_count; i++) {
        found |= holds_text(types, type->items[i]);
    }
    return found;
}

/* Whether the expression gives only texts that are written in the program. */
static bool is_static(const Ast *node);

static bool are_static(const AstList *items)
{
    const Ast *item = items->first;
    while (item != NULL && is_static(item)) {
        item = item->next;
    }
    return item == NULL;
}

static bool is_static_def(const Def *def) { return def != NULL && def->kind != DEF_LOCAL; }

static bool is_static(const Ast *node)
{
    switch (node->kind) {
    case AST_COERCE:
        return is_static(ast_as(node, COERCE, Coerce)->operand);
    case AST_BLOCK: {
        const AstBlock *block = ast_as(node, BLOCK, Block);
        return block->label.id == 0 && (block->tail == NULL || is_static(block->tail));
    }
    case AST_IF: {
        const AstIf *branch = ast_as(node, IF, If);
        return is_static(branch->then_block)
               && (branch->else_branch == NULL || is_static(branch->else_branch));
    }
    case AST_TUPLE:
        return are_static(&ast_as(node, TUPLE, Tuple)->items);
    case AST_ARRAY:
        return are_static(&ast_as(node, ARRAY, Array)->items);
    case AST_INDEX:
        return is_static(ast_as(node, INDEX, Index)->operand);
    case AST_FIELD:
        return is_static(ast_as(node, FIELD, Field)->operand);
    case AST_NAME:
        return is_static_def(ast_as(node, NAME, Name)->def);
    case AST_CALL: {
        const Ast *callee = ast_as(node, CALL, Call)->callee;
        const Def *def = callee->kind == AST_NAME ? ast_as(callee, NAME, Name)->def : NULL;
        return is_static_def(def) && ((const Item *)(const void *)def)->gives_static_text;
    }
    default: /* a literal, or a jump; anything else that could hold a text is not plain to see */
        return node->kind == AST_STR || node->type == TY_NEVER;
    }
}

void check_static_text(Check *check, const Ast *node)
{
    bool may_be_short = check->item != NULL && check->item->takes_short_text;
    TypeId type = infer_deep(&check->infer, (TypeId){node->type});
    if (may_be_short && holds_text(&check->sema->types, type) && !is_static(node)) {
        check_error(check, DIAG_LUD0007, node,
                    "a `&'static str` made from other texts in a function that takes a `&str` is not "
                    "supported by Ludus");
    }
}
