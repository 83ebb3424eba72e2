// The receiver is evaluated once, before the arguments.
#[derive(Clone, Copy)]
struct Bag {
    n: i32,
}

fn bag(n: i32) -> Bag {
    println!("bag {n}");
    Bag { n }
}

fn say(n: i32) -> i32 {
    println!("say {n}");
    n
}

impl Bag {
    fn sum(&self, a: i32, b: i32) -> i32 {
        println!("sum");
        self.n + a + b
    }

    fn plus(self, other: Bag) -> Bag {
        println!("plus");
        Bag { n: self.n + other.n }
    }
}

fn main() {
    println!("{}", bag(1).sum(say(2), say(3)));
    println!("{}", bag(10).plus(bag(20)).plus(bag(30)).n);
}

// expect: bag 1
// expect: say 2
// expect: say 3
// expect: sum
// expect: 6
// expect: bag 10
// expect: bag 20
// expect: plus
// expect: bag 30
// expect: plus
// expect: 60
