/* audit_schema.inc.h: makes AuditTypes of a file of rows. Define AUDIT_ROWS as that file, and
 * include this one; the types are then SCHEMA_<struct>. What the rows are: report/schema.def.
 *
 * The rows are read for declarations; to count the references of each struct; for a mirror of each
 * struct, made of the rows, which must be as large as the struct, together with a check of each
 * row; and for the tables.
 *
 * A pointer takes 8 bytes, and padding less: so a pointer field without a row changes the size of
 * its struct, but not that of the mirror, and the file is not compiled. */

/* ---- rows, in terms of ROW(T, field, kind, target, count, extra, rule) ----------------------- */

#define VALUE(T, field) ROW(T, field, VALUE, Nothing, 0, 0, SCALAR)
#define VALUES(T, field) ROW(T, field, VALUE, Nothing, 0, 0, ANY)
#define OPAQUE(T, field) ROW(T, field, VALUE, Nothing, 0, 0, ANY)
#define PLAIN(T, field, U) ROW(T, field, VALUE, U, 0, 0, PLAIN)
#define POINTER(T, field, U) ROW(T, field, POINTER, U, 0, 0, TO_ONE)
#define NODE_POINTER(T, field, U) ROW(T, field, POINTER, U, 0, 0, ANY)
#define ARRAY(T, field, U, count, n) ROW(T, field, ARRAY, U, offsetof(T, count), n, TO_ONE)
#define POINTERS(T, field, U, count, n) \
    ROW(T, field, POINTERS, U, offsetof(T, count), n, TO_POINTER)
#define BYTES(T, field) ROW(T, field, BYTES, Nothing, 0, 0, TO_SCALAR)
#define PLAINS(T, field, U) ROW(T, field, BYTES, U, 0, 0, TO_PLAIN)
#define TEXT(T, field) ROW(T, field, BYTES, Str, 0, 0, SAME)
#define INLINE(T, field, U) ROW(T, field, INLINE, U, 0, 0, SAME)
#define VECTOR(T, field, U) ROW(T, field, ARRAY, U, offsetof(T, field.count), 0, OF_ONE)
#define VECTOR_OF_POINTERS(T, field, U) \
    ROW(T, field, POINTERS, U, offsetof(T, field.count), 0, OF_POINTER)
#define VECTOR_OF_PLAINS(T, field, U) ROW(T, field, BYTES, U, 0, 0, OF_PLAIN)
#define FRAME(T, field, U) ROW(T, field, FRAME, U, 0, 0, TO_ONE)
#define FOREIGN(T, field) ROW(T, field, FOREIGN, Nothing, 0, 0, ANY)

/* What the type of a field must be; a VEC and a Str begin with their pointer. */
#define AUDIT_FIELD_(T, field) (((T *)0)->field)
#define AUDIT_SAME_(expression, U) __builtin_types_compatible_p(__typeof__(expression), U)
enum { AUDIT_CLASS_POINTER_ = 5, AUDIT_CLASS_RECORD_ = 12, AUDIT_CLASS_UNION_ = 13 };
#define AUDIT_IS_ANY(T, field, U) 1
#define AUDIT_SCALAR_(expression)                                        \
    (__builtin_classify_type(expression) != AUDIT_CLASS_POINTER_         \
     && __builtin_classify_type(expression) != AUDIT_CLASS_RECORD_       \
     && __builtin_classify_type(expression) != AUDIT_CLASS_UNION_)
#define AUDIT_PLAIN_(expression, U) (AUDIT_SAME_(expression, U) && REFERENCES_OF_##U == 0)
#define AUDIT_IS_SCALAR(T, field, U) AUDIT_SCALAR_(AUDIT_FIELD_(T, field))
#define AUDIT_IS_PLAIN(T, field, U) AUDIT_PLAIN_(AUDIT_FIELD_(T, field), U)
#define AUDIT_IS_TO_SCALAR(T, field, U) AUDIT_SCALAR_(*AUDIT_FIELD_(T, field))
#define AUDIT_IS_TO_PLAIN(T, field, U) AUDIT_PLAIN_(*AUDIT_FIELD_(T, field), U)
#define AUDIT_IS_OF_PLAIN(T, field, U) AUDIT_PLAIN_(*AUDIT_FIELD_(T, field).items, U)
#define AUDIT_IS_SAME(T, field, U) AUDIT_SAME_(AUDIT_FIELD_(T, field), U)
#define AUDIT_IS_TO_ONE(T, field, U) AUDIT_SAME_(*AUDIT_FIELD_(T, field), U)
#define AUDIT_IS_TO_POINTER(T, field, U) AUDIT_SAME_(**AUDIT_FIELD_(T, field), U)
#define AUDIT_IS_OF_ONE(T, field, U) AUDIT_SAME_(*AUDIT_FIELD_(T, field).items, U)
#define AUDIT_IS_OF_POINTER(T, field, U) AUDIT_SAME_(**AUDIT_FIELD_(T, field).items, U)
_Static_assert(offsetof(Str, bytes) == 0, "a Str begins with its pointer");

/* The type that a row leads to; none where it leads to no type. */
#define AUDIT_TARGET_VALUE(U) NULL
#define AUDIT_TARGET_BYTES(U) NULL
#define AUDIT_TARGET_FOREIGN(U) NULL
#define AUDIT_TARGET_POINTER(U) &SCHEMA_##U
#define AUDIT_TARGET_ARRAY(U) &SCHEMA_##U
#define AUDIT_TARGET_POINTERS(U) &SCHEMA_##U
#define AUDIT_TARGET_INLINE(U) &SCHEMA_##U
#define AUDIT_TARGET_FRAME(U) &SCHEMA_##U

/* ---- declarations ---------------------------------------------------------------------------- */

#define ROW(T, field, kind, U, count, extra, rule)
#define STRUCT(T) extern const AuditType SCHEMA_##T;
#define END(T)
#define END_AT(T, place)
#include AUDIT_ROWS
#undef ROW
#undef STRUCT
#undef END
#undef END_AT

/* ---- how many rows of each struct are not plain ---------------------------------------------- */

#define AUDIT_REFERS_VALUE(U) 0
#define AUDIT_REFERS_INLINE(U) 1
#define AUDIT_REFERS_BYTES(U) 1
#define AUDIT_REFERS_FOREIGN(U) 1
#define AUDIT_REFERS_POINTER(U) 1
#define AUDIT_REFERS_ARRAY(U) 1
#define AUDIT_REFERS_POINTERS(U) 1
#define AUDIT_REFERS_FRAME(U) 1

#define ROW(T, field, kind, U, count, extra, rule) +AUDIT_REFERS_##kind(U)
#define STRUCT(T) enum { REFERENCES_OF_##T = 0
#define END(T) };
#define END_AT(T, place) };
#include AUDIT_ROWS
#undef ROW
#undef STRUCT
#undef END
#undef END_AT

/* ---- the mirrors ----------------------------------------------------------------------------- */

#define ROW(T, field, kind, U, count, extra, rule) \
    __typeof__(AUDIT_FIELD_(T, field)) field;      \
    _Static_assert(AUDIT_IS_##rule(T, field, U), "the row of " #T "." #field " does not fit it");
#define STRUCT(T) typedef struct AuditMirror##T {
#define END(T)         \
    }                  \
    AuditMirror##T;    \
    _Static_assert(sizeof(AuditMirror##T) == sizeof(T), "rows of " #T " are missing");
#define END_AT(T, place) END(T)
#include AUDIT_ROWS
#undef ROW
#undef STRUCT
#undef END
#undef END_AT

/* ---- the tables ------------------------------------------------------------------------------ */

#define ROW(T, field, kind, U, count, extra, rule) \
    {#field, AUDIT_##kind, (u32)offsetof(T, field), (u32)(count), extra, AUDIT_TARGET_##kind(U)},
#define STRUCT(T) static const AuditField FIELDS_OF_##T[] = {
#define END(T) END_AT(T, NULL)
#define END_AT(T, place)                                                                      \
    }                                                                                         \
    ;                                                                                         \
    const AuditType SCHEMA_##T = {#T, sizeof(T), COUNT_OF(FIELDS_OF_##T), FIELDS_OF_##T, NULL, \
                                  place};
#include AUDIT_ROWS
