// one branch is a call that gives ()
fn warn() {
    eprintln!("!");
}

fn main() {
    let n = 2;
    let m = if n > 1 { n } else { warn() }; //~ ERROR E0308
    println!("{}", m);
}
