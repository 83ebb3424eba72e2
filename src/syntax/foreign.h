/* foreign.h: words of other languages (foreign.def), and misspelt keywords. */
#ifndef LUDUS_SYNTAX_FOREIGN_H
#define LUDUS_SYNTAX_FOREIGN_H

#include "source/diag.h"

typedef enum ForeignPlace {
    FOREIGN_VALUE,
    FOREIGN_CALL,
    FOREIGN_TYPE,
    FOREIGN_METHOD,
    FOREIGN_STMT,
    FOREIGN_ITEM,
} ForeignPlace;

/* Adds to the diagnostic what Rust has instead of a word that stands at `span`; false when nothing
 * is known of it. */
bool foreign_suggest(Diag *diag, ForeignPlace place, Span span, Str word);

/* The type that is meant by one of another language, or an empty text. */
Str foreign_type(Str word);

/* The same with the keyword that begins a statement or an item and is spelt almost like the
 * word. */
bool foreign_keyword(Diag *diag, ForeignPlace place, Span span, Str word);

#endif
