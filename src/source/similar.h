/* similar.h: how alike two words are, for "did you mean". */
#ifndef LUDUS_SOURCE_SIMILAR_H
#define LUDUS_SOURCE_SIMILAR_H

#include "base/base.h"

/* The fewest edits (insert, delete, replace a byte, swap neighbours) that make one word the other;
 * UINT32_MAX when one of them is very long. */
u32 similar_distance(Str a, Str b);

/* Whether `name`, another one, may be what was meant by `word`, and is nearer to it than `*best`
 * edits, which then becomes their distance. Start with *best = similar_most(word). */
bool similar_is_nearer(Str word, Str name, u32 *best);

/* One more than the edits that a misspelt word may be away from what was meant: a third of its
 * length, as in rustc, and at least one. */
u32 similar_most(Str word);

#endif
