// Consts inside functions and blocks hide outer ones, and are visible before their declaration.
const N: i32 = 1;

fn f() -> i32 {
    let r = N;
    const N: i32 = 10;
    {
        let s = N + r;
        const N: i32 = 100;
        s + N
    }
}

fn main() {
    println!("{} {}", f(), N);
    const LOCAL: usize = 2 + HIDDEN;
    const HIDDEN: usize = 3;
    println!("{:?}", [N; LOCAL]);
    static GREETING: &str = "local static";
    println!("{GREETING}");
}

// expect: 210 1
// expect: [1, 1, 1, 1, 1]
// expect: local static
