// a static whose value has another type
static NAME: &str = 'n'; //~ ERROR E0308

fn main() {
    println!("{}", NAME);
}
