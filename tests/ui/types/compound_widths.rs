// u64 += u32
fn main() {
    let mut total = 0u64;
    let step = 3u32;
    total += step; //~ ERROR E0277
    //~^ ERROR E0308
    println!("{}", total);
}
