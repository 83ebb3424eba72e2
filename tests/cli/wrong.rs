fn main() {
    let flag: bool = 3;
}
