/* warn_item.c: items, and parts of types, that are not used, their names, and functions that only
 * call themselves.
 *
 * What mentions what was noted while signatures and bodies were checked (mention.c). At the end of
 * the unit all that `main` and other beginnings lead to is in use. */
#include "sema/warn.h"

#include "base/bug.h"
#include "sema/check.h"

/* ---- attributes ------------------------------------------------------------------------------ */

static bool is_word(const Tokens *tokens, u32 token, const char *word)
{
    Span span = token_span(tokens, token, token);
    return str_equal(source_text(tokens->source, span), str_from_cstr(word));
}

u32 warn_attribute(const Sema *sema, u32 first, const char *name)
{
    const Tokens *tokens = sema->tokens;
    for (u32 at = first; at > 0;) {
        u8 kind = tokens->kinds[--at];
        bool is_closed = (kind == TOK_RBRACKET || kind == TOK_RPAREN) && tokens->payload[at] > 0;
        u8 before = is_closed ? tokens->kinds[tokens->payload[at] - 1] : TOK_END;
        if (kind == TOK_RBRACKET && before == TOK_POUND) {
            u32 open = tokens->payload[at];
            if (is_word(tokens, open + 1, name)) {
                return open + 1;
            }
            at = open - 1;
        } else if (kind == TOK_RPAREN && before == TOK_PUB) {
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

/* ---- deprecated items ------------------------------------------------------------------------ */

static const char *kind_text(const Item *item)
{
    switch ((DefKind)item->def.kind) {
    case DEF_FN: return item->owner_type == NULL         ? "function"
                        : item->self_kind != SELF_NONE ? "method"
                                                       : "associated function";
    case DEF_CONST: return item->owner_type == NULL ? "constant" : "associated constant";
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

bool warn_is_deprecated(const Sema *sema, const Item *owner, u32 first)
{
    bool with_owner = owner != NULL && owner->is_deprecated;
    return with_owner || warn_attribute(sema, first, "deprecated") != 0;
}

/* What begins with `first` is deprecated, or `owner`, of which it is a part or member. */
static void report_deprecated(Sema *sema, const Item *owner, u32 first, const char *what, Str name,
                              Span place)
{
    u32 attribute = warn_attribute(sema, first, "deprecated");
    attribute = attribute == 0 ? warn_attribute(sema, owner->ast->first, "deprecated") : attribute;
    Str reason = warn_attribute_text(sema, attribute, "note");
    reason = reason.len > 0 ? reason : warn_attribute_text(sema, attribute, "deprecated");
    Str of = owner == NULL ? (Str){0} : intern_text(sema->interner, owner->name);
    diag_lint(sema->diags, DIAG_DEPRECATED, place,
              "use of deprecated %s `" STR_FMT "%s" STR_FMT "`%s" STR_FMT, what, STR_ARG(of),
              owner == NULL ? "" : "::", STR_ARG(name), reason.len > 0 ? ": " : "",
              STR_ARG(reason));
}

void warn_deprecated_item(Sema *sema, const Item *item, u32 token)
{
    report_deprecated(sema, item->owner_type, item->ast->first, kind_text(item),
                      intern_text(sema->interner, item->name),
                      token_span(sema->tokens, token, token));
}

void warn_deprecated_variant(Sema *sema, const VariantDef *variant, u32 token)
{
    report_deprecated(sema, variant->owner, variant->token, "variant",
                      intern_text(sema->interner, variant->name),
                      token_span(sema->tokens, token, token));
}

void warn_deprecated_field(Sema *sema, const Item *item, u32 field, Span place)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    Symbol name = item->fields[field].name;
    Str text = name.id != 0 ? intern_text(sema->interner, name)
                            : arena_printf(scratch.arena, "%u", field);
    report_deprecated(sema, item, item->fields[field].token, "field", text, place);
    scratch_end(&scratch);
}

/* ---- dead parts ------------------------------------------------------------------------------ */

/* Fields, variants or members of one type of which nobody makes use: those with the same level
 * share a message, which stands at the first. */
typedef struct DeadParts {
    Sema *sema;
    Arena *arena;
    const char *one;  /* "field" */
    const char *many; /* "fields" */
    const char *verb; /* "read" */
    VEC(u32) tokens;  /* of their names; a field without one: of its type */
    VEC(Str) names;
} DeadParts;

static void add_part(DeadParts *parts, u32 token, Str name)
{
    if (name.bytes[0] != '_') {
        vec_push(parts->arena, &parts->tokens, token);
        vec_push(parts->arena, &parts->names, name);
    }
}

static Span part_span(const DeadParts *parts, u32 i)
{
    return token_span(parts->sema->tokens, parts->tokens.items[i], parts->tokens.items[i]);
}

static LintLevel part_level(const DeadParts *parts, u32 i)
{
    return level_peek(parts->sema->diags->levels, DIAG_DEAD_CODE, part_span(parts, i).start);
}

/* "`a`, `b`, and `c`" */
static Str parts_text(const DeadParts *parts, const u32 *chosen, u32 count)
{
    StrBuf text = {.arena = parts->arena};
    for (u32 i = 0; i < count; i++) {
        const char *gap = i == 0           ? ""
                          : count == 2     ? " and "
                          : i + 1 == count ? ", and "
                                           : ", ";
        strbuf_printf(&text, "%s`" STR_FMT "`", gap, STR_ARG(parts->names.items[chosen[i]]));
    }
    return strbuf_str(&text);
}

static void report_parts(const DeadParts *parts, const u32 *chosen, u32 count)
{
    enum { NAMES_MAX = 6 };
    Span first = part_span(parts, chosen[0]);
    Diags *diags = parts->sema->diags;
    const char *what = count == 1 ? parts->one : parts->many;
    Str names = parts_text(parts, chosen, count);
    Diag *diag =
        count > NAMES_MAX
            ? diag_lint(diags, DIAG_DEAD_CODE, first, "multiple %s are never %s", what, parts->verb)
            : diag_lint(diags, DIAG_DEAD_CODE, first, "%s " STR_FMT " %s never %s", what,
                        STR_ARG(names), count == 1 ? "is" : "are", parts->verb);
    for (u32 i = 1; i < count; i++) {
        diag_label(diag, part_span(parts, chosen[i]), "and this one");
    }
}

/* What is expected is reported one by one: each may fulfil another expectation. */
static void report_all(const DeadParts *parts)
{
    u32 *chosen = arena_array(parts->arena, u32, parts->names.count);
    for (LintLevel level = LEVEL_EXPECT; level <= LEVEL_FORBID; level++) {
        u32 count = 0;
        for (u32 i = 0; i < parts->names.count; i++) {
            if (part_level(parts, i) == level) {
                chosen[count++] = i;
                if (level == LEVEL_EXPECT) {
                    report_parts(parts, &chosen[--count], 1);
                }
            }
        }
        if (count > 0) {
            report_parts(parts, chosen, count);
        }
    }
}

/* ---- items at the end of the unit ------------------------------------------------------------ */

static u32 name_token(const Item *item) { return item_name_token(item->ast); }

static bool is_type(const Item *item)
{
    return item->def.kind == DEF_STRUCT || item->def.kind == DEF_ENUM;
}

/* `pub`, but not `pub(crate)`, in front of the name of a field or of the first token of an item. */
static bool has_pub(const Sema *sema, u32 token)
{
    const u8 *kinds = sema->tokens->kinds;
    return kinds[token] == TOK_PUB && kinds[token + 1] != TOK_LPAREN;
}

/* `pub` in a file's own items makes them everybody's, and what belongs to a type that is. */
static bool is_public(const Sema *sema, const Item *item)
{
    if (item->owner_type != NULL) {
        return has_pub(sema, item->ast->first) && is_public(sema, item->owner_type);
    }
    return item->scope == sema->file_scope && has_pub(sema, item->ast->first);
}

static bool is_root(const Sema *sema, const Item *item)
{
    return item == sema->main || item->name.id == 0 || is_public(sema, item);
}

static void report_dead(Sema *sema, const Item *item)
{
    Str name = intern_text(sema->interner, item->name);
    u32 token = name_token(item);
    if (name.bytes[0] != '_') {
        diag_lint(sema->diags, DIAG_DEAD_CODE, token_span(sema->tokens, token, token),
                  "%s `" STR_FMT "` is never %s", kind_text(item), STR_ARG(name),
                  item->def.kind == DEF_STRUCT ? "constructed" : "used");
    }
}

static bool is_allowed(const Sema *sema, const Item *item)
{
    u32 pos = sema->tokens->starts[item->ast->first];
    return level_peek(sema->diags->levels, DIAG_DEAD_CODE, pos) <= LEVEL_EXPECT;
}

/* What may be dead keeps alive what it uses. */
static void keep_allowed(Sema *sema, Item *item)
{
    if (!item->is_used && is_allowed(sema, item)) {
        report_dead(sema, item); /* it may be expected */
        mention_keep(item);
    }
}

/* ---- dead variants and fields ---------------------------------------------------------------- */

/* `repr(C)`: what the fields are is said to others. */
static bool has_layout(const Sema *sema, const Item *item)
{
    u32 attribute = warn_attribute(sema, item->ast->first, "repr");
    for (u32 token = attribute; sema->tokens->kinds[token] == TOK_IDENT
                                || sema->tokens->kinds[token] == TOK_LPAREN
                                || sema->tokens->kinds[token] == TOK_COMMA;
         token++) {
        if (is_word(sema->tokens, token, "C") || is_word(sema->tokens, token, "transparent")) {
            return true;
        }
    }
    return false;
}

/* Whether the field says something by being there: `PhantomData`'s part is played by `()`. */
static bool has_content(Sema *sema, const FieldDef *field)
{
    IrLayoutId layout = type_layout(&sema->types, sema->ir, field->type);
    return field->name.id != 0 || ir_layout_at(&sema->ir->layouts, layout)->size > 0;
}

/* A field without a name is shown from its visibility on. */
static u32 field_place(const Sema *sema, const FieldDef *field)
{
    const Tokens *tokens = sema->tokens;
    u32 token = field->token;
    if (field->name.id == 0 && tokens->kinds[token - 1] == TOK_RPAREN) {
        u32 open = tokens->payload[token - 1];
        token = tokens->kinds[open - 1] == TOK_PUB ? open : token;
    }
    return field->name.id == 0 && tokens->kinds[token - 1] == TOK_PUB ? token - 1 : token;
}

static void check_fields(DeadParts *parts, const Item *item)
{
    enum { READERS = DERIVE_PARTIAL_EQ | DERIVE_PARTIAL_ORD | DERIVE_ORD | DERIVE_HASH };
    Sema *sema = parts->sema;
    if ((item->derives & READERS) != 0 || has_layout(sema, item)) {
        return;
    }
    bool public = is_public(sema, item);
    for (u32 i = 0; i < item->field_count; i++) {
        const FieldDef *field = &item->fields[i];
        bool shown = public && sema->tokens->kinds[field->token - 1] == TOK_PUB;
        if (!field->usage.is_used && !shown && has_content(sema, field)) {
            add_part(parts, field_place(sema, field),
                     field->name.id != 0 ? intern_text(sema->interner, field->name)
                                         : arena_printf(parts->arena, "%u", i));
        }
    }
}

static void check_variants(DeadParts *parts, const Item *item)
{
    Sema *sema = parts->sema;
    if (is_public(sema, item) || is_allowed(sema, item)) {
        return;
    }
    for (u32 i = 0; i < item->variant_count; i++) {
        const VariantDef *variant = &item->variants[i];
        bool is_default = (item->derives & DERIVE_DEFAULT) != 0 && variant == item->default_variant;
        if (!variant->usage.is_used && !is_default) {
            add_part(parts, variant->token, intern_text(sema->interner, variant->name));
        }
    }
}

static void check_parts(Sema *sema, const Item *item)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    bool is_struct = item->def.kind == DEF_STRUCT;
    DeadParts parts = {.sema = sema,
                       .arena = scratch.arena,
                       .one = is_struct ? "field" : "variant",
                       .many = is_struct ? "fields" : "variants",
                       .verb = is_struct ? "read" : "constructed"};
    if (is_struct) {
        check_fields(&parts, item);
    } else {
        check_variants(&parts, item);
    }
    report_all(&parts);
    scratch_end(&scratch);
}

/* ---- dead members ---------------------------------------------------------------------------- */

/* Those of the `impl` block that begins with `first`. */
static void check_members(Sema *sema, const Item *first)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    DeadParts parts = {.sema = sema, .arena = scratch.arena, .verb = "used"};
    for (const Item *item = first; item != NULL && item->scope == first->scope;
         item = item->next) {
        if (item->is_used) {
            continue;
        }
        u32 before = parts.names.count;
        add_part(&parts, name_token(item), intern_text(sema->interner, item->name));
        if (parts.names.count == before) {
            continue;
        }
        const char *one = kind_text(item);
        bool same = parts.one == NULL || strcmp(parts.one, one) == 0;
        parts.one = parts.one == NULL ? one : parts.one;
        parts.many = !same                           ? "associated items"
                     : parts.many != NULL            ? parts.many
                     : item->def.kind == DEF_CONST   ? "associated constants"
                     : item->self_kind != SELF_NONE ? "methods"
                                                     : "associated functions";
    }
    report_all(&parts);
    scratch_end(&scratch);
}

/* ---- names ----------------------------------------------------------------------------------- */

static void check_part_names(Sema *sema, const Item *item)
{
    for (u32 i = 0; i < item->field_count; i++) {
        const FieldDef *field = &item->fields[i];
        if (field->name.id != 0) {
            warn_snake_case(sema, "structure field", field->name, field->token);
        }
    }
    for (u32 i = 0; i < item->variant_count; i++) {
        const VariantDef *variant = &item->variants[i];
        warn_camel_case(sema, "variant", variant->name, variant->token);
    }
}

static void check_item_name(Sema *sema, const Item *item)
{
    if (item->name.id == 0) {
        return;
    }
    if (is_type(item) || item->def.kind == DEF_ALIAS) {
        warn_camel_case(sema, "type", item->name, name_token(item));
        check_part_names(sema, item);
    } else if (item->def.kind == DEF_FN) {
        warn_snake_case(sema, item->owner_type != NULL ? "method" : "function", item->name,
                        name_token(item));
    } else {
        warn_upper_case(sema, item->def.kind == DEF_STATIC ? "static variable" : "constant",
                        item->name, name_token(item));
    }
}

/* ---- the end of the unit --------------------------------------------------------------------- */

static void check_use(Sema *sema, const Item *item, const Item *before)
{
    const Item *owner = item->scope->owner;
    if (item->owner_type != NULL) {
        if (before == NULL || before->scope != item->scope) {
            check_members(sema, item);
        }
    } else if (item->is_used && is_type(item)) {
        check_parts(sema, item);
    } else if (!item->is_used && (owner == NULL || owner->is_used)) {
        report_dead(sema, item);
    }
}

void sema_warn_items(Sema *sema)
{
    for (Item *item = sema->first_item; item != NULL; item = item->next) {
        check_item_name(sema, item);
        warn_head(sema, item->ast);
        if (!item->is_used && is_root(sema, item)) {
            mention_keep(item);
        }
    }
    for (Item *item = sema->first_item; item != NULL; item = item->next) {
        keep_allowed(sema, item);
    }
    warn_imports(sema);
    const Item *before = NULL;
    for (const Item *item = sema->first_item; item != NULL; before = item, item = item->next) {
        check_use(sema, item, before);
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
    return (node->kind == AST_CALL || node->kind == AST_METHOD) && call_def(node) == &r->fn->def;
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
