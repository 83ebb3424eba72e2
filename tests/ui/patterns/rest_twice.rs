// one `..` in each list
fn main() {
    let (a, .., b, ..) = (1, 2, 3); //~ ERROR
    let [.., c, ..] = [1, 2, 3]; //~ ERROR
}
