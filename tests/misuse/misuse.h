/* misuse.h: the ground on which each program of this folder plants its bug: two arenas, one that
 * lives on and one that dies, and a keeper in the first that can hold a pointer too long.
 *
 *      PROGRAM [--backend chunk|malloc|guard] [--earthquake] [--audit]
 *
 * A program whose bug nobody stops ends with status 0. */
#ifndef LUDUS_TESTS_MISUSE_H
#define LUDUS_TESTS_MISUSE_H

#include <stdio.h>

#include "mem/audit.h"
#include "mem/guard.h"
#include "mem/pool.h"

typedef struct Node {
    u64 value;
    struct Node *next;
} Node;

/* What lives on: a symbol, say, and what it is declared as. */
typedef struct Keeper {
    Node *decl;
} Keeper;

#define AUDIT_ROWS "../tests/misuse/misuse.def"
#include "mem/audit_schema.inc.h"

typedef struct Ground {
    MemHost host;
    Arena symbols; /* lives on */
    Arena ast;     /* dies */
    Keeper *keeper; /* in symbols */
    Audit audit;
} Ground;

/* What a program does wrong. */
static void misuse(Ground *g);

/* A use that no compiler leaves out. */
static inline void use(const void *bytes) { (void)*(const volatile u8 *)bytes; }
static inline void write_to(void *bytes) { *(volatile u8 *)bytes = 1; }

static void say_finding(Audit *audit, const AuditFinding *finding)
{
    UNUSED(audit);
    fprintf(stderr, "audit: %s.%s, in %s, points to a %s in %s, which dies now\n",
            finding->from.type->name, finding->field->name, finding->from.arena->options.name,
            finding->to.type->name, finding->to.arena->options.name);
}

static void look(MemHost *host, Arena *arena, const ArenaMark *mark)
{
    Ground *g = (Ground *)(void *)host;
    if (audit_run(&g->audit, arena, mark) > 0) {
        bug("the audit has found what would escape from '%s'", arena->options.name);
    }
}

static bool has(int argc, char **argv, const char *word)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], word) == 0) {
            return true;
        }
    }
    return false;
}

int main(int argc, char **argv)
{
    static Ground g;
    bool guard = has(argc, argv, "guard");
    ArenaOptions options = {
        .name = "symbols",
        .backend = guard || has(argc, argv, "malloc") ? ARENA_MALLOC : ARENA_CHUNK,
        .earthquake = has(argc, argv, "--earthquake"),
    };
    mem_host_init(&g.host);
    if (guard) {
        mem_host_guard(&g.host);
    }
    arena_init(&g.symbols, &g.host, &options);
    options.name = "ast";
    arena_init(&g.ast, &g.host, &options);
    g.keeper = arena_new_zero(&g.symbols, Keeper);
    if (has(argc, argv, "--audit")) {
        audit_init(&g.audit, &g.host, say_finding, NULL);
        audit_add_root(&g.audit, &SCHEMA_Keeper, g.keeper);
        g.host.dying = look;
    }
    misuse(&g);
    puts("nobody has noticed");
    return 0;
}

#endif
