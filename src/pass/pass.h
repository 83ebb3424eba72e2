/* pass.h: passes over one function's IR, between lowering and linking.
 *
 *      lower → IrBody → pass_run → IrBody → ir_link
 *
 * A pass rewrites the body's words in place. It may delete words and change what they do; registers
 * and memory keep their meaning, so nothing else has to know. The passes: pass.def. Each is linear
 * in the size of the function, or falls back to something simpler where it would not be. */
#ifndef LUDUS_PASS_PASS_H
#define LUDUS_PASS_PASS_H

#include "ir/build.h"
#include "mem/scratch.h"

typedef enum PassId {
#define PASS(NAME, name, what) PASS_##NAME,
#include "pass/pass.def"
    PASS_COUNT
} PassId;

#define PASS_BIT(id) ((u32)1 << (id))
enum { PASS_NONE = 0, PASS_ALL = (1 << PASS_COUNT) - 1 };

typedef struct PassOptions {
    u32 enabled; /* PASS_BITs */
    bool verify; /* the body before the first pass and after each; a broken rule is a bug() */
} PassOptions;

/* Runs the enabled passes, in the order of pass.def. Temporaries are taken from `scratch` and given
 * back after each pass; body->arena is one of its arenas, or another arena. */
void pass_run(IrBody *body, Scratch *scratch, const PassOptions *options);

const char *pass_name(PassId id);        /* "fold" */
const char *pass_description(PassId id); /* one line */

/* The pass of that name, or PASS_COUNT. */
PassId pass_find(Str name);

#endif
