// unsupported: generics
fn pick<T>(a: T, _b: T) -> T { //~ ERROR LUD
    a
}

fn main() {
    println!("{}", pick(1, 2));
}
