// A level that stands beside an unknown name counts for it.
#[allow(unknown_lints, no_such_lint)]
#[warn(another_one)]
fn f() -> i32 {
    #[warn(a_third)] //~ nothing: the function allows it
    let x = 1;
    x
}
fn main() {
    #[allow(the_last)] //~ WARN unknown_lints
    let x = f();
    println!("{x}");
}
