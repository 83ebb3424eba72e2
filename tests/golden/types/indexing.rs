// An index that nothing else decides is usize, and so is what it is made of.
fn main() {
    let a = [10u8, 20, 30];
    let i = 1;
    let b = a[i];
    let j = 0;
    let k = j + 1;
    let c = a[k - j];
}
