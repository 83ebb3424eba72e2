// patterns for arrays of another length
fn main() {
    let a = [1, 2, 3];
    match a {
        [x, y] => println!("{} {}", x, y), //~ ERROR E0527
    }
    let [p, q, r, s] = a; //~ ERROR E0527
    println!("{} {} {} {}", p, q, r, s);
}
