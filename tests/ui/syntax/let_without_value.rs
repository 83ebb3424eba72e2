// let with = and nothing
fn main() {
    let n = ; //~ ERROR -
}
