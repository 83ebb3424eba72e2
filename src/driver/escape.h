/* escape.h: --audit. Before memory dies, all that lives on is searched for pointers into it
 * (mem/audit.h). One that is found is a bug of Ludus: both ends are shown, with their places in the
 * source, and the process ends with status 70. */
#ifndef LUDUS_DRIVER_ESCAPE_H
#define LUDUS_DRIVER_ESCAPE_H

#include "driver/unit.h"

/* Does nothing, as the others do, without --audit. */
void escape_begin_session(Session *session);
void escape_end_session(Session *session);

/* From here to the end the unit belongs to what lives on. Its parts are initialised. */
void escape_begin_unit(Unit *unit);
void escape_end_unit(Session *session);

/* A unit as the audit sees it: for tests. */
extern const AuditType SCHEMA_Unit;

#endif
