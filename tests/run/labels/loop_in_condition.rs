// Labelled loops inside conditions, initialisers and arguments.
fn id(x: i32) -> i32 { x }

fn main() {
    if 'a: loop { break 'a true; } { println!("taken"); }
    let mut n = 0;
    while 'b: { n += 1; if n > 3 { break 'b false; } true } {
        print!("{n} ");
    }
    println!();
    println!("{}", id('c: loop { let mut k = 0; loop { k += 1; if k == 9 { break 'c k; } } }));
    let t = ('d: { if n == 4 { break 'd "four"; } "other" }, n);
    println!("{:?}", t);
}
