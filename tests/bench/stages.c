/* stages.c: how fast the stages of the front-end are, in this process, on one file.
 *
 *      stages FILE [ROUNDS]
 *
 * Times lexing alone; lexing and parsing (every body to a tree, which is then dropped); and a whole
 * `check`. Rounds alternate between the three, and the median of each is printed with its spread, as
 * lines and tokens per second; then what tokens, trees and instructions take in memory. The memory is
 * warm, as in any run over several files. Absolute figures depend on the machine: compare in one run. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "driver/session.h"
#include "driver/unit.h"
#include "syntax/lex.h"
#include "syntax/parse.h"

enum { STAGES = 3, ROUNDS_MAX = 101 };
static const char *const NAMES[STAGES] = {"lex", "lex + parse", "check"};

typedef struct Figures {
    size_t lines;
    size_t bytes;
    u32 tokens;
    size_t tree_bytes;
    size_t token_bytes;
    u32 words;
} Figures;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* Parses every body; gives the bytes of all trees together. */
static size_t parse_all(Session *session, const Tokens *tokens, Diags *diags)
{
    ParseContext parse = {.tokens = tokens,
                          .interner = &session->interner,
                          .diags = diags,
                          .items = &session->items,
                          .ast = &session->ast,
                          .scratch = &session->scratch};
    AstList items = parse_items(&parse);
    size_t bytes = arena_used(&session->items);
    for (const Ast *item = items.first; item != NULL; item = item->next) {
        ArenaMark mark;
        arena_mark(&session->ast, &mark);
        size_t before = arena_used(&session->ast);
        if (item->kind == AST_FN) {
            parse_body(&parse, ast_as(item, FN, Fn)->body);
        } else if (item->kind == AST_CONST) {
            parse_initializer(&parse, ast_as(item, CONST, Const)->init);
        }
        bytes += arena_used(&session->ast) - before;
        arena_rewind(&session->ast, &mark);
    }
    return bytes;
}

static void run_stage(Session *session, const char *path, int stage, Figures *figures)
{
    if (stage == 2) {
        if (unit_run(session, path) != 0) {
            exit(1);
        }
        return;
    }
    session_begin_unit(session);
    Source source;
    Diags diags;
    Tokens tokens;
    diags_init(&diags, &session->diags);
    if (source_load(&session->source, path, &source).status != SOURCE_OK) {
        fprintf(stderr, "stages: cannot read %s\n", path);
        exit(1);
    }
    lex(&session->tokens, &source, &session->interner, &diags, &session->scratch, &tokens);
    figures->tokens = tokens.count;
    figures->bytes = source.text.len;
    figures->token_bytes = (sizeof *tokens.kinds + sizeof *tokens.starts + sizeof *tokens.payload);
    if (stage == 1) {
        figures->tree_bytes = parse_all(session, &tokens, &diags);
    }
    figures->lines = 0;
    for (size_t i = 0; i < source.text.len; i++) {
        figures->lines += source.text.bytes[i] == '\n';
    }
    session_end_unit(session);
}

static int by_time(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: stages FILE [ROUNDS]\n");
        return 2;
    }
    int rounds = argc > 2 ? atoi(argv[2]) : 15;
    rounds = rounds < 1 ? 1 : rounds > ROUNDS_MAX ? ROUNDS_MAX : rounds;
    static double times[STAGES][ROUNDS_MAX];
    char *check[] = {"ludus", "check", argv[1], NULL};
    Options options;
    if (!options_parse(&options, 3, check)) {
        return 2;
    }
    Session session;
    Figures figures = {0};
    session_init(&session, &options);
    for (int round = -1; round < rounds; round++) { /* the first warms up */
        for (int stage = 0; stage < STAGES; stage++) {
            double start = now();
            run_stage(&session, argv[1], stage, &figures);
            times[stage][round < 0 ? 0 : round] = now() - start;
        }
    }
    for (int stage = 0; stage < STAGES; stage++) {
        qsort(times[stage], (size_t)rounds, sizeof(double), by_time);
        double median = times[stage][rounds / 2];
        printf("%-12s %8.2f ms (%.2f to %.2f)  %9.0f lines/s  %6.1f ns a token\n", NAMES[stage],
               median * 1e3, times[stage][0] * 1e3, times[stage][rounds - 1] * 1e3,
               (double)figures.lines / median, median * 1e9 / figures.tokens);
    }
    printf("%zu lines, %zu bytes, %u tokens of %zu bytes; %.2f tree bytes a source byte\n",
           figures.lines, figures.bytes, figures.tokens, figures.token_bytes,
           (double)figures.tree_bytes / (double)figures.bytes);
    session_free(&session);
    return 0;
}
