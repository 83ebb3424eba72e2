// unsupported: mod
mod tools { //~ ERROR LUD
    pub fn seven() -> i32 {
        7
    }
}

fn main() {
    println!("{}", tools::seven());
}
