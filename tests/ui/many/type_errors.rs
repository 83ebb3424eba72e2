// eight mismatches in four functions
fn area(w: f64, h: f64) -> f64 {
    w * h
}

fn label(n: i32) -> &'static str {
    if n > 9 {
        return 'x'; //~ ERROR E0308
    }
    n //~ ERROR E0308
}

fn flags() -> [bool; 3] {
    let first: bool = 1; //~ ERROR E0308
    [first, true, 0] //~ ERROR E0308
}

fn count(v: &[u8]) -> usize {
    let mut n = 0usize;
    for x in v {
        if *x == 'a' { //~ ERROR E0308
            n += 1;
        }
    }
    while n { //~ ERROR E0308
        n -= 1;
    }
    n
}

fn main() {
    println!("{}", area(2, 3.0)); //~ ERROR E0308
    println!("{}", label("four")); //~ ERROR E0308
    println!("{:?}", flags());
    println!("{}", count(&[1, 2]));
}
