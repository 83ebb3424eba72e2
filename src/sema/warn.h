/* warn.h: the warnings that rustc gives about a body that is right, found in one walk over its
 * checked tree.
 *
 *      warn.c           the walk: in the order of evaluation; what cannot be reached
 *      warn_variable.c  variables that are not used, or mutable for nothing
 *      warn_live.c      values that are never read: only where the walk has a suspicion
 *      warn_style.c     parentheses, braces, semicolons, names
 *      warn_value.c     results that are not used, comparisons with one outcome
 *      warn_item.c      items that are not used
 *
 * Where rustc has an algorithm of its own that shows (what is unreachable, what is live), it is
 * followed step by step. */
#ifndef LUDUS_SEMA_WARN_H
#define LUDUS_SEMA_WARN_H

#include "sema/sema.h"
#include "source/level.h"

/* What becomes of a place. */
typedef enum WarnAccess {
    WARN_READ,
    WARN_BORROW,
    WARN_BORROW_MUT,
    WARN_ASSIGN,
} WarnAccess;

/* Whether control can come here, as rustc's type checker knows it. */
typedef enum WarnReach {
    REACH_YES,
    REACH_NO,   /* not yet told */
    REACH_TOLD, /* a warning was given */
} WarnReach;

/* What is known of a variable. Times are those of Warn.clock. */
typedef struct WarnVar {
    const Ast *pattern; /* where it is declared; NULL: not yet, or where nothing is reached */
    const Ast *init;    /* what gives it its first value, or the pattern where that is taken apart;
                         * NULL: nothing here does */
    u32 declared;
    u32 assigned;  /* when it got the value that nobody has read since; 0: there is none */
    u32 read;      /* the newest read */
    u32 written;   /* the newest assignment; 0: none */
    u32 outermost; /* where the outermost loop begins that is around this, but in its scope */
    bool is_read;
    bool is_mutated; /* what `mut` is for */
    bool is_suspect; /* some value of it may be read by nobody */
} WarnVar;

/* A loop or labelled block around the point of the walk. */
typedef struct WarnTarget {
    struct WarnTarget *outer;
    const Ast *node;
    u32 begin; /* of a loop: when; 0 for a block */
    bool is_left;    /* there is a `break` */
    bool is_named;   /* some jump names its label */
} WarnTarget;

typedef struct Warn {
    Sema *sema;
    const CheckedFn *fn;
    Arena *arena; /* scratch */
    WarnReach reach;
    bool is_dead;        /* what surrounds this point cannot be reached */
    const Ast *barrier;  /* behind which nothing is reached */
    WarnVar *vars;       /* by Local.index */
    WarnTarget *target;
    u32 loop_count;
    u32 clock;
    u32 jump_from; /* between these times control went elsewhere: */
    u32 jump;
    u32 other_from; /* between these times the walk was in a branch that does not lead here */
    u32 other_to;
    bool has_suspect;
    bool calls_itself;
} Warn;

/* ---- warn.c ---------------------------------------------------------------------------------- */

Span warn_span(const Warn *w, const Ast *node);
/* The variable that a name means, or NULL. */
Local *warn_local(const Ast *node);
/* A dereference or `&` that sema has put around its operand. */
bool warn_is_inserted(const Ast *node);

/* ---- warn_variable.c ------------------------------------------------------------------------- */

/* About the place of a pattern, as bits. */
typedef enum WarnPattern {
    PATTERN_HAS_VALUE = 1, /* names get theirs here */
    PATTERN_KEEPS_OR = 2,  /* alternatives need parentheses, or rustc lets them have some */
    PATTERN_KEEPS_MUT = 4, /* so does `mut x` */
} WarnPattern;

/* `init`: the value of a pattern that is a name, or NULL. */
void warn_declare(Warn *w, const Ast *pattern, const Ast *init, WarnPattern where);
/* Whether some name of the pattern borrows as `ref mut` does. */
bool warn_binds_mut_ref(const Ast *pattern);
void warn_read(Warn *w, const Local *local);
/* `replaces`: nothing of the value before remains. */
void warn_assign(Warn *w, const Local *local, bool replaces);
void warn_mutate(Warn *w, const Local *local);
void warn_variables(Warn *w);

/* ---- warn_live.c ----------------------------------------------------------------------------- */
/* Reports the dead values of the variables that are suspect. */
void warn_live(Warn *w);

/* ---- warn_style.c ---------------------------------------------------------------------------- */

/* Parentheses and braces around an expression that stands where it needs none. */
typedef enum WarnPlace {
    PLACE_ARGUMENT,
    PLACE_METHOD_ARGUMENT,
    PLACE_ASSIGNED,
    PLACE_INIT, /* of a `let`: here, around a scrutinee and an arm, rustc lets braces be */
    PLACE_IF,
    PLACE_WHILE,
    PLACE_FOR,
    PLACE_RETURN,
    PLACE_BREAK,
    PLACE_TAIL,
    PLACE_SUBSCRIPT,
    PLACE_SCRUTINEE,
    PLACE_ARM,
    PLACE_LENGTH, /* of an array's type */
    PLACE_CONST,  /* of a list, or a discriminant: where rustc lets parentheses be */
    PLACE_PATTERN,
    PLACE_TYPE,
} WarnPlace;

void warn_wrapped(Warn *w, const Ast *node, WarnPlace place);
void warn_pattern_parens(Warn *w, const Ast *pattern, WarnPattern where);
void warn_type(Warn *w, const Ast *type);
/* The types of an item, and the values of variants. */
void warn_head(Sema *sema, const Ast *item);
void warn_double_negation(Warn *w, const AstUnary *node);
void warn_while_true(Warn *w, const AstWhile *node);
void warn_label(Warn *w, const WarnTarget *target);
/* Gives the last of the empty statements that follow each other. */
const Ast *warn_semicolons(Warn *w, const Ast *first);
/* `what`: "function", "variable", ... */
void warn_snake_case(Sema *sema, const char *what, Symbol symbol, u32 token);
void warn_camel_case(Sema *sema, const char *what, Symbol symbol, u32 token);
void warn_upper_case(Sema *sema, const char *what, Symbol symbol, u32 token);

/* ---- warn_value.c ---------------------------------------------------------------------------- */
void warn_unused_value(Warn *w, const Ast *expr);
void warn_comparison(Warn *w, const AstBinary *node);
/* `&mut` of the operand: of a constant it changes a copy. */
void warn_const_borrow(Warn *w, const Ast *operand, const Ast *node);

/* ---- warn_item.c ----------------------------------------------------------------------------- */

/* The attribute of that name in front of the item or part that begins with the token `first`: the
 * token of the attribute's name, or 0. */
u32 warn_attribute(const Sema *sema, u32 first, const char *name);
/* The text behind `key =` in it: `deprecated(note = "...")`, `must_use = "..."`. Empty: none. */
Str warn_attribute_text(const Sema *sema, u32 attribute, const char *key);

/* Whether the item or part that begins with the token `first` is deprecated, or its `owner` (NULL:
 * there is none) is. */
bool warn_is_deprecated(const Sema *sema, const Item *owner, u32 first);
/* What is deprecated is mentioned: an item or variant by its name at `token`; a field. */
void warn_deprecated_item(Sema *sema, const Item *item, u32 token);
void warn_deprecated_variant(Sema *sema, const VariantDef *variant, u32 token);
void warn_deprecated_field(Sema *sema, const Item *item, u32 field, Span place);
/* The leaves of `use` that nothing needs. */
void warn_imports(Sema *sema); /* import.c */

/* For a function that calls itself somewhere. */
void warn_recursion(Warn *w);

#endif
