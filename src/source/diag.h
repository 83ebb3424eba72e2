/* diag.h: what Ludus has to say about a program, as data.
 *
 * A diagnostic is a record in the unit's `diags` arena: code, severity, message, primary span,
 * further labelled spans, notes, helps, suggestions. Whoever finds a fault adds one; at the end of
 * the unit they are sorted by position and rendered once (render.h). Valid until then.
 *
 *      Diag *d = diag_error(diags, DIAG_E0308, span, "mismatched types");
 *      diag_label(d, span, "expected `%s`, found `%s`", wanted, found);
 *      diag_help(d, "...");
 *      diag_suggest(d, span_after(span), " as usize", "convert it");
 *
 * Errors are data until the end; nothing here prints. */
#ifndef LUDUS_SOURCE_DIAG_H
#define LUDUS_SOURCE_DIAG_H

#include "source/source.h"

typedef enum DiagSeverity {
    SEVERITY_ERROR,
    SEVERITY_WARNING,
} DiagSeverity;

/* One enumerator a row of diag.def: DIAG_E0308, DIAG_LUD0001, DIAG_SYNTAX, ... */
typedef enum DiagCode {
#define DIAG(name, code, severity, title) DIAG_##name,
#include "source/diag.def"
    DIAG_CODE_COUNT
} DiagCode;

/* Why an error matters to the run's exit status. */
typedef enum DiagClass {
    DIAG_CLASS_INVALID,     /* not valid Rust: status 1 */
    DIAG_CLASS_UNSUPPORTED, /* valid Rust that Ludus does not support (LUD codes): status 1 */
    DIAG_CLASS_LIMIT,       /* a limit of Ludus: status 4 */
    DIAG_CLASS_UNREADABLE,  /* cannot read the file: status 3 */
} DiagClass;

const char *diag_code_title(DiagCode code);
const char *diag_code_text(DiagCode code); /* "E0308", "LUD0001", or "" where rustc has no code */
const char *diag_code_name(DiagCode code); /* the same; of a lint its name */
DiagClass diag_code_class(DiagCode code);

typedef enum DiagPartKind {
    DIAG_PART_LABEL,   /* text under a span; secondary unless the span is the primary one */
    DIAG_PART_NOTE,    /* = note: text */
    DIAG_PART_HELP,    /* = help: text */
    DIAG_PART_SUGGEST, /* help: text, with `replacement` put in place of the span */
} DiagPartKind;

/* How sure a suggestion is, in rustc's words. Tools may apply what is machine-applicable without
 * asking. */
typedef enum DiagApplicability {
    DIAG_MAYBE_INCORRECT,
    DIAG_MACHINE_APPLICABLE, /* it is what was meant, or at least compiles */
    DIAG_HAS_PLACEHOLDERS,   /* a text such as `<expr>` has yet to be filled in */
} DiagApplicability;

typedef struct DiagPart {
    struct DiagPart *next;
    DiagPartKind kind;
    DiagApplicability applicability; /* of a suggestion */
    Span span;
    Str text;
    Str replacement;
} DiagPart;

typedef struct Diag {
    struct Diag *next;
    struct Diags *owner; /* NULL: an orphan, whose parts are dropped unseen */
    DiagCode code;
    DiagSeverity severity;
    u32 set;   /* of a lint: what gave it its level (level.h) */
    u32 order; /* of arrival, to sort stably */
    Span span; /* primary */
    Str message;
    DiagPart *parts; /* in the order they were added */
    DiagPart *last_part;
} Diag;

enum {
    /* Records kept for one unit. Further ones are counted but not kept, so that a file of
     * nothing but errors costs no more memory than this; far more than LIMIT_ERRORS_SHOWN,
     * because functions are checked out of order and the first ones by position should be among
     * those kept. Warnings leave half of them to errors. */
    DIAG_KEPT_MAX = 4096,
    DIAG_WARNINGS_KEPT_MAX = DIAG_KEPT_MAX / 2,

    /* Bytes of one message, label or replacement. Longer texts are shortened in the middle. */
    DIAG_TEXT_MAX = 1024,

    /* Bytes of one word of a text (a name): a longer one is shortened in the middle. */
    DIAG_WORD_MAX = 100,
};

/* Levels of lints (level.h). */
typedef struct Levels Levels;

typedef struct Diags {
    Arena *arena;
    Levels *levels; /* NULL: each lint has its own default */
    Diag *first;
    Diag *last;
    u32 error_count;   /* those not kept are counted too */
    u32 lint_error_count; /* of these by lints */
    u32 warning_count;
    u32 count;         /* records kept */
    DiagClass worst;   /* class of the first error */
    Diag **slots;      /* hash set of the records by (code, span), slot_mask + 1 slots */
    u32 slot_mask;
    Diag orphan; /* what diag_error returns for a record that is not kept */
} Diags;

void diags_init(Diags *diags, Arena *arena);

/* Adds an error. A second one with equal code and span is
 * dropped (an orphan record is returned, so that callers need no test). Never NULL.
 * Texts are formatted into the arena here and below, and shortened (see DIAG_TEXT_MAX). */
Diag *diag_error(Diags *diags, DiagCode code, Span span, const char *format, ...) PRINTF_LIKE(4, 5);

/* Adds what a lint has found, as a warning or an error; dropped where it is allowed. The place that
 * decides is the span's beginning. Never NULL either. */
Diag *diag_lint(Diags *diags, DiagCode lint, Span span, const char *format, ...) PRINTF_LIKE(4, 5);

/* Whether parts added to it will be seen: what is costly to say need not be made otherwise. */
static inline bool diag_is_kept(const Diag *diag) { return diag->owner != NULL; }

/* Whether there are errors that are no lints'. */
static inline bool diags_has_errors(const Diags *diags)
{
    return diags->error_count > diags->lint_error_count;
}

/* Beside such errors, drops lints that rustc would not have come to (lint.def, `phase`), and all
 * warnings: what is wrong comes first. */
void diags_settle(Diags *diags);

/* Parts. A label on the primary span stands behind its `^^^`; others get `---`. A suggestion is
 * shown as the changed line; one whose replacement is longer than DIAG_TEXT_MAX is dropped. The
 * replacement is copied. diag_applicability says more about the suggestion added last, which
 * otherwise may be incorrect. */
void diag_label(Diag *diag, Span span, const char *format, ...) PRINTF_LIKE(3, 4);
void diag_note(Diag *diag, const char *format, ...) PRINTF_LIKE(2, 3);
void diag_help(Diag *diag, const char *format, ...) PRINTF_LIKE(2, 3);
void diag_suggest(Diag *diag, Span span, Str replacement, const char *format, ...)
    PRINTF_LIKE(4, 5);
void diag_applicability(Diag *diag, DiagApplicability applicability);

/* Sorts by (span.start, order); those without a place last. O(n log n). */
void diags_sort(Diags *diags);

#endif
