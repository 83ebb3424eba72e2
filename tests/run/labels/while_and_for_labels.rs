// Labels on `while` and `for`, with `continue` in the head's evaluation order.
fn main() {
    let mut i = 0;
    'w: while i < 5 {
        i += 1;
        for j in [1, 2, 3] {
            if i == 2 { continue 'w; }
            if i == 4 { break 'w; }
            print!("{i}{j} ");
        }
        print!("| ");
    }
    println!("{i}");
    'f: for x in &[1, 2, 3] {
        'g: while true {
            if *x == 2 { continue 'f; }
            break 'g;
        }
        print!("{x} ");
    }
    println!();
}
