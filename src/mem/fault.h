/* fault.h: failures on purpose, at the N-th request.
 *
 * Memory can run out at two seams, and a test wants to see the program survive it at each request
 * that goes through them:
 *
 *      MEM_SEAM_PUSH    an arena is asked for an allocation (each is seen: windows are shut, and
 *                       nothing grows in place, so that every growth is an allocation too)
 *      MEM_SEAM_CHUNK   the chunk source is asked for memory; before the host's chunk_alloc, so
 *                       that it works with each host and back-end
 *
 * A request that is made to fail fails as if the system had no memory: ARENA_FAIL_SYSTEM through
 * the host's exit, or NULL from a _try function. Nothing has changed then. A sweep:
 *
 *      mem_fail_at(&host, MEM_SEAM_PUSH, 0, false);        0: only count
 *      work(&host);
 *      u64 points = host.faults[MEM_SEAM_PUSH].seen;
 *      for (u64 nth = 1; nth <= points; nth++) {
 *          mem_fail_at(&host, MEM_SEAM_PUSH, nth, onwards);
 *          ... work(&host) fails; host.faults[MEM_SEAM_PUSH].failed says how often ...
 *          mem_fail_never(&host);
 *          ... work(&host) succeeds ...
 *      }
 *
 * Arenas that have been used keep chunks, and do not ask for them again: whoever sweeps chunk
 * requests starts from a host whose arenas are freed or new. On the command line: --fail-push,
 * --fail-chunk, --fail-onwards. While no fault is armed this costs nothing. */
#ifndef LUDUS_MEM_FAULT_H
#define LUDUS_MEM_FAULT_H

#include "base/base.h"

typedef enum MemSeam { MEM_SEAM_PUSH, MEM_SEAM_CHUNK, MEM_SEAM_COUNT } MemSeam;

typedef struct MemFault {
    bool armed;   /* requests are counted */
    bool onwards; /* not only the N-th fails, but all after it too */
    u64 nth;      /* the first that fails, from 1; 0: none does */
    u64 seen;     /* requests since mem_fail_at, failed ones included */
    u64 failed;   /* of those, how many were made to fail */
} MemFault;

struct MemHost;

/* Counts the requests at a seam from now on, and fails the nth of them, and, if `onwards`, all that
 * follow. The other seam is left as it is. */
void mem_fail_at(struct MemHost *host, MemSeam seam, u64 nth, bool onwards);

/* Nothing is made to fail or counted any more. The figures stay until the next mem_fail_at. */
void mem_fail_never(struct MemHost *host);

/* Whether the request that is being made has to fail. For the library. */
static inline bool mem_fault_strikes_(MemFault *fault)
{
    if (LIKELY(!fault->armed)) {
        return false;
    }
    u64 number = ++fault->seen;
    bool is_due = fault->onwards ? number >= fault->nth : number == fault->nth;
    bool strikes = fault->nth != 0 && is_due;
    fault->failed += strikes;
    return strikes;
}

#endif
