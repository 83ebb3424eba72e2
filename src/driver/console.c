/* console.c: writing, and what the environment says about colours. */
#include "driver/console.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "driver/options.h"

/* A stream that was made non-blocking by someone else is waited for. */
static bool can_try_again(int fd)
{
    if (errno == EAGAIN) {
        struct pollfd wait = {.fd = fd, .events = POLLOUT};
        return poll(&wait, 1, -1) >= 0 || errno == EINTR;
    }
    return errno == EINTR;
}

static bool write_all(int fd, Str bytes)
{
    while (bytes.len > 0) {
        ssize_t written = write(fd, bytes.bytes, bytes.len);
        if (written >= 0) {
            bytes = str_slice(bytes, (size_t)written, bytes.len);
        } else if (!can_try_again(fd)) {
            return false;
        }
    }
    return true;
}

bool console_write(Console *console, IrStream stream, Str bytes)
{
    if (bytes.len == 0) {
        return true;
    }
    if (stream != IR_STREAM_STDOUT) {
        console->mid_line = bytes.bytes[bytes.len - 1] != '\n';
    }
    if (console->capture != NULL) {
        console->capture(console->context, stream, bytes);
        return true;
    }
    if (stream != IR_STREAM_STDOUT) {
        return write_all(STDERR_FILENO, bytes);
    }
    if (console->stdout_error == 0 && !write_all(STDOUT_FILENO, bytes)) {
        console->stdout_error = errno;
    }
    return console->stdout_error == 0;
}

void console_message(Console *console, const char *format, ...)
{
    char text[CONSOLE_MESSAGE_BYTES];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    if (console->mid_line) {
        console_write(console, IR_STREAM_STDERR, STR("\n"));
    }
    Str message = {(const u8 *)text, size_min((size_t)len, sizeof(text) - 1)};
    console_write(console, IR_STREAM_STDERR, message);
}

void console_report_stdout(Console *console)
{
    if (console->stdout_error != EPIPE) {
        console_message(console, "ludus: cannot write to the standard output: %s\n",
                        strerror(console->stdout_error));
    }
}

/* ---- the environment ----------------------------------------------------------------------- */

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value != NULL && value[0] != 0;
}

static bool is_forced(const char *variable)
{
    return is_set(variable) && strcmp(getenv(variable), "0") != 0;
}

static bool wants_color(u64 choice, int fd)
{
    if (choice != COLOR_AUTO) {
        return choice == COLOR_ALWAYS;
    }
    const char *terminal = getenv("TERM");
    if (is_set("NO_COLOR")) {
        return false;
    }
    if (is_forced("CLICOLOR_FORCE") || is_forced("FORCE_COLOR")) {
        return true;
    }
    return isatty(fd) && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

bool console_wants_color(u64 choice) { return wants_color(choice, STDERR_FILENO); }

bool console_stdout_wants_color(u64 choice) { return wants_color(choice, STDOUT_FILENO); }

u32 console_width(void)
{
    struct winsize size;
    if (!isatty(STDERR_FILENO) || ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0) {
        return 0;
    }
    return size.ws_col;
}

bool console_stdout_is_terminal(void)
{
    return isatty(STDOUT_FILENO);
}
