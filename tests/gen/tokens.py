"""Source text as tokens, for what shortens, mutates and varies programs.

    split(text)       the pieces of a text, white space and comments among them: "".join gives it back
    lex(text)         its tokens only, each with its place
    pairs(tokens)     where the bracket that matches each bracket is

A token is known by its spelling; what begins like a name is a name or a keyword. This is no judge of
what is valid: any text is split into something.
"""
import collections
import re

PIECE = re.compile(r"""
      //[^\n]* | \s+                                               # comments and white space
    | b?r(?P<h>\#+)".*?"(?P=h) | (?:b|c)?"(?:\\.|[^"\\])*" | b?r"[^"]*"   # strings
    | b?'(?:\\u\{[^}]*\}|\\x..|\\.|[^'\\\n])'                       # characters
    | '\w+ | (?<=\w\.)\d+(?=\.\d) | \d[\d_]*\.(?![.\w])             # labels, x.0.1, 1.
    | (?:0[xob][\da-fA-F_]+\w* | \d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?[\d_]+)?\w*)
    | \#!?(?=\[) | r\#[A-Za-z_]\w* | \w+
    | <<= | >>= | \.\.= | \.\.\. | :: | -> | => | && | \|\| | << | >> | \.\. | [-+*/%^&|=!<>]= | .
    """, re.S | re.X)
WORD = re.compile(r"\w")
OPEN, CLOSE = "([{", ")]}"

Token = collections.namedtuple("Token", "text line col")


def split(text):
    pieces, at = [], 0
    while at < len(text):
        end = comment_end(text, at) if text.startswith("/*", at) else PIECE.match(text, at).end()
        pieces.append(text[at:end])
        at = end
    return pieces


def comment_end(text, at):
    """Block comments nest."""
    depth = 0
    for match in re.compile(r"/\*|\*/").finditer(text, at):
        depth += 1 if match.group() == "/*" else -1
        if depth == 0:
            return match.end()
    return len(text)


def is_space(piece):
    return piece[0].isspace() or piece.startswith(("//", "/*"))


def is_name(piece):
    return bool(re.match(r"[A-Za-z_]\w*\Z", piece))


def is_int(piece):
    return bool(re.match(r"\d[\d_]*\Z|0[xob]", piece))


def lex(text):
    """Tokens with line and column, both from 1; columns count characters, as rustc's do."""
    tokens, line, start, at = [], 1, 0, 0
    for piece in split(text):
        if not is_space(piece):
            tokens.append(Token(piece, line, at - start + 1))
        at += len(piece)
        if "\n" in piece:
            line += piece.count("\n")
            start = at - len(piece) + piece.rindex("\n") + 1
    return tokens


def pairs(texts):
    """A map from the index of each bracket to that of its partner; of closed ones only."""
    found, stack = {}, []
    for i, text in enumerate(texts):
        if text in OPEN and len(text) == 1:
            stack.append(i)
        elif text in CLOSE and len(text) == 1 and stack:
            found[i] = stack.pop()
            found[found[i]] = i
    return found


def glue(a, b):
    """Whether two tokens need a space between them to stay two."""
    if (WORD.match(a[-1]) or a[-1] in "'\"#") and (WORD.match(b[0]) or b[0] in "'\""):
        return True
    return bool(re.match(r"[-+*/%^&|=!<>.:#']", a[-1])) and bool(re.match(r"[-+*/%^&|=!<>.:#']", b[0]))


def join(texts):
    """Tokens as one text, apart where they must be."""
    result = []
    for i, text in enumerate(texts):
        if i and glue(texts[i - 1], text) or i and WORD.match(text[0]) and texts[i - 1] in "),;}":
            result.append(" ")
        result.append(text)
    return "".join(result)
