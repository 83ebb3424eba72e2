// as many elements as the array has
fn main() {
    let [a, b] = [1, 2, 3]; //~ ERROR E0527
    let [a, .., b] = [1]; //~ ERROR E0528
    let [a] = 5; //~ ERROR E0529
    let [a, rest @ ..] = [1, 2, 3];
    let whole: [i32; 3] = rest; //~ ERROR E0308
    match [1, 2] {
        [] => {} //~ ERROR E0527
        [1] => {} //~ ERROR E0527
        [a, b] => {}
    }
    match "ab" {
        [a, b] => {} //~ ERROR E0529
        _ => {}
    }
}
