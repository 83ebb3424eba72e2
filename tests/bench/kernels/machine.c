/* Branches in a loop: a state machine counts the words, numbers and comments of a text. */
#include <stdint.h>
#include <stdio.h>

typedef enum State { BLANK, WORD, NUMBER, COMMENT } State;

enum { SIZE = 4096 };

static State next(State state, uint8_t byte)
{
    if (state == COMMENT) {
        return byte == '\n' ? BLANK : COMMENT;
    }
    if (byte == '#') {
        return COMMENT;
    }
    if (byte >= 'a' && byte <= 'z') {
        return WORD;
    }
    if (byte >= '0' && byte <= '9') {
        return state == WORD ? WORD : NUMBER;
    }
    return BLANK;
}

int main(void)
{
    static const char alphabet[] = "abcdefgh 0123 \nxyz+ #";
    static uint8_t text[SIZE];
    uint64_t seed = 3;
    for (int i = 0; i < SIZE; i++) {
        seed = seed * 16807 % 2147483647;
        text[i] = (uint8_t)alphabet[seed % (sizeof(alphabet) - 1)];
    }
    unsigned words = 0, numbers = 0, comments = 0;
    for (int round = 0; round < 4000; round++) {
        State state = BLANK;
        for (int i = 0; i < SIZE; i++) {
            State new = next(state, text[i]);
            if (new != state) {
                switch (new) {
                case WORD:
                    words++;
                    break;
                case NUMBER:
                    numbers++;
                    break;
                case COMMENT:
                    comments++;
                    break;
                case BLANK:
                    break;
                }
            }
            state = new;
        }
    }
    printf("%u %u %u\n", words, numbers, comments);
    return 0;
}
