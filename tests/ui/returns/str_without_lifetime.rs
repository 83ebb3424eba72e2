// a returned &str without a lifetime
fn name() -> &str { //~ ERROR E0106
    "ludus"
}

fn main() {
    println!("{}", name());
}
