/* outcome.h: how loading, compiling and running end: as diagnostics, messages and exit statuses. */
#ifndef LUDUS_DRIVER_OUTCOME_H
#define LUDUS_DRIVER_OUTCOME_H

#include "driver/unit.h"

/* Reads the unit's source; false when it cannot be read or is no text (reported). */
bool outcome_load(Unit *unit, const char *path);

/* Renders what has been reported to stderr. The status of the first error, or STATUS_OK. */
int outcome_report(Unit *unit);

/* The evaluator, with the session's options and streams. */
void outcome_init_eval(Unit *unit);

/* Runs the program. */
int outcome_run(Unit *unit);

/* Whether the evaluation of a constant (or, without a name, of an array length) has given a
 * value; why not is reported. `value` is its expression. */
bool outcome_of_constant(Unit *unit, const char *name, Ast *value, const EvalResult *result);

/* After an arena could not give what was wanted: says so, behind what has been reported so far. */
int outcome_exhausted(Unit *unit, const char *path);

#endif
