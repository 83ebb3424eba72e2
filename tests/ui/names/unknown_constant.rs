// a misspelt constant
const MAX_ITEMS: usize = 4;

fn main() {
    println!("{}", MAX_ITEM); //~ ERROR E0425
}
