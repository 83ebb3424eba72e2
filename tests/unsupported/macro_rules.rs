// unsupported: macro_rules
macro_rules! square { //~ ERROR LUD
    ($n:expr) => {
        $n * $n
    };
}

fn main() {
    println!("{}", square!(4));
}
