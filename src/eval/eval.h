/* eval.h: runs linked IR.
 *
 * The run's memory is one region of frame_bytes in the `frames` arena, used from both ends:
 *
 *      | registers: grow up with each call ->          <- memory: grows down with each call |
 *
 * A call is one compare of the two ends. Addresses inside a run are host addresses; they cannot
 * outlive it (references are second class in the language).
 *
 * What a program does wrong ends in an EvalResult; nothing here exits or prints by itself: output
 * goes to the host's `write`. The only way out beside the return is that of the arena
 * (exhausted()).
 *
 * A unit evaluates constants thousands of times, so a run must cost little beyond its instructions.
 * Hence an Eval keeps what it has allocated from run to run, and nothing is given back before the
 * owner resets the arena: the region (made by the first run, never cleared), the code of the
 * functions called so far, the relocated data objects, the buffers of the two streams. Each is
 * reused or doubled, so many runs need no more memory than the largest. An Eval notices by the
 * arena's epoch that it was reset, and starts afresh; ir_reset without a reset of the frames arena
 * needs an eval_init. Until then the IR only grows: a function that was called is not linked
 * again. */
#ifndef LUDUS_EVAL_EVAL_H
#define LUDUS_EVAL_EVAL_H

#include "eval/sink.h"
#include "ir/ir.h"

typedef struct EvalHost {
    /* Writes all bytes to IR_STREAM_STDOUT or _STDERR; false when that failed (disk full, closed
     * pipe). */
    bool (*write)(void *context, IrStream stream, Str bytes);
    void *context;
    bool line_buffered; /* write stdout at each newline (a terminal); otherwise in batches */
} EvalHost;

typedef struct EvalOptions {
    size_t frame_bytes; /* size of the region, at most 4 GiB - 8; 0 = LIMIT_FRAME_BYTES */
    u64 max_steps;      /* calls and loop iterations; 0 = no limit */
    bool use_switch;    /* the switch twin of the loop */
    bool no_fusing;     /* each instruction is executed by itself, as docs/ir.md has it */
} EvalOptions;

typedef enum EvalStatus {
    EVAL_DONE,
    EVAL_PANIC,         /* message, pos */
    EVAL_EXIT,          /* exit_code */
    EVAL_LIMIT_STEPS,   /* pos */
    EVAL_LIMIT_FRAMES,  /* stack overflow; pos is that of the call, or of the outermost function */
    EVAL_OUTPUT_FAILED, /* the host's write said so; pos is that of the print */
} EvalStatus;

typedef struct EvalResult {
    EvalStatus status;
    u32 pos;     /* byte offset in the source; 0 when the status is EVAL_DONE */
    Str message; /* in the frames arena, until the next run */
    int exit_code;
    u64 steps; /* counted only when max_steps is set */
} EvalResult;

typedef struct EvalMachine EvalMachine;
typedef struct EvalFunc EvalFunc;

typedef struct Eval {
    const Ir *ir;
    Arena *frames;
    EvalHost host;
    EvalOptions options;        /* may be changed between runs */
    void (*loop)(EvalMachine *); /* NULL: as the options say. A test may set its own */

    u32 epoch; /* of the arena, when what follows was allocated */

    u8 *region; /* NULL before the first run */
    size_t region_bytes;

    IrInstr *code; /* copies of the functions called so far (machine.h) */
    u32 code_count;
    u32 code_capacity;
    EvalFunc *funcs; /* by function index */
    u32 func_capacity;

    u8 *data; /* relocated copy of the IR's data objects, at the same offsets; append-only */
    u32 data_bytes;
    u32 data_capacity;
    u32 data_done;            /* data objects relocated so far */
    const u8 *relocated_to;   /* where the string bytes were then */

    Sink out;  /* stdout not yet written: a fixed buffer */
    Sink text; /* a print to stderr, or a panic's message: grows */
    size_t print_start; /* where in its sink the print now going on began */
    bool write_failed;
} Eval;

/* Allocates nothing. `frames` is used by this Eval alone. `host` and `options` are copied. */
void eval_init(Eval *eval, const Ir *ir, Arena *frames, const EvalHost *host,
               const EvalOptions *options);

/* Runs a function without parameters. The result value, if it has one, is written to `result` in
 * the layout of its type (`result` may be NULL for a function without result): a result in
 * registers is written as `layout` says; a function whose result lies in memory gets `result`,
 * aligned to 8, as its hidden parameter. The result is not written, or only in part, unless the
 * status is EVAL_DONE. Before it returns, all output has been written. Runs do not nest. */
EvalResult eval_run(Eval *eval, IrFuncId func, IrLayoutId layout, void *result);

/* Evaluates a constant: runs `func` and stores its value in the data object, whose bytes stay zero
 * when the status is not EVAL_DONE. A STR in the value is turned into its place in string_bytes
 * (strings made at run time do not exist). A data object that is not filled by this function is
 * complete before the first run that follows its ir_data_add. */
EvalResult eval_constant(Eval *eval, IrFuncId func, IrDataId data);

#endif
