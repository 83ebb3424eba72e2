// An order needs two slices.
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[1..] < [2, 3]); //~ ERROR E0308
    println!("{}", &a[1..] < [2, 3]); //~ ERROR E0308
    println!("{}", a[1..] < &a[..]); //~ ERROR E0308
}
