"""Shortens a program while something about it stays true.

    reduce(text, keeps, seconds)    the shortest text found for which keeps(text) holds

It drops runs of items, lines, tokens (delta debugging: from long runs to single ones), and bracketed
groups, of which it may keep the inside. Nothing is known about the language but its brackets, so
`keeps` decides what is still a program.
"""
import re
import time

from tokens import CLOSE, OPEN, split

FEW_TOKENS = 3000       # characters of a program whose tokens are tried one by one


class Reducer:
    def __init__(self, keeps, seconds):
        self.judge, self.tried, self.end = keeps, set(), time.monotonic() + seconds

    def keeps(self, text):
        if text in self.tried or time.monotonic() > self.end:
            return False
        self.tried.add(text)
        return self.judge(text)

    def shorten(self, pieces):
        length = max(1, len(pieces) // 2)
        while True:
            i = 0
            while i < len(pieces):
                shorter = pieces[:i] + pieces[i + length:]
                if self.keeps("".join(shorter)):
                    pieces = shorter
                else:
                    i += length
            if length == 1:
                return pieces
            length //= 2

    def simpler(self, pieces):
        """Texts in which one bracketed group is gone, or only its inside is left."""
        stack, groups = [], []
        for i, piece in enumerate(pieces):
            if len(piece) == 1 and piece in OPEN:
                stack.append(i)
            elif len(piece) == 1 and piece in CLOSE and stack:
                groups.append((stack.pop(), i))
        for a, b in sorted(groups, key=lambda group: group[0] - group[1]):
            line = max((i for i in range(a) if "\n" in pieces[i]), default=-1) + 1
            inside = pieces[a + 1:b]
            for start, kept in ((line, []), (a, []), (a - 1, inside), (line, inside), (a, inside),
                                (a, ["0"]), (a - 1, ["0"]), (a - 1, ["true"])):
                yield "".join(pieces[:max(start, 0)] + kept + pieces[b + 1:])

    def nested(self, text):
        changed = True
        while changed:
            changed = False
            for shorter in self.simpler(split(text)):
                if len(shorter) < len(text) and self.keeps(shorter):
                    text, changed = shorter, True
                    break
        return text

    def reduce(self, text):
        if not self.keeps(text):
            return text
        size = None
        while size != len(text):
            size = len(text)
            text = "".join(self.shorten(re.split(r"(?<=\n\n)", text)))
            text = "".join(self.shorten(text.splitlines(keepends=True)))
            text = self.nested(text)
            if len(text) < FEW_TOKENS:
                text = "".join(self.shorten(split(text)))
        return text


def reduce(text, keeps, seconds):
    return Reducer(keeps, seconds).reduce(text)
