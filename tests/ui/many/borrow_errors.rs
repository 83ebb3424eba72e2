// eight errors of the borrow checker in eight functions
fn assigned_twice() {
    let n = 1;
    println!("{}", n);
    n = 2; //~ ERROR E0384
}

fn two_mut() {
    let mut n = 1;
    let a = &mut n;
    let b = &mut n; //~ ERROR E0499
    *a += *b;
}

fn shared_and_mut() {
    let mut n = 1;
    let a = &n;
    let b = &mut n; //~ ERROR E0502
    *b += 1;
    println!("{}", a);
}

fn assigned_while_borrowed() {
    let mut n = 1;
    let a = &n;
    n = 2; //~ ERROR E0506
    println!("{}", a);
}

fn no_value() {
    let n: i32;
    println!("{}", n); //~ ERROR E0381
}

fn not_mutable() {
    let a = [1];
    a[0] = 2; //~ ERROR E0594
}

fn not_mutable_borrow() {
    let n = 1;
    let r = &mut n; //~ ERROR E0596
    *r = 2;
}

fn dies_early() {
    let r;
    {
        let n = 1;
        r = &n; //~ ERROR E0597
    }
    println!("{}", r);
}

fn main() {
    assigned_twice();
    two_mut();
    shared_and_mut();
    assigned_while_borrowed();
    no_value();
    not_mutable();
    not_mutable_borrow();
    dies_early();
}
