// pub before nothing
pub

fn main() {
}

pub //~ ERROR -
