/* words.h: every word that the compiler's tables know, for the dictionary and for token streams. */
#ifndef LUDUS_TESTS_FUZZ_WORDS_H
#define LUDUS_TESTS_FUZZ_WORDS_H

#include "syntax/token.h"

typedef struct Word {
    TokenKind kind;
    const char *text;
} Word;

/* Every token that has one spelling, and samples of those that have many: fewer than
 * WORD_NAME_FIRST, so that a byte names one. */
enum { WORD_NAME_FIRST = 0xf0 };
u32 word_count(void);
Word word_at(u32 i);

/* The common word of this kind and text, or of this kind, or word_count(). */
u32 word_find(TokenKind kind, Str text);

/* All names of all tables, some of them more than once: at most 0xfff. */
u32 word_name_count(void);
const char *word_name(u32 i);

/* The index of a name, or word_name_count(). */
u32 word_find_name(Str text);

#endif
