/* sizes.c: bytes per token, node of each kind, instruction and table row, and what the arenas need for
 * each program:  sizes FILE...
 *
 * The figures are compared with tests/golden/sizes.txt (sizes.sh), so that a change that moves them is
 * seen. They are those of a usual build: checked handles and red zones are larger. */
#include "../unit/in_process.h"

static void print_row(const char *group, const char *name, size_t bytes)
{
    printf("%-12s %-20s %6zu\n", group, name, bytes);
}

static void print_types(void)
{
    const Tokens *tokens = NULL;
    print_row("token", "kind", sizeof(*tokens->kinds));
    print_row("token", "start", sizeof(*tokens->starts));
    print_row("token", "payload", sizeof(*tokens->payload));
#define NODE(KIND, Type, text, ...) print_row("node", text, ARENA_SIZE_OF_(Ast##Type));
#define CHILD(Type, name)
#define LIST(Type, name)
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
#define ROW(name, T, index_bits) print_row("ir", #name, sizeof(T));
    IR_POOLS(ROW)
#undef ROW
    print_row("symbol", "entry", sizeof(InternEntry));
    print_row("symbol", "slot", sizeof(InternSlot));
    print_row("type", "row", sizeof(Type));
    print_row("item", "item", sizeof(Item));
    print_row("message", "diagnostic", sizeof(Diag));
}

static void print_peak(const Arena *arena)
{
    ArenaStats stats;
    arena_stats(arena, &stats);
    printf(" %9zu", stats.peak);
}

/* The most that each arena held at a time. */
static void print_program(const char *path)
{
    static InProcess in;
    in_process_init(&in, "check -");
    in_process_stdin_file(path);
    int status = in_process_again(&in);
    const char *name = strrchr(path, '/');
    printf("%-14s", name == NULL ? path : name + 1);
    const Session *session = &in.session;
    const Arena *arenas[] = {&session->source, &session->tokens, &session->items, &session->types,
                             &session->ast, &session->ir, &session->scratch.arenas[0],
                             &session->scratch.arenas[1]};
    for (size_t i = 0; i < COUNT_OF(arenas); i++) {
        print_peak(arenas[i]);
    }
    printf("%s\n", status == STATUS_OK ? "" : "  refused");
    in_process_free(&in);
}

int main(int argc, char **argv)
{
    if (MEM_WATCHED || MEM_CHECKED || LUDUS_FIRST_CHUNK != ARENA_FIRST_CHUNK || LUDUS_VERIFY) {
        puts("skipped");
        return 0;
    }
    print_types();
    printf("\n%-14s%10s%10s%10s%10s%10s%10s%10s%10s\n", "peak", "source", "tokens", "items", "types",
           "ast", "ir", "scratch", "scratch 2");
    for (int i = 1; i < argc; i++) {
        print_program(argv[i]);
    }
    return 0;
}
