/* iter.h: what iter.c and turn.c share: the stages of an iterator, while its loop is lowered. */
#ifndef LUDUS_LOWER_ITER_H
#define LUDUS_LOWER_ITER_H

#include "lower/lowering.h"

enum { GAP_START = 0xd800, GAP_SIZE = 0x800 }; /* the surrogates, which are no chars */

typedef struct Stage Stage;

/* An Iter while its loop is lowered. */
struct Stage {
    const Iter *iter;
    Stage *of;
    Stage *with;
    u32 first;  /* sources: low, or the address */
    u32 second; /* high, or how many elements; of a text, its end */
    u32 count;  /* the value of iter->count */
    bool count_known;
    i64 count_number;
    /* the track of a source, and of ENUMERATE */
    u32 at;
    i64 unit;  /* what one item is far from the next, where the stage stands; negative: backwards */
    u32 steps; /* how many of these a turn takes: a register behind the source's; 0: one */
    u32 end;   /* text: where there is no further char */
    u32 item;  /* text: the char, and behind it where it ends */
};

/* How many turns there are behind the first one. */
typedef struct Turns {
    bool counted;
    u32 last;
} Turns;

typedef struct IterLoop {
    ForLoop *loop;
    Stage *stage;
    Turns turns;
} IterLoop;

static inline bool stage_is_text(const Stage *stage)
{
    return stage->iter->kind == ITER_CHARS || stage->iter->kind == ITER_CHAR_INDICES;
}

static inline bool stage_is_open(const Stage *stage)
{
    return stage->iter->kind == ITER_RANGE
           && ast_as(stage->iter->operand, RANGE, Range)->high == NULL;
}

static inline bool stage_has_track(const Stage *stage)
{
    return stage->of == NULL || stage->iter->kind == ITER_ENUMERATE;
}

static inline bool stage_is_backwards(const Stage *stage) { return stage->unit < 0; }

/* ---- iter.c ---------------------------------------------------------------------------------- */

/* value += change, by an op on I64, where source is behind the surrogates. */
void iter_shift_gap(Lowering *l, IrOp op, u32 value, u32 source);
/* to += from * factor, wrapping around. */
void iter_add_multiple(Lowering *l, u32 to, u32 from, i64 factor);
/* to += unit * steps * n; the product is no more than the track's way. */
void iter_add_steps(Lowering *l, u32 to, const Stage *track, u32 n);
/* to = min(to, from) */
void iter_cut(Lowering *l, u32 to, u32 from);
/* The next char of a text, into its `item`. */
void iter_next_char(Lowering *l, const Stage *text);
/* Goes over `n` chars, or as many as there are. */
void iter_skip_chars(Lowering *l, const Stage *text, u32 n);
/* Bytes of an element. */
u32 iter_elem_size(Lowering *l, const Stage *stage);

/* ---- turn.c ---------------------------------------------------------------------------------- */

/* The loop itself, when the stages have been arranged. */
void iter_turns(Lowering *l, const IterLoop *loop);

#endif
