// a number that the tuple struct does not have
struct Pair(i32, i32);

fn main() {
    let p = Pair { 0: 1, 1: 2, 2: 3 }; //~ ERROR E0560
    println!("{} {}", p.0, p.1);
}
