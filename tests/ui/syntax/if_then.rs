// then after the condition
fn main() {
    let n = 3;
    if n > 2 then {} //~ ERROR -
}
