/* exhaustive.c: see exhaustive.h. */
#include "sema/exhaustive.h"

#include "base/limits.h"

/* One arm, or alternative of an arm, as seen by the columns that are left. */
typedef struct Row {
    Pat **pats;
    u32 parent; /* the row that it came from, in the matrix above */
    bool has_guard;
    bool useful;
    bool relevant; /* whether it wins here may say something new about it */
} Row;

typedef struct Column {
    TypeId type;
    bool is_valid;
    bool is_scrutinee; /* what is matched as a whole */
} Column;

typedef struct Matrix {
    Row *rows;
    u32 row_count;
    const Column *columns;
    u32 column_count;
    /* What no row matches here is not also found elsewhere. */
    bool relevant;
} Matrix;

/* Values that are not matched: for each column one pattern, the first column's last. */
typedef struct Example {
    Pat **pats;
    u32 count;
} Example;

typedef struct Examples {
    bool any;
    VEC(Example) list; /* only when they are collected */
} Examples;

static const Ctor WILD = {.kind = CTOR_WILD};

static const Ctor *head_of(const Row *row)
{
    return row->pats[0] == NULL ? &WILD : &row->pats[0]->ctor;
}

/* ---- examples -------------------------------------------------------------------------------- */

static void add_example(Exhaustive *e, Examples *to, Example example)
{
    if (to->list.count < NOT_MATCHED_MAX) {
        vec_push(e->arena, &to->list, example);
    }
}

static bool has_enough(const Exhaustive *e, const Examples *examples)
{
    return e->collects && examples->list.count >= NOT_MATCHED_MAX;
}

/* None may lie at NULL, which memcpy must not be given. */
static void copy_pats(Pat **to, Pat *const *from, u32 count)
{
    if (count > 0) {
        memcpy(to, from, count * sizeof(Pat *));
    }
}

/* The fields of the constructor, which the example has as columns, become one pattern. */
static Example close_example(Exhaustive *e, const Example *example, TypeId type, const Ctor *ctor)
{
    u32 arity = ctor_arity(e->types, type, ctor);
    Pat *pat = arena_new_zero(e->arena, Pat);
    pat->ctor = *ctor;
    pat->type = type;
    pat->field_count = arity;
    pat->fields = arena_array(e->arena, Pat *, arity);
    for (u32 i = 0; i < arity; i++) {
        pat->fields[i] = example->pats[example->count - 1 - i];
    }
    u32 count = example->count - arity;
    Example closed = {arena_array(e->arena, Pat *, count + 1), count + 1};
    copy_pats(closed.pats, example->pats, count);
    closed.pats[count] = ctor->kind == CTOR_WILD ? NULL : pat;
    return closed;
}

static void close_examples(Exhaustive *e, Examples *to, const Examples *from, TypeId type,
                           const Ctor *ctor)
{
    to->any |= from->any;
    for (u32 i = 0; i < from->list.count && !has_enough(e, to); i++) {
        add_example(e, to, close_example(e, &from->list.items[i], type, ctor));
    }
}

/* The example gets a column in front, of which the constructor's fields may be anything. */
static Example extend_example(Exhaustive *e, const Example *example, TypeId type, const Ctor *ctor)
{
    u32 arity = ctor_arity(e->types, type, ctor);
    Example longer = {arena_array_zero(e->arena, Pat *, example->count + arity),
                      example->count + arity};
    copy_pats(longer.pats, example->pats, example->count);
    return close_example(e, &longer, type, ctor);
}

/* One variant after the other. */
static void extend_by_variants(Exhaustive *e, Examples *to, const Example *example, TypeId type,
                               Ctor range)
{
    Point end = range.high;
    while (point_compare(range.low, end) < 0 && !has_enough(e, to)) {
        range.high = point_next(range.low);
        add_example(e, to, extend_example(e, example, type, &range));
        range.low = range.high;
    }
}

/* What no pattern of the column names, in front of what is not matched behind it. */
static void extend_examples(Exhaustive *e, Examples *to, const Examples *from, TypeId type,
                            const CtorList *missing)
{
    to->any |= from->any && missing->count > 0;
    for (u32 m = 0; m < missing->count; m++) {
        const Ctor *ctor = &missing->items[m];
        bool variants = ctor->kind == CTOR_RANGE && type_is_kind(e->types, type, TYPE_ENUM);
        for (u32 i = 0; i < from->list.count && !has_enough(e, to); i++) {
            const Example *example = &from->list.items[i];
            if (variants) {
                extend_by_variants(e, to, example, type, *ctor);
            } else {
                add_example(e, to, extend_example(e, example, type, ctor));
            }
        }
    }
}

/* ---- matrices -------------------------------------------------------------------------------- */

static Examples explore(Exhaustive *e, Matrix *m, u32 depth);

/* Counts work; false when there has been too much of it. */
static bool take_steps(Exhaustive *e, u64 steps, u32 depth)
{
    e->steps += steps;
    e->too_deep |= depth > LIMIT_PATTERN_DEPTH + 1; /* one for the whole value */
    e->gave_up |= e->too_deep || e->steps > LIMIT_PATTERN_STEPS;
    return !e->gave_up;
}

/* The constructor's fields in front of the other columns. */
static Column *field_columns(Exhaustive *e, const Matrix *m, const Ctor *ctor, u32 arity)
{
    const Column *first = &m->columns[0];
    u32 others = m->column_count - 1;
    Column *columns = arena_array(e->temp, Column, arity + others);
    bool through_ref = type_is_kind(e->types, first->type, TYPE_REF);
    for (u32 i = 0; i < arity; i++) {
        u32 field = ctor->kind == CTOR_SLICE ? 0 : i;
        columns[i] = (Column){.type = ctor_field(e->types, first->type, field),
                              .is_valid = first->is_valid && !through_ref};
    }
    memcpy(columns + arity, m->columns + 1, others * sizeof(Column));
    return columns;
}

/* The row's pattern for each field. In a slice longer than the pattern what lies between prefix and
 * suffix may be anything. */
static Pat **field_pats(Exhaustive *e, const Row *row, const Ctor *ctor, u32 arity, u32 others)
{
    Pat **pats = arena_array_zero(e->temp, Pat *, arity + others);
    const Pat *head = row->pats[0];
    if (head != NULL && head->ctor.kind == CTOR_SLICE && ctor->kind == CTOR_SLICE) {
        u32 prefix = head->ctor.prefix;
        u32 suffix = head->ctor.suffix;
        copy_pats(pats, head->fields, prefix);
        copy_pats(pats + arity - suffix, head->fields + prefix, suffix);
    } else if (head != NULL && head->ctor.kind != CTOR_WILD) {
        assert(head->field_count == arity);
        copy_pats(pats, head->fields, arity);
    }
    copy_pats(pats + arity, row->pats + 1, others);
    return pats;
}

/* Those of the rows `list` that match the constructor, without the first column, but with its
 * fields. A constructor is not relevant when MISSING is looked at as well: what a row without a
 * constructor of its own has to say, it says there, where it has fewer rows in front of it. */
static Matrix specialize(Exhaustive *e, const Matrix *m, const Ctor *ctor, bool relevant,
                         const u32 *list, u32 count)
{
    u32 arity = ctor_arity(e->types, m->columns[0].type, ctor);
    u32 others = m->column_count - 1;
    Matrix special = {.rows = arena_array(e->temp, Row, count),
                      .row_count = count,
                      .columns = m->columns + 1,
                      .column_count = arity + others,
                      .relevant = m->relevant && relevant};
    for (u32 i = 0; i < count; i++) {
        const Row *row = &m->rows[list[i]];
        bool is_wild = head_of(row)->kind == CTOR_WILD;
        special.rows[i] = (Row){.pats = row->pats + 1,
                                .parent = list[i],
                                .has_guard = row->has_guard,
                                .relevant = row->relevant && (relevant || !is_wild)};
        if (arity > 0) {
            special.rows[i].pats = field_pats(e, row, ctor, arity, others);
        }
    }
    if (arity > 0) {
        special.columns = field_columns(e, m, ctor, arity);
    }
    return special;
}

/* ---- or-patterns ----------------------------------------------------------------------------- */

typedef struct RowList { VEC(Row) rows; } RowList;

static void expand_row(Exhaustive *e, RowList *to, const Row *row, Pat *head, u32 parent,
                       u32 others)
{
    if (head != NULL && head->ctor.kind == CTOR_OR) {
        for (u32 i = 0; i < head->field_count; i++) {
            expand_row(e, to, row, head->fields[i], parent, others);
        }
        return;
    }
    Row expanded = {.pats = row->pats,
                    .parent = parent,
                    .has_guard = row->has_guard,
                    .relevant = row->relevant};
    if (head != row->pats[0]) {
        expanded.pats = arena_array(e->temp, Pat *, others + 1);
        copy_pats(expanded.pats + 1, row->pats + 1, others);
        expanded.pats[0] = head;
    }
    vec_push(e->temp, &to->rows, expanded);
}

static bool has_alternatives(const Matrix *m)
{
    for (u32 i = 0; i < m->row_count; i++) {
        if (head_of(&m->rows[i])->kind == CTOR_OR) {
            return true;
        }
    }
    return false;
}

/* Each alternative of the first column as a row of its own. */
static Examples explore_alternatives(Exhaustive *e, Matrix *m, u32 depth)
{
    RowList list = {0};
    for (u32 i = 0; i < m->row_count; i++) {
        expand_row(e, &list, &m->rows[i], m->rows[i].pats[0], i, m->column_count - 1);
    }
    Matrix expanded = *m;
    expanded.rows = list.rows.items;
    expanded.row_count = list.rows.count;
    Pat **heads = arena_array(e->temp, Pat *, expanded.row_count);
    for (u32 i = 0; i < expanded.row_count; i++) {
        heads[i] = expanded.rows[i].pats[0];
    }
    Examples found = explore(e, &expanded, depth + 1);
    for (u32 i = 0; i < expanded.row_count; i++) {
        bool useful = expanded.rows[i].useful;
        m->rows[expanded.rows[i].parent].useful |= useful;
        if (heads[i] != NULL) {
            heads[i]->useful |= useful;
        }
    }
    return found;
}

/* ---- columns --------------------------------------------------------------------------------- */

/* Which rows each constructor of a split column leads to. */
typedef struct RowSets {
    u32 *starts; /* set i: rows[starts[i]] .. rows[starts[i + 1]] */
    u32 *rows;
} RowSets;

/* The first of the ranges, which are sorted, that does not begin below the point. */
static u32 first_from(const Ctor *ranges, u32 count, Point point)
{
    u32 low = 0;
    u32 high = count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (point_compare(ranges[middle].low, point) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Puts the row into the sets of all constructors that it matches, or counts it there. */
static void add_row(Exhaustive *e, RowSets *sets, const CtorList *ctors, const Ctor *head, u32 row,
                    bool counts)
{
    u32 first = 0;
    u32 end = ctors->count;
    if (head->kind == CTOR_RANGE) {
        u32 ranges = end - (end > 0 && ctors->items[end - 1].kind == CTOR_MISSING);
        first = first_from(ctors->items, ranges, head->low);
        end = first_from(ctors->items, ranges, head->high);
    }
    for (u32 c = first; c < end; c++) {
        if (!ctor_covers(head, &ctors->items[c])) {
            continue;
        }
        if (counts) {
            sets->starts[c + 2]++;
        } else {
            sets->rows[sets->starts[c + 1]++] = row;
        }
    }
    e->steps += end - first;
}

/* The same walk twice: the first counts, the second fills. */
static RowSets make_sets(Exhaustive *e, const Matrix *m, const CtorList *ctors)
{
    RowSets sets = {arena_array_zero(e->temp, u32, (size_t)ctors->count + 2), NULL};
    for (u32 r = 0; r < m->row_count; r++) {
        add_row(e, &sets, ctors, head_of(&m->rows[r]), r, true);
    }
    for (u32 c = 2; c < ctors->count + 2; c++) {
        sets.starts[c] += sets.starts[c - 1];
    }
    sets.rows = arena_array(e->temp, u32, sets.starts[ctors->count + 1]);
    for (u32 r = 0; r < m->row_count; r++) {
        add_row(e, &sets, ctors, head_of(&m->rows[r]), r, false);
    }
    return sets;
}

static void explore_ctor(Exhaustive *e, Matrix *m, const Ctor *ctor, const CtorList *missing,
                         const u32 *list, u32 count, u32 depth, Examples *found)
{
    TypeId type = m->columns[0].type;
    bool is_missing = ctor->kind == CTOR_MISSING;
    bool relevant = is_missing || missing->count == 0;
    ArenaMark mark;
    arena_mark(e->temp, &mark);
    Matrix special = specialize(e, m, ctor, relevant, list, count);
    Examples inner = explore(e, &special, depth + 1);
    for (u32 i = 0; i < special.row_count; i++) {
        m->rows[special.rows[i].parent].useful |= special.rows[i].useful;
    }
    arena_rewind(e->temp, &mark);
    if (is_missing) {
        extend_examples(e, found, &inner, type, missing);
    } else {
        close_examples(e, found, &inner, type, ctor);
    }
}

static CtorList heads_of(Exhaustive *e, const Matrix *m)
{
    CtorList seen = {0};
    for (u32 i = 0; i < m->row_count; i++) {
        const Ctor *head = head_of(&m->rows[i]);
        if (head->kind != CTOR_WILD) {
            vec_push(e->temp, &seen, *head);
        }
    }
    return seen;
}

/* What is to be said of the constructors that are missing: each one where it says something, else
 * `_`. */
static CtorList missing_examples(Exhaustive *e, const Column *column, CtorList missing,
                                 bool all_missing)
{
    bool each = column->is_scrutinee || !all_missing;
    for (u32 i = 0; i < missing.count; i++) {
        each = each && missing.items[i].kind != CTOR_WILD;
    }
    if (!each && missing.count > 0) {
        missing = (CtorList){0};
        vec_push(e->temp, &missing, WILD);
    }
    return missing;
}

/* A match on a type without values needs no arm, and its arms are not reachable; inside of other
 * values rustc does not say so of an arm. */
static bool is_without_values(const Types *types, const Column *column)
{
    Ctor domain[2];
    return column->is_scrutinee && ctor_has_domain(types, column->type)
           && ctor_domain(types, column->type, domain) == 0;
}

/* The constructors to look at, in `present`, and those of which examples are made, in `missing`. */
static CtorSplit split_column(Exhaustive *e, const Matrix *m)
{
    const Column *column = &m->columns[0];
    CtorList seen = heads_of(e, m);
    CtorSplit split = ctor_split(e->temp, e->types, column->type, &seen);
    bool without_values = is_without_values(e->types, column);
    bool all_missing = split.present.count == 0;
    bool looks_at_empty = split.missing_empty.count > 0 && !(without_values && column->is_valid);
    if (split.missing.count > 0 || looks_at_empty) {
        vec_push(e->temp, &split.present, (Ctor){.kind = CTOR_MISSING});
    }
    if (!column->is_valid && !without_values) {
        for (u32 i = 0; i < split.missing_empty.count; i++) {
            vec_push(e->temp, &split.missing, split.missing_empty.items[i]);
        }
    }
    split.missing = missing_examples(e, column, split.missing, all_missing);
    return split;
}

static Examples explore_column(Exhaustive *e, Matrix *m, u32 depth)
{
    CtorSplit split = split_column(e, m);
    RowSets sets = make_sets(e, m, &split.present);
    Examples found = {0};
    for (u32 i = 0; i < split.present.count && !e->gave_up && !has_enough(e, &found); i++) {
        explore_ctor(e, m, &split.present.items[i], &split.missing, sets.rows + sets.starts[i],
                     sets.starts[i + 1] - sets.starts[i], depth, &found);
    }
    return found;
}

/* No column is left: the first row wins. */
static Examples decide(Exhaustive *e, Matrix *m)
{
    bool open = true; /* so far no row without a guard */
    for (u32 i = 0; i < m->row_count; i++) {
        m->rows[i].useful = open;
        open = open && m->rows[i].has_guard;
    }
    Examples found = {.any = open && m->relevant};
    if (found.any && e->collects) {
        add_example(e, &found, (Example){NULL, 0});
    }
    return found;
}

static bool says_something_new(const Matrix *m)
{
    bool relevant = m->relevant;
    for (u32 i = 0; i < m->row_count && !relevant; i++) {
        relevant = m->rows[i].relevant;
    }
    return relevant;
}

static bool all_wild(const Matrix *m)
{
    u32 i = 0;
    while (i < m->row_count && head_of(&m->rows[i])->kind == CTOR_WILD) {
        i++;
    }
    return i == m->row_count;
}

/* Goes past columns in which every row matches everything. *skipped: how many; *empty: of a type
 * that has no values. */
static void skip_columns(Exhaustive *e, Matrix *m, u32 *skipped, bool *empty)
{
    while (m->column_count > 0 && !m->columns[0].is_scrutinee && all_wild(m)) {
        *empty |= m->columns[0].is_valid && ctor_is_empty(e->types, m->columns[0].type);
        m->columns++;
        m->column_count--;
        for (u32 i = 0; i < m->row_count; i++) {
            m->rows[i].pats++;
        }
        ++*skipped;
        e->steps += m->row_count;
    }
}

/* Recurses once for each constructor in a row, at most LIMIT_PATTERN_DEPTH deep. */
static Examples explore(Exhaustive *e, Matrix *m, u32 depth)
{
    u32 skipped = 0;
    bool empty = false;
    if (!take_steps(e, m->row_count + 1, depth) || !says_something_new(m)) {
        return (Examples){0};
    }
    skip_columns(e, m, &skipped, &empty);
    Examples found = m->column_count == 0  ? decide(e, m)
                     : has_alternatives(m) ? explore_alternatives(e, m, depth)
                                           : explore_column(e, m, depth);
    if (empty) {
        return (Examples){0};
    }
    for (u32 i = 0; i < found.list.count && skipped > 0; i++) {
        Example *example = &found.list.items[i];
        Pat **pats = arena_array_zero(e->arena, Pat *, example->count + skipped);
        copy_pats(pats, example->pats, example->count);
        *example = (Example){pats, example->count + skipped};
    }
    return found;
}

/* ---- the whole ------------------------------------------------------------------------------- */

static Examples run(Exhaustive *e, const MatchArm *arms, u32 count, const Column *column, Row *rows)
{
    for (u32 i = 0; i < count; i++) {
        Pat **pats = arena_array(e->temp, Pat *, 1);
        pats[0] = arms[i].pat;
        rows[i] = (Row){.pats = pats, .has_guard = arms[i].has_guard, .relevant = true};
    }
    Matrix m = {rows, count, column, 1, true};
    return explore(e, &m, 0);
}

void exhaustive_check(Exhaustive *e, Scratch *scratch, const MatchArm *arms, u32 count, TypeId type,
                      bool is_valid)
{
    ScratchScope scope;
    scratch_begin(scratch, e->arena, &scope);
    e->temp = scope.arena;
    Row *rows = arena_array(e->temp, Row, count);
    Column column = {type, is_valid, true};
    Examples found = run(e, arms, count, &column, rows);
    for (u32 i = 0; i < count && !e->gave_up; i++) {
        if (arms[i].pat != NULL) {
            arms[i].pat->useful = rows[i].useful;
        }
    }
    if (found.any) { /* a second time, now for examples */
        e->collects = true;
        e->steps = 0;
        found = run(e, arms, count, &column, rows);
        for (u32 i = 0; i < found.list.count; i++) {
            vec_push(e->arena, &e->not_matched, found.list.items[i].pats[0]);
        }
    }
    scratch_end(&scope);
}
