// a static is no pattern
static LIMIT: i32 = 5;

fn main() {
    let n = 3;
    match n {
        LIMIT => println!("limit"), //~ ERROR E0530
        _ => println!("more"),
    }
}
