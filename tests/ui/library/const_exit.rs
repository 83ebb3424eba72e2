// A function of the library: const exit.
fn main() {
    const fn f() {
        std::process::exit(1); //~ ERROR E0015
    }
    f();
}
