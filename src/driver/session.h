/* session.h: everything that outlives a compilation unit: the host of all arenas, the arenas
 * themselves, and the symbols of the compiler's own names.
 *
 * The arenas belong to the session so that their memory stays when a unit ends: session_end_unit
 * empties them, and the next unit finds them warm. So does an exhausted arena: it leaves by
 * longjmp to the boundary of the unit (unit.c), whose arenas are then emptied like those of any
 * other. */
#ifndef LUDUS_DRIVER_SESSION_H
#define LUDUS_DRIVER_SESSION_H

#include <setjmp.h>

#include "driver/console.h"
#include "driver/options.h"
#include "mem/audit.h"
#include "mem/intern.h"
#include "mem/scratch.h"
#include "mem/slab.h"
#include "report/log.h"
#include "source/render.h"

/* The arenas of a unit, in the order in which they come to life; unit.c shows when. */
#define SESSION_UNIT_ARENAS(M) \
    M(source)                  \
    M(diags)                   \
    M(tokens)                  \
    M(items)                   \
    M(types)                   \
    M(ast)                     \
    M(ir)                      \
    M(frames)

typedef struct Exhaustion {
    const char *arena; /* its name; NULL: nothing has been exhausted */
    size_t wanted;
    size_t reserved; /* bytes held by all arenas then */
    ArenaFailure why;
} Exhaustion;

typedef struct Session {
    MemHost host; /* first: exhausted() finds the session by it */
    const Options *options;
    Console console;
    RenderOptions render;

    Arena symbols; /* lives on; rewound behind the compiler's names at the end of each unit */
    Interner interner;
    InternMark names;

    Arena unit_slots; /* holds the units that are being compiled */
    Slab units;       /* see unit.h */

#define MEMBER(name) Arena name;
    SESSION_UNIT_ARENAS(MEMBER)
#undef MEMBER
    Scratch scratch;
    Ir program; /* in the arena `ir`: its pools remember from unit to unit how large they were */

    Log recorder;
    Log *log; /* NULL: nobody asked for one */
    Audit audit; /* with --audit */
    struct Unit *unit; /* the one that is audited; NULL between units */

    jmp_buf *exit; /* where exhaustion leads; NULL: the end of the process, with status 4 */
    Exhaustion exhaustion;
} Session;

void session_init(Session *session, const Options *options);
void session_free(Session *session);

/* Empties all arenas of the unit, also after a non-local exit. */
void session_end_unit(Session *session);

/* After exhaustion: lifts the limit and gives back what is not needed for saying so, which is
 * all but the source and the diagnostics. */
void session_make_room(Session *session);

/* Sets the limit of --mem-limit, at the start of a unit. */
void session_begin_unit(Session *session);

/* Writes a line for each arena to stderr. */
void session_print_stats(Session *session);

#endif
