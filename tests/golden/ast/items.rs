// Functions, constants and statics, with their flags; bodies are below their items.
pub const fn one() -> u8 {
    1
}
pub(crate) const TWO: u8 = one() + 1;
static THREE: [u8; 3] = [3; 3];
const _: () = assert!(TWO == 2);
fn main() {}
