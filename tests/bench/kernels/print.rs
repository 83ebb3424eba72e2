// Printing: 400,000 lines of numbers and words.
fn main() {
    let mut seed = 5_u32;
    for i in 0..400_000 {
        seed = seed.wrapping_mul(69_069).wrapping_add(1);
        println!("{i} is {seed}, {:>6} of {}", seed % 1_000, "all");
    }
}
