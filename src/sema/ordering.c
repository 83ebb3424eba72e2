/* ordering.c: `std::cmp::Ordering`: an enum like those of a program, but its tree is made here. */
#include "sema/check.h"

enum { VARIANTS = 3, LESS_VALUE = -1 };

/* A tree that stands nowhere in the source: `enum Ordering {}`. */
static Ast *make_tree(Sema *sema)
{
    AstEnum *tree = arena_new_zero(sema->items_arena, AstEnum);
    tree->head.kind = AST_ENUM;
    tree->name = (Symbol){NAME_ORDERING};
    return &tree->head;
}

static Item *make_item(Sema *sema)
{
    static const Name names[VARIANTS] = {NAME_LESS, NAME_EQUAL, NAME_GREATER};
    Item *item = arena_new_zero(sema->items_arena, Item);
    *item = (Item){.def = {DEF_ENUM},
                   .state = ITEM_SIGNATURE,
                   .is_library = true,
                   .name = {NAME_ORDERING},
                   .ast = make_tree(sema),
                   .scope = sema->file_scope,
                   .derives = DERIVE_CLONE | DERIVE_COPY | DERIVE_PARTIAL_EQ | DERIVE_EQ
                              | DERIVE_PARTIAL_ORD | DERIVE_ORD | DERIVE_DEBUG | DERIVE_HASH,
                   .variants = arena_array_zero(sema->items_arena, VariantDef, VARIANTS),
                   .variant_count = VARIANTS};
    item->type = type_nominal(&sema->types, TYPE_ENUM, item,
                              intern_text(sema->interner, item->name), true);
    type_set_repr(&sema->types, item->type, TYPE(I8));
    for (u32 i = 0; i < VARIANTS; i++) {
        VariantDef *variant = &item->variants[i];
        *variant = (VariantDef){.def = {DEF_VARIANT},
                                .owner = item,
                                .name = {names[i]},
                                .index = i,
                                .value = LESS_VALUE + (i64)i};
        member_declare(sema, item, variant->name, &variant->def);
    }
    return item;
}

Item *ordering_item(Sema *sema)
{
    if (sema->ordering == NULL) {
        sema->ordering = make_item(sema);
    }
    return sema->ordering;
}

Item *ordering_at(Sema *sema, const Symbol *names, u32 count)
{
    if (count < ORDERING_NAMES) {
        return NULL;
    }
    bool from_std = symbol_is(names[0], NAME_STD) || symbol_is(names[0], NAME_CORE);
    bool is_ordering = from_std && symbol_is(names[1], NAME_cmp)
                       && symbol_is(names[2], NAME_ORDERING);
    return is_ordering ? ordering_item(sema) : NULL;
}
