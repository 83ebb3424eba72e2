// main with a capital letter
fn Main() {
    println!("hello");
} //~ ERROR E0601
