/* check.h: the checking of one body, shared by the files of sema that do it.
 *
 * A Check lives on the C stack of sema_check_*. What it gives away (locals, plans, nodes it adds to
 * the tree) lies in the ast arena; what it needs for itself in a scratch scope.
 *
 * Names: sema->names[symbol] is what a symbol means now. A check binds on top of that and remembers
 * what it hid, so that leaving a scope is unwinding this log, and looking up a name is one load. A
 * check that begins while another is under way (a constant that is needed for a type) swaps the
 * outer one's bindings out first, and back in afterwards: an item never sees the locals around
 * it. */
#ifndef LUDUS_SEMA_CHECK_H
#define LUDUS_SEMA_CHECK_H

#include "sema/infer.h"
#include "sema/library.h"
#include "sema/sema.h"

typedef struct NameUndo {
    u32 symbol;
    Def *
        hidden; /* what the name meant before; while the check is suspended: what it means inside */
} NameUndo;

/* A loop or labeled block around the place that is being checked. */
typedef struct Breakable {
    struct Breakable *outer;
    Ast *node;       /* LOOP, WHILE, FOR or BLOCK */
    Symbol label;
    TypeId wanted;   /* LOOP and BLOCK: the type that values are coerced to, or NONE */
    TypeId type;     /* of the breaks so far; NEVER before the first */
    bool has_break;
    bool in_condition; /* WHILE: the condition is being checked */
} Breakable;

/* The arm of a `match` around the place that is being checked. */
typedef struct ArmAround {
    struct ArmAround *outer;
    const Ast *pattern;
} ArmAround;

/* A cast is judged when all types are known. */
typedef struct PendingCast {
    AstCast *node;
    TypeId from;
    TypeId to;
} PendingCast;

typedef enum PendingKind {
    PENDING_NEG,     /* the operand of unary minus must be signed or float */
    PENDING_LITERAL, /* an integer literal must fit its type */
    PENDING_SIZED,   /* a local must have a size that is known */
    PENDING_RANGE,   /* a method of a range must fit its type */
    PENDING_FORMAT,  /* an argument must have the trait of its placeholder */
    PENDING_COPY,    /* an expression that is repeated must have a type that is copied */
    PENDING_LIBRARY, /* the type that a function of the library works on must have a trait */
    PENDING_COMPARE, /* a comparison, whose left type was not known */
    PENDING_PLAIN,   /* the type of a tuple, array or local must not hold references */
} PendingKind;

/* A rule about a type that is not known yet. */
typedef struct Pending {
    PendingKind kind;
    u16 detail; /* PLAIN: 1 behind a reference; FORMAT: IrTrait; LIBRARY: LibTrait */
    Ast *node;
    Span span; /* FORMAT: where a message stands */
    TypeId type;
} Pending;

/* Where a pattern stands. */
typedef enum PatternPlace {
    PATTERN_LET,
    PATTERN_ASSIGN, /* of an assignment that takes a value apart: it looks through no reference */
    PATTERN_LATER, /* a `let` without a value */
    PATTERN_FOR,
    PATTERN_PARAM,
    PATTERN_ARM,
} PatternPlace;

/* Something that must match whatever it gets: judged when all types are known. */
typedef struct PendingMatch {
    Ast *node; /* a MATCH, or a pattern that stands elsewhere */
    TypeId type; /* of the pattern */
    PatternPlace place;
    const Ast *value; /* what is matched; NULL where it is no expression */
} PendingMatch;
/* Why a node has to be of its type. */
typedef struct Reason {
    const Ast *node;
    Span span; /* what decides about it */
    const char *text; /* of a label there, or NULL */
    const char *mended; /* what is done with its left side, or NULL: a `*` may be missing there */
} Reason;

typedef struct Check {
    Sema *sema;
    struct Check *outer;
    Item *item;       /* what is being checked; NULL for an array length */
    Item *outer_user; /* sema->user before */
    ItemScope *scope; /* items visible here */
    CheckedFn *out;
    Infer infer;
    Arena *arena; /* ast */
    Arena *temp;  /* scratch */
    VEC(NameUndo) undo;
    VEC(Ast *) open_nodes; /* nodes whose type still has variables */
    VEC(Iter *) iters; /* their item types may still have variables */
    VEC(PendingCast) casts;
    VEC(Pending) pending;
    VEC(PendingMatch) matches;
    Breakable *breakable;
    ArmAround *arm;
    TypeId result; /* of the function */
    Local *last_local;
    u32 scope_depth;
    bool diverges; /* control cannot reach this point */
    bool is_const; /* a constant, or the body of a const fn */
    bool failed;
    Reason reason;
} Check;

/* ---- check.c --------------------------------------------------------------------------------- */

/* Reports an error about the node and marks the check as failed. */
Diag *check_error(Check *check, DiagCode code, const Ast *node, const char *format, ...)
    PRINTF_LIKE(4, 5);
Diag *check_error_at(Check *check, DiagCode code, Span span, const char *format, ...)
    PRINTF_LIKE(4, 5);
Span check_span(const Check *check, const Ast *node);
Span check_token_span(const Check *check, u32 token);

/* Text for messages, NUL-terminated, in scratch. */
const char *check_type_text(Check *check, TypeId type);
const char *check_name_text(const Check *check, Symbol name);
const char *check_node_text(Check *check, const Ast *node);

/* Gives the node its type and returns it. */
TypeId check_set_type(Check *check, Ast *node, TypeId type);

/* Reports that the type of `operand`, a variable, has to be known here (E0282): at the first local
 * whose type it is a part of. */
void check_unknown_type(Check *check, const Ast *operand);

/* Whether the type may have a trait from an `impl` block that was refused: that it lacks one is
 * then not worth a message. */
bool check_may_be_refused(const Check *check, TypeId type);

/* Marks the node as reported: its type is ERROR. */
TypeId check_failed(Check *check, Ast *node);

u32 check_scope_enter(Check *check);
void check_scope_leave(Check *check, u32 mark);
/* Binds the values that a block's scope names. */
void check_bind_scope(Check *check, const ItemScope *scope);
void check_bind_name(Check *check, Symbol name, Def *def);
Local *check_declare_local(Check *check, Symbol name, u32 token, TypeId type);
void check_add_pending(Check *check, PendingKind kind, u16 detail, Ast *node, TypeId type);

/* ---- coerce.c -------------------------------------------------------------------------------- */

/* Makes *slot, whose type is known, a `wanted`: by unification, or by wrapping it in a coercion.
 * False when that is not possible; nothing is reported. */
bool coerce(Check *check, Ast **slot, TypeId wanted);

/* Reports that the node, which may be a pattern, should have been a `wanted`. */
Diag *coerce_report(Check *check, const Ast *node, TypeId wanted, TypeId found,
                    const char *message);

/* The same of an expression, with what would make it right. */
Diag *coerce_mismatch(Check *check, Ast *node, TypeId wanted, TypeId found);

/* *slot becomes `&*slot` or `&mut *slot`, made by the compiler. */
void coerce_borrow(Check *check, Ast **slot, bool is_mut);

/* Wraps *slot in as many dereferences as it has references. Returns the type that is reached. */
TypeId coerce_auto_deref(Check *check, Ast **slot);

/* ---- suggest.c ------------------------------------------------------------------------------- */

/* Suggests what would make the node a `wanted`, where that is plain to see. */
void suggest_conversion(Check *check, Diag *diag, Ast *node, TypeId wanted, TypeId found);

/* Suggests to remove the semicolon behind the block's last statement, if it would then have a
 * value of the wanted type. */
bool suggest_tail(Check *check, Diag *diag, const AstBlock *block, TypeId wanted);

/* ---- expr.c ---------------------------------------------------------------------------------- */

/* Checks the expression. `hint` is the type that the context would like, or NONE: a literal may
 * follow it, nothing has to. */
TypeId check_expr(Check *check, Ast **slot, TypeId hint);

/* The same for an expression that is borrowed, or a step on the way to a place: its type may be one
 * without a size, such as that of `*slice` or `a[1..]`. */
TypeId check_unsized(Check *check, Ast **slot, TypeId hint);

/* Checks the expression and coerces it to `wanted`; reports when that is not possible. Goes into
 * blocks and branches, so that the message stands at the expression that is wrong. */
void check_expr_as(Check *check, Ast **slot, TypeId wanted);

bool check_is_place(const Ast *node);
/* Notes that a reference to the place is made, which others get to see. */
void check_lend(Check *check, Ast *place);

/* ---- index.c --------------------------------------------------------------------------------- */
TypeId check_index(Check *check, AstIndex *node);
/* Checks what ends a range has; both have one type, which is returned. */
TypeId check_range_ends(Check *check, AstRange *range);

/* ---- destructure.c --------------------------------------------------------------------------- */

/* AstLet.op: made from an assignment. */
enum { LET_OF_ASSIGNMENT = 1 };
/* AstName.op: the name has no text; `def` is the PatName that declares what it means. */
enum { NAME_OF_PATTERN = 1 };

/* An assignment that takes a value apart becomes a block with a `let` and simple assignments. */
void check_destructure(Check *check, Ast **slot);

/* ---- operator.c ------------------------------------------------------------------------------ */
TypeId check_unary(Check *check, AstUnary *node, TypeId hint);
TypeId check_binary(Check *check, AstBinary *node, TypeId hint);
TypeId check_assign(Check *check, AstAssign *node, TypeId hint);
TypeId check_assign_op(Check *check, AstAssignOp *node);
TypeId check_cast(Check *check, AstCast *node);
void check_pending_casts(Check *check);
/* A comparison (PENDING_COMPARE) whose left type has become known. */
void check_compare_again(Check *check, const Pending *pending);
/* Before literals get their types: what is compared may decide them. */
void check_pending_comparisons(Check *check);
/* pending.c */
void check_pending_rules(Check *check);

/* ---- control.c ------------------------------------------------------------------------------- */

/* `wanted` NONE: the block's own type is found. */
TypeId check_block(Check *check, AstBlock *node, TypeId wanted, TypeId hint);
TypeId check_if(Check *check, AstIf *node, TypeId wanted, TypeId hint);
TypeId check_loop(Check *check, AstLoop *node, TypeId wanted);
TypeId check_while(Check *check, AstWhile *node);
TypeId check_for(Check *check, AstFor *node);
TypeId check_break(Check *check, AstBreak *node);
TypeId check_continue(Check *check, AstContinue *node);
TypeId check_return(Check *check, AstReturn *node);
/* A further branch, arm or break of something whose first one has decided the type. */
void check_joined(Check *check, Ast **slot, TypeId type);

/* ---- iter.c ---------------------------------------------------------------------------------- */

/* What a `for` goes through. Never NULL. */
Iter *check_iter(Check *check, Ast **slot);
/* Matches its items with the pattern. */
void check_items(Check *check, Ast *pattern, const Iter *iter);
/* When all types are known: notes the type of its items, and judges what depends on it. */
void check_iter_end(Check *check, Iter *iter);

/* Whether the library knows, as a usize, how many items there are. */
bool check_has_length(const Iter *iter);

/* ---- range.c --------------------------------------------------------------------------------- */

/* Whether a range has a method of that name, which gives a value, and Ludus too. */
bool known_range_method(Symbol name);
TypeId check_range_method(Check *check, AstMethod *node);
/* When all types are known: whether ranges of this one have the method. */
void check_range_call(Check *check, AstMethod *node, TypeId type);

/* ---- pattern.c ------------------------------------------------------------------------------- */

/* Matches the pattern with a type and declares its names. What it leaves in the tree: pattern.h. */
void check_pattern(Check *check, Ast *pattern, TypeId type, PatternPlace place);

/* Whether the pattern looks through references that the matched type has (pattern.h). */
bool pattern_looks_through(const Ast *pattern);

/* ---- match.c --------------------------------------------------------------------------------- */

/* `wanted` NONE: the type that the arms agree on is found. */
TypeId check_match(Check *check, AstMatch *node, TypeId wanted, TypeId hint);

/* cover.c, at the end of a check, when all types are known: reports matches that do not take all
 * values, patterns that may not match, and what cannot be reached. */
void check_matches(Check *check);

/* Where it is said that the value of a match has the wrong type: at the only arm that has a value,
 * otherwise at the whole. */
Ast *match_culprit(Ast *node);

/* ---- call.c ---------------------------------------------------------------------------------- */
TypeId check_call(Check *check, AstCall *node, TypeId hint);

/* What is called, for the arguments behind a receiver. */
typedef struct Callee {
    const char *what;  /* "function", "method" */
    Span span;         /* of its name in the call */
    const Item *item;  /* NULL for a function of the library */
    const TypeId *params;
    u32 param_count;
} Callee;

/* Checks the arguments, and that there are as many as parameters. */
void check_arguments(Check *check, AstList *args, const Callee *callee);
/* Checks arguments of something that was reported. */
void check_args_alone(Check *check, AstList *args);
/* Reports a call in a constant of what is not const. */
void check_constness(Check *check, const Ast *call, const Item *fn);
/* Of a call, from the name of a method on. */
Span check_call_span(const Check *check, const Ast *call);

/* ---- method.c -------------------------------------------------------------------------------- */
TypeId check_method(Check *check, AstMethod *node);

/* Of the name of what is called. */
Span check_callee_span(const Check *check, const Ast *call);

/* A receiver, which has been dereferenced down to the type that has the method, becomes its first
 * argument: it is borrowed where the method wants that. `wanted` is the type of `self` behind the
 * reference: an array becomes a slice for it. */
void coerce_receiver(Check *check, Ast **slot, SelfKind self, TypeId wanted);

/* A call of a function of the library by its path; `self` as from library_path. */
TypeId check_library_call(Check *check, AstCall *node, const LibraryRow *row, TypeId self);

/* Reports when the type that a function of the library works on lacks the trait. */
void check_library_bound(Check *check, const Ast *call, TypeId type, LibTrait trait);

/* A call of a method of an item: params[0] is that of self. `type` is its Self. */
TypeId check_item_method(Check *check, AstMethod *node, Item *method, SelfKind self, TypeId type);

/* ---- macro.c, format.c ----------------------------------------------------------------------- */
TypeId check_macro(Check *check, AstMacro *node);

/* Checks a format string and its arguments; args is the list behind it. NULL when reported. */
FormatPlan *check_format(Check *check, Ast *template, Ast *args);

/* `{:p}`, which no type of the subset but references has: behind the last IrTrait. */
enum { TRAIT_POINTER = IR_TRAIT_UPPER_EXP + 1 };

/* Reports when values of the type cannot be formatted with the trait. */
void check_format_trait(Check *check, Span span, TypeId type, u8 trait);

/* The operands of assert_eq! and assert_ne!, compared like those of `==`. */
void check_assert_operands(Check *check, AstMacro *node, Ast *left, Ast *right);

/* ---- condition.c ----------------------------------------------------------------------------- */

/* The condition of an assert! in rustc's own spacing, for its message. In the ast arena. */
Str print_condition(Check *check, const Ast *condition);

/* ---- scope.c --------------------------------------------------------------------------------- */

/* What a name means as seen from a scope; NULL: nothing. Of values: items only, no locals. An
 * import that gives it its meaning is in use. */
Def *scope_find(Sema *sema, const ItemScope *scope, Symbol name, bool is_type);
/* Gives a name a meaning. When it has one in that very scope already, that stays, and is returned.
 * */
Def *scope_declare(Sema *sema, ItemScope *scope, Symbol name, bool is_type, Def *def);
/* What `Self` means; NONE outside of `impl` blocks. *is_outside: the block is around the function
 * in whose body the item stands that uses it, which must not. */
TypeId scope_self_type(const ItemScope *scope, const Item *user, bool *is_outside);
/* The same for what belongs to a type: functions and constants of its `impl` blocks, variants. */
Def *member_declare(Sema *sema, const Item *owner, Symbol name, Def *def);
Def *member_find(const Sema *sema, const Item *owner, Symbol name);

/* ---- items.c, use.c -------------------------------------------------------------------------- */

/* Declares the items among the statements of a block; NULL when there are none. */
ItemScope *sema_block_items(Sema *sema, ItemScope *outer, Item *owner, const AstBlock *block);
/* Gives the names of a `use` their meaning: first those that are written out, then those of globs.
 * */
void use_declare(Sema *sema, ItemScope *scope, const AstUse *use, bool globs);

/* ---- import.c -------------------------------------------------------------------------------- */

/* A new leaf of the `use` whose keyword is at that token. */
Import *import_new(Sema *sema, u32 use, const Ast *leaf);
/* The name has just been declared in the scope, because of the leaf. */
void import_bind(Sema *sema, ItemScope *scope, Symbol name, bool is_type, Import *import);

/* ---- signature.c, nominal.c ------------------------------------------------------------------ */

/* The struct's fields or the enum's discriminants; false when something was reported. */
bool nominal_signature(Sema *sema, Item *item);
/* Finds out what the structs and enums in a type consist of, if that is not known yet: of each type
 * that a body may have values of. A body that says how long an array is, is compiled early. */
void nominal_complete(Sema *sema, TypeId type);
/* Reports a reference without a lifetime in the type of a field or alias (E0106). */
bool nominal_report_elided(Sema *sema, const Ast *tree);

/* ---- mention.c: what is in use --------------------------------------------------------------- */

/* sema->user mentions the item, whose name stands at `token` (0: it is not the item that is meant,
 * but a part); without a user nothing happens. */
void mention_item(Sema *sema, Item *item, u32 token);
/* It mentions what a name or path means as a value: the items of types are mentioned too. */
void mention_value(Check *check, const Ast *name, Def *def);
/* The same in a pattern, which makes no value of a variant. */
void mention_compared(Check *check, const Ast *name, Def *def);
void mention_field(Sema *sema, Item *item, u32 field, const Ast *place);
/* The same where the field only gets its value. */
void mention_field_name(Sema *sema, const Item *item, u32 field, const Ast *place);
/* Whether the pattern of a field looks at it: not so `_`, but as in rustc `| _`. */
bool mention_looks(const Sema *sema, const Ast *pattern);
/* The fields of a tuple struct that the items of a pattern look at. */
void mention_positions(Sema *sema, Item *item, const AstList *patterns);
/* The item, and all that it leads to, is in use. */
void mention_keep(Item *item);

/* ---- derive.c -------------------------------------------------------------------------------- */

/* What `#[derive(...)]` in front of the item says: DERIVE_*. */
u32 derive_find(Sema *sema, const Ast *ast);
/* Whether values of the type have the trait (one of DERIVE_*). What is not known yet is taken to
 * have it, but `{float}` no order. infer may be NULL where there are no variables. */
bool derive_holds(const Types *types, const Infer *infer, TypeId type, u32 derive);
const char *derive_name(u32 derive); /* "PartialEq" */
u32 derive_by_name(Str name); /* 0: of no trait that can be derived */
/* Reports what a derived trait lacks; false when something does. */
bool derive_check(Sema *sema, Item *item);
/* The integer type that `#[repr(...)]` names, or NONE. */
TypeId derive_repr(Sema *sema, const Ast *ast);
/* Whether token `at` has the attribute `word`, without arguments, in front of it. */
bool derive_has_word(Sema *sema, u32 at, const char *word);

/* ---- number.c: paths into Rust's library ----------------------------------------------------- */

/* What a path of names, from `std` or a primitive type on, means: a NumberDef in the arena; NULL:
 * no number that Ludus knows. */
Def *library_value(Arena *arena, const Symbol *names, u32 count);

/* ---- std.c: what there is in Rust's library -------------------------------------------------- */

/* Of a path of names from `std` on, none of which Ludus has: the index of the first that does not
 * exist; `count` when each may. */
u32 std_unknown(const Sema *sema, const Symbol *names, u32 count);
/* Whether it is a module or trait: then a `use` of it is fine. */
bool std_may_import(const Sema *sema, const Symbol *names, u32 count);
bool std_is_trait(const Sema *sema, const Symbol *names, u32 count);

/* ---- ordering.c ------------------------------------------------------------------------------ */

/* The enum `Ordering`, made when it is asked for first. */
Item *ordering_item(Sema *sema);
enum { ORDERING_NAMES = 3 };
/* The same when the path begins with `std::cmp::Ordering`; otherwise NULL. */
Item *ordering_at(Sema *sema, const Symbol *names, u32 count);

/* ---- type_tree.c ----------------------------------------------------------------------------- */

/* Reports an error at the tree; `check` may be NULL, otherwise it fails. */
Diag *sema_error(Sema *sema, Check *check, DiagCode code, const Ast *tree, const char *format, ...)
    PRINTF_LIKE(5, 6);
/* The type that a type tree means in this scope; ERROR when reported. `check` may be NULL for
 * signatures. */
TypeId sema_type(Sema *sema, ItemScope *scope, Check *check, Ast *tree);
/* The value of an array length; false when reported. */
bool sema_length(Sema *sema, ItemScope *scope, Ast *expr, u64 *length);
const char *sema_type_text(Sema *sema, TypeId type); /* of a type without variables */

/* ---- path.c ---------------------------------------------------------------------------------- */

enum { PATH_MAX = 8 }; /* names; the library has no longer paths */
/* The names of a path; one at its beginning that means a module or an alias is replaced by what it
 * stands for: at most PATH_MAX. 0: there are more. */
u32 path_names(const AstList *segments, const Def *first, Symbol *names);

/* What a name means as a value here and now; NULL: nothing. */
Def *check_value(Check *check, Symbol name);
/* Reports a name that is that of a local around the item or constant which is checked; false: it is
 * none. */
bool check_local_outside(Check *check, Symbol symbol, Span span);

/* What a NAME or PATH means as a value, constructor or pattern; stored in the node, too. NULL when
 * reported. */
Def *check_path_def(Check *check, Ast *path);
/* The struct (or unit variant) that the path of a struct literal or pattern names; NULL when
 * reported. */
Def *check_path_struct(Check *check, Ast *path);
/* The type of such a value; constants get their values. */
TypeId check_def_type(Check *check, Ast *node, Def *def);

/* ---- struct.c -------------------------------------------------------------------------------- */
TypeId check_struct_literal(Check *check, AstStructLiteral *node);
/* The index of the field of that name, or of that number when name is {0}; UINT32_MAX: none. */
u32 struct_field(const Item *item, Symbol name, u32 number);

/* ---- similar.c ------------------------------------------------------------------------------- */

/* Names that are spelled like `name`, for "did you mean"; {0} when none is near. */
Symbol sema_similar_name(Sema *sema, Symbol name, bool (*accepts)(const Def *def));
Symbol sema_similar_type(Sema *sema, Symbol name);
Symbol sema_similar_member(Sema *sema, const Item *owner, Symbol name);
Symbol sema_similar_field(Sema *sema, const Item *item, Symbol name);

/* ---- known.c --------------------------------------------------------------------------------- */

/* Whether Rust's library has a method of that name on values of the type (which Ludus may not). */
bool known_method(const Types *types, TypeId type, Str name);
bool known_iterator_method(Str name);

/* Whether the name is that of a type or function of Rust's prelude that Ludus does not support. */
bool known_type(Str name);
bool known_function(Str name);

#endif
