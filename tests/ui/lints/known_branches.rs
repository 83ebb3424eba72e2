// which branches are looked at
fn unknown(c: bool) -> i32 {
    let zero = 0;
    if c { 1 / zero } else { 2 } //~ ERROR unconditional_panic
}

fn known() -> i32 {
    let n = 3;
    let zero = 0;
    if n > 5 { 1 / zero } else { 2 / zero } //~ ERROR unconditional_panic
}

fn after_other_side(c: bool) -> i32 {
    let zero = 0;
    if c { 1 } else { 2 / zero }
}

fn literal(c: bool) -> i32 {
    if c { 1 } else { 2 / 0 } //~ ERROR unconditional_panic
}

fn after_return(c: bool) -> i32 {
    let zero = 0;
    if c {
        return 3;
    }
    5 / zero
}

fn main() {
    println!("{}", unknown(true) + known() + after_other_side(true) + literal(true) + after_return(true));
}
