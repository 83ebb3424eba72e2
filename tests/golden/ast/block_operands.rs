// In parentheses, or behind `=`, a block is an operand.
fn f() {
    x = if a { 1 } else { 2 } + 3;
    (if a { 1 } else { 2 }) + 3;
    let y = { 1 } * 2;
    let z = loop { break 5 } - 1;
}
