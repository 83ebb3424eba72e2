// Paths from the root of the crate, and from the module above.
mod inner { //~ ERROR LUD
    pub fn f() -> i32 {
        super::g()
    }
}

fn g() -> i32 {
    5
}

fn main() {
    println!("{}", crate::g() + inner::f());
}
