/* suggest.h: "did you mean". */
#ifndef LUDUS_BASE_SUGGEST_H
#define LUDUS_BASE_SUGGEST_H

#include "base/base.h"

/* The nearest of `count` names to `word`, at most two edits away, or NULL. */
const char *suggest_name(const char *word, const char *const *names, u32 count);

#endif
