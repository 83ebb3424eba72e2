// references in a tuple struct and inside of types, without lifetimes
struct Texts(&str, i32); //~ ERROR E0106

struct Inner {
    pair: (i32, &u8), //~ ERROR E0106
    list: [&char; 3], //~ ERROR E0106
}

fn main() {
    println!("hi");
}
