/* flow.h: initialisation, mutability and borrows of one function, on a graph of events.
 *
 * The typed tree of a body is walked in the order of evaluation, and what happens to places is
 * written down as a list of nodes, one event each, with the jumps between them (flow_event.c,
 * flow_expr.c, flow_control.c, flow_macro.c). The list mirrors the MIR that rustc builds, as far as
 * its borrow checker can tell: the same reads, writes and borrows in the same order, the same
 * temporaries with the same ends.
 *
 *      let r = &mut x;      0  mutable borrow of x    def r   loan 0
 *      if c {               1  branch to 3
 *          *r += 1;         2  copy *r ... assign *r
 *      }
 *      x = 2;               3  assign x               loan 0 is over: r is not used from here on
 *                           4  stop
 *
 * Then bit sets are propagated over the graph until nothing changes, 64 variables or loans at a
 * time:
 *   init.c          which variables may lack a value, or may have had one (forward)
 *   borrow_live.c   where each loan must hold: where a reference that may stem from it is live
 *                   (backward)
 *   borrow.c        which loans hold at each event, and which events they forbid (forward)
 * and what was found is reported in the order of the source (flow_report.c, borrow_report.c).
 *
 * The rules are those of "non-lexical lifetimes" (RFC 2094) as rustc 1.95 has them: a loan lasts as
 * long as something that may refer to it can still be used. Where a reference flows is recorded
 * without regard to the point in the program (flow->edges); when it is live depends on the point.
 *
 * The walk is made twice. The first, dry one writes nothing: it finds out which locals are
 * borrowed, moved or assigned though immutable. Most functions are done with that; for the others
 * it keeps the graph small, because events of all other locals are left out.
 *
 * All of this lives in the scratch memory of one sema_check_flow and is gone at its end. */
#ifndef LUDUS_SEMA_FLOW_H
#define LUDUS_SEMA_FLOW_H

#include "base/limits.h"
#include "sema/place.h"
#include "sema/sema.h"

typedef enum FlowAccess {
    ACCESS_NONE,     /* no place: only `use` and `def` matter */
    ACCESS_INSPECT,  /* must be initialised; nothing is read */
    ACCESS_COPY,     /* the value is read */
    ACCESS_LENGTH,   /* the length of a slice is read, but none of its elements */
    ACCESS_SHARE,    /* borrowed as shared */
    ACCESS_MUT,      /* borrowed as mutable */
    ACCESS_RESERVE,  /* two-phase borrow: shared until it is activated */
    ACCESS_ACTIVATE, /* the two-phase borrow in `extra` becomes mutable */
    ACCESS_MOVE,
    ACCESS_ASSIGN,   /* overwritten; what it pointed to is not touched */
    ACCESS_DEAD,     /* the end of the variable */
} FlowAccess;

typedef enum FlowExit {
    EXIT_NEXT,
    EXIT_JUMP,   /* to the label in `extra` */
    EXIT_BRANCH, /* to the next node or to the label */
    EXIT_STOP,   /* control ends here */
} FlowExit;

/* FlowNode.flags */
enum {
    NODE_UNINIT = 1,   /* init.c: the place may lack a value */
    NODE_WAS_INIT = 2, /* init.c: the place's variable may have had a value before */
    NODE_WHEN = 4,     /* of a branch: the label is where the condition is true */
    NODE_PANICS = 8,   /* the function may be left here by a panic */
    NODE_RETURNS = 16, /* it returns here */
};

typedef struct FlowNode {
    u8 access; /* FlowAccess */
    u8 exit;   /* FlowExit */
    u8 flags;
    u32 place;     /* 0 for ACCESS_NONE */
    u32 use;       /* a reference whose value is needed here, or FLOW_NONE */
    u32 def;       /* a local that gets its value here, or FLOW_NONE */
    u32 extra;     /* the loan of a borrow or activation, or FLOW_NONE; the label of a jump */
    u32 conflict;  /* 1 + the loan that forbids this event */
    const Ast *ast; /* what to point at */
} FlowNode;

_Static_assert(sizeof(FlowNode) == 32, "events are many");

/* FlowLocal.flags */
enum {
    LOCAL_REF = 1,       /* a reference, other than `&str`: it may carry loans */
    LOCAL_PARAM = 2,     /* a parameter: what it refers to outlives the call */
    LOCAL_LOANED = 4,    /* a loan of it, or of what it refers to, is followed */
    LOCAL_TRACKED = 8,   /* may lack a value: declared without one, or moved */
    LOCAL_ASSIGNED = 16, /* assigned somewhere */
    LOCAL_TEMP = 32,     /* the memory of a passing value */
    LOCAL_STATIC = 64,   /* stands for a static */
    LOCAL_UNINIT_TOLD = 128,     /* E0381 is reported once */
    LOCAL_IMMUTABLE_TOLD = 256,  /* E0596 too */
};

/* A variable, or a temporary. Variables come first, in their order. */
typedef struct FlowLocal {
    Local *var;     /* NULL for temporaries */
    const Ast *ast; /* the expression that made the temporary, or the name of the static */
    u32 place;      /* its root; 0 before it is needed */
    u32 owner;      /* TEMP: depth of the scope at whose end it dies */
    u32 reserved;   /* the two-phase loan that it holds, or FLOW_NONE */
    u16 flags;
} FlowLocal;

typedef struct FlowLoan {
    u32 place;
    u32 dest; /* the local that holds the reference, or FLOW_NONE */
    u32 node;
    bool is_mut;
    u8 escapes; /* borrow.c: it still holds where the function is left: NODE_PANICS, NODE_RETURNS */
    const Ast *ast;
} FlowLoan;

/* What `from` refers to may be what `to` refers to. */
typedef struct FlowEdge {
    u32 from;
    u32 to;
    u32 node; /* where that happens: what cannot be reached does not count */
} FlowEdge;

/* A local that dies at the end of the scope of depth `owner`. */
typedef struct FlowEnding {
    u32 local;
    u32 owner;
    u32 way[2];    /* a label in front of this end and those further out, which leads on to: */
    u32 way_to[2]; /* FLOW_NONE: there is none yet. Two, for a loop's end and its next round */
} FlowEnding;

/* A loop or labeled block around the point of the walk. */
typedef struct FlowTarget {
    struct FlowTarget *outer;
    const Ast *node;
    u32 break_label;
    u32 continue_label;
    u32 dest;    /* that gets the values of breaks */
    bool coerced;
    u32 depth;   /* of the scopes that a break leaves alone */
    u32 endings; /* number of their endings */
} FlowTarget;

/* A reference that must not be assigned while an index is evaluated. */
typedef struct FlowFrozen {
    const struct FlowFrozen *outer;
    u32 local;
} FlowFrozen;

/* Where an expression that is a place leads. */
typedef struct Path {
    u32 local; /* FLOW_NONE in a dry walk, for what is not a variable */
    u32 place; /* 0 in a dry walk */
    u8 flags;  /* PLACE_... */
} Path;

/* A name of a guard's pattern. */
typedef struct GuardName {
    u32 local;
    u32 place; /* where its value will come from */
    const Ast *ast;
} GuardName;

typedef VEC(u32) PlaceList;

/* A guard that is being evaluated. */
typedef struct FlowGuard {
    const struct FlowGuard *outer;
    const Ast *scrutinee;
    const PlaceList *tested; /* what the patterns of the match look at */
    VEC(GuardName) names;
} FlowGuard;

/* At most FLOW_BLOCK_NODES nodes without a jump in or out. They are kept short so that work on a
 * few bits touches few nodes, however long the function is. */
enum { FLOW_BLOCK_NODES = 32 };

typedef struct FlowBlock {
    u32 first;
    u32 end;
    u32 next[2];    /* blocks that may follow, or FLOW_NONE */
    u32 before;     /* preds.items[before .. before of the next block) lead here */
    bool reachable;
} FlowBlock;

/* Edges by their beginning: from i to to[start[i]] .. to[start[i + 1] - 1]. */
typedef struct Links {
    u32 *start;
    u32 *to;
} Links;

typedef struct Flow {
    Sema *sema;
    const CheckedFn *fn;
    Arena *arena; /* scratch */
    bool dry;     /* the first walk */
    bool needed;  /* the first walk found something that the graph must decide */
    bool failed;
    bool moved_wrong; /* a value was moved that must stay: the graph is worth to be looked at */
    bool found;         /* some event may be wrong */
    bool param_escapes; /* a parameter that is a reference is assigned */
    u32 var_count;
    VEC(FlowLocal) locals;
    VEC(FlowNode) nodes;
    VEC(FlowLoan) loans;
    VEC(FlowEdge) edges;
    VEC(u32) labels; /* the node of each */
    VEC(FlowEnding) endings;
    VEC(u32) held; /* references to be used by the operation whose operands are evaluated */
    Places places;
    FlowTarget *target;
    u32 return_label;
    const FlowFrozen *frozen;
    const FlowGuard *guard;
    const Ast *matched; /* the expression whose value is being taken apart; NULL: a parameter */
    u32 depth;        /* of scopes */
    u32 temp_depth;   /* scope at whose end temporaries die */
    u32 extend_depth; /* the same for temporaries that a `let` extends; FLOW_NONE: there are none */
    bool mutably; /* the place that is walked is to be changed: flow_path_mut */
    bool coerced; /* the value has a type that was known before: a `&` is lent rather than copied */
    FlowBlock *blocks;
    u32 block_count;
    u32 *block_of;  /* of each node */
    u32 *preds;
    Links flows;    /* of edges: made when there are loans */
} Flow;

/* ---- flow_event.c: writing nodes ------------------------------------------------------------- */

static inline TypeId flow_type(const Ast *node) { return (TypeId){node->type}; }

/* Whether values of the type are references that may carry loans: all but `&str`. */
static inline bool flow_is_ref(const Flow *flow, TypeId type)
{
    return type.raw >= TY_FIXED_COUNT && type_get(&flow->sema->types, type)->kind == TYPE_REF;
}

/* A node without a place. */
void flow_touch(Flow *flow, u32 use, u32 def, const Ast *ast);
void flow_access(Flow *flow, Path path, FlowAccess access, u32 use, u32 def, const Ast *ast);
/* Borrows the path into `dest`; returns the loan, or FLOW_NONE. */
u32 flow_borrow(Flow *flow, Path path, FlowAccess access, u32 dest, const Ast *ast);
/* The second phase of a loan (FLOW_NONE: of none). */
void flow_activate(Flow *flow, u32 loan, const Ast *ast);
/* The node that is written next lets what `from` refers to be what `to` refers to. */
void flow_edge(Flow *flow, u32 from, u32 to);
/* The operation takes what was held since there were `count`. */
void flow_release(Flow *flow, u32 count, const Ast *ast);

u32 flow_label(Flow *flow);
void flow_place_label(Flow *flow, u32 label);
void flow_jump(Flow *flow, u32 label);
/* To the label when the value that was just computed is `when`. */
void flow_branch(Flow *flow, bool when, u32 label);
void flow_stop(Flow *flow);
/* The function may be left here (NODE_PANICS or NODE_RETURNS). Noted when a parameter may then
 * refer to locals. */
void flow_leave(Flow *flow, u8 how, const Ast *ast);

Path flow_path_local(Flow *flow, u32 local);
Path flow_path_static(Flow *flow, const Ast *name);
Path flow_path_step(Flow *flow, Path path, PlaceElem elem, u8 field);
/* Through a reference of that type. */
Path flow_path_deref(Flow *flow, Path path, TypeId reference);

/* A new local for the value of `ast`, or FLOW_NONE in a dry walk. */
u32 flow_temp(Flow *flow, const Ast *ast);

/* Scopes: locals that die at their end are noted by flow_end_with. `where` is what ends there. */
u32 flow_scope_enter(Flow *flow);
void flow_scope_leave(Flow *flow, u32 count, const Ast *where);
void flow_end_with(Flow *flow, u32 local, u32 owner);
/* Jumps to the label, out of all scopes deeper than `depth`; the first `count` endings are not
 * theirs. */
void flow_jump_out(Flow *flow, u32 label, u32 depth, u32 count, const Ast *where);

/* ---- flow_expr.c: expressions ---------------------------------------------------------------- */

/* Evaluates the expression into `dest` (FLOW_NONE: nothing follows its value). */
void flow_value(Flow *flow, Ast *expr, u32 dest);
/* The same where a value of a known type is expected. */
void flow_coerced(Flow *flow, Ast *expr, u32 dest);
/* Evaluates an operand; a reference is held until flow_release. */
void flow_operand(Flow *flow, Ast *expr);
/* The reference in the local (or none) is needed by the operation whose operands are evaluated. */
void flow_hold(Flow *flow, u32 local);
/* `reborrow`: how a `&mut` that is passed on is borrowed. */
void flow_coerce(Flow *flow, AstCoerce *node, u32 dest, FlowAccess reborrow);
/* Borrows an operand that the operation takes by reference; `loan` when it could be changed before
 * the operation, and must not. Events point at `ast`. */
void flow_borrowed_operand(Flow *flow, Ast *expr, bool loan, const Ast *ast);
Path flow_path(Flow *flow, Ast *expr);
/* The same for a place that is to be assigned or borrowed as mutable: what the library is asked for
 * on the way (`a[1..]`) is asked for mutably. */
Path flow_path_mut(Flow *flow, Ast *expr);
/* A node that sema put around its operand, as opposed to one that was written. */
bool flow_is_inserted(const Ast *node, const Ast *operand);

/* Reports a move out of what must not be moved out of: `expr` is the place, or what is taken apart
 * by a pattern (NULL: a parameter); `path` leads to what is moved, `ast` is where. Gives the
 * access: what must not move stays. */
FlowAccess flow_check_move(Flow *flow, const Ast *expr, Path path, const Ast *ast);

/* ---- flow_call.c ----------------------------------------------------------------------------- */

/* Receiver: NULL for functions. */
void flow_call(Flow *flow, Ast *node, Ast *receiver, Ast *args);
/* `(a..b).contains(&x)` and its like. */
void flow_range_method(Flow *flow, AstMethod *node);

/* ---- flow_pattern.c -------------------------------------------------------------------------- */

/* The variable that gets the whole value, where that is all a pattern does; NULL otherwise. */
const Local *flow_whole_name(const Ast *pattern);
/* The local that gets a value, where that is worth noting; FLOW_NONE otherwise. */
u32 flow_dest_of(const Flow *flow, const Local *var);
/* Takes the value at the path apart. The names die at the end of the scope of depth `owner`. */
void flow_bind(Flow *flow, Ast *pattern, Path path, u32 owner);
/* The same of a value that is no place. */
void flow_bind_values(Flow *flow, Ast *pattern);
void flow_match(Flow *flow, AstMatch *node, u32 dest);

/* ---- flow_guard.c ---------------------------------------------------------------------------- */

/* Reports an access that the guards around it do not allow; false when they do. */
bool flow_guard_forbids(Flow *flow, Path path, FlowAccess access, const Ast *ast);

/* ---- flow_control.c: blocks, branches, loops, patterns --------------------------------------- */
/* What need not be evaluated at all: its temporaries die at once. */
void flow_branch_value(Flow *flow, Ast *expr, u32 dest);
void flow_block(Flow *flow, AstBlock *node, u32 dest);
void flow_if(Flow *flow, AstIf *node, u32 dest);
void flow_loop(Flow *flow, AstLoop *node, u32 dest);
void flow_while(Flow *flow, AstWhile *node);
void flow_for(Flow *flow, AstFor *node);
void flow_break(Flow *flow, AstBreak *node);
void flow_continue(Flow *flow, AstContinue *node);
void flow_return(Flow *flow, AstReturn *node);
/* Jumps to the label when the condition's value is `when`, and goes on otherwise. */
void flow_condition(Flow *flow, Ast *condition, bool when, u32 label);
void flow_body(Flow *flow);

/* ---- flow_macro.c ---------------------------------------------------------------------------- */
void flow_macro(Flow *flow, AstMacro *node);
/* Whether evaluating the expression can change no place: nothing in it assigns or lends as
 * mutable. */
bool flow_is_quiet(const Ast *expr);
/* The same of a list, from this node on. */
bool flow_all_quiet(const Ast *item);

/* ---- flow_promote.c -------------------------------------------------------------------------- */

/* Whether rustc makes a constant of the operand of a `&`, which then lives for ever. */
bool flow_is_promoted(const Flow *flow, const Ast *operand);

/* ---- flow_graph.c: blocks -------------------------------------------------------------------- */
void flow_make_blocks(Flow *flow);

/* The reachable blocks in the order in which rustc looks at them: a block behind all that lead to
 * it, ways back aside, and of two ways first the one where a condition is false. block_count of
 * them at most. */
u32 flow_order_blocks(Flow *flow, u32 **order);

/* `count` beginnings. */
Links links_make(Arena *arena, const FlowEdge *edges, u32 edge_count, u32 count);
/* What can be reached from `from`, itself included: an array of `count`. */
bool *links_reach(Arena *arena, const Links *links, u32 from, u32 count);

/* A set of blocks to be visited. */
typedef struct Dirty {
    u64 *words;
    u32 low;  /* no word below it has a bit */
    u32 high; /* no word from here on has one */
} Dirty;

Dirty dirty_make(Flow *flow);
void dirty_add(Dirty *dirty, u32 block);
/* Removes the first or the last block of the set; false when it is empty. */
bool dirty_take_first(Dirty *dirty, u32 *block);
bool dirty_take_last(Dirty *dirty, u32 *block);

/* ---- init.c ---------------------------------------------------------------------------------- */

/* Sets NODE_UNINIT and NODE_WAS_INIT. */
void init_find(Flow *flow);
/* The nodes that moved the value away which the node needs, in order; none when it may never have
 * had one. */
u32 init_moves(Flow *flow, u32 node, u32 **moves);

/* ---- borrow.c, borrow_live.c ----------------------------------------------------------------- */

/* Sets FlowNode.conflict and FlowLoan.escapes. */
void borrow_find(Flow *flow);

/* Up to 64 loans, and all that is known of them. Arrays are as long as flow->locals and zero for
 * locals that do not matter. */
typedef struct LoanGroup {
    u32 first; /* loan of bit 0 */
    u32 count;
    u64 *carried;  /* by local: loans that a reference may stem from */
    u64 *rooted;   /* by local: loans of its places */
    u64 *needed;   /* by node: loans that must hold there */
    u64 always;    /* loans that must hold everywhere: a parameter refers to them */
} LoanGroup;

/* Where references flow, and where each is mentioned. */
typedef struct RefTable {
    Links flows;  /* from local to local */
    Links places; /* from local to the nodes that use or define it */
} RefTable;

RefTable borrow_refs(Flow *flow);

typedef struct LiveSpace {
    Dirty dirty;
    u64 work;            /* nodes looked at so far */
    u64 *live;           /* by block: at its beginning */
    u8 *bit;             /* by local: its bit, or 255 */
    VEC(u32) carriers;   /* locals whose `carried` is set */
    VEC(u32) touched;    /* blocks where `needed` may be set */
    bool *is_touched;    /* by block */
} LiveSpace;

LiveSpace borrow_live_space(Flow *flow);
/* Fills carried, always and needed for the loans of the group. */
void borrow_live(Flow *flow, const RefTable *refs, LiveSpace *space, LoanGroup *group);
/* Makes them zero again. */
void borrow_live_clear(Flow *flow, LiveSpace *space, LoanGroup *group);

/* ---- flow_report.c, borrow_report.c ---------------------------------------------------------- */
void flow_report(Flow *flow);
Diag *flow_error(Flow *flow, DiagCode code, Span span, const char *format, ...) PRINTF_LIKE(4, 5);
/* Where a message about the node points. */
Span flow_span(const Flow *flow, const Ast *ast);
/* "`a[_].0`" as rustc writes it, or "value" for a temporary. In scratch. */
const char *flow_place_text(Flow *flow, u32 place);
void borrow_report(Flow *flow, u32 node);
void borrow_report_escape(Flow *flow, const FlowLoan *loan);

/* ---- flow_text.c ----------------------------------------------------------------------------- */

/* Reports what a parameter's references may get to, where their lifetime may be too short. */
void flow_check_text(Flow *flow);

#endif
