/* escape.h: {:?} of char and str. */
#ifndef LUDUS_EVAL_ESCAPE_H
#define LUDUS_EVAL_ESCAPE_H

#include "eval/sink.h"

/* 'a', '\'', '"', '\u{301}' */
void escape_char(Sink *sink, u32 code_point);

/* "a", "'", "\"", "\u{301}". The text is valid UTF-8. */
void escape_str(Sink *sink, Str text);

#endif
