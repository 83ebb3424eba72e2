// Conditions that do not end: what is behind them is the block.
fn main() {
    let x = 1;
    'a: loop {
        while break 'a {}
    }
    loop {
        if break {}
    }
    if { return } {
        println!("{}", x);
    }
}
