// The receiver and the first argument are evaluated before the panic in the second.
#[derive(Clone, Copy)]
struct Bag {
    n: i32,
}

fn bag() -> Bag {
    println!("bag");
    Bag { n: 3 }
}

fn say(n: i32) -> i32 {
    println!("say {}", n);
    n
}

impl Bag {
    fn put(&self, a: i32, b: i32) -> i32 {
        println!("put");
        self.n + a + b
    }
}

fn run(zero: i32) -> i32 {
    bag().put(say(1), say(2) / zero)
}

fn main() {
    println!("{}", run(1));
    run(0);
}

// expect: bag
// expect: say 1
// expect: say 2
// expect: put
// expect: 6
// expect: bag
// expect: say 1
// expect: say 2
// panic: 25:23: attempt to divide by zero
