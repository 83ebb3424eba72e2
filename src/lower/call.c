/* call.c: calls of functions of the program.
 *
 *      window-1   window        ...
 *      +---------+---------+---------+----
 *      | return  | (where the result goes) arguments ... | the callee's own registers
 *      +---------+---------+---------+----
 *
 * Arguments are evaluated right into the window, which lies above everything that is in use. */
#include "lower/lowering.h"

u32 lower_signature_regs(Lowering *l, const Item *item)
{
    TypeId result = item->def.kind == DEF_FN ? item->result : item_value_type(item);
    u32 count = lower_class(l, result) == CLASS_MEMORY ? 1 : 0;
    for (u32 i = 0; i < item->param_count; i++) {
        count += lower_class_regs(lower_class(l, item->params[i]));
    }
    return count;
}

/* A call of an item's function: of a method, or of something that is named. */
typedef struct Call {
    Item *callee;
    Ast *receiver; /* the first argument of a method; otherwise NULL */
    Ast *args;
} Call;

static Call call_of(Ast *node)
{
    if (node->kind == AST_METHOD) {
        AstMethod *method = ast_as(node, METHOD, Method);
        return (Call){method->def, method->receiver, method->args.first};
    }
    AstCall *call = ast_as(node, CALL, Call);
    Ast *callee = call->callee;
    Def *def = callee->kind == AST_NAME ? ast_as(callee, NAME, Name)->def
                                        : ast_as(callee, PATH, Path)->def;
    assert(def->kind == DEF_FN);
    return (Call){(Item *)(void *)def, NULL, call->args.first};
}

/* An argument in memory is a copy of its own: the callee may change it. */
static void lower_argument(Lowering *l, Ast *arg, ValueClass class_, u32 reg)
{
    switch (class_) {
    case CLASS_NONE:
        lower_effect(l, arg);
        return;
    case CLASS_SCALAR:
    case CLASS_PAIR:
        lower_to_reg(l, arg, reg);
        return;
    case CLASS_MEMORY:
        lower_memory(l, lower_type(arg), reg);
        lower_to_memory(l, arg, (Address){reg, 0});
        return;
    }
}

static void lower_arguments(Lowering *l, const Call *call, u32 reg)
{
    Ast *arg = call->receiver != NULL ? call->receiver : call->args;
    for (u32 i = 0; arg != NULL; i++) {
        SlotMark mark = lower_mark(l);
        ValueClass class_ = lower_class(l, call->callee->params[i]);
        lower_argument(l, arg, class_, reg);
        reg += lower_class_regs(class_);
        lower_release_regs(l, mark);
        arg = arg == call->receiver ? call->args : arg->next;
    }
}

u32 lower_call(Lowering *l, Ast *node, Address to)
{
    Call call = call_of(node);
    Item *callee = call.callee;
    ValueClass class_ = lower_class(l, callee->result);
    u32 result_regs = class_ == CLASS_MEMORY ? 0 : lower_class_regs(class_);
    IrFuncId func = lower_func_id(l->context, callee);
    SlotMark mark = lower_mark(l);
    u32 window = lower_regs(l, 1 + lower_signature_regs(l, callee)) + 1;
    u32 first_arg = window;
    if (class_ == CLASS_MEMORY) {
        lower_address_to(l, lower_address_place(callee->result, to), first_arg++);
    }
    lower_arguments(l, &call, first_arg);
    lower_at(l, node);
    ir_emit_call(l->body, window, func);
    lower_release_regs(l, mark);
    if (type_is(callee->result, TY_NEVER)) {
        lower_panic(l, STR("internal error: entered unreachable code"));
    }
    if (result_regs > 0) {
        l->top.reg = window + result_regs;
    }
    return window;
}
