/* completions.h: `ludus completions`: scripts by which shells complete a command line, made of the
 * table in options.def. */
#ifndef LUDUS_DRIVER_COMPLETIONS_H
#define LUDUS_DRIVER_COMPLETIONS_H

#include "driver/options.h"
#include "mem/strbuf.h"

void completions_write(StrBuf *out, Shell shell);

#endif
