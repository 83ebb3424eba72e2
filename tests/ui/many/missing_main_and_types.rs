// no main and a mismatch
fn f() {
    let b: bool = 1; //~ ERROR E0308
    println!("{}", b);
} //~ ERROR E0601
