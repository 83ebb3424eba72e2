// a constant assigned from itself
const LIMIT: i32 = 3;

fn main() {
    LIMIT = LIMIT + 1; //~ ERROR E0070
}
