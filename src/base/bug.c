/* bug.c: how an internal error ends the process. The only place of the core that does. */
#include "base/bug.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* The memory library alone has other users, and it is their misuse of it that ends here. */
#ifdef LUDUS_MEM_ALONE
#define WHAT "ludusmem: misuse: "
#define REQUEST ""
#else
#define WHAT "ludus: internal error: "
#define REQUEST "This is a bug in Ludus; please report it with the source file.\n"
#endif

void bug_at(const char *file, int line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, WHAT);
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr, "\n  at %s:%d\n" REQUEST, file, line);
    exit(BUG_STATUS);
}
