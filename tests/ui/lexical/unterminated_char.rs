// a quote that is not closed
fn main() {
    let c = '(;
//~^ ERROR E0762
}
