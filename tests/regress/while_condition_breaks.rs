// The condition of a while loop leaves or repeats its own loop, by its label.
fn main() {
    let mut n = 0;
    'here: while n < 10 || break 'here {
        n += 1;
        let mut k = 0;
        'a: while { k += 1; if k > 3 { break 'a; } if k == 2 { continue 'a; } if n > 7 { break 'here } true } {
            println!("{n} {k}");
        }
    }
    println!("{n}");
    'here: while break 'here {}
    println!("end");
}
