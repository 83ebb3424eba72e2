// thirteen kinds of error of the type checker
fn one(n: i32) -> i32 {
    n
}

fn main() {
    let n = 5i32;
    let t = (1, 2);
    let a = [1, 2, 3];
    let mut s = "text";
    let b: bool = n; //~ ERROR E0308
    let c = n + 1.5; //~ ERROR E0277
    let d = *n; //~ ERROR E0614
    let e = -s; //~ ERROR E0600
    let f = n[0]; //~ ERROR E0608
    let g = t.5; //~ ERROR E0609
    let h = a.size(); //~ ERROR E0599
    let i = one(); //~ ERROR E0061
    let j = n(1); //~ ERROR E0618
    let k = n as char; //~ ERROR E0604
    let l = s as f64; //~ ERROR E0606
    let m = s + s; //~ ERROR E0369
    s += s; //~ ERROR E0368
}
