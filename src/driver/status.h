/* status.h: how the process may end. `run` passes on the program's own status when all went
 * well. */
#ifndef LUDUS_DRIVER_STATUS_H
#define LUDUS_DRIVER_STATUS_H

#include "base/bug.h"

typedef enum Status {
    STATUS_OK = 0,
    STATUS_SOURCE = 1, /* errors in the source */
    STATUS_USAGE = 2,  /* the command line is not right */
    STATUS_IO = 3,     /* cannot read or write */
    STATUS_LIMIT = 4,  /* a limit of Ludus, or one that the user has set */
    STATUS_BUG = BUG_STATUS,
    STATUS_PANIC = 101, /* as a program compiled by rustc */
} Status;

#endif
