#!/usr/bin/env python3
"""Writes a long, valid, non-repeating program in the subset of Rust that Ludus compiles.

    gen_source.py --lines 100000 --seed 1 > big.rs

What it is for: measuring the front-end. Repeated source flatters (branch predictors and caches learn
it), so names come from a large vocabulary, literals are random, and no two functions are alike.

How the programs stay valid and free of panics: every integer variable has a range that holds at all
times, expressions are built together with the range of their value, and whatever might leave its
type is wrapped by `%`, `&` or not built. Running times are bounded by counting: each function knows
about how many steps a call costs.

The same arguments give the same bytes on every machine.
"""
import argparse
import random
import re
import sys

WORDS = """
able access account active actual adapt address adjust agent alarm album align alpha amber amount
anchor angle answer apple apply arch area arena argue array arrow aspect asset atlas atom audio audit
author avenue award axis badge balance band bank barrel base basin basket batch battery beacon beam
bench berry beta binary bishop bitmap blade blank blend block bloom board body bonus border bottle
bottom bound bounce branch brass brave bread breeze brick bridge bright broad bronze brush bubble bucket
budget buffer build bundle burst button cabin cable cache camera canal candle canvas canyon capital
carbon card cargo carrier carry castle catalog cedar cell center chain chalk chance change channel
chart chase check chess chief choice chorus chunk cipher circle circuit city claim class clean clear
client climate clock cloud cluster coast coast cobalt code coffee coil collar color column combine
comet common compass concert content contour control cookie copper copy coral core corner cost cotton
count couple course cover craft crane crater credit creek crest crew crop cross crown crystal cube
current curve cycle daily damage dance data dawn deal debit decade decay decimal deck deep degree
delay delta demand dense depth desert design detail device dial diamond digest digit dinner direct
disk dispatch distance divide dock domain door double draft dragon drain drawer dream drift drive drop
drum duct dust duty eagle early earth east echo edge effect effort eight elbow element elite ember
emit empty energy engine enter entry epoch equal error estate event exact exit expand expert export
extent extra fabric factor fair falcon family farm fault feature fence ferry fiber field figure file
filter final finger finish fire first fiscal flag flame flash fleet flight float floor flow fluid
flute focus fold follow forest fork form fossil found frame freight fresh front frost fruit fuel
future galaxy gallery gamma gap garden gate gauge gear genre ghost giant glass global globe glow
gold grade grain grand granite graph gravity grid group growth guard guess guest guide habit half
hammer handle harbor hash hazard heap heart heat height helper hero hidden high hill hint history
hold hollow honey hook horizon horse host hour house human humid hybrid icon ideal image impact import
inch index infant inner input insect inside island item ivory jacket jade jewel joint journal judge
juice jungle junior kernel kettle key kind kite knee knight knot label ladder lagoon lake lamp lane
lantern laser latch layer leader leaf league ledger legacy lemon length lens lesson letter level lever
liberty light lily limit linear link liquid list little local lock lodge logic long lotus lucky lumber
lunar magnet major mango manor mantle maple marble margin marine mark market marsh mask master matrix
meadow measure median medium melody member memory mentor menu mercury merge merit mesh metal meter
middle mile mill mineral minor mint minute mirror mission mixer mobile modem module moment monitor
month moral morning mosaic motion motor mount mouse movie museum music myth narrow nation native
nature needle nephew nerve nest network neutral night noble node noise normal north notch note novel
number oasis object ocean octave offer office offset olive onion opera option orange orbit orchard order
organ origin outer output oval owner oxide oxygen packet paddle page paint palace panel paper parade
parcel park parrot part patch path patrol pattern pause payload peak pearl pebble pencil pepper period
phase phone photo piano picket piece pilot pine pivot pixel place plain planet plank plant plasma plate
player plaza plot plow plum plural pocket poem point polar policy polish pond pool port pound powder
power prefix press price pride prime print prior prism probe process profit project proof proper pulse
pump pupil purple puzzle quarry quartz quest queue quick quiet quota radar radio radius rail rain
random range rapid rate ratio raven ray reach ready rebate record reed reef refund region relay relic
remote repair reply report rescue reset result retail return reward ribbon ridge right ring river
road robin robot rocket roof room root rope rose rotor round route royal ruby rudder ruler saddle
sail salad salmon salt sample sand satin scale scan scene school scope score scout screen script seal
search season seat second secret sector seed segment select senior sense series server session shade
shadow shape share shelf shell shield shift ship shore short shoulder signal silent silk silver simple
single sketch skill slate slice slope slot smart smoke smooth snow social socket soil solar solid
solo sonar sound source south space span spark speech speed spell sphere spice spike spin spiral
spirit splash split spoke sport spot spread spring square stable stack staff stage stamp stand staple
star start state station status steam steel stem step stereo stick stock stone stop storm story
stream street stripe strong studio style suburb sugar suit summer summit sunny supply surface swan
switch symbol system table tablet tail talent tank tape target task taste teach temple tenant tender
tennis terrace test theme theory thread throat ticket tide tiger timber time tiny title toast token
tone tool topic torch total touch tower town trace track trade traffic trail train transit travel tree
trend triangle tribe trick trophy tropic truck trunk trust tulip tunnel turbo turn twin ultra uncle
under unique unit upper urban usage valley value valve vapor vault vector velvet vendor venture
version vertex vessel video view village violet violin virtue visit vivid voice volume voyage wagon
wall walnut warm water wave weather wedge weight west whale wheat wheel white width wild willow
window wing winter wire wisdom wolf wonder wood world wrist yard year yellow young zebra zenith zone
""".split()
KEYWORDS = """
abstract as async await become box break const continue crate do dyn else enum extern false final fn
for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct
super trait true try type typeof union unsafe unsized use virtual where while yield
""".split()
WORDS = sorted(set(WORDS) - set(KEYWORDS))

INTS = {
    "i8": (-(2**7), 2**7 - 1), "u8": (0, 2**8 - 1), "i16": (-(2**15), 2**15 - 1),
    "u16": (0, 2**16 - 1), "i32": (-(2**31), 2**31 - 1), "u32": (0, 2**32 - 1),
    "i64": (-(2**63), 2**63 - 1), "u64": (0, 2**64 - 1), "usize": (0, 2**64 - 1),
    "isize": (-(2**63), 2**63 - 1),
}
INT_MIX = ["i32"] * 9 + ["u32"] * 5 + ["usize"] * 4 + ["u64"] * 4 + ["i64"] * 4 + [
    "u8", "u8", "i16", "u16", "i8", "isize"]
FLOATS = ["f64", "f64", "f64", "f32"]

# Binding strength of an expression's outermost operator, as in Rust's reference.
ATOM, UNARY, CAST, MUL, ADD, SHIFT, BITAND, BITXOR, BITOR, COMPARE, AND, OR = range(12)
ENDS_IN_CAST = re.compile(r" as \w+$")


class Expr:
    """Text, binding strength, range (integers only), and whether its type is fixed from within."""

    def __init__(self, text, level=ATOM, lo=0, hi=0, typed=True):
        self.text, self.level, self.lo, self.hi, self.typed = text, level, lo, hi, typed

    def within(self, level):
        return self.text if self.level <= level else "(" + self.text + ")"

    def before_less(self, level):
        """The same for the left side of `<` or `<<`, which may not follow `as u8`."""
        if ENDS_IN_CAST.search(self.text):
            return "(" + self.text + ")"
        return self.within(level)


class Var:
    """A name that is in scope. `kind`: 'int', 'float', 'bool', 'array', 'tuple'."""

    def __init__(self, name, kind, ty, lo=0, hi=0, mutable=False, length=0, parts=None, deref=""):
        self.name, self.kind, self.ty, self.lo, self.hi = name, kind, ty, lo, hi
        self.mutable, self.length, self.parts, self.deref = mutable, length, parts, deref
        self.is_slice = False
        self.locked = False


class Function:
    def __init__(self, name, params, result, cost, is_const):
        self.name, self.params, self.result = name, params, result
        self.cost, self.is_const = cost, is_const


class Program:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.lines = []
        self.functions = []
        self.constants = []
        self.globals = set()

    # --- small helpers -------------------------------------------------------------------------

    def chance(self, percent):
        return self.rng.randrange(100) < percent

    def number(self, lo, hi):
        return self.rng.randrange(lo, hi + 1)

    def pick(self, items):
        return items[self.rng.randrange(len(items))]

    def words(self, low, high):
        return "_".join(self.pick(WORDS) for _ in range(self.number(low, high)))

    def global_name(self, low, high):
        while True:
            name = self.words(low, high)
            if name not in self.globals:
                self.globals.add(name)
                return name

    def local_name(self):
        while True:
            name = self.words(1, 2) if self.chance(60) else self.words(1, 1)
            if name not in self.globals and name not in self.used:
                self.used.add(name)
                return name

    def put(self, text=""):
        self.lines.append("    " * self.depth + text if text else "")

    # --- literals --------------------------------------------------------------------------------

    def int_text(self, value):
        if value > 255 and self.chance(12):
            return hex(value)
        text = str(value)
        if value > 9999 and self.chance(60):
            text = f"{value:_}"
        return text

    def int_literal(self, ty, lo, hi):
        lo, hi = max(lo, INTS[ty][0]), min(hi, INTS[ty][1])
        span = self.pick([10, 100, 1000, 10**5, 10**7])
        if lo >= 0:
            value = self.number(lo, min(hi, lo + span))
        elif hi < 0:
            value = self.number(max(lo, hi - span), hi)
        else:
            value = self.number(max(lo, -span), min(hi, span))
        text = self.int_text(value) if value >= 0 else "-" + self.int_text(-value)
        typed = value >= 0 and self.chance(6)
        if typed:
            text += ("_" if self.chance(50) else "") + ty
        return Expr(text, ATOM if value >= 0 else UNARY, value, value, typed)

    def float_literal(self, positive=False):
        form = self.number(0, 5)
        if form == 0:
            text = f"{self.number(0, 99)}.{self.number(0, 9)}"
        elif form == 1:
            text = f"{self.number(1, 9)}.{self.number(0, 999):03}e{self.number(-6, 6)}"
        elif form == 2:
            text = f"{self.number(1, 5000)}.0"
        else:
            text = f"{self.number(0, 20)}.{self.number(1, 99999)}"
        if positive and float(text) == 0:
            text = "0.5"
        return Expr(text, ATOM, typed=False)

    # --- variables -------------------------------------------------------------------------------

    def scalars(self, kind, ty=None):
        return [v for v in self.scope
                if v.kind == kind and (ty is None or v.ty == ty) and not v.locked]

    def arrays(self, elem_kind=None, ty=None, mutable=None):
        return [v for v in self.scope
                if v.kind == "array" and not v.locked
                and (elem_kind is None or (v.ty in INTS) == (elem_kind == "int"))
                and (ty is None or v.ty == ty)
                and (mutable is None or v.mutable == mutable)]

    def index_for(self, array):
        """An index that is certainly in range."""
        fit = [v for v in self.scalars("int", "usize") if v.hi < array.length and not v.deref]
        if fit and self.chance(75):
            return self.pick(fit).name
        if array.is_slice and self.chance(50):
            any_size = [v for v in self.scalars("int", "usize") if not v.deref]
            if any_size:
                return f"{self.pick(any_size).name} % {array.name}.len()"
        wide = [v for v in self.scalars("int", "usize") if not v.deref]
        if wide and self.chance(60):
            return f"{self.pick(wide).name} % {array.length}"
        narrow = [v for v in self.scalars("int") if v.lo >= 0 and v.ty != "usize" and not v.deref]
        if narrow and self.chance(50):
            return f"{self.pick(narrow).name} as usize % {array.length}"
        return str(self.number(0, array.length - 1))

    def int_leaf(self, ty):
        """A variable, element, constant, cast or literal of an integer type."""
        roll = self.number(0, 99)
        own = self.scalars("int", ty)
        if own and roll < 52:
            v = self.pick(own)
            return Expr(v.deref + v.name, UNARY if v.deref else ATOM, v.lo, v.hi)
        if roll < 64:
            arrays = self.arrays("int", ty)
            if arrays:
                a = self.pick(arrays)
                return Expr(f"{a.name}[{self.index_for(a)}]", ATOM, a.lo, a.hi)
            grids = self.scalars("grid", ty)
            if grids:
                g = self.pick(grids)
                return Expr(self.grid_place(g), ATOM, g.lo, g.hi)
        if roll < 70:
            tuples = [(t, i) for t in self.scalars("tuple")
                      for i, part in enumerate(t.parts) if part[0] == ty]
            if tuples:
                t, i = self.pick(tuples)
                return Expr(f"{t.name}.{i}", ATOM, t.parts[i][1], t.parts[i][2])
        if roll < 78 and self.constants:
            fit = [c for c in self.constants[-60:] if c[1] == ty]
            if fit:
                c = self.pick(fit)
                return Expr(c[0], ATOM, c[2], c[3])
        if roll < 88:
            cast = self.cast_leaf(ty)
            if cast:
                return cast
        return self.int_literal(ty, *INTS[ty])

    def cast_leaf(self, ty):
        lo, hi = INTS[ty]
        other = [v for v in self.scalars("int") if v.ty != ty and lo <= v.lo and v.hi <= hi]
        flags = self.scalars("bool")
        if ty == "usize" and self.chance(20):
            arrays = self.arrays()
            if arrays:
                a = self.pick(arrays)
                return Expr(f"{a.name}.len()", ATOM, a.length if not a.is_slice else 1, 64)
        if other and self.chance(75):
            v = self.pick(other)
            return Expr(f"{v.deref}{v.name} as {ty}", CAST, v.lo, v.hi)
        if flags and self.chance(50):
            return Expr(f"{self.pick(flags).name} as {ty}", CAST, 0, 1)
        wide = [v for v in self.scalars("int") if v.ty != ty and v.lo >= 0]
        if wide:
            v = self.pick(wide)
            mod = self.number(2, min(120, hi, INTS[v.ty][1]))
            return Expr(f"({v.deref}{v.name} % {mod}) as {ty}", CAST, 0, mod - 1)
        floats = self.scalars("float")
        if floats:
            v = self.pick(floats)
            return Expr(f"{v.deref}{v.name} as {ty}", CAST, lo, hi)
        return None

    # --- integer expressions ---------------------------------------------------------------------

    def int_expr(self, ty, depth):
        if depth == 0:
            return self.int_leaf(ty)
        if self.chance(13):
            call = self.call_expr(lambda r: r[0] == "int" and r[1] == ty)
            if call:
                return call
        for _ in range(6):
            found = self.int_operation(ty, depth)
            if found:
                return found
        return self.int_leaf(ty)

    def int_operation(self, ty, depth):
        lo, hi = INTS[ty]
        a = self.int_expr(ty, depth - 1)
        op = self.pick(["+"] * 6 + ["-"] * 4 + ["*"] * 4 + ["/", "%", "%", "%", "&", "^", "|", "<<",
                                                           ">>", "neg", "not"])
        if op in "+-*":
            b = self.int_expr(ty, self.number(0, depth - 1))
            if not a.typed and not b.typed and self.chance(80):
                return None
            if op == "+":
                r = (a.lo + b.lo, a.hi + b.hi)
            elif op == "-":
                r = (a.lo - b.hi, a.hi - b.lo)
            else:
                products = [x * y for x in (a.lo, a.hi) for y in (b.lo, b.hi)]
                r = (min(products), max(products))
            if r[0] < lo or r[1] > hi:
                return None
            level = MUL if op == "*" else ADD
            return Expr(f"{a.within(level)} {op} {b.within(level - 1)}", level, *r,
                        a.typed or b.typed)
        if op in "/%":
            if not a.typed:
                return None
            k = self.number(2, self.pick([9, 31, 100, min(hi, 9973)]))
            if op == "/":
                r = (-(-a.lo // k) if a.lo < 0 else a.lo // k,
                     -(-a.hi // k) if a.hi < 0 else a.hi // k)
            else:
                r = (max(a.lo, 1 - k) if a.lo < 0 else 0, min(a.hi, k - 1) if a.hi > 0 else 0)
            return Expr(f"{a.within(MUL)} {op} {self.int_text(k)}", MUL, *r)
        if op in ("&", "^", "|"):
            b = self.int_expr(ty, 0) if self.chance(60) else self.int_literal(ty, 0, 255)
            if a.lo < 0 or b.lo < 0 or not (a.typed or b.typed):
                return None
            top = (1 << max(a.hi, b.hi).bit_length()) - 1
            top = min(top, min(a.hi, b.hi)) if op == "&" else min(top, hi)
            level = {"&": BITAND, "^": BITXOR, "|": BITOR}[op]
            return Expr(f"{a.within(level)} {op} {b.within(level - 1)}", level, 0, top)
        if op in ("<<", ">>"):
            if a.lo < 0 or not a.typed:
                return None
            n = self.number(1, 6)
            if op == ">>":
                return Expr(f"{a.within(SHIFT)} >> {n}", SHIFT, a.lo >> n, a.hi >> n)
            if a.hi << n > hi:
                return None
            return Expr(f"{a.before_less(SHIFT)} << {n}", SHIFT, a.lo << n, a.hi << n)
        if op == "neg":
            if lo == 0 or not a.typed or a.lo == lo or a.text.startswith("-"):
                return None
            return Expr("-" + a.within(ATOM), UNARY, -a.hi, -a.lo)
        if lo == 0 or not a.typed:
            return None
        return Expr("!" + a.within(ATOM), UNARY, -a.hi - 1, -a.lo - 1)

    def int_in(self, ty, lo, hi, depth=2):
        """An expression whose value certainly lies in lo..=hi."""
        e = self.int_expr(ty, depth)
        if lo <= e.lo and e.hi <= hi:
            return e
        if not e.typed or hi - lo < 1:
            return self.int_literal(ty, lo, hi)
        if e.lo >= 0 and lo <= 0:
            if (hi & (hi + 1)) == 0 and self.chance(50):
                mask = hex(hi) if self.chance(60) else self.int_text(hi)
                return Expr(f"{e.within(BITAND)} & {mask}", BITAND, 0, hi)
            return Expr(f"{e.within(MUL)} % {self.int_text(hi + 1)}", MUL, 0, hi) \
                if hi + 1 <= INTS[ty][1] else e
        if lo < 0 < hi:
            k = min(hi, -lo) + 1
            if k <= INTS[ty][1] and k >= 2:
                return Expr(f"{e.within(MUL)} % {self.int_text(k)}", MUL, 1 - k, k - 1)
        return self.int_literal(ty, lo, hi)

    # --- other expressions -----------------------------------------------------------------------

    def float_expr(self, ty, depth):
        if depth == 0:
            own = self.scalars("float", ty)
            roll = self.number(0, 99)
            if own and roll < 62:
                v = self.pick(own)
                return Expr(v.deref + v.name, UNARY if v.deref else ATOM)
            arrays = self.arrays("float", ty)
            if arrays and roll < 76:
                a = self.pick(arrays)
                return Expr(f"{a.name}[{self.index_for(a)}]")
            ints = self.scalars("int")
            if ints and roll < 86:
                v = self.pick(ints)
                return Expr(f"{v.deref}{v.name} as {ty}", CAST)
            return self.float_literal()
        if self.chance(12):
            call = self.call_expr(lambda r: r[0] == "float" and r[1] == ty)
            if call:
                return call
        a = self.float_expr(ty, depth - 1)
        b = self.float_expr(ty, self.number(0, depth - 1))
        op = self.pick("+++--***/")
        if not a.typed and not b.typed:
            return a
        if op == "/":
            b = self.float_literal(positive=True)
            if not a.typed:
                return a
        level = MUL if op in "*/" else ADD
        return Expr(f"{a.within(level)} {op} {b.within(level - 1)}", level, typed=True)

    def bool_expr(self, depth=1):
        roll = self.number(0, 99)
        flags = self.scalars("bool")
        if depth > 0 and roll < 22:
            op, level = self.pick([("&&", AND), ("||", OR)])
            a, b = self.bool_expr(depth - 1), self.bool_expr(depth - 1)
            return Expr(f"{a.within(level)} {op} {b.within(level - 1)}", level)
        if flags and roll < 32:
            name = self.pick(flags).name
            return Expr(name) if self.chance(60) else Expr("!" + name, UNARY)
        if roll < 45:
            floats = self.scalars("float")
            if floats:
                v = self.pick(floats)
                op = self.pick(["<", ">", "<=", ">="])
                return Expr(f"{v.deref}{v.name} {op} {self.float_expr(v.ty, 1).within(ADD)}", COMPARE)
        ints = self.scalars("int")
        if not ints:
            return Expr(self.pick(["true", "false"]))
        v = self.pick(ints)
        if self.chance(35) and v.lo >= 0:
            k = self.number(2, 9)
            return Expr(f"{v.deref}{v.name} % {k} == {self.number(0, k - 1)}", COMPARE)
        op = self.pick(["<", ">", "<=", ">=", "==", "!="])
        if self.chance(60) or not v.hi > v.lo:
            other = self.int_expr(v.ty, 1)
        else:
            other = self.int_literal(v.ty, v.lo + 1, v.hi)
        left = self.int_expr(v.ty, 1) if self.chance(25) else None
        if left is None or not left.typed:
            left = Expr(v.deref + v.name, UNARY if v.deref else ATOM)
        return Expr(f"{left.before_less(BITOR)} {op} {other.within(BITOR)}", COMPARE)

    # --- calls -----------------------------------------------------------------------------------

    def can_afford(self, cost):
        return self.cost + self.times * cost < self.limit

    def call_expr(self, wanted):
        """A call of an earlier function whose result is wanted, or None."""
        if not self.functions:
            return None
        for _ in range(6):
            back = self.pick([20, 200, 5000])
            f = self.functions[self.number(max(0, len(self.functions) - back),
                                           len(self.functions) - 1)]
            if not wanted(f.result) or not self.can_afford(f.cost):
                continue
            if self.in_const and not f.is_const:
                continue
            arguments = self.arguments(f)
            if arguments is None:
                continue
            self.cost += self.times * f.cost
            text = f"{f.name}({', '.join(arguments)})"
            if len(text) > 70:
                continue
            if f.result[0] == "int":
                return Expr(text, ATOM, f.result[2], f.result[3])
            return Expr(text)
        return None

    def arguments(self, f):
        out, exclusive, shared = [], set(), set()
        takes_mut = any(p[0] == "slice_mut" for p in f.params)
        for p in f.params:
            if p[0] == "int":
                depth = 0 if takes_mut or len(f.params) > 2 else self.number(0, 1)
                hidden = []
                if takes_mut:  # an element read while the array is borrowed is E0503
                    hidden = [v for v in self.scope if v.kind == "array" and not v.locked]
                for v in hidden:
                    v.locked = True
                e = self.int_in_flat(p[1], p[2], p[3], depth)
                for v in hidden:
                    v.locked = False
                out.append(e.text)
            elif p[0] == "float":
                own = [v for v in self.scalars("float", p[1])]
                v = self.pick(own) if own and self.chance(70) else None
                out.append(v.deref + v.name if v else self.float_literal().text)
            elif p[0] == "bool":
                own = self.scalars("bool")
                out.append(self.pick(own).name if own and self.chance(60)
                           else self.pick(["true", "false"]))
            elif p[0] == "array":
                own = [v for v in self.arrays(ty=p[1])
                       if v.length == p[2] and not v.is_slice and v.name not in exclusive
                       and (p[1] not in INTS or p[3] <= v.lo and v.hi <= p[4])]
                if not own:
                    return None
                out.append(self.pick(own).name)
            else:
                need_mut = p[0] == "slice_mut"
                own = [v for v in self.arrays(ty=p[1])
                       if v.length >= p[2] and (p[1] not in INTS or p[3] <= v.lo and v.hi <= p[4])
                       and (not need_mut or v.mutable) and v.name not in exclusive
                       and not (need_mut and v.name in shared)
                       # What the callee writes must suit the caller's own range.
                       and not (need_mut and p[1] in INTS and (p[3], p[4]) != (v.lo, v.hi))]
                if not own:
                    return None
                v = self.pick(own)
                (exclusive if need_mut else shared).add(v.name)
                if v.is_slice:
                    out.append(v.name)
                else:
                    out.append(("&mut " if need_mut else "&") + v.name)
        return out

    def int_in_flat(self, ty, lo, hi, depth):
        """Like int_in, but never makes a call: arguments stay short."""
        saved, self.limit = self.limit, -1
        e = self.int_in(ty, lo, hi, depth)
        self.limit = saved
        return e

    # --- statements ------------------------------------------------------------------------------

    def value_range(self, ty):
        """The range that a variable of this type will keep."""
        lo, hi = INTS[ty]
        hi = min(hi, self.pick([9, 63, 99, 127, 255, 999, 1023, 9999, 65535, 10**6]))
        return (-hi if lo < 0 else 0), hi

    def let_int(self, mutable=None, ty=None):
        ty = ty or self.pick(INT_MIX)
        mutable = self.chance(45) if mutable is None else mutable
        name = self.local_name()
        if mutable:
            lo, hi = self.value_range(ty)
            e = self.int_in(ty, lo, hi, self.number(0, 1))
        else:
            e = self.int_expr(ty, self.number(1, 3))
            lo, hi = e.lo, e.hi
        note = f": {ty}" if not e.typed or self.chance(25) else ""
        self.put(f"let {'mut ' if mutable else ''}{name}{note} = {e.text};")
        self.scope.append(Var(name, "int", ty, lo, hi, mutable))

    def let_float(self, mutable=None):
        ty = self.pick(FLOATS)
        mutable = self.chance(50) if mutable is None else mutable
        name = self.local_name()
        e = self.float_expr(ty, self.number(0, 3))
        note = f": {ty}" if not e.typed or self.chance(25) else ""
        self.put(f"let {'mut ' if mutable else ''}{name}{note} = {e.text};")
        self.scope.append(Var(name, "float", ty, mutable=mutable))

    def let_bool(self):
        name = self.local_name()
        self.put(f"let {name} = {self.bool_expr(2).text};")
        self.scope.append(Var(name, "bool", "bool"))

    def let_array(self):
        name = self.local_name()
        length = self.pick([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64])
        mutable = self.chance(60)
        if self.chance(25):
            ty, lo, hi = self.pick(FLOATS), 0, 0
            if length <= 6 and self.chance(60):
                items = ", ".join(self.float_literal().text for _ in range(length))
                self.put(f"let {'mut ' if mutable else ''}{name}: [{ty}; {length}] = [{items}];")
            else:
                self.put(f"let {'mut ' if mutable else ''}{name} = "
                         f"[{self.float_literal().text}{'_' if self.chance(30) else ''}{ty}; {length}];")
        else:
            ty = self.pick(INT_MIX)
            lo, hi = self.value_range(ty)
            if length <= 10 and self.chance(60):
                items = ", ".join(self.int_literal(ty, lo, hi).text for _ in range(length))
                note = f": [{ty}; {length}]"
                self.put(f"let {'mut ' if mutable else ''}{name}{note} = [{items}];")
            else:
                e = self.int_literal(ty, lo, hi)
                text = e.text if e.typed else f"{e.text}_{ty}"
                self.put(f"let {'mut ' if mutable else ''}{name} = [{text}; {length}];")
        self.scope.append(Var(name, "array", ty, lo, hi, mutable, length))

    def let_text(self):
        name = self.local_name()
        if self.chance(50):
            words = " ".join(self.pick(WORDS) for _ in range(self.number(1, 4)))
            end = self.pick(["", "", "!", "\\n", "\\t", ' \\"\\"', " \\u{e9}", " \u00e9"])
            self.put(f'let {name} = "{words}{end}";')
            kind = "str"
        else:
            letter = self.pick(list("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789+-*/ ")
                               + ["\\n", "\\\\", "\\'", "\\u{3bb}", "\\x7e", "\u00df"])
            self.put(f"let {name} = '{letter}';")
            kind = "char"
        self.scope.append(Var(name, kind, kind))

    def let_grid(self):
        """An array of arrays, of integers."""
        name, ty = self.local_name(), self.pick(INT_MIX)
        rows, columns = self.number(2, 6), self.number(2, 8)
        lo, hi = self.value_range(ty)
        e = self.int_literal(ty, lo, hi)
        text = e.text if e.typed else f"{e.text}{self.pick(['', '_'])}{ty}"
        mutable = self.chance(60)
        self.put(f"let {'mut ' if mutable else ''}{name} = [[{text}; {columns}]; {rows}];")
        self.scope.append(Var(name, "grid", ty, lo, hi, mutable, columns, parts=rows))

    def grid_place(self, grid):
        row = Var(grid.name, "array", grid.ty, length=grid.parts)
        return f"{grid.name}[{self.index_for(row)}][{self.index_for(grid)}]"

    def let_tuple(self):
        parts, texts = [], []
        for _ in range(self.number(2, 3)):
            ty = self.pick(INT_MIX)
            e = self.int_expr(ty, 1)
            if e.typed:
                texts.append(e.text)
            elif e.lo == e.hi:  # literals only: computed as i32, they could overflow
                texts.append(f"({e.lo} as {ty})" if e.lo >= 0 and e.lo < 2**31 else f"{e.lo}_{ty}")
            else:
                texts.append(f"{e.within(ATOM)} as {ty}")
            parts.append((ty, e.lo, e.hi))
        if self.chance(50):
            names = [self.local_name() for _ in parts]
            self.put(f"let ({', '.join(names)}) = ({', '.join(texts)});")
            for name, (ty, lo, hi) in zip(names, parts):
                self.scope.append(Var(name, "int", ty, lo, hi))
        else:
            name = self.local_name()
            self.put(f"let {name} = ({', '.join(texts)});")
            self.scope.append(Var(name, "tuple", "", parts=parts))

    def let_from_if(self):
        ty = self.pick(INT_MIX)
        lo, hi = self.value_range(ty)
        name = self.local_name()
        a, b = self.int_in(ty, lo, hi, 1), self.int_in(ty, lo, hi, 1)
        line = f"let {name}: {ty} = if {self.bool_expr().text} {{ {a.text} }} else {{ {b.text} }};"
        if len(line) < 78 and self.chance(70):
            self.put(line)
        else:
            deferred = self.chance(30)
            if deferred:
                self.put(f"let {name}: {ty};")
            self.put(f"{'' if deferred else f'let {name}: {ty} = '}if {self.bool_expr().text} {{")
            self.put(f"    {f'{name} = ' if deferred else ''}{a.text}{';' if deferred else ''}")
            self.put("} else {")
            self.put(f"    {f'{name} = ' if deferred else ''}{b.text}{';' if deferred else ''}")
            self.put("}" if deferred else "};")
        self.scope.append(Var(name, "int", ty, lo, hi))

    def let_from_loop(self):
        """`loop` that breaks with a value, after a bounded number of rounds."""
        counter, name = self.local_name(), self.local_name()
        rounds = self.number(3, 12)
        self.put(f"let mut {counter} = {self.number(0, 2)}_u32;")
        self.put(f"let {name} = loop {{")
        inner = self.enter(rounds)
        self.scope.append(Var(counter, "int", "u32", 0, rounds + 5))
        self.put(f"{counter} += {self.number(1, 3)};")
        self.put(f"if {counter} > {rounds} {{")
        e = self.int_in("u32", 0, 9999, 1)
        self.put(f"    break {e.text if e.typed else e.text + '_u32'};")
        self.put("}")
        self.statement(self.depth_left - 1)
        self.leave(inner)
        self.put("};")
        self.scope.append(Var(name, "int", "u32", 0, 9999))

    def assign(self):
        targets = [v for v in self.scope if v.mutable and not v.locked and v.kind in
                   ("int", "float", "array", "grid")]
        if not targets:
            return self.let_int(mutable=True)
        v = self.pick(targets)
        place = v.deref + v.name
        if v.kind == "array":
            place = f"{v.name}[{self.index_for(v)}]"
        elif v.kind == "grid":
            place = self.grid_place(v)
        if v.ty in FLOATS:
            op = self.pick(["=", "+=", "-=", "*="])
            self.put(f"{place} {op} {self.float_expr(v.ty, 2).text};")
            return
        if v.lo >= 0 and self.chance(20):
            if self.chance(50):
                self.put(f"{place} %= {self.int_text(self.number(2, v.hi + 1) if v.hi < INTS[v.ty][1] else 97)};")
            elif (v.hi & (v.hi + 1)) == 0:
                e = self.int_in(v.ty, 0, v.hi, 0)
                self.put(f"{place} {self.pick(['^=', '|=', '&='])} {e.text};")
            else:
                self.put(f"{place} {self.pick(['/=', '>>='])} {self.number(2, 4)};")
            return
        # place + e would leave the range: assign what has been wrapped.
        before = Expr(place, UNARY if v.deref and v.kind == "int" else ATOM, v.lo, v.hi)
        e = self.int_expr(v.ty, self.number(1, 2))
        total = (before.lo + e.lo, before.hi + e.hi)
        if total[0] >= INTS[v.ty][0] and total[1] <= INTS[v.ty][1] and self.chance(70):
            k = min(v.hi, -v.lo if v.lo < 0 else v.hi) + 1
            if 2 <= k <= INTS[v.ty][1]:
                self.put(f"{place} = ({place} + {e.within(MUL)}) % {self.int_text(k)};")
                return
        self.put(f"{place} = {self.int_in(v.ty, v.lo, v.hi, 2).text};")

    def enter(self, times):
        saved = (len(self.scope), self.times, self.depth_left)
        self.times *= max(times, 1)
        self.depth += 1
        self.depth_left -= 1
        return saved

    def leave(self, saved):
        length, self.times, self.depth_left = saved
        del self.scope[length:]
        self.depth -= 1

    def body(self, count):
        for _ in range(count):
            self.statement(self.depth_left)

    def if_statement(self):
        self.put(f"if {self.bool_expr().text} {{")
        saved = self.enter(1)
        self.body(self.number(1, 3))
        self.leave(saved)
        if self.chance(15):
            self.put(f"}} else if {self.bool_expr().text} {{")
            saved = self.enter(1)
            self.body(self.number(1, 2))
            self.leave(saved)
        if self.chance(45):
            self.put("} else {")
            saved = self.enter(1)
            self.body(self.number(1, 2))
            self.leave(saved)
        self.put("}")

    def for_range(self):
        ty = self.pick(["usize"] * 5 + ["i32", "i32", "u32", "u64"])
        name = self.local_name()
        start, rounds = self.number(0, 3), self.number(2, 12)
        end, form = start + rounds, self.number(0, 9)
        suffix = "" if ty == "i32" and self.chance(50) else self.pick(["", "_"]) + ty
        label = ""
        if self.chance(12):
            label = "'" + self.words(1, 1)
        low = f"{start}{suffix}"
        if form == 0:
            head = f"({low}..{end}).rev()"
        elif form == 1:
            head = f"({low}..={end - 1}).rev()"
        elif form == 2:
            head = f"({low}..{end}).step_by({self.number(2, 3)})"
        elif form < 5:
            head = f"{low}..={end - 1}"
        else:
            head = f"{low}..{end}"
        self.put(f"{label + ': ' if label else ''}for {name} in {head} {{")
        saved = self.enter(rounds)
        self.scope.append(Var(name, "int", ty, start, end - 1))
        self.body(self.number(1, 3))
        if label:
            self.put(f"if {self.bool_expr().text} {{")
            self.put(f"    {self.pick(['continue', 'break'])} {label};")
            self.put("}")
            self.body(1)
        self.leave(saved)
        self.put("}")

    def for_array(self):
        arrays = self.arrays()
        if not arrays:
            return self.for_range()
        a = self.pick(arrays)
        kind = "int" if a.ty in INTS else "float"
        name = self.local_name()
        form = self.number(0, 9)
        extra = None
        deref, mutable = "*", False
        if form < 3 and a.mutable:
            self.put(f"for {name} in {a.name}.iter_mut() {{" if a.is_slice or self.chance(50)
                     else f"for {name} in &mut {a.name} {{")
            mutable = True
        elif form < 5:
            index = self.local_name()
            self.put(f"for ({index}, {name}) in {a.name}.iter().enumerate() {{")
            extra = Var(index, "int", "usize", 0, a.length - 1 if not a.is_slice else 63)
        elif form < 7 and not a.is_slice:
            self.put(f"for {name} in {a.name} {{")
            deref = ""
        elif form < 9 and not a.is_slice:
            self.put(f"for {name} in &{a.name} {{")
        else:
            self.put(f"for {name} in {a.name}.iter() {{")
        saved = self.enter(a.length if not a.is_slice else 64)
        a.locked = True  # neither written nor, to keep it simple, read in the loop
        if extra:
            self.scope.append(extra)
        self.scope.append(Var(name, kind, a.ty, a.lo, a.hi, mutable, deref=deref))
        self.body(self.number(1, 3))
        a.locked = False
        self.leave(saved)
        self.put("}")

    def while_loop(self):
        name = self.local_name()
        start = self.number(10, 2000)
        self.put(f"let mut {name} = {start}_u32;")
        self.put(f"while {name} > {self.number(1, 4)} {{")
        saved = self.enter(11)
        self.scope.append(Var(name, "int", "u32", 0, start))
        self.body(self.number(1, 2))
        if self.chance(20):
            self.put(f"if {self.bool_expr().text} {{")
            self.put("    break;")
            self.put("}")
        self.put(f"{name} {self.pick(['/= 2', '/= 3', '>>= 1', '>>= 2', '/= 5'])};")
        self.leave(saved)
        self.put("}")

    def print_statement(self):
        if self.times > 12 or self.in_const:
            return self.assign()
        values = [v for v in self.scope if v.kind in ("int", "float", "bool", "str", "char", "tuple") and not v.locked]
        if not values:
            return self.let_int()
        pieces, arguments = [], []
        for _ in range(self.number(1, 3)):
            v = self.pick(values)
            spec = ""
            if v.kind == "float":
                spec = self.pick(["", ":.2", ":>10.3", ":.1", ":+.4", ":?", ":e"])
            elif v.kind == "int":
                spec = self.pick(["", "", ":>6", ":<8", ":^9", ":04", ":?", ":#x", ":b", ":+", ":*>7"])
            elif v.kind == "tuple":
                spec = self.pick([":?", ":?", ":4?", ":#?"])
            elif v.kind in ("str", "char"):
                spec = self.pick(["", "", ":?", ":>12", ":<6", ":-^20"])
            if self.chance(55):
                pieces.append(f"{self.pick(WORDS)} {{{v.name}{spec}}}")
            else:
                pieces.append(f"{self.pick(WORDS)} {{{spec}}}")
                arguments.append(v.deref + v.name)
        text = self.pick([", ", " ", "; ", " / ", " -> "]).join(pieces)
        line = f'{self.pick(["println"] * 6 + ["print", "eprintln"])}!("{text}"'
        self.put(line + "".join(", " + a for a in arguments) + ");")

    def assertion(self):
        ints = [v for v in self.scalars("int") if v.hi < INTS[v.ty][1]]
        if not ints or self.in_const:
            return self.assign()
        v = self.pick(ints)
        if self.chance(60):
            tail = f', "{self.pick(WORDS)} {self.pick(WORDS)}: {{{v.name}}}"' if self.chance(50) else ""
            self.put(f"assert!({v.deref}{v.name} <= {self.int_text(v.hi) if v.hi >= 0 else v.hi}{tail});")
        else:
            self.put(f"assert_ne!({v.deref}{v.name}, {self.int_text(v.hi + 1) if v.hi >= 0 else v.hi + 1});")

    def call_statement(self):
        if self.in_const:
            return self.assign()
        call = self.call_expr(lambda r: r[0] in ("unit", "tuple"))
        if not call:
            return self.assign()
        self.put(f"{call.text};" if self.chance(50) else f"let _ = {call.text};")

    def comment(self):
        words = " ".join(self.pick(WORDS) for _ in range(self.number(3, 8)))
        self.put(f"// {words.capitalize()}.")

    def statement(self, depth_left):
        self.cost += self.times
        if self.chance(7):
            self.comment()
        nested = depth_left > 0 and self.times < 200 and not self.in_const
        roll = self.number(0, 99)
        if roll < 20:
            self.let_int()
        elif roll < 28:
            self.let_float()
        elif roll < 30:
            self.let_bool()
        elif roll < 31:
            self.let_text()
        elif roll < 33 and self.times < 100:
            self.let_grid()
        elif roll < 37 and self.times < 100:
            self.let_array()
        elif roll < 42:
            self.let_tuple()
        elif roll < 46:
            self.let_from_if()
        elif roll < 56 and nested:
            self.if_statement()
        elif roll < 63 and nested:
            self.for_range()
        elif roll < 69 and nested:
            self.for_array()
        elif roll < 72 and nested:
            self.while_loop()
        elif roll < 74 and nested:
            self.let_from_loop()
        elif roll < 81:
            self.print_statement()
        elif roll < 83:
            self.assertion()
        elif roll < 86:
            self.call_statement()
        else:
            self.assign()

    # --- items -----------------------------------------------------------------------------------

    def start_function(self):
        self.scope, self.used = [], set()
        self.depth, self.depth_left, self.cost, self.times = 1, 3, 1, 1
        self.limit = 3000
        self.in_const = False

    def constant(self):
        self.start_function()
        self.depth = 0
        if self.chance(10):
            self.in_const, ty = True, self.pick(INT_MIX)
            call = self.call_expr(lambda r: r[0] == "int" and r[1] == ty)
            if call:
                name = self.global_name(2, 3).upper()
                self.put(f"const {name}: {ty} = {call.text};")
                self.constants.append((name, ty, call.lo, call.hi))
                return
        name = self.global_name(2, 3).upper()
        keyword = "static" if self.chance(15) else "const"
        roll = self.number(0, 9)
        if roll < 5:
            ty = self.pick(INT_MIX)
            lo, hi = self.value_range(ty)
            e = self.int_literal(ty, lo, hi)
            self.put(f"{keyword} {name}: {ty} = {e.text};")
            if keyword == "const":  # a `const fn` may not always read a static
                self.constants.append((name, ty, e.lo, e.hi))
        elif roll < 6:
            ty = self.pick(["u32", "u64", "i32", "usize"])
            a, b, c = self.number(2, 60), self.number(2, 60), self.number(0, 500)
            self.put(f"{keyword} {name}: {ty} = {a} * {b} + {c};")
            if keyword == "const":
                self.constants.append((name, ty, a * b + c, a * b + c))
        elif roll < 7:
            self.put(f"{keyword} {name}: {self.pick(FLOATS)} = {self.float_literal().text};")
        elif roll < 8:
            text = " ".join(self.pick(WORDS) for _ in range(self.number(1, 4)))
            self.put(f'{keyword} {name}: &str = "{text}";')
        else:
            ty = self.pick(INT_MIX)
            lo, hi = self.value_range(ty)
            length = self.number(3, 24)
            items = [self.int_literal(ty, lo, hi).text for _ in range(length)]
            text = ", ".join(items)
            if len(text) < 50:
                self.put(f"{keyword} {name}: [{ty}; {length}] = [{text}];")
            else:
                self.put(f"{keyword} {name}: [{ty}; {length}] = [")
                for i in range(0, length, 6):
                    self.put("    " + ", ".join(items[i:i + 6]) + ",")
                self.put("];")

    def parameters(self, is_const):
        params, texts = [], []
        for _ in range(self.pick([0, 1, 1, 2, 2, 2, 3, 3, 4])):
            name = self.local_name()
            roll = self.number(0, 99)
            if roll < 55 or is_const:
                ty = self.pick(INT_MIX)
                lo, hi = self.value_range(ty)
                params.append(("int", ty, lo, hi))
                texts.append(f"{name}: {ty}")
                self.scope.append(Var(name, "int", ty, lo, hi))
            elif roll < 68:
                ty = self.pick(FLOATS)
                params.append(("float", ty))
                texts.append(f"{name}: {ty}")
                self.scope.append(Var(name, "float", ty))
            elif roll < 74:
                params.append(("bool",))
                texts.append(f"{name}: bool")
                self.scope.append(Var(name, "bool", "bool"))
            else:
                ty = self.pick(INT_MIX[:22] + FLOATS)
                lo, hi = self.value_range(ty) if ty in INTS else (0, 0)
                length = self.pick([2, 3, 4, 4, 8])
                form = self.pick(["slice", "slice", "slice_mut", "array"])
                params.append((form, ty, length, lo, hi))
                if form == "array":
                    texts.append(f"{name}: [{ty}; {length}]")
                else:
                    texts.append(f"{name}: &{'mut ' if form == 'slice_mut' else ''}[{ty}]")
                v = Var(name, "array", ty, lo, hi, form == "slice_mut", length)
                v.is_slice = form != "array"
                self.scope.append(v)
        return params, texts

    def head(self, keyword, name, texts, result):
        arrow = f" -> {result}" if result else ""
        line = f"{keyword} {name}({', '.join(texts)}){arrow} {{"
        self.depth = 0
        if len(line) <= 92:
            self.put(line)
        else:
            self.put(f"{keyword} {name}(")
            for text in texts:
                self.put(f"    {text},")
            self.put(f"){arrow} {{")
        self.depth = 1

    def function(self, size=None):
        self.start_function()
        if self.chance(35):
            self.depth = 0
            self.comment()
            self.depth = 1
        if self.chance(7):
            return self.recursive_function()
        is_const = self.chance(10)
        self.in_const = is_const
        name = self.global_name(2, 3)
        params, texts = self.parameters(is_const)
        roll = self.number(0, 99)
        if roll < 58 or is_const:
            ty = self.pick(INT_MIX)
            result, result_text = ("int", ty) + self.value_range(ty), ty
        elif roll < 72:
            ty = self.pick(FLOATS)
            result, result_text = ("float", ty), ty
        elif roll < 78:
            result, result_text = ("bool",), "bool"
        elif roll < 85:
            parts = [self.pick(INT_MIX) for _ in range(2)]
            result, result_text = ("tuple", parts), f"({parts[0]}, {parts[1]})"
        else:
            result, result_text = ("unit",), ""
        self.head("const fn" if is_const else "fn", name, texts, result_text)
        size = size or (self.number(1, 4) if is_const else self.pick([1, 2, 3, 4, 4, 5, 5, 6, 7, 8, 9]))
        for i in range(size):
            self.statement(self.depth_left)
            if i + 2 < size and self.chance(7):
                self.put()
        if result[0] == "int" and self.chance(14):
            self.put(f"if {self.bool_expr().text} {{")
            self.put(f"    return {self.int_in(result[1], result[2], result[3], 1).text};")
            self.put("}")
        if result[0] == "int":
            self.put(self.int_in(result[1], result[2], result[3]).text)
        elif result[0] == "float":
            self.put(self.float_expr(result[1], 2).text)
        elif result[0] == "bool":
            self.put(self.bool_expr(2).text)
        elif result[0] == "tuple":
            a, b = (self.int_expr(t, 1).text for t in result[1])
            self.put(f"({a}, {b})")
        self.depth = 0
        self.put("}")
        self.functions.append(Function(name, params, result, self.cost, is_const))

    def recursive_function(self):
        name, n, ty = self.global_name(2, 3), self.local_name(), self.pick(["u32", "u64", "i32", "i64"])
        value = self.local_name()
        deepest = self.number(4, 20)
        self.head("fn", name, [f"{n}: u32", f"{value}: {ty}"], ty)
        self.scope.append(Var(value, "int", ty, 0, 9999))
        self.put(f"if {n} == 0 {{")
        self.put(f"    return {self.int_in(ty, 0, 9999, 1).text};")
        self.put("}")
        self.times = deepest
        for _ in range(self.number(0, 3)):
            self.statement(1)
        step = self.int_in(ty, 0, 9999, 1).text
        call = f"{name}({n} - 1, {step})"
        k = self.number(100, 9999)
        self.put(self.pick([call, f"({call} + {value}) % {k}", f"({call} * 3 + {self.number(1, 99)}) % {k}"]))
        self.depth = 0
        self.put("}")
        self.functions.append(Function(name, [("int", "u32", 0, deepest), ("int", ty, 0, 9999)],
                                       ("int", ty, 0, 10**4), self.cost + deepest * 4, False))

    def item(self, size=None):
        if self.chance(22):
            for _ in range(self.number(1, 3)):
                self.constant()
        else:
            self.function(size)
        self.put()

    def main(self, calls):
        self.start_function()
        self.limit = 10**6
        self.head("fn", "main", [], "")
        for _ in range(3):
            self.let_int()
        self.let_float(mutable=False)
        self.let_array()
        done = 0
        order = self.functions[-400:]
        self.rng.shuffle(order)
        for f in order:
            if done == calls or not self.can_afford(f.cost):
                break
            arguments = self.arguments(f)
            if arguments is None:
                continue
            self.cost += f.cost
            text = f"{f.name}({', '.join(arguments)})"
            if f.result[0] == "unit":
                self.put(f"{text};")
            else:
                name = self.local_name()
                self.put(f"let {name} = {text};")
                self.put(f'println!("{self.pick(WORDS)} = {{{name}:?}}");')
            done += 1
        self.depth = 0
        self.put("}")


def remove_since(program, marks):
    """Forgets the items made since `marks`."""
    for items, mark in zip((program.lines, program.functions, program.constants), marks):
        del items[mark:]


def fill(program, room, large):
    """Makes items until `room` lines are nearly full; the last may not go beyond."""
    failed = 0
    while failed < (4 if large else 16) and len(program.lines) < room - 4:
        marks = len(program.lines), len(program.functions), len(program.constants)
        program.item(None if large and len(program.lines) < room - 80 else program.number(1, 3))
        if len(program.lines) > room:
            remove_since(program, marks)
            failed += 1


def finish(program, lines, calls):
    """Adds `main`, and before it comments until the number of lines is as wanted."""
    body, program.lines = program.lines, []
    program.main(calls)
    end, program.lines = program.lines, body
    program.depth = 0
    while len(program.lines) + len(end) < lines:
        program.comment()
    return program.lines + end


def generate(lines, seed):
    """The lines of one program, exactly that many (if at least about 100)."""
    program = Program(seed)
    program.depth = 0
    program.put("// Generated by gen_source.py: valid, of no meaning, and never the same twice.")
    program.put()
    fill(program, lines - 36, large=True)
    return finish(program, lines, calls=12)


def generate_unit(lines, seed):
    """The lines of a small program, about that many."""
    program = Program(seed)
    fill(program, lines - 13, large=False)
    return finish(program, lines, calls=3)


def main():
    parser = argparse.ArgumentParser(description="Writes a long valid program to stdout.")
    parser.add_argument("--lines", type=int, default=100000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    text = "\n".join(generate(arguments.lines, arguments.seed)) + "\n"
    sys.stdout.buffer.write(text.encode("utf-8"))


if __name__ == "__main__":
    main()
