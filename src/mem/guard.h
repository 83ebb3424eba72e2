/* guard.h: a source of chunks that no wrong pointer survives, in any build.
 *
 * Each chunk is a mapping of its own, which ends where a page ends that nobody may touch. One that
 * is given back becomes untouchable too, and its addresses are not used again:
 *
 *      | page | page | guard |  →  after chunk_free  | guard | guard | guard |
 *          ^ chunk   ^ its end
 *
 * With ARENA_MALLOC, where a chunk holds one allocation, the processor stops whoever reads what
 * has been reset, rewound or outgrown, or what stands behind the last word. ASan says that better,
 * but needs a build of its own; this needs nothing. It is slow, and the number of mappings is
 * limited (65,530 on Linux): for tests and lessons. */
#ifndef LUDUS_MEM_GUARD_H
#define LUDUS_MEM_GUARD_H

#include "mem/arena.h"

/* Replaces the chunk source. To be called before the host has given out a chunk. Does nothing where
 * there are no mappings, and in a build with ASan, which sees the same and says where and when. */
void mem_host_guard(MemHost *host);

#endif
