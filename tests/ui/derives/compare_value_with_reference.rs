// a value is not compared with a reference
#[derive(PartialEq, Debug)]
struct Meters(i32);

fn same(a: &Meters, b: Meters) -> bool {
    *a == b && b == a //~ ERROR E0308
}

fn main() {
    println!("{}", same(&Meters(1), Meters(2)));
}
