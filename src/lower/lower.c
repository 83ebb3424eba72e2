/* lower.c: functions: their ids, their parameters, their frame, the limits they may exceed. */
#include "lower/lowering.h"

#include "base/limits.h"

/* ---- ids ------------------------------------------------------------------------------------- */

static TypeId item_result(const Item *item)
{
    return item->def.kind == DEF_FN ? item->result : item_value_type(item);
}

/* `const _` has no symbol. */
static Str item_name(const LowerContext *context, const Item *item)
{
    return item->name.id == 0 ? STR("_") : intern_text(context->interner, item->name);
}

/* The name in dumps: `Point::new` of a member. */
static IrStrId func_name(const LowerContext *context, const Item *item)
{
    Str name = item_name(context, item);
    if (item->owner_type == NULL) {
        return ir_string_add(context->ir, name);
    }
    ScratchScope scope;
    scratch_begin(context->scratch, NULL, &scope);
    StrBuf text = {.arena = scope.arena};
    strbuf_push_str(&text, item_name(context, item->owner_type));
    strbuf_push_cstr(&text, "::");
    strbuf_push_str(&text, name);
    IrStrId id = ir_string_add(context->ir, strbuf_str(&text));
    scratch_end(&scope);
    return id;
}

static u32 item_name_token(const Item *item)
{
    if (item->ast == NULL) {
        return 0;
    }
    return item->ast->kind == AST_FN ? ast_as(item->ast, FN, Fn)->name_token
                                     : ast_as(item->ast, CONST, Const)->name_token;
}

/* For questions about types, where no function is under way. */
static Lowering types_only(LowerContext *context)
{
    return (Lowering){.context = context, .ir = context->ir, .types = context->types};
}

IrFuncId lower_func_id(LowerContext *context, Item *item)
{
    if (item->func.raw != 0) {
        return item->func;
    }
    Lowering l = types_only(context);
    TypeId result = item_result(item);
    ValueClass class_ = lower_class(&l, result);
    IrFunc func = {
        .name = func_name(context, item),
        .param_regs = (u16)lower_signature_regs(&l, item),
        .result_regs = class_ == CLASS_MEMORY ? 0 : (u8)lower_class_regs(class_),
        .is_const = item->is_const_fn,
        .pos = context->tokens->starts[item_name_token(item)],
    };
    item->func = ir_func_push(&context->ir->funcs, func);
    u32 index = ir_func_index(&context->ir->funcs, item->func);
    while (context->callees.count <= index) {
        vec_push(context->items, &context->callees, NULL);
    }
    context->callees.items[index] = item;
    return item->func;
}

static IrFuncId length_func(LowerContext *context, Ast *expr)
{
    return ir_func_push(&context->ir->funcs, (IrFunc){
        .name = ir_string_add(context->ir, STR("array length")),
        .result_regs = 1,
        .is_const = true,
        .pos = context->tokens->starts[expr->first],
    });
}

/* ---- parameters ------------------------------------------------------------------------------ */

/* A parameter that is a name keeps the register it arrives in. Patterns take theirs apart only
 * when all parameters have their registers. */
static void lower_params(Lowering *l, const CheckedFn *checked)
{
    const Item *item = checked->item;
    u32 *regs = arena_array(l->arena, u32, checked->param_count);
    l->result_reg = lower_class(l, l->result) == CLASS_MEMORY ? lower_regs(l, 1) : 0;
    for (u32 i = 0; i < checked->param_count; i++) {
        regs[i] = lower_class_reg(l, lower_class(l, item->params[i]));
        if (checked->params[i] != NULL) {
            checked->params[i]->reg = regs[i];
        }
    }
    for (u32 i = 0; i < checked->param_count; i++) {
        if (checked->params[i] == NULL) {
            bool in_memory = lower_class(l, item->params[i]) == CLASS_MEMORY;
            Place place = in_memory ? lower_address_place(item->params[i], (Address){regs[i], 0})
                                    : lower_reg_place(item->params[i], regs[i]);
            lower_bind(l, checked->param_patterns[i], place);
        }
    }
}

/* ---- limits ---------------------------------------------------------------------------------- */

static bool check_limits(Lowering *l, const CheckedFn *checked)
{
    LowerContext *context = l->context;
    Span span = ast_span(l->tokens, checked->body);
    Str name = STR("an array length");
    if (checked->item != NULL) {
        u32 token = item_name_token(checked->item);
        span = token_span(l->tokens, token, token);
        name = item_name(context, checked->item);
    }
    if (l->memory_exceeded) {
        diag_error(context->diags, DIAG_LIMIT, span,
                   "the locals of `" STR_FMT "` need too much memory; "
                   "the limit of Ludus is %d bytes",
                   STR_ARG(name), LIMIT_VALUE_BYTES);
        return false;
    }
    if (l->body->reg_count > LIMIT_REGISTERS) {
        diag_error(context->diags, DIAG_LIMIT, span,
                   "`" STR_FMT "` needs %u registers; the limit of Ludus is %d", STR_ARG(name),
                   l->body->reg_count, LIMIT_REGISTERS);
        return false;
    }
    return true;
}

/* ---- functions ------------------------------------------------------------------------------- */

bool lower_fn(LowerContext *context, const CheckedFn *checked, Arena *arena, IrBody *body)
{
    Item *item = checked->item;
    IrFuncId func = item == NULL ? length_func(context, checked->body)
                                 : lower_func_id(context, item);
    ir_body_init(body, arena, context->ir, func);
    Lowering l = {
        .context = context,
        .ir = context->ir,
        .types = context->types,
        .tokens = context->tokens,
        .arena = arena,
        .body = body,
        .result = item == NULL ? TYPE(USIZE) : item_result(item),
        .facts = arena_array_zero(arena, LocalFact, checked->local_count),
        .literals = arena_array_zero(arena, KeptLiteral, LITERALS_KEPT),
    };
    lower_at(&l, checked->body);
    lower_params(&l, checked);
    lower_into(&l, checked->body, (Dest){.kind = DEST_RETURN});
    if (ir_body_reachable(body)) {
        /* Behind what never ends; the verifier wants an end all the same. */
        lower_panic(&l, STR("internal error: entered unreachable code"));
    }
    lower_finish_slots(&l);
    return check_limits(&l, checked);
}
