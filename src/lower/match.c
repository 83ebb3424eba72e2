/* match.c: which arm of a `match` it is: patterns as jumps.
 *
 *      match p {                          p.x not 0: jump to next
 *          P { x: 0, y } if y > 2 => a,   y = p.y; y not above 2: jump to next
 *                                         a; jump to end
 *                                   next:
 *          _ => b,                        b
 *      }                             end:
 *
 * Arms are tested in order, where the matched value is; nothing is copied but what names take. The
 * last arm without a guard is not tested: checking has seen that the arms are exhaustive. */
#include "lower/lowering.h"

/* ---- values ---------------------------------------------------------------------------------- */

/* A test of one value: jumps to `target` when the answer is `when`. */
typedef struct Test {
    Place place;
    IrBlockId target;
    bool when;
} Test;

static void test_relation(Lowering *l, AstBinaryOp op, Ast *value, const Test *test)
{
    SlotMark mark = lower_mark(l);
    Comparison c = {.op = op};
    c.a = lower_compared_place(l, lower_peel(l, test->place), &c.type);
    TypeId type = lower_repr(l, c.type);
    c.has_number = lower_is_integral(type) && lower_known(l, value, &c.number)
                   && lower_number_fits(op, type, c.number);
    if (!c.has_number && lower_class(l, type) != CLASS_NONE) {
        c.b = lower_compared(l, value, NULL, &type);
        if (lower_is_ref(l, c.type)) { /* of a slice: the value may refer to an array */
            lower_make_slice(l, &type, &c.b);
        }
    }
    lower_compare_jump(l, &c, test->target, test->when);
    lower_release_regs(l, mark);
}

static TypeId def_type(const Def *def)
{
    switch ((DefKind)def->kind) {
    case DEF_NUMBER:
        return ((const NumberDef *)(const void *)def)->type;
    case DEF_VARIANT:
        return ((const VariantDef *)(const void *)def)->owner->type;
    case DEF_CONST:
    case DEF_STATIC:
    case DEF_STRUCT:
        return ((const Item *)(const void *)def)->type;
    case DEF_LOCAL:
    case DEF_FN:
    case DEF_ENUM:
    case DEF_ALIAS:
    case DEF_LIBRARY:
    case DEF_MODULE:
    case DEF_ERROR:
        break;
    }
    bug("a pattern names what is no value");
}

/* What a pattern names that is no local; NULL when it names nothing. */
static Def *named_def(Ast *pattern)
{
    Def *def = NULL;
    if (pattern->kind == AST_PAT_PATH) {
        def = lower_node_def(ast_as(pattern, PAT_PATH, PatPath)->path);
    } else if (pattern->kind == AST_PAT_NAME) {
        def = ast_as(pattern, PAT_NAME, PatName)->def;
    } else if (pattern->kind == AST_PAT_STRUCT) { /* `Color::Red {}` */
        def = lower_node_def(ast_as(pattern, PAT_STRUCT, PatStruct)->path);
        def = def->kind == DEF_VARIANT ? def : NULL;
    }
    return def != NULL && def->kind != DEF_LOCAL ? def : NULL;
}

/* The constant or variant that a pattern names, as an expression. */
static AstName named_value(const Ast *pattern, Def *def)
{
    AstName name = {.head = *pattern, .def = def};
    name.head.kind = AST_NAME;
    name.head.type = def_type(def).raw;
    return name;
}

bool lower_pattern_number(Lowering *l, Ast *pattern, i64 *number)
{
    if (pattern->kind == AST_PAT_LITERAL) {
        return lower_known(l, ast_as(pattern, PAT_LITERAL, PatLiteral)->value, number);
    }
    Def *def = named_def(pattern);
    if (def == NULL || def->kind == DEF_STRUCT) {
        return false;
    }
    AstName name = named_value(pattern, def);
    return lower_known(l, &name.head, number);
}

static void test_named(Lowering *l, Ast *pattern, Def *def, const Test *test)
{
    if (def->kind != DEF_STRUCT) {
        AstName name = named_value(pattern, def);
        test_relation(l, BINARY_EQ, &name.head, test);
    } else if (test->when) {
        ir_emit_jump(l->body, IR_JMP, 0, 0, test->target);
    }
}

/* ---- ranges ---------------------------------------------------------------------------------- */

static i64 least_of(TypeId type)
{
    return lower_extends_sign(type) ? INT64_MIN >> (64 - lower_bits(type)) : 0;
}

/* Whether each value of the type is above the bound, or is it. */
static bool is_least(Lowering *l, Ast *bound)
{
    i64 known;
    TypeId type = lower_type(bound);
    return lower_is_integral(type) && lower_known(l, bound, &known) && known == least_of(type);
}

static void test_range(Lowering *l, AstPatRange *pattern, Place place, IrBlockId otherwise)
{
    Test test = {.place = place, .target = otherwise, .when = false};
    if (pattern->low != NULL && !is_least(l, pattern->low)) {
        test_relation(l, BINARY_GE, pattern->low, &test);
    }
    if (pattern->high != NULL) {
        test_relation(l, pattern->head.op ? BINARY_LE : BINARY_LT, pattern->high, &test);
    }
}

/* ---- alternatives ---------------------------------------------------------------------------- */

/* The value that a pattern stands for, when it is no more than that. */
static bool test_value(Lowering *l, Ast *pattern, const Test *test)
{
    if (pattern->kind == AST_PAT_LITERAL) {
        lower_at(l, pattern);
        test_relation(l, BINARY_EQ, ast_as(pattern, PAT_LITERAL, PatLiteral)->value, test);
        return true;
    }
    Def *def = named_def(pattern);
    if (def == NULL) {
        return false;
    }
    lower_at(l, pattern);
    test_named(l, pattern, def, test);
    return true;
}

/* A number that is tested several times is read once. */
static Place read_once(Lowering *l, Place place)
{
    place = lower_peel(l, place);
    bool is_in_memory = place.kind == PLACE_ADDRESS || place.kind == PLACE_INDEXED;
    if (!is_in_memory || lower_is_unsized(l, place.type)
        || lower_class(l, place.type) != CLASS_SCALAR) {
        return place;
    }
    return lower_reg_place(place.type, lower_read(l, place));
}

/* Whether all alternatives are numbers and the like: then what is matched may be read in front of
 * them, behind all its references. `&p` needs them itself. */
static bool all_are_values(Ast *pattern)
{
    Ast *item = lower_pattern_list(pattern).first;
    while (item != NULL && (item->kind == AST_PAT_LITERAL || item->kind == AST_PAT_RANGE
                            || item->kind == AST_PAT_PATH)) {
        item = item->next;
    }
    return item == NULL;
}

static void test_or(Lowering *l, Ast *pattern, Place place, IrBlockId otherwise)
{
    IrBlockId matched = ir_block_new(l->body);
    Test test = {.place = all_are_values(pattern) ? read_once(l, place) : place,
                 .target = matched,
                 .when = true};
    for (Ast *item = lower_pattern_list(pattern).first; item != NULL; item = item->next) {
        if (item->next == NULL) {
            lower_test(l, item, test.place, otherwise);
        } else if (!test_value(l, item, &test)) {
            IrBlockId next = ir_block_new(l->body);
            lower_test(l, item, test.place, next);
            ir_emit_jump(l->body, IR_JMP, 0, 0, matched);
            ir_block_start(l->body, next);
        }
    }
    ir_block_start(l->body, matched);
}

/* ---- parts ----------------------------------------------------------------------------------- */

/* A slice has as many elements as the pattern has parts, or more where it has a `..`. */
static void test_length(Lowering *l, Ast *pattern, Place slice, IrBlockId otherwise)
{
    bool has_rest = lower_has_rest(pattern);
    u32 count = lower_pattern_list(pattern).count - (has_rest ? 1 : 0);
    Comparison c = {.op = has_rest ? BINARY_GE : BINARY_EQ,
                    .type = TYPE(USIZE),
                    .a = slice.reg + 1,
                    .number = count};
    if (has_rest && count == 0) {
        return;
    }
    SlotMark mark = lower_mark(l);
    c.has_number = lower_number_fits(c.op, c.type, c.number);
    if (!c.has_number) {
        c.b = lower_regs(l, 1);
        ir_emit_number(l->body, c.b, count);
    }
    lower_compare_jump(l, &c, otherwise, false);
    lower_release_regs(l, mark);
}

static void test_parts(Lowering *l, Ast *pattern, Place place, IrBlockId otherwise)
{
    PatternParts parts = lower_pattern_parts(l, pattern, place);
    if (type_is_kind(l->types, parts.whole.type, TYPE_SLICE)) {
        lower_at(l, pattern);
        test_length(l, pattern, parts.whole, otherwise);
    }
    Ast *part;
    while ((part = lower_next_pattern(l, &parts)) != NULL) {
        bool is_name = part->kind == AST_PAT_NAME && lower_whole_name(part, lower_type(part));
        if (part->kind != AST_PAT_WILD && !parts.is_rest && !is_name) {
            SlotMark mark = lower_mark(l);
            lower_test(l, part, lower_pattern_place(l, &parts), otherwise);
            lower_release_regs(l, mark);
        }
    }
}

void lower_test(Lowering *l, Ast *pattern, Place place, IrBlockId otherwise)
{
    SlotMark mark = lower_mark(l);
    Test test = {.place = place, .target = otherwise, .when = false};
    switch ((int)pattern->kind) {
    case AST_PAT_WILD:
    case AST_PAT_REST:
        break;
    case AST_PAT_NAME: {
        Ast *sub = ast_as(pattern, PAT_NAME, PatName)->sub;
        if (!test_value(l, pattern, &test) && sub != NULL) {
            lower_test(l, sub, place, otherwise);
        }
        break;
    }
    case AST_PAT_LITERAL:
    case AST_PAT_PATH:
        test_value(l, pattern, &test);
        break;
    case AST_PAT_RANGE:
        lower_at(l, pattern);
        test_range(l, ast_as(pattern, PAT_RANGE, PatRange), read_once(l, place), otherwise);
        break;
    case AST_PAT_REF:
        lower_test(l, ast_as(pattern, PAT_REF, PatRef)->pattern, lower_deref_place(l, place),
                   otherwise);
        break;
    case AST_PAT_OR:
        test_or(l, pattern, place, otherwise);
        break;
    default:
        if (!test_value(l, pattern, &test)) {
            test_parts(l, pattern, place, otherwise);
        }
        break;
    }
    lower_release_regs(l, mark);
}

/* ---- what is matched ------------------------------------------------------------------------- */

static bool arms_borrow(const Lowering *l, const AstMatch *node)
{
    TypeId type = lower_type(node->scrutinee);
    Ast *arm = node->arms.first;
    while (arm != NULL && !lower_borrows(l, ast_as(arm, ARM, Arm)->pattern, type)) {
        arm = arm->next;
    }
    return arm != NULL;
}

/* `_`, or a tuple of patterns. */
static bool takes_apart(Ast *pattern)
{
    if (pattern->kind != AST_PAT_OR) {
        return pattern->kind == AST_PAT_WILD || pattern->kind == AST_PAT_TUPLE;
    }
    for (Ast *item = lower_pattern_list(pattern).first; item != NULL; item = item->next) {
        if (!takes_apart(item)) {
            return false;
        }
    }
    return true;
}

/* Whether no arm needs the tuple `(x, y)` as a whole. */
static bool is_never_made(Lowering *l, const AstMatch *node)
{
    if (node->scrutinee->kind != AST_TUPLE) {
        return false;
    }
    for (Ast *arm = node->arms.first; arm != NULL; arm = arm->next) {
        if (!takes_apart(ast_as(arm, ARM, Arm)->pattern)) {
            return false;
        }
    }
    Ast *item = ast_as(node->scrutinee, TUPLE, Tuple)->items.first;
    while (item != NULL && lower_class(l, lower_type(item)) != CLASS_MEMORY) {
        item = item->next;
    }
    return item == NULL;
}

/* A part of the tuple, in registers that keep it whatever guards and later parts do. */
static Place tuple_item(Lowering *l, Ast *item)
{
    TypeId type = lower_type(item);
    ValueClass class_ = lower_class(l, type);
    if (class_ == CLASS_NONE) {
        lower_effect(l, item);
        return (Place){.kind = PLACE_NONE, .type = type};
    }
    const Local *local = lower_named_local(item);
    if (local != NULL && !local->is_mut) {
        return lower_reg_place(type, local->reg);
    }
    u32 reg = lower_class_reg(l, class_);
    SlotMark mark = lower_mark(l);
    lower_to_reg(l, item, reg);
    lower_release_regs(l, mark);
    return lower_reg_place(type, reg);
}

static Place tuple_items(Lowering *l, AstTuple *node)
{
    Place *items = arena_array(l->arena, Place, node->items.count);
    Ast *item = node->items.first;
    for (u32 i = 0; item != NULL; item = item->next, i++) {
        items[i] = tuple_item(l, item);
    }
    return (Place){.kind = PLACE_ITEMS, .type = lower_type(&node->head), .items = items};
}

/* A number is in a register, unless it is borrowed. An index is no longer needed: a guard might
 * change it. */
static Place matched_place(Lowering *l, AstMatch *node)
{
    TypeId type = lower_type(node->scrutinee);
    if (arms_borrow(l, node)) {
        Place place = lower_borrowed_place(l, node->scrutinee);
        return place.kind != PLACE_INDEXED
                   ? place
                   : lower_address_place(type, (Address){lower_address(l, place), 0});
    }
    if (is_never_made(l, node)) {
        return tuple_items(l, ast_as(node->scrutinee, TUPLE, Tuple));
    }
    Place place = lower_place(l, node->scrutinee);
    bool is_in_memory = place.kind == PLACE_ADDRESS || place.kind == PLACE_INDEXED;
    if (!is_in_memory || lower_is_unsized(l, type) || lower_class(l, type) == CLASS_MEMORY) {
        return place;
    }
    return lower_reg_place(type, lower_read(l, place));
}

/* ---- arms ------------------------------------------------------------------------------------ */

/* Whether the pattern matches whatever comes: as far as that is plain to see. */
static bool matches_all(Ast *pattern)
{
    if (pattern->kind == AST_PAT_NAME) {
        AstPatName *node = ast_as(pattern, PAT_NAME, PatName);
        return ((const Def *)node->def)->kind == DEF_LOCAL
               && (node->sub == NULL || matches_all(node->sub));
    }
    return pattern->kind == AST_PAT_WILD;
}

/* An arm whose guard is tried for one way to match after the other. */
typedef struct GuardedArm {
    AstArm *arm;
    Place place;
    IrBlockId body;
} GuardedArm;

/* The first or-pattern in the pattern that leaves a choice, or NULL. */
static AstPatOr *find_choice(Ast *pattern)
{
    if (pattern->kind == AST_PAT_NAME) {
        Ast *sub = ast_as(pattern, PAT_NAME, PatName)->sub;
        return sub == NULL ? NULL : find_choice(sub);
    }
    if (pattern->kind == AST_PAT_REF) {
        return find_choice(ast_as(pattern, PAT_REF, PatRef)->pattern);
    }
    if (pattern->kind == AST_PAT_FIELD) {
        return find_choice(ast_as(pattern, PAT_FIELD, PatField)->pattern);
    }
    AstList items = lower_pattern_list(pattern);
    AstPatOr *found = pattern->kind == AST_PAT_OR && items.count > 1
                          ? ast_as(pattern, PAT_OR, PatOr)
                          : NULL;
    for (Ast *item = items.first; item != NULL && found == NULL; item = item->next) {
        found = find_choice(item);
    }
    return found;
}

/* Every or-pattern is cut down to each of its alternatives in turn. When the guard is false, the
 * next way to match is tried. */
static void lower_ways(Lowering *l, const GuardedArm *guarded)
{
    AstArm *arm = guarded->arm;
    AstPatOr *choice = find_choice(arm->pattern);
    if (choice == NULL) {
        IrBlockId after = ir_block_new(l->body);
        lower_test(l, arm->pattern, guarded->place, after);
        lower_bind_names(l, arm->pattern, guarded->place);
        lower_condition(l, arm->guard, after, false);
        ir_emit_jump(l->body, IR_JMP, 0, 0, guarded->body);
        ir_block_start(l->body, after);
        return;
    }
    AstList all = choice->items;
    for (Ast *item = all.first; item != NULL;) {
        Ast *next = item->next;
        item->next = NULL;
        choice->items = (AstList){item, 1};
        lower_ways(l, guarded);
        item->next = next;
        item = next;
    }
    choice->items = all;
}

static void lower_guarded_arm(Lowering *l, AstArm *arm, Place place, IrBlockId next, Dest dest)
{
    GuardedArm guarded = {arm, place, ir_block_new(l->body)};
    lower_declare(l, arm->pattern);
    lower_ways(l, &guarded);
    ir_emit_jump(l->body, IR_JMP, 0, 0, next);
    ir_block_start(l->body, guarded.body);
    lower_into(l, arm->body, dest);
}

/* Goes on to `next` where the arm is not taken. */
static void lower_arm(Lowering *l, AstArm *arm, Place place, bool is_tested, IrBlockId next,
                      Dest dest)
{
    if (arm->guard != NULL && find_choice(arm->pattern) != NULL) {
        lower_guarded_arm(l, arm, place, next, dest);
        return;
    }
    if (is_tested) {
        lower_test(l, arm->pattern, place, next);
    }
    lower_bind(l, arm->pattern, place);
    if (arm->guard != NULL) {
        lower_condition(l, arm->guard, next, false);
    }
    lower_into(l, arm->body, dest);
}

/* Memory that the value may refer to is kept for whoever gets the value. */
static void release_match(Lowering *l, const AstMatch *node, SlotMark mark)
{
    if (lower_is_ref(l, lower_type(&node->head))) {
        lower_release_regs(l, mark);
    } else {
        lower_release(l, mark);
    }
}

/* The arms of a match while they are lowered. */
typedef struct Arms {
    const AstMatch *node;
    Place place;
    Dest dest;
    IrBlockId end;
    bool is_ended; /* end is jumped to */
} Arms;

static void finish_arm(Lowering *l, Arms *arms, SlotMark mark)
{
    release_match(l, arms->node, mark);
    if (ir_body_reachable(l->body)) {
        arms->is_ended = true;
        lower_at(l, &arms->node->head);
        ir_emit_jump(l->body, IR_JMP, 0, 0, arms->end);
    }
}

/* The arms to which a table leads; returns what is behind them, where control is then. */
static Ast *lower_table_arms(Lowering *l, Arms *arms)
{
    SwitchTable table;
    Ast *item = arms->node->arms.first;
    lower_at(l, &arms->node->head);
    if (!lower_switch(l, arms->node, arms->place, &table)) {
        return item;
    }
    for (u32 i = 0; i < table.count; i++, item = item->next) {
        SlotMark mark = lower_mark(l);
        AstArm *arm = ast_as(item, ARM, Arm);
        ir_block_start(l->body, table.blocks[i]);
        lower_bind(l, arm->pattern, arms->place);
        lower_into(l, arm->body, arms->dest);
        finish_arm(l, arms, mark);
    }
    if (item != NULL) {
        ir_block_start(l->body, table.rest);
    }
    return item;
}

/* After the arms comes what cannot be: it stands there for the verifier, and is removed. */
static void lower_arms(Lowering *l, Arms *arms)
{
    Ast *item = lower_table_arms(l, arms);
    bool may_go_on = item != NULL || arms->node->arms.first == NULL;
    for (; item != NULL && may_go_on; item = item->next) {
        AstArm *arm = ast_as(item, ARM, Arm);
        SlotMark mark = lower_mark(l);
        IrBlockId next = ir_block_new(l->body);
        bool is_tested = !matches_all(arm->pattern)
                         && (item->next != NULL || arm->guard != NULL);
        lower_arm(l, arm, arms->place, is_tested, next, arms->dest);
        finish_arm(l, arms, mark);
        may_go_on = is_tested || arm->guard != NULL;
        if (may_go_on) {
            ir_block_start(l->body, next);
        }
    }
    if (may_go_on) {
        lower_panic(l, STR("internal error: entered unreachable code"));
    }
}

void lower_match(Lowering *l, AstMatch *node, Dest dest)
{
    SlotMark mark = lower_mark(l);
    Arms arms = {.node = node, .place = matched_place(l, node), .dest = dest};
    if (ir_body_reachable(l->body)) {
        arms.end = ir_block_new(l->body);
        lower_arms(l, &arms);
    }
    if (arms.is_ended) {
        ir_block_start(l->body, arms.end);
    }
    release_match(l, node, mark);
}
