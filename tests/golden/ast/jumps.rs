// break and return take all that follows; without an operand they end at `;`, `}`, `)` and `,`.
fn f() {
    return;
    return a + b;
    return return 1;
    loop {
        break;
        break -a * 2;
        break { 1 };
        (break, continue);
    }
    a || return;
}
