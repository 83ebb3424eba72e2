// a raw string that lacks its hash
fn main() {
    let s = r#"hello";
//~^ ERROR E0748
}
