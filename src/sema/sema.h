/* sema.h: names, types and rules.
 *
 * Works one unit at a time. First the items: they are declared, then their signatures are resolved;
 * then, for each function, its parsed body is checked: every expression gets its type, every name
 * its meaning, coercions and dereferences that the language makes silently become nodes of the
 * tree. After a check without errors lowering needs to ask no question.
 *
 * Everything reports to sema->diags and goes on; AST_ERROR and TY_ERROR stand where something was
 * reported and agree with everything, so that one fault gives one message. */
#ifndef LUDUS_SEMA_SEMA_H
#define LUDUS_SEMA_SEMA_H

#include "sema/def.h"
#include "syntax/parse.h"

typedef struct Sema Sema;

struct Sema {
    Arena *items_arena;
    Arena *ast_arena;
    Scratch *scratch;
    Types types;
    Ir *ir;
    const Tokens *tokens;
    Interner *interner;
    Diags *diags;
    ParseContext *parse;
    ItemScope *file_scope;
    Item *first_item; /* all items, also nested ones, which are added when their block is checked */
    Item *last_item;
    Item *main;
    Item *ordering; /* `std::cmp::Ordering`; NULL until something asks for it */
    Def **names; /* which value each symbol means here and now; names[symbol id] */
    Def **type_names; /* which type or module it means in the file */
    Import **file_imports[2]; /* that brought the values, types of the file in; NULL: none did */
    Import *first_import;
    Import *last_import;
    u32 called_traits; /* of which a method was called: bits of LibOn */
    Members members;
    u32 name_capacity;
    /* An item that Ludus does not support was passed over: an unknown name may be its name, and
     * is then not worth a message. */
    bool has_skipped_items;
    u32 fields_depth;   /* of types that are being looked through, inside of each other */
    Item *endless;      /* the struct that contains itself that was found last */
    struct Check *current; /* the check that is under way; a nested one suspends it (check.h) */
    Item *user; /* whose signature or body that is part of; NULL: of none (mention.c) */

    /* Set by the driver, because compiling and running lie above this layer. Makes sure that the
     * item has its value (constants) or its IR and all it calls (functions); false when that
     * failed, which has been reported. `use` is where it is needed, for messages. */
    bool (*require)(void *context, Item *item, Span use);
    /* Evaluates an expression tree (of an array length, or a discriminant) as a constant of an
     * integer type; *value is extended to 64 bits as the type says. */
    bool (*evaluate)(void *context, Ast *expr, ItemScope *scope, TypeId type, u64 *value);
    void *context;
};

/* Declares the items of the file and resolves their signatures; reports duplicates and a missing
 * main. */
void sema_items(Sema *sema, AstList items);

/* The token of the name that an item's tree declares. */
u32 item_name_token(const Ast *ast);

/* Resolves the signature of an item if that has not been done. False when it is in error. */
bool sema_signature(Sema *sema, Item *item);

/* Checks a function's body. *checked and what it points to lie in the ast arena. False when
 * something was reported about it. */
bool sema_check_fn(Sema *sema, Item *fn, Ast *body, CheckedFn *checked);

/* Checks the initialiser of a constant or static, as a function without parameters. */
bool sema_check_initializer(Sema *sema, Item *item, Ast *expr, CheckedFn *checked);

/* Checks an expression as a constant of that type. */
bool sema_check_constant(Sema *sema, ItemScope *scope, Ast *expr, TypeId type, CheckedFn *checked);

/* Initialisation, assignment and borrow rules of a checked function (flow.c). False when something
 * was reported. */
bool sema_check_flow(Sema *sema, const CheckedFn *checked);

/* Warnings about a checked body without errors (warn.h). */
void sema_warn(Sema *sema, const CheckedFn *checked);
/* Warnings about items, when all bodies were looked at. */
void sema_warn_items(Sema *sema);

#endif
