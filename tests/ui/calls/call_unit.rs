// the value of a unit call called
fn log() {}

fn main() {
    log()(); //~ ERROR E0618
}
