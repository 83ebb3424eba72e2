// An enum with Copy is copied; one without is moved, and made anew.
#[derive(Clone, Copy, Debug)]
enum Easy {
    A,
    B,
}

#[derive(Debug)]
enum Hard {
    A,
    B,
}

fn eat(h: Hard) -> u8 {
    h as u8
}

fn main() {
    let e = Easy::B;
    let f = e;
    println!("{:?} {:?} {:?}", e, f, Easy::A);
    let mut h = Hard::A;
    println!("{:?}", h);
    println!("{}", eat(h));
    h = Hard::B;
    println!("{}", eat(h));
}

// expect: B B A
// expect: A
// expect: 0
// expect: 1
