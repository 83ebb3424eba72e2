// no main and an unknown name
fn f() {
    println!("{}", unknown); //~ ERROR E0425
} //~ ERROR E0601
