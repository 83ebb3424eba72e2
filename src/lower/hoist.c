/* hoist.c: constants that a loop uses, in registers that are set in front of it.
 *
 *      while x != 1 {               r7 = imm 3            in front of the loop
 *          x = 3 * x + 1;     ->    r4 = mul_u64 r7, r4   in each turn
 *      }
 *
 * Before the outermost loop of a function's nest is lowered its tree is searched for operands that
 * are known but do not fit the instruction, and for arrays and tuples that are constants or
 * statics. They get registers until the loop ends, where lower_any and lower_place find them. When
 * there are too many, those of the innermost loops win. A register that is not used after all is
 * found by the dce pass. */
#include "lower/lowering.h"

#include "ir/code.h"

enum { HOISTED_MAX = 16 };

struct Hoisted {
    bool is_data;
    u32 depth; /* of the innermost loop that uses it */
    u64 bits;  /* the number; or the handle of the data object */
    u32 reg;
};

struct HoistTable {
    Hoisted items[HOISTED_MAX];
    u32 count;
    u32 paused;
};

/* ---- the table ------------------------------------------------------------------------------- */

static Hoisted *find(HoistTable *table, bool is_data, u64 bits)
{
    for (u32 i = 0; i < table->count; i++) {
        if (table->items[i].bits == bits && table->items[i].is_data == is_data) {
            return &table->items[i];
        }
    }
    return NULL;
}

static Hoisted *shallowest(HoistTable *table)
{
    Hoisted *found = &table->items[0];
    for (u32 i = 1; i < table->count; i++) {
        found = table->items[i].depth < found->depth ? &table->items[i] : found;
    }
    return found;
}

static void want(Lowering *l, bool is_data, u64 bits, u32 depth)
{
    HoistTable *table = l->hoisted;
    Hoisted *item = find(table, is_data, bits);
    if (item != NULL) {
        item->depth = u32_max(item->depth, depth);
        return;
    }
    if (table->count < HOISTED_MAX) {
        item = &table->items[table->count++];
    } else if (shallowest(table)->depth < depth) {
        item = shallowest(table);
    } else {
        return;
    }
    *item = (Hoisted){.is_data = is_data, .depth = depth, .bits = bits};
}

/* ---- what a loop uses ------------------------------------------------------------------------ */

/* Whether `x op number` has its number in the instruction. */
static bool is_immediate(AstBinaryOp op, TypeId type, u64 bits)
{
    if (type_is_float(type)) {
        return false;
    }
    if (op == BINARY_ADD || op == BINARY_SUB) {
        return ir_imm_fits(lower_int_op(IR_ADD_IMM_I8, type), (i64)bits);
    }
    return lower_is_comparison(op) && ir_imm_fits(lower_int_op(IR_JLT_IMM_I8, type), (i64)bits);
}

static void note_operand(Lowering *l, AstBinaryOp op, Ast *operand, u32 depth)
{
    u64 bits;
    TypeId type = lower_repr(l, lower_type(operand));
    if (lower_known_bits(l, operand, &bits) && !is_immediate(op, type, bits)) {
        want(l, false, bits, depth);
    }
}

static void note_binary(Lowering *l, AstBinary *node, u32 depth)
{
    u64 bits;
    bool both = lower_known_bits(l, node->left, &bits) && lower_known_bits(l, node->right, &bits);
    if (!both && node->head.op < BINARY_LOGIC_AND) {
        note_operand(l, (AstBinaryOp)node->head.op, node->left, depth);
        note_operand(l, (AstBinaryOp)node->head.op, node->right, depth);
    }
}

static void note_assign(Lowering *l, AstAssign *node, u32 depth)
{
    u64 bits;
    if (lower_named_local(node->left) == NULL && lower_known_bits(l, node->right, &bits)) {
        want(l, false, bits, depth);
    }
}

static void note_name(Lowering *l, Ast *node, u32 depth)
{
    const Item *item = lower_named_constant(node);
    bool is_ref = item != NULL && item->referent.raw != TY_NONE;
    if (is_ref || (item != NULL && lower_class(l, item->type) == CLASS_MEMORY)) {
        want(l, true, item->data.raw, depth);
    }
}

static void note(Lowering *l, Ast *node, u32 depth)
{
    if (node->kind == AST_BINARY) {
        note_binary(l, ast_as(node, BINARY, Binary), depth);
    } else if (node->kind == AST_ASSIGN) {
        note_assign(l, ast_as(node, ASSIGN, Assign), depth);
    } else if (node->kind == AST_ASSIGN_OP) {
        note_operand(l, (AstBinaryOp)node->op, ast_as(node, ASSIGN_OP, AssignOp)->right, depth);
    } else if (node->kind == AST_NAME || node->kind == AST_PATH) {
        note_name(l, node, depth);
    }
}

/* ---- the tree -------------------------------------------------------------------------------- */

/* Where the children of each kind of node are, from the table of nodes. */
typedef struct ChildField {
    u16 offset;
    u8 is_list;
    u8 is_child;
} ChildField;

#define NODE(KIND, Type, text, ...) static const ChildField fields_of_##Type[] = {__VA_ARGS__{0}};
#define CHILD(Type, name) {offsetof(Ast##Type, name), 0, 1},
#define LIST(Type, name) {offsetof(Ast##Type, name), 1, 1},
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"

static const ChildField *const fields_of[AST_KIND_COUNT] = {
#define NODE(KIND, Type, text, ...) [AST_##KIND] = fields_of_##Type,
#define CHILD(Type, name)
#define LIST(Type, name)
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
};

static void search(Lowering *l, Ast *node, u32 depth);

static void search_children(Lowering *l, Ast *node, u32 depth)
{
    for (const ChildField *field = fields_of[node->kind]; field->is_child; field++) {
        const u8 *at = (const u8 *)node + field->offset;
        if (field->is_list) {
            Ast *item = ((const AstList *)(const void *)at)->first;
            for (; item != NULL; item = item->next) {
                search(l, item, depth);
            }
        } else {
            search(l, *(Ast *const *)(const void *)at, depth);
        }
    }
}

/* Lengths of arrays and types are no code; patterns of `let` and `for` have no constants. */
static void search(Lowering *l, Ast *node, u32 depth)
{
    if (node == NULL) {
        return;
    }
    switch ((int)node->kind) {
    case AST_WHILE:
    case AST_LOOP:
        search_children(l, node, depth + 1);
        return;
    case AST_FOR:
        search(l, ast_as(node, FOR, For)->iterated, depth);
        search(l, ast_as(node, FOR, For)->body, depth + 1);
        return;
    case AST_REPEAT:
        search(l, ast_as(node, REPEAT, Repeat)->item, depth);
        return;
    case AST_CAST:
        search(l, ast_as(node, CAST, Cast)->operand, depth);
        return;
    case AST_LET:
        search(l, ast_as(node, LET, Let)->init, depth);
        return;
    case AST_ITEM_STMT:
        return;
    default:
        if (depth > 0) {
            note(l, node, depth);
        }
        search_children(l, node, depth);
        return;
    }
}

/* ---- use ------------------------------------------------------------------------------------- */

void lower_hoist_begin(Lowering *l, Ast *loop)
{
    if (l->loop_depth++ > 0) {
        return;
    }
    if (l->hoisted == NULL) {
        l->hoisted = arena_new_zero(l->arena, HoistTable);
    }
    search(l, loop, 0);
    lower_at(l, loop);
    for (u32 i = 0; i < l->hoisted->count; i++) {
        Hoisted *item = &l->hoisted->items[i];
        item->reg = lower_regs(l, 1);
        if (item->is_data) {
            lower_data_address(l, (IrDataId){(u32)item->bits}, item->reg);
        } else {
            ir_emit_number(l->body, item->reg, item->bits);
        }
    }
}

void lower_hoist_end(Lowering *l)
{
    assert(l->loop_depth > 0);
    if (--l->loop_depth == 0) {
        l->hoisted->count = 0;
    }
}

void lower_hoist_pause(Lowering *l, bool pause)
{
    if (l->hoisted != NULL) {
        l->hoisted->paused += pause ? 1u : (u32)-1;
    }
}

static bool find_reg(const Lowering *l, bool is_data, u64 bits, u32 *reg)
{
    if (l->loop_depth == 0 || l->hoisted->paused > 0) {
        return false;
    }
    const Hoisted *item = find(l->hoisted, is_data, bits);
    *reg = item == NULL ? 0 : item->reg;
    return item != NULL;
}

bool lower_hoisted_number(Lowering *l, Ast *expr, u32 *reg)
{
    u64 bits;
    return l->loop_depth > 0 && lower_class(l, lower_type(expr)) == CLASS_SCALAR
           && lower_known_bits(l, expr, &bits) && find_reg(l, false, bits, reg);
}

bool lower_hoisted_data(const Lowering *l, IrDataId data, u32 *reg)
{
    return find_reg(l, true, data.raw, reg);
}
