// three errors in one function
fn main() {
    let mut x = 1;
    let a = &mut x;
    let y = x; //~ ERROR E0503
    *a += y;

    let mut p = 1;
    let b = &p;
    p = 2; //~ ERROR E0506
    println!("{}", b);

    let mut q = [1];
    let c = &q;
    q.iter_mut(); //~ ERROR E0502
    println!("{:?}", c);
}
