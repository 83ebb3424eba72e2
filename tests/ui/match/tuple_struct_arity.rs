// too many and too few fields of a tuple struct
struct Pair(i32, i32);

fn main() {
    let p = Pair(1, 2);
    match p {
        Pair(a) => println!("{}", a), //~ ERROR E0023
    }
    let Pair(x, y, z) = p; //~ ERROR E0023
    println!("{} {} {}", x, y, z);
}
