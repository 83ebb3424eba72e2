// `&&` and `||` evaluate the right side only when it is needed.
fn t(name: &str) -> bool { print!("{name}+ "); true }
fn f(name: &str) -> bool { print!("{name}- "); false }

fn main() {
    println!("{}", t("a") && f("b") && t("c"));
    println!("{}", f("a") || t("b") || t("c"));
    println!("{}", f("a") && t("b") || t("c"));
    println!("{}", t("a") || t("b") && f("c"));
    println!("{}", (t("a") || t("b")) && f("c"));
    println!("{}", !f("a") && !t("b"));
    if t("x") && t("y") { println!("both"); }
    let n = 0;
    println!("{}", n != 0 && 10 / n > 1);
    println!("{}", n == 0 || 10 % n == 1);
}

// expect: a+ b- false
// expect: a- b+ true
// expect: a- c+ true
// expect: a+ true
// expect: a+ c- false
// expect: a- b+ false
// expect: x+ y+ both
// expect: false
// expect: true
