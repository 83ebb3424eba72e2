/* unit.h: the compilation of one source file, from its bytes to its result.
 *
 * A Unit is a slot of the session's slab, taken when the compilation begins and given back at its
 * end: whoever keeps its key and asks for it later is told so. It holds no memory of its own: it is
 * the state of the compilation, and all that it points to lies in the session's arenas. */
#ifndef LUDUS_DRIVER_UNIT_H
#define LUDUS_DRIVER_UNIT_H

#include "driver/session.h"
#include "eval/eval.h"
#include "lower/lower.h"
#include "sema/sema.h"

/* What is known about a function when it is looked for what a constant calls (constant.c). */
typedef struct Callee {
    u32 visit;     /* the newest search that has seen it */
    bool complete; /* it and all that it calls have their code */
} Callee;

/* The compilation of one item, on the C stack. An item may need another one, as a constant. */
typedef struct Work {
    struct Work *outer;
    const CheckedFn *checked; /* its body, while there is one: for the audit */
    Item *item; /* NULL: an array length */
    u32 depth;  /* nesting of the trees of all works but the outermost one */
    Span at;    /* where the outer one was */
    Span use;   /* where this one last needed another one */
} Work;

/* The text of an item, for `emit types`. */
typedef struct EmitText {
    u32 token;
    Str text;
} EmitText;

typedef struct Unit Unit;

struct Unit {
    Session *session;
    Source source;
    Tokens tokens;
    Levels levels;
    Diags diags;
    ParseContext parse;
    Sema sema;
    LowerContext lower;
    PassOptions passes;
    Eval eval;

    bool parse_only; /* the items were not understood: their bodies are not checked either */
    Span at;         /* what is being compiled, for the message when memory is exhausted */
    Work *work;      /* innermost first */

    VEC(Callee) callees; /* by function index */
    u32 visits;

    VEC(EmitText) texts;
};

typedef struct UnitKey {
    SlabKey raw;
} UnitKey;

SLAB_TYPE(units, UnitKey, Unit)

/* Makes the session's slab ready, with room for one unit: beginning one cannot fail. */
void units_init(Session *session);

/* Compiles the file and does with it what the session's options say. Returns the exit status:
 * one of Status, or the program's own. The session is then as it was before. */
int unit_run(Session *session, const char *path);

#endif
