// Functions, constants and structs within a method.
struct Sum;

impl Sum {
    fn of(n: u32) -> u32 {
        const STEP: u32 = 3;
        struct Acc {
            total: u32,
        }
        fn add(a: &mut Acc, n: u32) {
            a.total += n * STEP;
        }
        let mut acc = Acc { total: 0 };
        for i in 0..n {
            add(&mut acc, i);
        }
        acc.total
    }
}

fn main() {
    println!("{}", Sum::of(5));
}

// expect: 30
