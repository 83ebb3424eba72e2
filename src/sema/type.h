/* type.h: types, hash-consed: equal types have equal ids.
 *
 * A TypeId is an index into the unit's type table (arena `types`, valid until the end of the unit).
 * The primitive types have fixed ids, in the order of names.def. While a function is being checked
 * a type may also be an inference variable (infer.h), or contain some: ids from TYPE_VAR_FIRST
 * on. */
#ifndef LUDUS_SEMA_TYPE_H
#define LUDUS_SEMA_TYPE_H

#include "ir/ir.h"
#include "mem/vec.h"
#include "syntax/names.h"

typedef struct TypeId { u32 raw; } TypeId;

/* Fixed ids. */
enum {
    TY_NONE,
    TY_ERROR, /* of something that was reported; agrees with every type */
    TY_NEVER,
    TY_UNIT,
    TY_BOOL,
    TY_CHAR,
    TY_I8, TY_I16, TY_I32, TY_I64, TY_ISIZE,
    TY_U8, TY_U16, TY_U32, TY_U64, TY_USIZE,
    TY_F32, TY_F64,
    TY_STR, /* the unsized text behind `&str` */
    TY_STR_REF, /* `&str` */
    TY_FIXED_COUNT,
    TYPE_VAR_FIRST = 0x80000000u >> 1,
};

#define TYPE(name) ((TypeId){TY_##name})

typedef enum TypeKind {
    TYPE_SIMPLE, /* the fixed ids but TY_UNIT and TY_STR_REF */
    TYPE_REF,    /* &elem or &mut elem */
    TYPE_SLICE,  /* [elem], unsized */
    TYPE_ARRAY,  /* [elem; count] */
    TYPE_TUPLE,  /* items; the empty one is TY_UNIT */
    TYPE_STRUCT, /* nominal: item; items are the types of its fields once its signature is known */
    TYPE_ENUM,   /* nominal: item; elem is the integer type that its values are kept as */
} TypeKind;

typedef struct Type {
    u8 kind;       /* TypeKind */
    bool is_mut;   /* REF */
    bool has_vars; /* an inference variable stands somewhere inside */
    bool is_plain; /* contains no reference but `&str`: may be stored, returned, captured by data */
    bool is_copy;  /* values are copied, not moved */
    TypeId elem;   /* REF SLICE ARRAY ENUM */
    u32 item_count;
    u64 count;           /* ARRAY */
    const TypeId *items; /* TUPLE STRUCT */
    struct Item *item;   /* STRUCT ENUM */
    Str name;            /* STRUCT ENUM */
    u32 hash;
    u32 layout; /* index of the IrLayout, 0 = not made yet */
} Type;

typedef struct Types {
    Arena *arena;
    VEC(Type) list;     /* list.items[id] */
    const Interner *interner;
    u32 *slots;         /* hash table of ids, open addressing */
    u32 slot_mask;
} Types;

/* The interner knows the names of fields and variants. */
void types_init(Types *types, Arena *arena, const Interner *interner);

TypeId type_ref(Types *types, TypeId target, bool is_mut);
TypeId type_slice(Types *types, TypeId elem);
TypeId type_array(Types *types, TypeId elem, u64 count);
TypeId type_tuple(Types *types, const TypeId *items, u32 count);

/* A new nominal type: two calls give two types. */
TypeId type_nominal(Types *types, TypeKind kind, struct Item *item, Str name, bool is_copy);
/* What a struct consists of, or how an enum is kept: set once, when its signature is known. `items`
 * is kept, not copied. */
void type_set_fields(Types *types, TypeId id, const TypeId *items, u32 count);
void type_set_repr(Types *types, TypeId id, TypeId repr);

/* Valid until the next type is made. Not for variables. */
static inline const Type *type_get(const Types *types, TypeId id)
{
    assert(id.raw < types->list.count);
    return &types->list.items[id.raw];
}

static inline bool type_equal(TypeId a, TypeId b) { return a.raw == b.raw; }
static inline bool type_is(TypeId id, u32 fixed) { return id.raw == fixed; }
static inline bool type_is_var(TypeId id) { return id.raw >= TYPE_VAR_FIRST; }
static inline bool type_is_int(TypeId id) { return id.raw >= TY_I8 && id.raw <= TY_USIZE; }
static inline bool type_is_signed(TypeId id) { return id.raw >= TY_I8 && id.raw <= TY_ISIZE; }
static inline bool type_is_float(TypeId id) { return id.raw == TY_F32 || id.raw == TY_F64; }
static inline bool type_is_number(TypeId id) { return type_is_int(id) || type_is_float(id); }

bool type_is_kind(const Types *types, TypeId id, TypeKind kind);
bool type_has_vars(const Types *types, TypeId id);
bool type_is_plain(const Types *types, TypeId id);
bool type_is_copy(const Types *types, TypeId id); /* not for variables */
/* Has fields at indices: a tuple or struct. */
static inline bool type_has_fields(const Types *types, TypeId id)
{
    return type_is_kind(types, id, TYPE_TUPLE) || type_is_kind(types, id, TYPE_STRUCT);
}

/* Declared by the program: a struct or enum. */
static inline bool type_is_nominal(const Types *types, TypeId id)
{
    return type_is_kind(types, id, TYPE_STRUCT) || type_is_kind(types, id, TYPE_ENUM);
}

/* Bits of an integer or float type. */
u32 type_bits(TypeId id);

/* The primitive type that a name means, or TY_NONE. */
TypeId type_from_name(Symbol name);
/* The other way round; none when it has no name. */
Symbol type_symbol(TypeId type);

/* `[i32; 3]`, as rustc writes it. Variables print as `_`, `{integer}`, `{float}` when the caller
 * has replaced them by TY_NONE; use infer_text for types with variables. In `arena`,
 * NUL-terminated. */
Str type_text(Arena *arena, const Types *types, TypeId id);

/* The layout of a value of this type (no variables), made once. Types over LIMIT_VALUE_BYTES give
 * {0}. */
IrLayoutId type_layout(Types *types, Ir *ir, TypeId id);

#endif
