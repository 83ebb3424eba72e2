/* verifying.h: what the files of the verifier share: what is checked now, and what was found.
 * Internal to verify.c and verify_table.c. */
#ifndef LUDUS_IR_VERIFYING_H
#define LUDUS_IR_VERIFYING_H

#include "ir/build.h"
#include "ir/code.h"

typedef enum Rule {
#define RULE(name, meaning) IR_RULE_##name,
#include "ir/rule.def"
    IR_RULE_COUNT
} Rule;

/* What is checked now, and what was found. */
typedef struct Verifier {
    const Ir *ir;
    const char *what; /* "string", "function": the kind of item */
    u32 item;         /* its index */
    IrCode code;      /* of a function */
    bool in_word;     /* `word` is where it is */
    u32 word;
    bool whole_unit; /* a function that is called must be defined */
    Rule broken;
    u64 value; /* the number that breaks the rule */
} Verifier;

static inline bool verify_broken(Verifier *verifier, Rule rule, u64 value)
{
    verifier->broken = rule;
    verifier->value = value;
    return false;
}

static inline bool verify_require(Verifier *verifier, bool holds, Rule rule, u64 value)
{
    return holds || verify_broken(verifier, rule, value);
}

/* Whether index names an item of the pool (0 is none). */
static inline bool verify_names_item(const Pool *pool, u32 index)
{
    return index - 1 < pool->count - 1;
}

/* Whether [start, start + count) lies inside the pool, item 0 excluded. An empty range lies
 * anywhere. */
static inline bool verify_range_is_inside(const Pool *pool, u32 start, u64 count)
{
    return count == 0 || (start >= 1 && start < pool->count && count <= pool->count - start);
}

/* The tables, everything but functions (verify_table.c). Temporaries lie in `arena` and are given
 * back. */
bool verify_tables(Verifier *verifier, Arena *arena);

#endif
