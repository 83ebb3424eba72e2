// an enum is not cast to bool
enum Switch {
    Off,
    On,
}

fn main() {
    println!("{}", Switch::On as bool); //~ ERROR E0054
    let s = Switch::Off;
}
