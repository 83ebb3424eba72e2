/* tally.h: sums over the allocations of a log, by where they lie, when they were made, what they
 * are, or which source line they are for. Each allocation is in exactly one row, so that the rows
 * of every tally have the same sum. */
#ifndef LUDUS_REPORT_TALLY_H
#define LUDUS_REPORT_TALLY_H

#include "report/log.h"

typedef enum TallyBy { TALLY_ARENA, TALLY_PHASE, TALLY_KIND, TALLY_LINE } TallyBy;

typedef struct TallySum {
    u64 count;
    u64 bytes;    /* as asked for, grown to the last size */
    u64 padding;  /* by which the arena rounded them up */
    u64 outgrown; /* of both: held on after the contents had moved */
} TallySum;

typedef struct TallyRow {
    Str name;
    u32 unit; /* of a line */
    u32 line; /* from 1; 0: of no line */
    TallySum sum;
} TallyRow;

typedef struct Tally {
    TallyRow *rows;
    u32 count;
    TallySum total;
} Tally;

/* Rows in the order in which the first allocation of each was made; lines in their order. Only rows
 * with an allocation. In `arena`, which is not the log's. */
Tally tally(Arena *arena, const Log *log, TallyBy by);

/* The rows with the most bytes first. */
void tally_sort(Tally *tally);

/* What the arena gave for them. */
static inline u64 tally_taken(const TallySum *sum) { return sum->bytes + sum->padding; }

void tally_add(TallySum *sum, const LogRecord *record);

/* The source line that an allocation is for: that of its node, otherwise that of the item which was
 * compiled; 0 if there is none. `column` may be NULL. */
u32 tally_line(const Log *log, const LogRecord *record, u32 *column);

/* "fn main": the innermost item; empty outside of all items. */
Str tally_item(Arena *arena, const Log *log, const LogRecord *record);

#endif
