// Locals hide functions, primitive type names stay usable, and fields never clash.
fn value() -> i32 { 1 }

fn main() {
    let v = value();
    {
        let value = 50;
        println!("{}", value + v);
    }
    println!("{}", value());
    let len = 3;
    println!("{}", [1, 2].len() + len);
    let u8 = 300;
    println!("{}", u8 as u8);
    let main = "main";
    println!("{main}");
}

// expect: 51
// expect: 1
// expect: 5
// expect: 44
// expect: main
