/* whole.h: what the targets that make programs do with one: compile and run it in every way, and look
 * for what no program may bring about. */
#ifndef LUDUS_TESTS_FUZZ_WHOLE_H
#define LUDUS_TESTS_FUZZ_WHOLE_H

#include "../unit/in_process.h"
#include "base/utf8.h"

/* Limits that end every run soon, and yet leave room for the programs of the tests. */
#define WHOLE_LIMITS "--mem-limit 64M --frames 32K --chunk 1K"

typedef enum Way {
    WAY_RUN,
    WAY_TWIN, /* the same program in all other ways of doing the same */
    WAY_JSON,
    WAY_TOKENS,
    WAY_AST,
    WAY_TYPES,
    WAY_IR,
    WAYS,
} Way;

static const char *const WAY_COMMANDS[WAYS] = {
    [WAY_RUN] = "run " WHOLE_LIMITS " --max-steps 20000 --color never -",
    [WAY_TWIN] = "run " WHOLE_LIMITS " --max-steps 20000 --color never --dispatch switch"
                 " --no-pass all --backend malloc -",
    [WAY_JSON] = "check " WHOLE_LIMITS " --error-format json -",
    [WAY_TOKENS] = "emit tokens " WHOLE_LIMITS " -",
    [WAY_AST] = "emit ast " WHOLE_LIMITS " --color always -",
    [WAY_TYPES] = "emit types " WHOLE_LIMITS " --error-format short -",
    [WAY_IR] = "emit ir " WHOLE_LIMITS " -",
};

static inline InProcess *whole_way(Way way)
{
    static InProcess ways[WAYS];
    if (ways[way].argv[0] == NULL) {
        in_process_init(&ways[way], WAY_COMMANDS[way]);
    }
    return &ways[way];
}

static inline bool whole_is_refused(int status)
{
    return status == STATUS_SOURCE || status == STATUS_IO || status == STATUS_LIMIT;
}

/* Only what runs a program may end with a status that is not of Ludus. */
static inline void whole_check(const InProcess *in, Way way, int status)
{
    bool is_whole = in->err.len == in->err.kept;
    size_t bad = utf8_validate(in->err.bytes, in->err.kept);
    IN_PROCESS_REQUIRE(!is_whole || bad == SIZE_MAX, "a message that is no text");
    if (way != WAY_RUN) {
        IN_PROCESS_REQUIRE(status == STATUS_OK || whole_is_refused(status), "an unknown status");
        IN_PROCESS_REQUIRE(status == STATUS_OK || in->err.len != 0, "an error without a word");
    }
}

static inline void whole_compare(const InProcess *one, int status, const InProcess *twin, int other)
{
    if (status == STATUS_LIMIT || other == STATUS_LIMIT) {
        return; /* the one may need more than the other */
    }
    IN_PROCESS_REQUIRE(status == other, "the twin ends with another status");
    IN_PROCESS_REQUIRE(str_equal(captured_str(&one->out), captured_str(&twin->out)),
                       "the twin prints something else");
    IN_PROCESS_REQUIRE(str_equal(captured_str(&one->err), captured_str(&twin->err)),
                       "something else is said about the twin");
}

/* Compiles and runs the text; a copy of what has gone wrong stands in the artifact of libFuzzer. */
static inline void whole(const void *text, size_t size)
{
    in_process_stdin(text, size);
    InProcess *run = whole_way(WAY_RUN);
    int status = in_process_again(run);
    whole_check(run, WAY_RUN, status);
    if (!whole_is_refused(status)) {
        InProcess *twin = whole_way(WAY_TWIN);
        whole_compare(run, status, twin, in_process_again(twin));
    }
    /* One other way more, the same for the same text. */
    Way way = (Way)(WAY_JSON + size % (WAYS - WAY_JSON));
    whole_check(whole_way(way), way, in_process_again(whole_way(way)));
}

#endif
