/* explanation.c: finds the explanation of a code. */
#include "source/explanation.h"

const Explanation *explanation_find(const char *code)
{
    for (u32 i = 0; i < EXPLANATION_COUNT; i++) {
        if (strcmp(EXPLANATIONS[i].code, code) == 0) {
            return &EXPLANATIONS[i];
        }
    }
    return NULL;
}

const Explanation *diag_explanation(DiagCode code)
{
    return explanation_find(diag_code_name(code));
}
