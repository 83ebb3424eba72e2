// the path before an empty list is judged
use nothing::{}; //~ ERROR E0432

fn main() {
    println!("hi");
}
