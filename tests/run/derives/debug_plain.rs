// {:?} of each shape of struct.
#[derive(Debug)]
struct Named {
    a: i32,
    b: &'static str,
    c: char,
}

#[derive(Debug)]
struct Tuple(f64, bool);

#[derive(Debug)]
struct Single(Tuple);

#[derive(Debug)]
struct Unit;

#[derive(Debug)]
struct Empty {}

#[derive(Debug)]
struct EmptyTuple();

#[derive(Debug)]
struct All {
    named: Named,
    tuple: Single,
    unit: Unit,
    array: [Tuple; 2],
    nested: (u8, (Unit, i8)),
}

fn main() {
    println!("{:?}", Named { a: -1, b: "quo\"te", c: '\n' });
    println!("{:?} {:?} {:?} {:?}", Tuple(1.0, true), Unit, Empty {}, EmptyTuple());
    let all = All {
        named: Named { a: 7, b: "", c: '\'' },
        tuple: Single(Tuple(-0.0, false)),
        unit: Unit,
        array: [Tuple(1e20, true), Tuple(0.1, false)],
        nested: (1, (Unit, -2)),
    };
    println!("{:?}", all);
    println!("{all:?} {:?}", all.nested);
}

// expect: Named { a: -1, b: "quo\"te", c: '\n' }
// expect: Tuple(1.0, true) Unit Empty EmptyTuple
// expect: All { named: Named { a: 7, b: "", c: '\'' }, tuple: Single(Tuple(-0.0, false)), unit: Unit, array: [Tuple(1e20, true), Tuple(0.1, false)], nested: (1, (Unit, -2)) }
// expect: All { named: Named { a: 7, b: "", c: '\'' }, tuple: Single(Tuple(-0.0, false)), unit: Unit, array: [Tuple(1e20, true), Tuple(0.1, false)], nested: (1, (Unit, -2)) } (1, (Unit, -2))
