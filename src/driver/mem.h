/* mem.h: `ludus mem`: what the event log says, after the last unit. */
#ifndef LUDUS_DRIVER_MEM_H
#define LUDUS_DRIVER_MEM_H

#include "driver/session.h"

/* Writes the view that the options ask for to stdout; the exit status. The session's log must have
 * been on. */
int mem_report(Session *session);

/* `--diff`: compares the two logs that the files hold. */
int mem_diff(Session *session);

#endif
