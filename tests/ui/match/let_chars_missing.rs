// a range of characters in a let
fn main() {
    let c = 'k';
    let 'a'..='z' = c; //~ ERROR E0005
}
