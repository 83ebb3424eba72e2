/* explain.h: `ludus explain`. */
#ifndef LUDUS_DRIVER_EXPLAIN_H
#define LUDUS_DRIVER_EXPLAIN_H

#include "mem/strbuf.h"
#include "source/explanation.h"

enum {
    EXPLANATIONS_MAX = 512,  /* more than there are */
    EXPLAIN_CODE_BYTES = 64, /* of a code as it is written out, with its NUL */
};

/* The explanation of a code as people type it: E0308, e0308, E308, 308, lud1, unused_mut; or
 * NULL. `code` gets the word as it would be spelt if it were a code. */
const Explanation *explain_find(const char *word, char code[EXPLAIN_CODE_BYTES]);

/* The codes of the same kind in front of and behind a code in the list; NULL where there is none,
 * or when it is no code but a name. */
void explain_neighbours(const char *code, const char **before, const char **behind);

/* All codes that can be explained, sorted. Returns how many. */
u32 explain_codes(const char *codes[EXPLANATIONS_MAX]);

/* One explanation, or, if it is NULL, the list of all. */
void explain_write(StrBuf *out, const Explanation *explanation);

#endif
