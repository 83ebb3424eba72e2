// a field that is nearly right
struct Account {
    balance: i64,
    number: u32,
}

fn main() {
    let a = Account { balance: 10, number: 7 };
    println!("{} {}", a.balanse, a.number); //~ ERROR E0609
}
