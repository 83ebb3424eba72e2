/* help.h: what Ludus says about itself, made of the table in options.def. */
#ifndef LUDUS_DRIVER_HELP_H
#define LUDUS_DRIVER_HELP_H

#include "driver/options.h"
#include "mem/strbuf.h"

/* Ludus as a whole (topic VERB_COUNT) or one verb, in the form that was asked for (not
 * HELP_NONE). */
void help_write(StrBuf *out, HelpForm form, VerbId topic);

void help_write_version(StrBuf *out);

#endif
