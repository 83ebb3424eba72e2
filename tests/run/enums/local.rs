// Enums inside of functions, with the names of others.
enum Kind {
    Outside = 1,
}

fn inner() -> i32 {
    enum Kind {
        Inside = 20,
        Other,
    }
    Kind::Inside as i32 + Kind::Other as i32
}

fn main() {
    println!("{} {}", inner(), Kind::Outside as i32);
    {
        println!("{}", Kind::Late as i32);
        enum Kind {
            Late = 300,
        }
    }
}

// expect: 41 1
// expect: 300
