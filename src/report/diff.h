/* diff.h: `ludus mem --diff A.json B.json`: what two logs have in common, and what not. */
#ifndef LUDUS_REPORT_DIFF_H
#define LUDUS_REPORT_DIFF_H

#include "report/log.h"

/* What is compared of a log, read from its JSON. */
typedef struct DiffRow {
    Str name;
    u64 count;
    u64 bytes; /* padding included */
    u64 peak;  /* of an arena */
} DiffRow;

typedef struct DiffSide {
    VEC(DiffRow) arenas; /* the last row is the sum */
    VEC(DiffRow) kinds;
} DiffSide;

/* Reads the JSON of `ludus mem --format json` (docs/memory-log.md). False when it is something
 * else, or has been damaged. Names point into `text`. */
bool diff_read(Arena *arena, Str text, DiffSide *side);

/* A table of the arenas, and of the kinds that differ most. */
void diff_write(const DiffSide *before, const DiffSide *after, StrBuf *out);

#endif
