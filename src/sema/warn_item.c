/* warn_item.c: items that are not used, their names, and functions that only call themselves.
 *
 * What an item mentions is noted while its body is walked. At the end of the unit all that `main`
 * and other beginnings lead to is in use. */
#include "sema/warn.h"

#include "base/bug.h"

/* ---- attributes ------------------------------------------------------------------------------ */

static bool is_word(const Tokens *tokens, u32 token, const char *word)
{
    Span span = token_span(tokens, token, token);
    return str_equal(source_text(tokens->source, span), str_from_cstr(word));
}

u32 warn_attribute(const Sema *sema, const Item *item, const char *name)
{
    const Tokens *tokens = sema->tokens;
    for (u32 at = item->ast->first; at > 0;) {
        u8 kind = tokens->kinds[--at];
        if (kind == TOK_RBRACKET && tokens->kinds[tokens->payload[at] - 1] == TOK_POUND) {
            u32 open = tokens->payload[at];
            if (is_word(tokens, open + 1, name)) {
                return open + 1;
            }
            at = open - 1;
        } else if (kind == TOK_RPAREN && tokens->kinds[tokens->payload[at] - 1] == TOK_PUB) {
            at = tokens->payload[at];
        } else if (kind != TOK_PUB && kind != TOK_CONST && kind != TOK_DOC) {
            return 0;
        }
    }
    return 0;
}

Str warn_attribute_text(const Sema *sema, u32 attribute, const char *key)
{
    const Tokens *tokens = sema->tokens;
    for (u32 token = attribute; tokens->kinds[token] != TOK_RBRACKET; token++) {
        if (tokens->kinds[token + 1] == TOK_ASSIGN && tokens->kinds[token + 2] == TOK_STR
            && is_word(tokens, token, key)) {
            Span span = token_span(tokens, token + 2, token + 2);
            return source_text(tokens->source, (Span){span.start + 1, span.end - 1});
        }
    }
    return (Str){0};
}

/* ---- uses ------------------------------------------------------------------------------------ */

static void mark(Item *item);

static void use_item(Sema *sema, Item *user, Item *item)
{
    if (item == user || item->is_used || item->last_user == user) {
        return;
    }
    item->last_user = user;
    if (user == NULL || user->is_used) {
        mark(item);
        return;
    }
    ItemUse *use = arena_new(sema->items_arena, ItemUse);
    *use = (ItemUse){.next = user->uses, .item = item};
    user->uses = use;
}

/* A chain of uses may be as long as the file: what is to be looked at hangs in a list. */
static void mark(Item *item)
{
    Item *pending = item;
    item->is_used = true;
    item->next_pending = NULL;
    while (pending != NULL) {
        const ItemUse *use = pending->uses;
        pending = pending->next_pending;
        for (; use != NULL; use = use->next) {
            if (!use->item->is_used) {
                use->item->is_used = true;
                use->item->next_pending = pending;
                pending = use->item;
            }
        }
    }
}

static void mention_list(Warn *w, AstList list)
{
    for (const Ast *node = list.first; node != NULL; node = node->next) {
        warn_mentions(w, node);
    }
}

static const char *kind_text(const Item *item);

static void check_deprecated(Warn *w, const Item *item, const Ast *name)
{
    const Sema *sema = w->sema;
    u32 attribute = warn_attribute(sema, item, "deprecated");
    if (attribute == 0
        || (w->fn->item != NULL && warn_attribute(sema, w->fn->item, "deprecated") != 0)) {
        return;
    }
    Str reason = warn_attribute_text(sema, attribute, "note");
    reason = reason.len > 0 ? reason : warn_attribute_text(sema, attribute, "deprecated");
    diag_lint(sema->diags, DIAG_DEPRECATED, token_span(sema->tokens, name->last, name->last),
              "use of deprecated %s `" STR_FMT "`%s" STR_FMT, kind_text(item),
              STR_ARG(intern_text(sema->interner, item->name)), reason.len > 0 ? ": " : "",
              STR_ARG(reason));
}

void warn_mention(Warn *w, const Ast *name)
{
    Def *def = name->kind == AST_NAME   ? ((const AstName *)(const void *)name)->def
               : name->kind == AST_PATH ? ((const AstPath *)(const void *)name)->def
                                        : NULL;
    if (def != NULL
        && (def->kind == DEF_FN || def->kind == DEF_CONST || def->kind == DEF_STATIC)) {
        w->calls_itself |= w->fn->item != NULL && def == &w->fn->item->def;
        use_item(w->sema, w->fn->item, (Item *)(void *)def);
        check_deprecated(w, (const Item *)(void *)def, name);
    }
}

void warn_mentions(Warn *w, const Ast *root)
{
    warn_mention(w, root);
    switch ((AstKind)root->kind) {
#define NODE(KIND, Type, text, ...)                                    \
    case AST_##KIND: {                                                 \
        const Ast##Type *node = (const Ast##Type *)(const void *)root; \
        UNUSED(node);                                                  \
        __VA_ARGS__                                                    \
        return;                                                        \
    }
#define CHILD(Type, name)               \
    if (node->name != NULL) {           \
        warn_mentions(w, node->name);   \
    }
#define LIST(Type, name) mention_list(w, node->name);
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
    case AST_NONE:
    case AST_KIND_COUNT:
        return;
    }
}

void warn_mention_pattern(Warn *w, const Ast *pattern)
{
    const void *node = pattern;
    if (pattern->kind == AST_PAT_NAME) {
        Def *def = ((const AstPatName *)node)->def;
        if (def != NULL && def->kind == DEF_CONST) {
            use_item(w->sema, w->fn->item, (Item *)(void *)def);
        }
    } else if (pattern->kind == AST_PAT_PATH || pattern->kind == AST_PAT_RANGE
               || pattern->kind == AST_PAT_LITERAL) {
        warn_mentions(w, pattern);
    }
}

/* ---- items at the end of the unit ------------------------------------------------------------ */

static u32 name_token(const Item *item) { return item_name_token(item->ast); }

/* `pub` in a file's own items makes them everybody's; `pub(crate)` does not. */
static bool is_public(const Sema *sema, const Item *item)
{
    u32 first = item->ast->first;
    return item->scope == sema->file_scope && sema->tokens->kinds[first] == TOK_PUB
           && sema->tokens->kinds[first + 1] != TOK_LPAREN;
}

static bool is_root(const Sema *sema, const Item *item)
{
    bool is_type = item->def.kind == DEF_STRUCT || item->def.kind == DEF_ENUM
                   || item->def.kind == DEF_ALIAS;
    return item == sema->main || item->name.id == 0 || is_type || item->owner_type != NULL
           || is_public(sema, item);
}

static const char *kind_text(const Item *item)
{
    switch ((DefKind)item->def.kind) {
    case DEF_FN: return "function";
    case DEF_CONST: return "constant";
    case DEF_STATIC: return "static";
    case DEF_STRUCT: return "struct";
    case DEF_ENUM: return "enum";
    case DEF_ALIAS: return "type alias";
    case DEF_LOCAL:
    case DEF_NUMBER:
    case DEF_LIBRARY:
    case DEF_VARIANT:
    case DEF_ERROR:
    case DEF_MODULE: break;
    }
    UNREACHABLE();
}

static void report_dead(Sema *sema, const Item *item)
{
    Str name = intern_text(sema->interner, item->name);
    u32 token = name_token(item);
    if (name.bytes[0] != '_') {
        diag_lint(sema->diags, DIAG_DEAD_CODE, token_span(sema->tokens, token, token),
                  "%s `" STR_FMT "` is never used", kind_text(item), STR_ARG(name));
    }
}

/* What may be dead keeps alive what it uses. */
static void keep_allowed(Sema *sema, Item *item)
{
    u32 pos = sema->tokens->starts[item->ast->first];
    if (!item->is_used && level_allows(sema->diags->levels, DIAG_DEAD_CODE, pos)) {
        report_dead(sema, item); /* it may be expected */
        mark(item);
    }
}

static void check_fields(Sema *sema, const AstStruct *node)
{
    for (const Ast *item = node->fields.first; item != NULL; item = item->next) {
        const AstFieldDecl *field = (const AstFieldDecl *)(const void *)item;
        if (field->name.id != 0) {
            warn_snake_case(sema, "structure field", field->name, field->token);
        }
    }
}

static void check_variants(Sema *sema, const AstEnum *node)
{
    for (const Ast *item = node->variants.first; item != NULL; item = item->next) {
        const AstVariant *variant = (const AstVariant *)(const void *)item;
        warn_camel_case(sema, "variant", variant->name, variant->token);
    }
}

/* Types are in use, and so is what their array lengths and discriminants mention. */
static void mention_type(Sema *sema, Item *item)
{
    if (item->ast->kind == AST_STRUCT || item->ast->kind == AST_ENUM) {
        CheckedFn none = {.item = item};
        Warn w = {.sema = sema, .fn = &none};
        warn_mentions(&w, item->ast);
    }
}

static void check_item_name(Sema *sema, const Item *item)
{
    if (item->name.id == 0) {
        return;
    }
    const void *node = item->ast;
    if (item->def.kind == DEF_STRUCT || item->def.kind == DEF_ENUM
        || item->def.kind == DEF_ALIAS) {
        warn_camel_case(sema, "type", item->name, name_token(item));
        if (item->ast->kind == AST_STRUCT) {
            check_fields(sema, (const AstStruct *)node);
        } else if (item->ast->kind == AST_ENUM) {
            check_variants(sema, (const AstEnum *)node);
        }
    } else if (item->def.kind == DEF_FN) {
        warn_snake_case(sema, item->owner_type != NULL ? "method" : "function", item->name,
                        name_token(item));
    } else {
        warn_upper_case(sema, item->def.kind == DEF_STATIC ? "static variable" : "constant",
                        item->name, name_token(item));
    }
}

void sema_warn_items(Sema *sema)
{
    for (Item *item = sema->first_item; item != NULL; item = item->next) {
        check_item_name(sema, item);
        mention_type(sema, item);
        if (!item->is_used && is_root(sema, item)) {
            mark(item);
        }
    }
    for (Item *item = sema->first_item; item != NULL; item = item->next) {
        keep_allowed(sema, item);
    }
    for (const Item *item = sema->first_item; item != NULL; item = item->next) {
        const Item *owner = item->scope->owner;
        if (!item->is_used && (owner == NULL || owner->is_used)) {
            report_dead(sema, item);
        }
    }
}

/* ---- functions that call themselves on every way --------------------------------------------- */

typedef struct Recursion {
    const Item *fn;
    bool escapes; /* there is a way out, or into a round of a loop, without a call of itself */
} Recursion;

static bool finishes(Recursion *r, const Ast *node);

static bool list_finishes(Recursion *r, AstList list)
{
    for (const Ast *node = list.first; node != NULL; node = node->next) {
        if (!finishes(r, node)) {
            return false;
        }
    }
    return true;
}

static bool parts_finish(Recursion *r, const Ast *root)
{
    switch ((AstKind)root->kind) {
#define NODE(KIND, Type, text, ...)                                    \
    case AST_##KIND: {                                                 \
        const Ast##Type *node = (const Ast##Type *)(const void *)root; \
        UNUSED(node);                                                  \
        return true __VA_ARGS__;                                       \
    }
#define CHILD(Type, name) && (node->name == NULL || finishes(r, node->name))
#define LIST(Type, name) && list_finishes(r, node->name)
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
    case AST_NONE:
    case AST_KIND_COUNT:
        break;
    }
    return true;
}

static bool is_own_call(const Recursion *r, const Ast *node)
{
    const Ast *callee =
        node->kind == AST_CALL ? ((const AstCall *)(const void *)node)->callee : NULL;
    return callee != NULL && callee->kind == AST_NAME
           && ((const AstName *)(const void *)callee)->def == &r->fn->def;
}

/* Whether an expression may end without a call of the function. */
static bool finishes(Recursion *r, const Ast *node)
{
    const void *at = node;
    switch ((int)node->kind) {
    case AST_IF: {
        const AstIf *branch = at;
        if (!finishes(r, branch->condition)) {
            return false;
        }
        bool then = finishes(r, branch->then_block);
        return branch->else_branch == NULL || finishes(r, branch->else_branch) || then;
    }
    case AST_BINARY:
        if (node->op == BINARY_LOGIC_AND || node->op == BINARY_LOGIC_OR) {
            return finishes(r, ((const AstBinary *)at)->left);
        }
        break;
    case AST_WHILE:
        if (!finishes(r, ((const AstWhile *)at)->condition)) {
            return false;
        }
        r->escapes |= finishes(r, ((const AstWhile *)at)->body);
        return true;
    case AST_FOR:
        if (!finishes(r, ((const AstFor *)at)->iterated)) {
            return false;
        }
        r->escapes |= finishes(r, ((const AstFor *)at)->body);
        return true;
    case AST_LOOP:
        r->escapes |= finishes(r, ((const AstLoop *)at)->body);
        return node->type != TY_NEVER;
    case AST_MATCH: {
        const AstMatch *match = at;
        bool some = match->arms.count == 0;
        bool scrutinee = finishes(r, match->scrutinee);
        for (const Ast *arm = match->arms.first; arm != NULL && scrutinee; arm = arm->next) {
            some |= finishes(r, ((const AstArm *)(const void *)arm)->body);
        }
        return scrutinee && some;
    }
    case AST_ITEM_STMT:
        return true;
    default:
        break;
    }
    bool done = parts_finish(r, node);
    if (done && is_own_call(r, node)) {
        return false;
    }
    /* A `break` counts as a way out too: what stands behind its loop is then not looked at. */
    bool leaves = node->type == TY_NEVER && node->kind != AST_BLOCK && node->kind != AST_COERCE;
    r->escapes |= done && leaves;
    return done && !leaves;
}

void warn_recursion(Warn *w)
{
    Recursion r = {.fn = w->fn->item};
    if (finishes(&r, w->fn->body) || r.escapes) {
        return;
    }
    const AstFn *tree = ast_as(w->fn->item->ast, FN, Fn);
    u32 last = tree->result != NULL ? tree->result->last : tree->body - 1;
    Span span = token_span(w->sema->tokens, tree->head.first, last);
    Diag *diag = diag_lint(w->sema->diags, DIAG_UNCONDITIONAL_RECURSION, span,
                           "function cannot return without recursing");
    diag_label(diag, span, "cannot return without recursing");
    diag_help(diag, "a `loop` may express intention better if this is on purpose");
}
