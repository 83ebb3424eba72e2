/* level.c: the table of lints, and the levels of a unit. */
#include "source/level.h"

#include "base/bug.h"
#include "source/similar.h"

typedef struct LintRow {
    const char *name;
    u8 level; /* LintLevel */
    u8 group; /* LintGroup */
    u8 phase; /* LintPhase */
} LintRow;

/* By DiagCode; without a name where the diagnostic is no lint. */
static const LintRow ROWS[DIAG_CODE_COUNT] = {
#define LINT(name, NAME, level, group, phase, title) \
    [DIAG_##NAME] = {#name, LEVEL_##level, GROUP_##group, PHASE_##phase},
#define LINT_GROUP(name, NAME)
#define LINT_OTHER(name)
#include "source/lint.def"
};

static const char *const GROUPS[GROUP_COUNT] = {
#define LINT(name, NAME, level, group, phase, title)
#define LINT_GROUP(name, NAME) [GROUP_##NAME] = #name,
#define LINT_OTHER(name)
#include "source/lint.def"
};

static const char *const OTHERS[] = {
#define LINT(name, NAME, level, group, phase, title)
#define LINT_GROUP(name, NAME)
#define LINT_OTHER(name) #name,
#include "source/lint.def"
};

const char *level_text(LintLevel level)
{
    switch (level) {
    case LEVEL_ALLOW: return "allow";
    case LEVEL_EXPECT: return "expect";
    case LEVEL_WARN: return "warn";
    case LEVEL_DENY: return "deny";
    case LEVEL_FORBID: return "forbid";
    case LEVEL_NONE: break;
    }
    UNREACHABLE();
}

const char *lint_name(DiagCode lint) { return ROWS[lint].name; }

LintPhase lint_phase(DiagCode lint)
{
    assert(ROWS[lint].name != NULL);
    return (LintPhase)ROWS[lint].phase;
}

/* ---- names ----------------------------------------------------------------------------------- */

static bool is_name(Str word, const char *name)
{
    size_t i = 0;
    while (i < word.len && name[i] != 0
           && (word.bytes[i] == '-' ? '_' : word.bytes[i]) == name[i]) {
        i++;
    }
    return i == word.len && name[i] == 0;
}

LintName lint_find(Str name)
{
    for (u32 i = 0; i < DIAG_CODE_COUNT; i++) {
        if (ROWS[i].name != NULL && is_name(name, ROWS[i].name)) {
            return (LintName){.kind = LINT_NAME_LINT, .lint = (DiagCode)i};
        }
    }
    for (u32 i = GROUP_NONE + 1; i < GROUP_COUNT; i++) {
        if (is_name(name, GROUPS[i])) {
            return (LintName){.kind = LINT_NAME_GROUP, .group = (LintGroup)i};
        }
    }
    for (u32 i = 0; i < COUNT_OF(OTHERS); i++) {
        if (is_name(name, OTHERS[i])) {
            return (LintName){.kind = LINT_NAME_OTHER};
        }
    }
    return (LintName){.kind = LINT_NAME_UNKNOWN};
}

const char *lint_name_at(u32 index)
{
    static const char *const names[] = {
#define LINT(name, NAME, level, group, phase, title) #name,
#define LINT_GROUP(name, NAME) #name,
#define LINT_OTHER(name)
#include "source/lint.def"
    };
    return index < COUNT_OF(names) ? names[index] : NULL;
}

const char *lint_find_near(Str name)
{
    const char *found = NULL;
    u32 best = similar_most(name);
    for (u32 i = 0; lint_name_at(i) != NULL; i++) {
        if (similar_is_nearer(name, str_from_cstr(lint_name_at(i)), &best)) {
            found = lint_name_at(i);
        }
    }
    return found;
}

/* ---- scopes ---------------------------------------------------------------------------------- */

void levels_init(Levels *levels, Arena *arena, const LevelSet *command_line, u32 count,
                 LintLevel cap)
{
    LevelScope everything = {.span = {0, UINT32_MAX}, .first = 1, .count = count};
    *levels = (Levels){.arena = arena, .cap = cap};
    vec_push(arena, &levels->scopes, everything);
    vec_reserve(arena, &levels->sets, count + 1);
    vec_push(arena, &levels->sets, (LevelSet){0});
    for (u32 i = 0; i < count; i++) {
        vec_push(arena, &levels->sets, command_line[i]);
    }
}

static bool contains(const LevelScope *scope, u32 pos)
{
    return scope->span.start <= pos && pos < scope->span.end;
}

void levels_add_scope(Levels *levels, Span span)
{
    u32 parent = levels->scopes.count - 1;
    assert(span.start >= levels->scopes.items[parent].span.start);
    while (!contains(&levels->scopes.items[parent], span.start)) {
        parent = levels->scopes.items[parent].parent;
    }
    LevelScope scope = {.span = span, .parent = parent, .first = levels->sets.count};
    vec_push(levels->arena, &levels->scopes, scope);
}

/* The innermost scope around the place. Scope 0 is the command line, which holds everywhere. */
static u32 scope_at(const Levels *levels, u32 pos)
{
    u32 low = 0;
    u32 high = levels->scopes.count;
    while (high - low > 1) {
        u32 middle = low + (high - low) / 2;
        if (levels->scopes.items[middle].span.start <= pos) {
            low = middle;
        } else {
            high = middle;
        }
    }
    while (!contains(&levels->scopes.items[low], pos)) {
        low = levels->scopes.items[low].parent;
    }
    return low;
}

/* ---- levels ---------------------------------------------------------------------------------- */

/* Whether the set is about the lint, or about the group itself (`lint` 0). */
static bool is_about(const LevelSet *set, DiagCode lint, LintGroup group)
{
    switch ((LintNameKind)set->what.kind) {
    case LINT_NAME_LINT: return lint != 0 && set->what.lint == lint;
    case LINT_NAME_GROUP: return set->what.group == group;
    case LINT_NAME_UNKNOWN:
    case LINT_NAME_OTHER: return false;
    }
    UNREACHABLE();
}

/* The newest set of the innermost scope that has one, from `scope` outwards; 0: there is none. */
static u32 find_set(const Levels *levels, u32 scope, DiagCode lint, LintGroup group)
{
    for (;; scope = levels->scopes.items[scope].parent) {
        const LevelScope *at = &levels->scopes.items[scope];
        for (u32 i = at->first + at->count; i-- > at->first;) {
            if (is_about(&levels->sets.items[i], lint, group)) {
                return i;
            }
        }
        if (scope == 0) {
            return 0;
        }
    }
}

static LintLevel level_of(const Levels *levels, u32 set)
{
    return (LintLevel)levels->sets.items[set].level;
}

static LevelFound find_level(const Levels *levels, DiagCode lint, u32 pos)
{
    const LintRow *row = &ROWS[lint];
    u32 scope = scope_at(levels, pos);
    u32 set = find_set(levels, scope, lint, (LintGroup)row->group);
    LevelFound found = {set == 0 ? (LintLevel)row->level : level_of(levels, set), set};
    if (found.level == LEVEL_WARN) {
        u32 warnings = find_set(levels, scope, (DiagCode)0, GROUP_WARNINGS);
        if (warnings != 0 && level_of(levels, warnings) != LEVEL_WARN) {
            found = (LevelFound){level_of(levels, warnings), warnings};
        }
    }
    if (levels->cap != LEVEL_NONE && found.level > levels->cap) {
        found.level = levels->cap;
    }
    return found;
}

LevelFound level_at(Levels *levels, DiagCode lint, u32 pos)
{
    assert(ROWS[lint].name != NULL);
    if (levels == NULL) {
        return (LevelFound){.level = (LintLevel)ROWS[lint].level};
    }
    LevelFound found = find_level(levels, lint, pos);
    if (found.level == LEVEL_EXPECT) {
        levels->sets.items[found.set].fulfilled = true;
    }
    return found;
}

LintLevel level_peek(const Levels *levels, DiagCode lint, u32 pos)
{
    return levels == NULL ? (LintLevel)ROWS[lint].level : find_level(levels, lint, pos).level;
}

/* ---- what is forbidden ----------------------------------------------------------------------- */

/* The newest set in the newest scope or around it that forbids what `set` is about, or NULL. */
static const LevelSet *find_forbidding(const Levels *levels, const LevelSet *set)
{
    DiagCode lint = set->what.kind == LINT_NAME_LINT ? set->what.lint : (DiagCode)0;
    LintGroup group = lint != 0 ? (LintGroup)ROWS[lint].group : set->what.group;
    for (u32 scope = levels->scopes.count - 1;; scope = levels->scopes.items[scope].parent) {
        const LevelScope *at = &levels->scopes.items[scope];
        for (u32 i = at->first + at->count; i-- > at->first;) {
            if (level_of(levels, i) == LEVEL_FORBID
                && is_about(&levels->sets.items[i], lint, group)) {
                return &levels->sets.items[i];
            }
        }
        if (scope == 0) {
            return NULL;
        }
    }
}

static void check_forbidden(Levels *levels, Diags *diags, const LevelSet *set)
{
    const LevelSet *by = find_forbidding(levels, set);
    if (by == NULL || set->level >= LEVEL_DENY) {
        return;
    }
    bool by_group = by->what.kind == LINT_NAME_GROUP && set->what.kind == LINT_NAME_LINT;
    const char *name =
        set->what.kind == LINT_NAME_LINT ? lint_name(set->what.lint) : GROUPS[set->what.group];
#define TEXT "%s(%s) incompatible with previous forbid"
    const char *level = level_text((LintLevel)set->level);
    Diag *diag = by_group
                     ? diag_lint(diags, DIAG_FORBIDDEN_LINT_GROUPS, set->span, TEXT, level, name)
                     : diag_error(diags, DIAG_E0453, set->span, TEXT, level, name);
#undef TEXT
    diag_label(diag, set->span, "overruled by previous forbid");
    if (span_is_none(by->span)) {
        diag_note(diag, "`forbid` was requested on the command line");
    } else {
        diag_label(diag, by->span, "`forbid` level set here");
    }
}

/* As in rustc a level that is forbidden holds all the same: nothing more is to be said there. */
void levels_add(Levels *levels, Diags *diags, LevelSet set)
{
    if (set.what.kind == LINT_NAME_LINT || set.what.kind == LINT_NAME_GROUP) {
        check_forbidden(levels, diags, &set);
    }
    vec_push(levels->arena, &levels->sets, set);
    vec_last(&levels->scopes)->count++;
}

/* ---- where a level comes from ---------------------------------------------------------------- */

static void explain_default(Diag *diag)
{
    const LintRow *row = &ROWS[diag->code];
    const char *level = level_text((LintLevel)row->level);
    if (row->group == GROUP_NONE) {
        diag_note(diag, "`#[%s(%s)]` on by default", level, row->name);
    } else {
        diag_note(diag, "`#[%s(%s)]` (part of `#[%s(%s)]`) on by default", level, row->name, level,
                  GROUPS[row->group]);
    }
}

/* "-D unused-variables" */
static void explain_command_line(Diag *diag, const LevelSet *set)
{
    const char *name = set->what.kind == LINT_NAME_GROUP ? GROUPS[set->what.group]
                                                         : ROWS[diag->code].name;
    diag_note(diag, "requested on the command line with `--%s %s`",
              level_text((LintLevel)set->level), name);
}

void level_explain(Levels *levels, Diag *diag)
{
    if (levels == NULL || ROWS[diag->code].name == NULL || levels->explained[diag->code]) {
        return;
    }
    levels->explained[diag->code] = true;
    const LevelSet *set = &levels->sets.items[diag->set];
    if (diag->set == 0) {
        explain_default(diag);
    } else if (span_is_none(set->span)) {
        explain_command_line(diag, set);
    } else {
        diag_label(diag, set->span, "the lint level is defined here");
    }
    if (set->what.kind == LINT_NAME_GROUP) {
        const char *level = level_text((LintLevel)set->level);
        diag_note(diag, "`%s(%s)` implied by `%s(%s)`", level, ROWS[diag->code].name, level,
                  GROUPS[set->what.group]);
    }
}

void levels_report_unfulfilled(Levels *levels, Diags *diags)
{
    for (u32 i = 1; i < levels->sets.count; i++) {
        const LevelSet *set = &levels->sets.items[i];
        bool known = set->what.kind == LINT_NAME_LINT || set->what.kind == LINT_NAME_GROUP;
        if (set->level == LEVEL_EXPECT && !set->fulfilled && known) {
            Diag *diag = diag_lint(diags, DIAG_UNFULFILLED_LINT_EXPECTATIONS, set->span,
                                   "this lint expectation is unfulfilled");
            if (set->reason.len > 0) {
                diag_note(diag, STR_FMT, STR_ARG(set->reason));
            }
        }
    }
}
