/* site.h: allocations that have the same arena, item, phase and kind, as one site with a stack of
 * frames: what flame graphs and heap viewers show. */
#ifndef LUDUS_REPORT_SITE_H
#define LUDUS_REPORT_SITE_H

#include "report/tally.h"

enum { SITE_FRAMES = 5 };

typedef struct Site {
    Str frames[SITE_FRAMES]; /* outermost first: arena, item, phase, kind, file:line:column */
    u32 frame_count;
    u32 unit, line, column; /* of the newest frame; line 0: none */
    TallySum sum;
    u64 lifetimes;         /* events between birth and death */
    u64 most, most_count;  /* bytes and allocations when it had most in use */
    u64 peak, peak_count;  /* when all sites together had */
    u64 used, used_count;  /* at the end */
} Site;

typedef struct Sites {
    Site *sites; /* by their frames, in alphabetical order */
    u32 count;
    u32 *of;     /* of each record; LOG_NEVER for what is no ALLOC */
    u32 peak_at; /* record */
    u64 total;   /* bytes, padding included */
} Sites;

/* `with_place`: allocations for different places in the source are different sites, with a fifth
 * frame. Everything is in `arena`. */
Sites sites_find(Arena *arena, const Log *log, bool with_place);

/* The allocations that die at a record are linked from it, newest first: the first of them for each
 * record, and in *next the next one for each allocation; LOG_NEVER ends them. */
u32 *site_link_deaths(Arena *arena, const Log *log, u32 **next);

#endif
