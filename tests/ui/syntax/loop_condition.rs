// loop with a condition
fn main() {
    let n = 3;
    loop n > 2 { //~ ERROR -
        break;
    }
}
