/* console.h: the two streams. Everything that Ludus writes goes through here, unbuffered: whoever
 * writes has gathered it before. A program that holds a session of its own may take the bytes
 * itself. */
#ifndef LUDUS_DRIVER_CONSOLE_H
#define LUDUS_DRIVER_CONSOLE_H

#include "ir/ir.h"

typedef struct Console {
    bool mid_line;    /* what was written to stderr last did not end a line */
    int stdout_error; /* errno of the write to stdout that failed first; 0 = none has */

    /* Takes the bytes in place of the process's streams; NULL: nobody does. Cannot fail. */
    void (*capture)(void *context, IrStream stream, Str bytes);
    void *context;
} Console;

/* Writes all bytes to IR_STREAM_STDOUT or _STDERR; false when that failed. */
bool console_write(Console *console, IrStream stream, Str bytes);

/* A message on stderr, on a line of its own: a newline comes first where a line was begun. It is
 * cut at CONSOLE_MESSAGE_BYTES. */
enum { CONSOLE_MESSAGE_BYTES = 1024 };
void console_message(Console *console, const char *format, ...) PRINTF_LIKE(2, 3);

/* Says that stdout could not be written, and why; nothing for a pipe that nobody reads any more. */
void console_report_stdout(Console *console);

/* Whether messages should be coloured: `choice` is COLOR_AUTO, _ALWAYS or _NEVER (options.h). */
bool console_wants_color(u64 choice);

/* Columns of the terminal on stderr; 0 when it is none. */
u32 console_width(void);

bool console_stdout_is_terminal(void);

/* The same as console_wants_color, of a text for stdout. */
bool console_stdout_wants_color(u64 choice);

#endif
