// A tuple struct, written with the names of fields.
struct Pair(i32, i32);

fn main() {
    let Pair { a, b } = Pair(1, 2); //~ ERROR E0769
    match Pair(3, 4) {
        Pair { 0: c, 1: d } => println!("{c} {d}"),
    }
}
