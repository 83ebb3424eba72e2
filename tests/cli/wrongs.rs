fn main() {
    let é: bool = 3; let y: u8 = x;
    y[0i32];
}
