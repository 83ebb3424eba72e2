/* bug.h: the word for failures that are ours. The user's failures are diagnostics (source/diag.h).
 *
 * bug() prints what went wrong on stderr, asks for a report, and ends the process with status 70.
 * It is for states that a correct Ludus cannot reach; no input may lead here. */
#ifndef LUDUS_BASE_BUG_H
#define LUDUS_BASE_BUG_H

#include "base/base.h"

enum { BUG_STATUS = 70 };

NORETURN COLD void bug_at(const char *file, int line, const char *format, ...) PRINTF_LIKE(3, 4);

#define bug(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)

/* After a switch over all kinds of an enum. */
#define UNREACHABLE() bug("unreachable code was reached")

#endif
