"""Which programs are changed, and how often.

What becomes of a program depends on the seed, its name and its text alone: another test beside it
takes nothing from those that were there, and gives them nothing.
"""
import heapq
import itertools
import random


def turns(programs, seed, count=None, share=None, weight=lambda program: 1):
    """(program, random number) for each change that is to be made. Each program (name, text) has a
    sequence of them, 1 / weight apart, of which the first is anywhere below 1 / weight. Taken are
    those below `share`, on average `share` * weight of a program; or the first `count` of all."""
    def sequence(program):
        rng = random.Random("\0".join((str(seed), *program)))
        first = rng.random()
        for n in itertools.count():
            yield (first + n) / weight(program), program, rng.randrange(1 << 40)

    merged = heapq.merge(*map(sequence, programs))
    if share is not None:
        merged = itertools.takewhile(lambda turn: turn[0] < share, merged)
    else:
        merged = itertools.islice(merged, count)
    return ((program, number) for _, program, number in merged)


def add_options(parser, count):
    parser.add_argument("--count", type=int, default=count, metavar="N", help="changes, in all")
    parser.add_argument("--share", type=float, metavar="S",
                        help="instead: changes for each program, on average")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
