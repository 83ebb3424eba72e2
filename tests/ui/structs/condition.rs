// a struct is not a condition
struct Flag(bool);

fn main() {
    let f = Flag(true);
    if f { //~ ERROR E0308
        println!("yes");
    }
    while Flag(false) { //~ ERROR E0308
        println!("no");
    }
}
