/* cover.c: whether what must match always does, and what can never be reached. */
#include "sema/cover.h"

#include "base/limits.h"

/* ---- messages -------------------------------------------------------------------------------- */

/* "pattern `A`", "patterns `A`, `B`, `C` and 2 more". */
static const char *lacking_text(Cover *cover, const Exhaustive *e)
{
    enum { SHOWN = 3 };
    StrBuf text = {.arena = cover->arena};
    u32 count = e->not_matched.count;
    u32 shown = count > SHOWN ? SHOWN : count;
    for (u32 i = 0; i < shown; i++) {
        bool is_last = i + 1 == count;
        strbuf_push_cstr(&text, i == 0 ? "`" : is_last ? " and `" : ", `");
        cover_push_text(cover, &text, e->not_matched.items[i]);
        strbuf_push(&text, '`');
    }
    if (count > shown) {
        bool exact = count < NOT_MATCHED_MAX;
        strbuf_printf(&text, exact ? " and %u more" : " and more", count - shown);
    }
    strbuf_push(&text, 0);
    return (const char *)text.bytes;
}

static void report_lacking(Cover *cover, const PendingMatch *match, const Exhaustive *e)
{
    Check *check = cover->check;
    const AstMatch *node = ast_as(match->node, MATCH, Match);
    Span span = check_span(check, node->scrutinee);
    if (node->arms.count == 0) {
        Diag *diag = check_error_at(check, DIAG_E0004, span,
                                    "non-exhaustive patterns: type `%s` is non-empty",
                                    check_type_text(check, match->type));
        diag_label(diag, span, "this match has no arms");
        return;
    }
    const char *text = lacking_text(cover, e);
    Diag *diag = check_error_at(check, DIAG_E0004, span,
                                "non-exhaustive patterns: %s not covered", text);
    diag_label(diag, span, "pattern%s %s not covered", e->not_matched.count == 1 ? "" : "s", text);
    if (type_is(match->type, TY_USIZE) || type_is(match->type, TY_ISIZE)) {
        diag_note(diag, "the size of `%s` is not fixed: only ranges without an end reach it",
                  check_type_text(check, match->type));
    }
    diag_help(diag, "an arm `_ => ...` takes all that is left");
}

static const char *place_text(PatternPlace place)
{
    switch (place) {
    case PATTERN_LET:
    case PATTERN_ASSIGN:
    case PATTERN_LATER: return "local binding";
    case PATTERN_FOR: return "`for` loop binding";
    case PATTERN_PARAM: return "function argument";
    case PATTERN_ARM: break;
    }
    UNREACHABLE();
}

/* A name that is a constant's means its value in a pattern. */
static const AstPatName *constant_name(const Ast *pattern)
{
    const AstPatName *name =
        pattern->kind == AST_PAT_NAME ? ast_as(pattern, PAT_NAME, PatName) : NULL;
    const Def *def = name == NULL ? NULL : name->def;
    return def != NULL && def->kind == DEF_CONST ? name : NULL;
}

static void report_refutable(Cover *cover, const PendingMatch *match, const Exhaustive *e)
{
    Check *check = cover->check;
    Span span = check_span(check, match->node);
    Diag *diag = check_error_at(check, DIAG_E0005, span, "refutable pattern in %s",
                                place_text(match->place));
    const AstPatName *name = constant_name(match->node);
    if (name != NULL) {
        diag_label(diag, span, "`%s` is a constant, and is compared with; choose another name",
                   check_name_text(check, name->name));
    } else {
        diag_label(diag, span, "pattern%s %s not covered", e->not_matched.count == 1 ? "" : "s",
                   lacking_text(cover, e));
    }
}

static void report_unreachable(Cover *cover, const Ast *node)
{
    Span span = check_span(cover->check, node);
    Diag *diag = diag_lint(cover->check->sema->diags, DIAG_UNREACHABLE_PATTERNS, span,
                           "unreachable pattern");
    diag_label(diag, span, "no value can reach this");
}

/* Alternatives of a pattern, which can be reached itself, that never are. */
static void report_alternatives(Cover *cover, const Pat *pat)
{
    for (u32 i = 0; pat != NULL && i < pat->field_count; i++) {
        const Pat *field = pat->fields[i];
        bool is_or = field != NULL && field->ctor.kind == CTOR_OR;
        if (pat->ctor.kind == CTOR_OR && !is_or && !field->useful) {
            report_unreachable(cover, field->node);
        } else {
            report_alternatives(cover, field);
        }
    }
}

/* ---- judging --------------------------------------------------------------------------------- */

/* Whether the place that is matched surely holds a value of its type: behind a reference it need
 * not (Rust has not decided). */
static bool is_valid_place(const Ast *node)
{
    while (node->kind == AST_FIELD || node->kind == AST_INDEX) {
        node = node->kind == AST_FIELD ? ast_as(node, FIELD, Field)->operand
                                       : ast_as(node, INDEX, Index)->operand;
    }
    return node->kind != AST_UNARY || node->op != UNARY_DEREF;
}

/* The arms as patterns of exhaustive.h. That of an arm is never NULL, so that it can be marked. */
static MatchArm *make_arms(Cover *cover, const PendingMatch *match, u32 *count)
{
    bool is_match = match->node->kind == AST_MATCH;
    *count = is_match ? ast_as(match->node, MATCH, Match)->arms.count : 1;
    MatchArm *arms = arena_array_zero(cover->arena, MatchArm, *count);
    const Ast *next = is_match ? ast_as(match->node, MATCH, Match)->arms.first : match->node;
    for (u32 i = 0; i < *count; i++, next = next->next) {
        const Ast *pattern = is_match ? ast_as(next, ARM, Arm)->pattern : next;
        arms[i].has_guard = is_match && ast_as(next, ARM, Arm)->guard != NULL;
        arms[i].pat = cover_pattern(cover, pattern, match->type);
        if (arms[i].pat == NULL) {
            arms[i].pat = arena_new_zero(cover->arena, Pat);
            arms[i].pat->type = match->type;
            arms[i].pat->node = pattern;
        }
    }
    return arms;
}

static void report_limit(Cover *cover, const PendingMatch *match, const Exhaustive *e)
{
    Check *check = cover->check;
    const Ast *where = match->node->kind == AST_MATCH
                           ? ast_as(match->node, MATCH, Match)->scrutinee
                           : match->node;
    if (e->too_deep) {
        check_error(check, DIAG_LIMIT, where,
                    "a pattern compares too many parts; the limit of parts that one pattern "
                    "compares is %d",
                    LIMIT_PATTERN_DEPTH);
        return;
    }
    Diag *diag = check_error(check, DIAG_LIMIT, where,
                             "these patterns are too complex; the limit of steps to find what they "
                             "do not match is %d",
                             LIMIT_PATTERN_STEPS);
    diag_help(diag, "patterns that overlap less, or a `match` inside of another one, need fewer");
}

/* The number of ways in which a pattern may match, by its alternatives. */
static u64 count_ways(const Pat *pat)
{
    bool is_or = pat != NULL && pat->ctor.kind == CTOR_OR;
    u64 ways = is_or ? 0 : 1;
    for (u32 i = 0; pat != NULL && i < pat->field_count && ways <= LIMIT_GUARDED_WAYS; i++) {
        u64 part = count_ways(pat->fields[i]);
        ways = is_or ? ways + part : ways * part;
    }
    return ways;
}

static void check_guards(Cover *cover, const MatchArm *arms, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        if (arms[i].has_guard && count_ways(arms[i].pat) > LIMIT_GUARDED_WAYS) {
            check_error(cover->check, DIAG_LIMIT, arms[i].pat->node,
                        "this pattern can match in too many ways, each of which tries the guard; "
                        "the limit of ways is %d",
                        LIMIT_GUARDED_WAYS);
        }
    }
}

static void judge(Cover *cover, const PendingMatch *match)
{
    Check *check = cover->check;
    bool is_match = match->node->kind == AST_MATCH;
    u32 count;
    MatchArm *arms = make_arms(cover, match, &count);
    if (cover->failed) {
        return;
    }
    check_guards(cover, arms, count);
    Exhaustive e = {.arena = cover->arena, .types = &check->sema->types};
    bool valid = match->value == NULL || is_valid_place(match->value);
    exhaustive_check(&e, check->sema->scratch, arms, count, match->type, valid);
    if (e.gave_up) {
        report_limit(cover, match, &e);
        return;
    }
    for (u32 i = 0; i < count; i++) {
        if (arms[i].pat->useful) {
            report_alternatives(cover, arms[i].pat);
        } else if (is_match && !(i == 1 && match->node->op == AST_MATCH_MACRO)) {
            report_unreachable(cover, arms[i].pat->node);
        }
    }
    if (e.not_matched.count > 0 && is_match) {
        report_lacking(cover, match, &e);
    } else if (e.not_matched.count > 0) {
        report_refutable(cover, match, &e);
    }
}

static void report_variant_name(Check *check, const Local *local, const Item *owner)
{
    Span span = check_token_span(check, local->token);
    const char *name = check_name_text(check, local->name);
    const char *of = check_name_text(check, owner->name);
    Diag *diag = check_error_at(check, DIAG_E0170, span,
                                "`%s` is a new variable here, not the variant `%s::%s`", name, of,
                                name);
    diag_label(diag, span, "matches every value");
    if (check->sema->tokens->kinds[local->token + 1] == TOK_FAT_ARROW) {
        Str path = arena_printf(check->temp, "%s::%s", of, name);
        diag_suggest(diag, span, path, "write the variant with its enum");
    }
}

/* A variable with the name of a variant of its own type was meant to be that variant. */
static void check_variant_names(Check *check)
{
    const Types *types = &check->sema->types;
    const u8 *kinds = check->sema->tokens->kinds;
    for (const Local *local = check->out->locals; local != NULL; local = local->next) {
        TypeId type = local->type;
        while (type_is_kind(types, type, TYPE_REF)) {
            type = type_get(types, type)->elem;
        }
        u32 token = local->token;
        if (!type_is_kind(types, type, TYPE_ENUM) || local->is_mut || token == 0
            || kinds[token - 1] == TOK_REF || kinds[token + 1] == TOK_AT) {
            continue;
        }
        const Item *owner = type_get(types, type)->item;
        const Def *def = member_find(check->sema, owner, local->name);
        if (def != NULL && def->kind == DEF_VARIANT) {
            report_variant_name(check, local, owner);
        }
    }
}

void check_matches(Check *check)
{
    check_variant_names(check);
    for (u32 i = 0; i < check->matches.count; i++) {
        PendingMatch match = check->matches.items[i];
        match.type = infer_deep(&check->infer, match.type);
        Cover cover = {check, check->temp, false};
        judge(&cover, &match);
    }
}
