/* mention.c: what mentions what, so that at the end of the unit it is known what is in use.
 *
 * While a signature or body is looked at, sema->user is its item, and whatever a name, a path or a
 * method is found to mean is noted there. Once an item is known to be in use, so is all that it
 * mentions. What counts as a mention is rustc's rule: a pattern makes no variant, and in an arm
 * `A => A` nor does the body. */
#include "sema/warn.h"

#include "sema/check.h"

/* ---- items ----------------------------------------------------------------------------------- */

/* A chain of mentions may be as long as the file: what is to be looked at hangs in a list. */
static void keep(Item *item, Item **pending)
{
    if (!item->is_used) {
        item->is_used = true;
        item->next_pending = *pending;
        *pending = item;
    }
}

void mention_keep(Item *first)
{
    Item *pending = NULL;
    keep(first, &pending);
    while (pending != NULL) {
        const Item *item = pending;
        pending = item->next_pending;
        if (item->owner_type != NULL) {
            keep(item->owner_type, &pending);
        }
        for (const Mention *mention = item->mentions; mention != NULL; mention = mention->next) {
            if (mention->item != NULL) {
                keep(mention->item, &pending);
            } else {
                mention->part->is_used = true;
            }
        }
    }
}

static void add(Sema *sema, Item *item, Usage *part)
{
    Mention *mention = arena_new(sema->items_arena, Mention);
    *mention = (Mention){.next = sema->user->mentions, .item = item, .part = part};
    sema->user->mentions = mention;
}

void mention_item(Sema *sema, Item *item, u32 token)
{
    const Item *user = sema->user;
    if (item->is_deprecated && token != 0 && user != item) {
        warn_deprecated_item(sema, item, token);
    }
    if (user == NULL || user == item || item->is_used || item->last_user == user) {
        return;
    }
    item->last_user = user;
    if (user->is_used) {
        mention_keep(item);
    } else {
        add(sema, item, NULL);
    }
}

/* ---- parts ----------------------------------------------------------------------------------- */

static bool is_noted(const Sema *sema, const Usage *part)
{
    return sema->user == NULL || part->is_used || part->last_user == sema->user;
}

static void mention_part(Sema *sema, Usage *part)
{
    if (is_noted(sema, part)) {
        return;
    }
    part->last_user = sema->user;
    if (sema->user->is_used) {
        part->is_used = true;
    } else {
        add(sema, NULL, part);
    }
}

void mention_field_name(Sema *sema, const Item *item, u32 field, const Ast *place)
{
    if (item->fields[field].usage.is_deprecated) {
        warn_deprecated_field(sema, item, field, ast_span(sema->tokens, place));
    }
}

void mention_field(Sema *sema, Item *item, u32 field, const Ast *place)
{
    mention_field_name(sema, item, field, place);
    mention_part(sema, &item->fields[field].usage);
}

bool mention_looks(const Sema *sema, const Ast *pattern)
{
    return pattern->kind != AST_PAT_WILD || sema->tokens->kinds[pattern->first - 1] == TOK_PIPE;
}

void mention_positions(Sema *sema, Item *item, const AstList *patterns)
{
    u32 left = patterns->count;
    u32 field = 0;
    for (const Ast *part = patterns->first; part != NULL; part = part->next, left--) {
        if (part->kind == AST_PAT_REST) {
            field = item->field_count - (left - 1); /* what is behind it fills the end */
            continue;
        }
        if (mention_looks(sema, part)) {
            mention_field(sema, item, field, part);
        }
        field++;
    }
}

/* ---- values ---------------------------------------------------------------------------------- */

static const Def *path_of_pattern(const Ast *path)
{
    const AstPath *node = (const void *)path;
    Symbol first = ((const AstName *)(const void *)node->segments.first)->name;
    return symbol_is(first, NAME_SELF_TYPE) ? NULL : node->def;
}

/* Whether the pattern matches no value without the variant in it. Alternatives do not count, and
 * as in rustc nor does one by the name of `Self`. */
static bool is_necessary(const Ast *pattern, const VariantDef *variant)
{
    const void *node = pattern;
    const Def *def = pattern->kind == AST_PAT_NAME ? ((const AstPatName *)node)->def
                     : pattern->kind == AST_PAT_PATH
                         ? path_of_pattern(((const AstPatPath *)node)->path)
                         : NULL;
    if (def == &variant->def) {
        return true;
    }
    if (pattern->kind == AST_PAT_OR) {
        return false;
    }
    const Ast *part = ast_pattern_parts(pattern).first;
    while (part != NULL && !is_necessary(part, variant)) {
        part = part->next;
    }
    return part != NULL;
}

static void mention_variant(Check *check, VariantDef *variant)
{
    if (is_noted(check->sema, &variant->usage)) {
        return;
    }
    const ArmAround *arm = check->arm;
    while (arm != NULL && !is_necessary(arm->pattern, variant)) {
        arm = arm->outer;
    }
    if (arm == NULL) {
        mention_part(check->sema, &variant->usage);
    }
}

void mention_compared(Check *check, const Ast *name, Def *def)
{
    if (def->kind == DEF_VARIANT) {
        VariantDef *variant = (VariantDef *)(void *)def;
        if (variant->usage.is_deprecated) {
            warn_deprecated_variant(check->sema, variant, name->last);
        }
        mention_item(check->sema, variant->owner, 0);
    } else if (def->kind == DEF_FN || def->kind == DEF_CONST || def->kind == DEF_STATIC
               || def->kind == DEF_STRUCT) {
        mention_item(check->sema, (Item *)(void *)def, name->last);
    }
}

void mention_value(Check *check, const Ast *name, Def *def)
{
    if (def->kind == DEF_LOCAL) {
        return;
    }
    mention_compared(check, name, def);
    if (def->kind == DEF_VARIANT) {
        mention_variant(check, (VariantDef *)(void *)def);
    }
}
