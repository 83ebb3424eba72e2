/* level.h: lints, and what is to happen where one is found: nothing, a warning, or an error.
 *
 * A lint is a diagnostic of lint.def. Its level at a place is what the innermost attribute around
 * it says (`#[allow(dead_code)]`); else the command line (`-D dead-code`); else its row. Where that
 * is a warning, the level of the group `warnings` is asked for in the same way.
 *
 *      file        #![warn(unused)]        scope 1, parent 0
 *        fn a      #[allow(dead_code)]     scope 2, parent 1
 *          let x   #[expect(unused_mut)]   scope 3, parent 2
 *        fn b      #[deny(warnings)]       scope 4, parent 1
 *
 * Scopes are added in the order of their beginnings, once a unit is lexed (syntax/lint_scope.c), so
 * that the innermost one at a place is found by bisection and a walk to the parents. All of it lies
 * in the unit's `diags` arena. */
#ifndef LUDUS_SOURCE_LEVEL_H
#define LUDUS_SOURCE_LEVEL_H

#include "mem/vec.h"
#include "source/diag.h"

/* In the order of what they forbid. EXPECT is ALLOW, and a warning when there was nothing. */
typedef enum LintLevel {
    LEVEL_NONE,
    LEVEL_ALLOW,
    LEVEL_EXPECT,
    LEVEL_WARN,
    LEVEL_DENY,
    LEVEL_FORBID,
} LintLevel;

const char *level_text(LintLevel level); /* "allow" */

typedef enum LintPhase { PHASE_EARLY, PHASE_BODY, PHASE_LATE } LintPhase;

typedef enum LintGroup {
    GROUP_NONE,
#define LINT(name, NAME, level, group, phase, title)
#define LINT_GROUP(name, NAME) GROUP_##NAME,
#define LINT_OTHER(name)
#include "source/lint.def"
    GROUP_COUNT
} LintGroup;

/* What a name of a lint means. */
typedef enum LintNameKind { LINT_NAME_UNKNOWN, LINT_NAME_LINT, LINT_NAME_GROUP, LINT_NAME_OTHER }
    LintNameKind;

typedef struct LintName {
    u8 kind;        /* LintNameKind */
    DiagCode lint;  /* LINT */
    LintGroup group;
} LintName;

/* `-` counts as `_`. */
LintName lint_find(Str name);
/* The nearest of all names, or NULL. */
const char *lint_find_near(Str name);
/* All names of lints that Ludus has and of groups, by a number from 0; NULL behind the last. */
const char *lint_name_at(u32 index);
/* "unused_variables"; NULL for diagnostics that are no lints. */
const char *lint_name(DiagCode lint);
LintPhase lint_phase(DiagCode lint);

/* A level that somebody has set. */
typedef struct LevelSet {
    u8 level; /* LintLevel */
    bool fulfilled; /* EXPECT: there was something */
    LintName what;
    Span span; /* of the name in the attribute; SPAN_NONE: the command line */
    Str reason; /* `reason = "..."`, between its quotes */
} LevelSet;

/* What stands behind one or several attributes. */
typedef struct LevelScope {
    Span span; /* from the first attribute to the end of what they belong to */
    u32 parent;
    u32 first; /* sets.items[first .. first + count) */
    u32 count;
} LevelScope;

struct Levels {
    Arena *arena;
    LintLevel cap;
    VEC(LevelScope) scopes; /* 0: the command line, around everything */
    VEC(LevelSet) sets;     /* 0: none */
    bool explained[DIAG_CODE_COUNT]; /* of which lint it was said where its level comes from */
};

/* The levels of the command line are copied; no level is above `cap` (LEVEL_NONE: no cap). */
void levels_init(Levels *levels, Arena *arena, const LevelSet *command_line, u32 count,
                 LintLevel cap);

/* Opens the scope of attributes; its span's beginning is at or behind that of the newest one. */
void levels_add_scope(Levels *levels, Span span);

/* Sets a level in the newest scope. One that is forbidden is reported. */
void levels_add(Levels *levels, Diags *diags, LevelSet set);

/* What decides about a lint at a place. */
typedef struct LevelFound {
    LintLevel level;
    u32 set; /* index; 0: the lint's own default */
} LevelFound;

/* Marks an expectation as fulfilled. `levels` NULL: the default. */
LevelFound level_at(Levels *levels, DiagCode lint, u32 pos);

/* The same; nothing is marked. */
LintLevel level_peek(const Levels *levels, DiagCode lint, u32 pos);

/* Adds to the first diagnostic of each lint where its level comes from. */
void level_explain(Levels *levels, Diag *diag);

/* Reports the expectations that nothing has fulfilled. */
void levels_report_unfulfilled(Levels *levels, Diags *diags);

#endif
