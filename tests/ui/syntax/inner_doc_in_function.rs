// An inner doc comment documents what it stands in, so it comes first there.
fn main() {
    let x = 5;
    //! about main
    println!("{x}");
}
