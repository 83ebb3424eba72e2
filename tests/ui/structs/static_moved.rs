// a static's value cannot be moved out
struct Config {
    level: u8,
}

static CONFIG: Config = Config { level: 3 };

fn main() {
    let c = CONFIG; //~ ERROR E0507
    println!("{}", c.level);
}
