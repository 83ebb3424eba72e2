// What is allowed to be dead keeps what it uses.
fn main() {}
fn dead() { dead_too(); }
fn dead_too() { dead() }
#[allow(dead_code)]
fn kept() { kept_by(); }
fn kept_by() {}
fn _underscore() { by_underscore(); }
fn by_underscore() {}
#[expect(dead_code)]
fn expected() {}
#[expect(dead_code)]
pub fn not_dead() {}
const _: usize = LENGTH;
const LENGTH: usize = SIZE + 1;
const SIZE: usize = 3;
static _TABLE: [i32; SIZE] = [0; SIZE];
