// A range without an end next to a comma of a slice pattern would read like a rest.
fn main() {
    match [1, 2] {
        [1.., _] => println!("a"), //~ ERROR E0658
        [.., 7..] => println!("b"), //~ ERROR E0658
        [x @ 5.., _] => println!("{x}"), //~ ERROR E0658
        [(2..), ..=3] => println!("c"),
        [0.. | -5, _] => println!("d"),
        _ => println!("e"),
    }
}
