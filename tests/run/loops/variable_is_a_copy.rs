// Changing the loop variable does not change the loop.
fn main() {
    for mut i in 0..4 {
        i *= 10;
        print!("{i} ");
    }
    println!();
    let i = 'o';
    for i in 0..2 {
        let i = i + 100;
        print!("{i} ");
    }
    println!("{i}");
}
