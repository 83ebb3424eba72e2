// A comparison with a number does not say what the elements of an empty array are.
fn main() {
    let a = []; //~ ERROR E0282
    let mut i = 0;
    while a[i] > 0 {
        i += 1;
    }
}

fn negated() {
    let a = []; //~ ERROR E0282
    println!("{}", -a[0]);
}

fn added() {
    let a = []; //~ ERROR E0282
    println!("{}", 1 + a[0]);
}

fn looped() {
    let a = []; //~ ERROR E0282
    for x in a {
        if x == 3 {
            println!("three");
        }
    }
}

fn called() {
    let a = ([], 1); //~ ERROR E0282
    println!("{}", a.0[0].abs());
}
