// unsupported: const generics
fn total<const N: usize>(a: [i32; N]) -> i32 { //~ ERROR LUD
    let mut t = 0;
    for x in a {
        t += x;
    }
    t
}

fn main() {
    println!("{}", total([1, 2, 3]));
}
