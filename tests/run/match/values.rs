// A match as a value: assigned, returned, a condition, with arms that leave.
fn never(x: i32) -> i32 {
    let y = match x {
        0 => return -1,
        n if n > 100 => return n,
        n => n,
    };
    y * 2
}

fn tail(x: i32) -> (i32, [u8; 4]) {
    match x {
        0 => (0, [0; 4]),
        1 => {
            let a = [1, 2, 3, 4];
            (1, a)
        }
        n => match n % 2 {
            0 => (n, [2; 4]),
            _ => return (n + 1, [9; 4]),
        },
    }
}

fn noisy(n: i32) -> i32 {
    print!("<{n}>");
    n
}

fn order(a: i32, b: i32) {
    match (noisy(a), noisy(b)) {
        (1, _) => println!("one"),
        (_, n) if noisy(n) == 2 => println!("two"),
        (x, y) => println!("{x} {y}"),
    }
}

fn main() {
    println!("{} {} {}", never(0), never(21), never(101));
    for x in 0..4 {
        println!("{:?}", tail(x));
    }
    order(1, 5);
    order(3, 2);
    order(3, 4);
    let mut i = 0;
    let r = loop {
        i += 1;
        match i {
            1 | 3 => continue,
            6 => break i * 2,
            _ => {}
        }
        print!("{i} ");
    };
    println!("{r}");
    let mut v = 5;
    v = match v {
        5 => {
            v += 1;
            v * 10
        }
        _ => 0,
    };
    println!("{v}");
    let mut a = [1, 2, 3];
    a = match a {
        [x, y, z] if x > y => [z, y, x],
        [x, y, z] => [y, z, x],
    };
    println!("{a:?}");
    let mut p = (1, 2);
    p = match p {
        (x, y) => (y, x),
    };
    println!("{p:?}");
    if match v { 60 => true, _ => false } {
        println!("sixty");
    }
    while match i { 0 => false, _ => true } {
        i -= 1;
    }
    println!("{i} {}", match i { 0 => "zero", _ => "more" });
    let (b, c) = match v {
        60 => (1, 2),
        _ => (3, 4),
    };
    println!("{}", b + c * match c { 2 => 10, _ => 20 });
    let unit = match v {
        0 => {}
        _ => println!("effect"),
    };
    println!("{unit:?}");
    match v {
        _ if v > 100 => println!("big"),
        0..=59 => println!("small"),
        y => {
            let z = y;
            println!("{z}");
        }
    }
    let mut g = 1;
    match (g, 2) {
        (1, 3) => println!("no"),
        (x, _) if { g = 5; x == 9 } => println!("no"),
        (1, y) => println!("{y} {g}"),
        _ => println!("no"),
    }
}
