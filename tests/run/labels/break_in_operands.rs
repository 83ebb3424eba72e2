// `break` and `continue` in the middle of an expression.
fn main() {
    let mut n = 0;
    let v = loop {
        n += 1;
        let k = n * if n < 3 { continue } else if n > 5 { break n } else { 10 };
        print!("{k} ");
    };
    println!("{v}");
    let w = 'out: {
        let pair = (1, if n > 2 { break 'out 'y' } else { 2 });
        println!("never {:?}", pair);
        'z'
    };
    println!("{w}");
    for i in 0..5 {
        let a = [i, if i % 2 == 1 { continue } else { -i }];
        print!("{:?} ", a);
    }
    println!();
}
