/* words.c: counts the words of its standard input, with the memory library alone.
 *
 *      cc words.c $(pkg-config --cflags --libs ludusmem) -o words
 *      words < text
 *
 * It shows who owns what: names live as long as the program, a line's temporaries until the end of
 * the line, and one limit holds for all of it. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "mem/intern.h"
#include "mem/scratch.h"
#include "mem/strbuf.h"
#include "mem/vec.h"

enum { MEMORY_MAX = 1 << 20 };

typedef struct Program {
    MemHost host; /* first: the callback gets a pointer to it */
    jmp_buf exit;
    Arena names;  /* the bytes of each different word */
    Arena counts; /* how often it came */
    Scratch scratch;
    Interner words;
    VEC(u32) times; /* by the number of the word */
} Program;

/* Memory is exhausted: back to main, which ends with a message. */
static void leave(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    (void)why;
    fprintf(stderr, "words: no memory: %zu bytes wanted for %s\n", wanted, arena->options.name);
    longjmp(((Program *)(void *)host)->exit, 1);
}

static void count(Program *program, Str word)
{
    Symbol symbol = intern(&program->words, word);
    while (program->times.count < symbol.id) {
        vec_push(&program->counts, &program->times, 0);
    }
    program->times.items[symbol.id - 1]++;
}

/* A line, whatever its length, in an arena. False at the end of the input. */
static bool read_line(Arena *arena, Str *line)
{
    StrBuf text = {.arena = arena};
    int byte;
    while ((byte = getchar()) != EOF && byte != '\n') {
        strbuf_push(&text, (u8)byte);
    }
    *line = strbuf_str(&text);
    return byte != EOF || line->len != 0;
}

static bool count_line(Program *program)
{
    ScratchScope scope;
    scratch_begin(&program->scratch, NULL, &scope);
    Str line;
    bool more = read_line(scope.arena, &line);
    for (size_t start = 0, end = 0; end <= line.len; end++) {
        if (end == line.len || line.bytes[end] == ' ') {
            if (end > start) {
                count(program, str_slice(line, start, end));
            }
            start = end + 1;
        }
    }
    scratch_end(&scope); /* the line is gone; the words have been copied */
    return more;
}

static void print(const Program *program)
{
    for (u32 i = 0; i < program->times.count; i++) {
        Str word = intern_text(&program->words, (Symbol){i + 1});
        printf("%4u " STR_FMT "\n", program->times.items[i], STR_ARG(word));
    }
}

static void begin(Program *program)
{
    mem_host_init(&program->host);
    program->host.exhausted = leave;
    program->host.limit = MEMORY_MAX;
    arena_init(&program->names, &program->host, &(ArenaOptions){.name = "names"});
    arena_init(&program->counts, &program->host, &(ArenaOptions){.name = "counts"});
    scratch_init(&program->scratch, &program->host, &(ArenaOptions){.name = "line"});
    intern_init(&program->words, &program->names);
}

static void end(Program *program)
{
    intern_free(&program->words);
    scratch_free(&program->scratch);
    arena_free(&program->counts);
    arena_free(&program->names);
}

static int run(Program *program)
{
    if (setjmp(program->exit) != 0) {
        return EXIT_FAILURE;
    }
    while (count_line(program)) {
    }
    print(program);
    return EXIT_SUCCESS;
}

int main(void)
{
    static Program program;
    begin(&program);
    int status = run(&program);
    end(&program);
    return status;
}
