// unsupported: nested match and tuples
fn main() {
    let t = (1, 'a');
    let n = match t { //~ ERROR LUD
        (1, 'a') => 1,
        (_, c) if c > 'b' => 2,
        (x, _) => x,
    };
    println!("{}", n);
}
