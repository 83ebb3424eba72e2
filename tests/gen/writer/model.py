"""What the generator knows about a program: types, variables, functions, loops.

A scalar type is its name. Others are ("unit",), ("tup", types), ("arr", element, length), a Struct or an
Enum, and, for parameters and locals only, ("ref", target, mutable) and ("slice", element, mutable).
"""

SIGNED = ["i8", "i16", "i32", "i64", "isize"]
UNSIGNED = ["u8", "u16", "u32", "u64", "usize"]
INTS = SIGNED + UNSIGNED
FLOATS = ["f32", "f64"]
SCALARS = INTS + FLOATS + ["bool", "char", "str"]
BITS = {name: 64 if name.endswith("size") else int(name[1:]) for name in INTS}
UNIT = ("unit",)

NAMES = "a b c d e i k n p q s t u v w x y z total index left right".split()

# How tightly an expression binds. BLOCK is one that ends in a block: bare only on the right.
BLOCK, JUMP, OR, AND, CMP, BOR, XOR, BAND, SHIFT, ADD, MUL, CAST, UNARY, POSTFIX, ATOM = range(-1, 14)
BINARY = {"+": ADD, "-": ADD, "*": MUL, "/": MUL, "%": MUL, "&": BAND, "|": BOR, "^": XOR,
          "<<": SHIFT, ">>": SHIFT, "==": CMP, "!=": CMP, "<": CMP, ">": CMP, "<=": CMP, ">=": CMP,
          "&&": AND, "||": OR}

MAX_COST = 12000        # estimated statements that a whole program executes
MAX_TURNS = 60          # product of the turns of nested loops


class Struct:
    """`kind`: named, tuple, unit. `fields`: (name, type), "0", "1" ... in a tuple struct."""

    def __init__(self, name, kind, fields, derives):
        self.name, self.kind, self.fields, self.derives = name, kind, fields, derives
        self.constants = []         # associated ones, as Var


class Enum:
    """`variants`: names, with `values` their discriminants."""

    def __init__(self, name, variants, values, derives):
        self.name, self.variants, self.values, self.derives = name, variants, values, derives
        self.constants = []


def is_kind(ty, kind):
    return isinstance(ty, tuple) and ty[0] == kind


def is_reference(ty):
    return is_kind(ty, "ref") or is_kind(ty, "slice")


def is_adt(ty):
    return isinstance(ty, (Struct, Enum))


def members(ty):
    """The types that a value of a type is made of."""
    if is_kind(ty, "tup"):
        return ty[1]
    if is_kind(ty, "arr"):
        return (ty[1],)
    if isinstance(ty, Struct):
        return tuple(field for _, field in ty.fields)
    return ()


def has(ty, trait):
    """Whether a type has one of the traits that can be derived."""
    if is_reference(ty):
        return trait in ("Copy", "Clone") and not ty[2]
    if ty in FLOATS and trait in ("Eq", "Ord"):
        return False
    if is_adt(ty):
        return trait in ty.derives
    return all(has(member, trait) for member in members(ty))


def parts_of(ty):
    """The ways from a value of a type one step inwards: (text of the step, type)."""
    if is_kind(ty, "tup"):
        return [(f".{i}", part) for i, part in enumerate(ty[1])]
    if isinstance(ty, Struct):
        return [(f".{name}", part) for name, part in ty.fields]
    if is_kind(ty, "arr"):
        return [("[]", ty[1])] if ty[2] else []
    if is_kind(ty, "slice"):
        return [("[]", ty[1])]
    return []


def size_of(ty):
    """How many scalars are in it."""
    if is_kind(ty, "arr"):
        return ty[2] * size_of(ty[1])
    if is_kind(ty, "tup") or isinstance(ty, Struct):
        return sum(map(size_of, members(ty)))
    return 1


class Var:
    """Something with a name and a type. `lock`: 0 free, 1 lent shared, 2 lent mutably or not initialised."""

    def __init__(self, name, ty, mutable=False, lock=0, const=False, item=False, counter=False,
                 typed=True):
        self.name, self.ty, self.mutable, self.lock = name, ty, mutable, lock
        self.const = const          # may be used by a constant
        self.item = item            # a const or static: has no lock
        self.counter = counter      # decides when a loop ends: never assigned by other code
        self.typed = typed          # its type is known here, so that it may have a method called
        self.moved = False          # for good: nothing is tracked along paths
        self.loops = 0              # how many loops stood around its declaration

    def writable(self):
        if self.lock or self.counter or self.item or self.moved:
            return False
        return self.ty[2] if is_reference(self.ty) else self.mutable


class Function:
    """`owner` and `receiver` ("", "self", "&self", "&mut self") for those of an impl block."""

    def __init__(self, name, params, result, const=False, fuel=False, owner=None, receiver=""):
        self.name, self.params, self.result = name, params, result
        self.const, self.fuel, self.owner, self.receiver = const, fuel, owner, receiver
        self.cost = 1
        self.recursed = False       # its one call of itself is written


class Loop:
    def __init__(self, label, kind, ty=None):
        self.label, self.kind, self.ty = label, kind, ty    # kind: loop, while, block
