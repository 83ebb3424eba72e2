// Awaiting.
async fn f() -> i32 {  //~ ERROR LUD
    5
}

async fn g() -> i32 { //~ ERROR LUD
    f().await
}

fn main() {
    let _ = g();
}
