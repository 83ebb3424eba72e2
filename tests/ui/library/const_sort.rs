// A function of the library: const sort.
fn main() {
    const fn f(mut a: [i32; 2]) -> [i32; 2] {
        a.sort(); //~ ERROR E0015
        a
    }
    println!("{:?}", f([2, 1]));
}
