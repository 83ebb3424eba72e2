// three functions of one name
fn f() {}

fn f() {} //~ ERROR E0428

fn f() {} //~ ERROR E0428

fn main() {
    println!("hi");
}
