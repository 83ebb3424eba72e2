// a name is bound once, alternatives aside
fn f(x: (i32, i32, i32)) -> i32 {
    match x {
        (a, a, 1) => a, //~ ERROR E0416
        (a, b, _) | (b, _, a) if a > b => a,
        (a, (1 | a), _) => 1, //~ ERROR E0408
        //~^ ERROR E0416
        _ => 0,
    }
}

fn main() {
    println!("{}", f((1, 2, 3)));
}
