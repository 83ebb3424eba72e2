// unsupported: async fn
async fn seven() -> i32 { //~ ERROR LUD
    7
}

fn main() {
    let _later = seven();
    println!("ok");
}
