// Constants have the operators of the machine only: those on references are calls of the library.
const N: i32 = 3;
const A: i32 = -&N; //~ ERROR E0658
const B: i32 = &N << 2; //~ ERROR E0658
const C: bool = &N == &3; //~ ERROR E0658

const fn sum(a: i32, b: &i32) -> i32 {
    a + b //~ ERROR E0658
}

const fn add_to(a: &i32) -> i32 {
    let mut n = 1;
    n += a; //~ ERROR E0658
    n + *a
}

const fn flip(a: &bool) -> bool {
    !a //~ ERROR E0658
}

const fn same(a: (i32, i32), b: (i32, i32)) -> bool {
    a == b //~ ERROR E0658
}

fn main() {
    println!("{} {} {}", A, B, C);
    println!("{} {} {} {}", sum(1, &2), add_to(&1), flip(&true), same((1, 2), (3, 4)));
}
