/* literal.h: the values of literal tokens. The lexer has checked and reported what is wrong with
 * them; here a token that was not well formed gives some value. */
#ifndef LUDUS_SYNTAX_LITERAL_H
#define LUDUS_SYNTAX_LITERAL_H

#include "syntax/names.h"

typedef struct IntLiteral {
    u64 value;    /* low 64 bits */
    bool too_big; /* does not fit 64 bits (but 128, or it was reported) */
    Name suffix;  /* NAME_I8 .. NAME_F64, or 0 */
} IntLiteral;

typedef struct FloatLiteral {
    f64 value;    /* correctly rounded to f64 */
    f32 value32;  /* correctly rounded to f32: not the same as rounding twice */
    Name suffix;
} FloatLiteral;

IntLiteral literal_int(const Tokens *tokens, u32 token);
FloatLiteral literal_float(const Tokens *tokens, u32 token, Arena *scratch);
u32 literal_char(const Tokens *tokens, u32 token); /* code point */
u8 literal_byte(const Tokens *tokens, u32 token);

/* The bytes of a byte string, raw or not, in `arena`. */
Str literal_byte_str(Arena *arena, const Tokens *tokens, u32 token);

/* The decoded bytes of a string literal, in `arena`; escapes and line continuations are resolved,
 * CRLF is read as LF. `offsets`, when not NULL, gets an array (in arena) of len + 1 source
 * offsets, one for each decoded byte, so that a message can point into the literal. */
Str literal_str(Arena *arena, const Tokens *tokens, u32 token, u32 **offsets);

#endif
