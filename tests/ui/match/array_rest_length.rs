// more elements than the array has, with `..`
fn main() {
    let a = [1, 2];
    match a {
        [x, y, .., z] => println!("{} {} {}", x, y, z), //~ ERROR E0528
    }
}
