// unsupported: static mut
static mut LEVEL: i32 = 1; //~ ERROR LUD

fn main() {
    unsafe {
        LEVEL += 1;
    }
    println!("ok");
}
