// a slice may have another length
fn main() {
    let list = &[1, 2][..];
    let [a, b] = list; //~ ERROR E0005
    let [first, ..] = list; //~ ERROR E0005
    let [..] = list;
}
