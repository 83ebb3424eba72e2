// Not every range has a length.
fn main() {
    println!("{}", (1..3u64).len()); //~ ERROR E0599
    println!("{}", (1..).len()); //~ ERROR E0599
    println!("{}", (1..).is_empty()); //~ ERROR E0599
    println!("{}", (1..3).length()); //~ ERROR E0599
}
