// A variable that gets its value in the arms.
fn main() {
    for n in 0..3 {
        let name;
        let size: u8;
        match n {
            0 => {
                name = "zero";
                size = 1;
            }
            1 => {
                (name) = "one";
                size = 2;
            }
            _ => {
                size = 9;
                name = "many";
            }
        }
        println!("{} {}", name, size);
    }
}

// expect: zero 1
// expect: one 2
// expect: many 9
