/* limits.h: every fixed limit of Ludus, with the reason for its value.
 *
 * A limit that a program can exceed is reported by name and value (DIAG_LIMIT), never by a crash.
 * tests/limits tries each at one under, at, one over and far over. */
#ifndef LUDUS_BASE_LIMITS_H
#define LUDUS_BASE_LIMITS_H

enum {
    /* Bytes in one source file: positions are u32, and one bit is kept free. */
    LIMIT_SOURCE_BYTES = 0x7fffffff,

    /* Depth of brackets, of a tree node and of a type. Recursive walks use the C stack, at most
     * about 500 bytes a level, so this keeps the whole compiler inside half a megabyte of it. */
    LIMIT_NESTING = 1000,

    /* Virtual registers of a function: register fields of an instruction are u16. */
    LIMIT_REGISTERS = 65000,

    /* Parameters of a function, and arguments of a call. */
    LIMIT_PARAMS = 255,

    /* Bytes of one value (an array, a tuple): frame offsets are u32, and one bit is kept free. */
    LIMIT_VALUE_BYTES = 0x7fffffff,

    /* Fields of a tuple. */
    LIMIT_TUPLE_FIELDS = 255,

    /* Diagnostics shown for one unit. */
    LIMIT_ERRORS_SHOWN = 20,
    LIMIT_ERRORS_JSON = 512, /* the same with --error-format json: an editor shows more at a time */

    /* Levels of lints on the command line. */
    LIMIT_LINT_OPTIONS = 64,

    /* Arenas in `--budget`. */
    LIMIT_BUDGETS = 16,

    /* Bytes of call frames for the constants that `ludus mem` evaluates: with the default below
     * they would be nearly all that is to be seen. */
    LIMIT_MEM_FRAME_BYTES = 64 << 10,

    /* Bytes of call frames at run time: a few hundred thousand small calls, as with the 8 MiB stack
     * of a native program. */
    LIMIT_FRAME_BYTES = 64 << 20,

    /* Nodes looked at in order to find where the borrows of a function must hold. It takes
     * thousands of references that all flow into each other to need more. */
    LIMIT_BORROW_WORK = 400000000,

    /* Rows of patterns looked at to find what a match does not match: the work can double with each
     * further pattern. Thousands of arms stay far below. */
    LIMIT_PATTERN_STEPS = 20000000,

    /* Patterns inside of each other, or in a row, that this looks at. It recurses. */
    LIMIT_PATTERN_DEPTH = 500,

    /* Ways in which an arm with a guard may match, by its alternatives: for each of them the guard
     * is tried again. */
    LIMIT_GUARDED_WAYS = 1000,

    /* Steps (calls and loop iterations) of one constant's evaluation, so that compiling ends. */
    LIMIT_CONST_STEPS = 20000000,
};

#endif
