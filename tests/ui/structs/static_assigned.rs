// a field of a static that is not mut
struct Config {
    level: u8,
}

static CONFIG: Config = Config { level: 3 };

fn main() {
    CONFIG.level = 4; //~ ERROR E0594
    println!("{}", CONFIG.level);
}
