// a jump as an operand of arithmetic: its type is taken for `()`
fn add(x: i32) {
    let _ = x + return; //~ ERROR E0277
}

fn left(x: i32) {
    let _ = (return) + x; //~ ERROR E0277
}

fn compare(a: [i32; 2]) {
    let _ = a == return; //~ ERROR E0277
}

fn negate() {
    let _ = -(return); //~ ERROR E0600
}

fn index(a: [i32; 2]) {
    let _ = a[return]; //~ ERROR E0277
}

fn main() {
    add(1);
    left(1);
    compare([1, 2]);
    negate();
    index([1, 2]);
}
