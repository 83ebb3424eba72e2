#!/usr/bin/env python3
"""Writes a random program in the language of docs/language.md: well typed, terminating, deterministic.

    generate.py --seed 17 [--features all] > p17.rs

    program    = { use | type | struct | enum | const | static | fn | impl } main
    impl       = "impl" T "{" { const | fn with self, &self, &mut self or none } "}"
    statement  = let, with a pattern | assignment, also destructuring | compound assignment | print | assert | if | while | loop
               | for over a range, elements, chars | match | block | call | const | fn | library call
               | a variable without a type until a later statement | a borrow and what is done with it
    expr(T)    = literal | place | constructor | arithmetic | cast | comparison | if | match | block | loop
               | call | method call | library call | jump | part of a temporary | matches! | cmp and its match
               | comparison of references and slices | byte string
    pattern    = _ | name | mut name | ref name | literal | range | const | tuple | struct | variant | array | slice
               | name @ pattern | pattern "|" pattern | & pattern | ..

The generator is directed by types: `expr(ty)` writes an expression of type `ty` from what is in scope.
Its parts stand in writer/, one subject a file.

How the programs stay valid: a variable that is borrowed while other code is written is locked (shared:
it may be read; mutable: it may not be touched), one that is moved is gone for good, and `visible()` hides
what may not be used. What rustc refuses all the same is dropped by compare.py.

How they end: loops count, functions call only functions that were written before them or themselves with
less fuel, and every function carries an estimate of what a call costs.

How they get far: arithmetic that might overflow is mostly wrapped in functions that avoid it, or done on
small operands. A program's `danger` is the probability that it is written as it is; a panic is a result
like any other, but what stands behind it is not tested.
"""
import argparse
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent)]

import features                                     # noqa: E402
from writer.adts import Adts                        # noqa: E402
from writer.core import Core                        # noqa: E402
from writer.expressions import Expressions          # noqa: E402
from writer.formats import Formats                  # noqa: E402
from writer.forms import Forms                      # noqa: E402
from writer.items import Items                      # noqa: E402
from writer.library import Library                  # noqa: E402
from writer.literals import Literals                # noqa: E402
from writer.loops import Loops                      # noqa: E402
from writer.patterns import Patterns                # noqa: E402
from writer.statements import Statements            # noqa: E402


class Generator(Core, Literals, Expressions, Library, Formats, Forms, Adts, Patterns, Statements, Loops,
                Items):
    pass


def generate(seed, chosen=frozenset()):
    return Generator(seed, chosen).program()


def main():
    parser = argparse.ArgumentParser(description="Writes a random program.")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--features", default="all", metavar="A,B", help="names of features.py, or all")
    options = parser.parse_args()
    print(generate(options.seed, features.chosen(options.features, None)), end="")


if __name__ == "__main__":
    main()
