/* budget.h: `--budget`: what an arena may have in use at most, and who took more. */
#ifndef LUDUS_REPORT_BUDGET_H
#define LUDUS_REPORT_BUDGET_H

#include "report/log.h"

typedef struct Budget {
    const char *arena; /* its name */
    size_t bytes;
} Budget;

/* Adds to `out` a message for each budget that an arena of this name has broken, with the source
 * line that broke it: "fib.rs:14:9: ...". True when all were kept. */
bool budget_check(const Log *log, const Budget *budgets, u32 count, StrBuf *out);

#endif
