/* in_process.h: whole units compiled in this process, as `ludus` does it, from bytes in memory: for
 * the fuzz targets and for what makes memory fail at each place.
 *
 * The bytes are the standard input of a unit named "-"; what is printed is kept. */
#ifndef LUDUS_TESTS_UNIT_IN_PROCESS_H
#define LUDUS_TESTS_UNIT_IN_PROCESS_H

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "driver/status.h"
#include "driver/unit.h"

enum {
    IN_PROCESS_WORDS = 32,        /* of a command line */
    IN_PROCESS_CAPTURE = 1 << 20, /* bytes that are kept of each stream */
};

typedef struct Captured {
    u8 *bytes;
    size_t kept; /* at most IN_PROCESS_CAPTURE */
    size_t len;
} Captured;

typedef struct InProcess {
    Session session; /* does not move */
    Options options;
    char words[256];
    char *argv[IN_PROCESS_WORDS];
    Captured out;
    Captured err;
    size_t symbols_used; /* of the compiler's own names */
} InProcess;

#define IN_PROCESS_REQUIRE(condition, what)                                        \
    do {                                                                           \
        if (!(condition)) {                                                        \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, what);              \
            abort();                                                               \
        }                                                                          \
    } while (0)

static inline void in_process_capture(void *context, IrStream stream, Str bytes)
{
    InProcess *in = context;
    Captured *to = stream == IR_STREAM_STDOUT ? &in->out : &in->err;
    size_t len = size_min(bytes.len, IN_PROCESS_CAPTURE - to->kept);
    memcpy(to->bytes + to->kept, bytes.bytes, len);
    to->kept += len;
    to->len += bytes.len;
}

/* `command` is a command line as in "run --max-steps 1000 -". */
static inline void in_process_init(InProcess *in, const char *command)
{
    memset(in, 0, sizeof(*in));
    snprintf(in->words, sizeof(in->words), "%s", command);
    int argc = 0;
    static char name[] = "ludus";
    in->argv[argc++] = name;
    for (char *word = strtok(in->words, " "); word != NULL; word = strtok(NULL, " ")) {
        IN_PROCESS_REQUIRE(argc < IN_PROCESS_WORDS, "too many words");
        in->argv[argc++] = word;
    }
    bool ok = options_parse(&in->options, argc, in->argv);
    IN_PROCESS_REQUIRE(ok, in->options.message);
    session_init(&in->session, &in->options);
    in->session.console.capture = in_process_capture;
    in->session.console.context = in;
    in->out.bytes = malloc(IN_PROCESS_CAPTURE);
    in->err.bytes = malloc(IN_PROCESS_CAPTURE);
    in->symbols_used = arena_used(&in->session.symbols);
}

static inline void in_process_free(InProcess *in)
{
    session_free(&in->session);
    IN_PROCESS_REQUIRE(in->session.host.reserved_bytes == 0, "memory was not given back");
    free(in->out.bytes);
    free(in->err.bytes);
}

/* Between units no arena holds anything but the compiler's own names. */
static inline void in_process_check_baseline(const InProcess *in)
{
    const Session *session = &in->session;
#define CHECK(member) \
    IN_PROCESS_REQUIRE(arena_used(&session->member) == 0, "something is left in " #member);
    SESSION_UNIT_ARENAS(CHECK)
#undef CHECK
    for (size_t i = 0; i < COUNT_OF(session->scratch.arenas); i++) {
        const Arena *arena = &session->scratch.arenas[i];
        IN_PROCESS_REQUIRE(arena_used(arena) == 0, "something is left in scratch");
        IN_PROCESS_REQUIRE(arena->newest_mark == 0, "a mark on scratch is open");
    }
    IN_PROCESS_REQUIRE(arena_used(&session->symbols) == in->symbols_used,
                       "symbols of the unit are left");
    IN_PROCESS_REQUIRE(session->interner.count == session->names.count,
                       "symbols of the unit are left");
    IN_PROCESS_REQUIRE(session->exit == NULL, "an exit for exhausted memory is left");
}

/* Makes the bytes the standard input. */
static inline void in_process_stdin(const void *bytes, size_t size)
{
    static FILE *file;
    if (file == NULL) {
        file = tmpfile();
        IN_PROCESS_REQUIRE(file != NULL && dup2(fileno(file), STDIN_FILENO) == STDIN_FILENO,
                           "no file for the standard input");
    }
    bool ok = ftruncate(STDIN_FILENO, 0) == 0 && lseek(STDIN_FILENO, 0, SEEK_SET) == 0;
    for (size_t at = 0; ok && at < size;) {
        ssize_t written = write(STDIN_FILENO, (const u8 *)bytes + at, size - at);
        ok = written > 0;
        at += ok ? (size_t)written : 0;
    }
    ok = ok && lseek(STDIN_FILENO, 0, SEEK_SET) == 0;
    IN_PROCESS_REQUIRE(ok, "the standard input cannot be set");
}

static inline void in_process_stdin_file(const char *path)
{
    static char text[1 << 20];
    FILE *file = fopen(path, "rb");
    IN_PROCESS_REQUIRE(file != NULL, path);
    size_t size = fread(text, 1, sizeof(text), file);
    fclose(file);
    in_process_stdin(text, size);
}

/* Compiles what in_process_stdin was given, and returns the status. */
static inline int in_process_again(InProcess *in)
{
    in->out.kept = in->out.len = 0;
    in->err.kept = in->err.len = 0;
    IN_PROCESS_REQUIRE(lseek(STDIN_FILENO, 0, SEEK_SET) == 0, "the standard input is gone");
    int status = unit_run(&in->session, "-");
    in_process_check_baseline(in);
    return status;
}

static inline int in_process_unit(InProcess *in, const void *bytes, size_t size)
{
    in_process_stdin(bytes, size);
    return in_process_again(in);
}

static inline Str captured_str(const Captured *captured)
{
    return (Str){captured->bytes, captured->kept};
}

#endif
