/* bug.c: how an internal error ends the process. The only place of the core that does. */
#include "base/bug.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void bug_at(const char *file, int line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "ludus: internal error: ");
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr,
            "\n  at %s:%d\nThis is a bug in Ludus; please report it with the source file.\n", file,
            line);
    exit(BUG_STATUS);
}
