/* explanation.h: what `ludus explain CODE` says, and JSON's "explanation".
 *
 * Each is a file in explanation/, named by its code or, for a lint, its name, and becomes part of
 * the program (Makefile). It is Markdown: paragraphs of at most 80 columns, and programs in fences:
 * "```rust wrong" for one that gives the code, "```rust right" for one that compiles; a test tries
 * them. */
#ifndef LUDUS_SOURCE_EXPLANATION_H
#define LUDUS_SOURCE_EXPLANATION_H

#include "source/diag.h"

typedef struct Explanation {
    const char *code; /* "E0308" */
    const char *text; /* Markdown, without a title */
} Explanation;

extern const Explanation EXPLANATIONS[]; /* generated; sorted by code */
extern const u32 EXPLANATION_COUNT;

/* By its code as it is written, or NULL. */
const Explanation *explanation_find(const char *code);

/* NULL for a diagnostic without a code, too. */
const Explanation *diag_explanation(DiagCode code);

#endif
