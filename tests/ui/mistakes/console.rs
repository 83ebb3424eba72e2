// console.log as in JavaScript
fn main() {
    console.log("hello");
}
