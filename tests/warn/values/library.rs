// Which functions of the library give what must be used.
fn main() {
    let (i, u, f, c, b) = (5i32, 4u32, 1.5f64, 'a', b'a');
    let s = "abc";
    let l = [1i32, 2];
    let bl = [1u8, 2];
    let mut m = 5;
    i.wrapping_add(2);
    u.count_ones();
    f.sqrt();
    f.sin_cos();
    f.midpoint(f);
    c.is_alphabetic();
    c.is_digit(10);
    c.eq_ignore_ascii_case(&c);
    b.to_ascii_uppercase();
    b.eq_ignore_ascii_case(&b);
    s.len();
    s.trim();
    s.contains("b");
    s.starts_with("a");
    l.contains(&i);
    bl.is_ascii();
    u32::from_be_bytes([0, 0, 0, 1]);
    i64::from(i);
    std::mem::replace(&mut m, 3);
    std::mem::take(&mut m);
    std::cmp::max(i, i);
    l.is_empty();
    println!("{}", m - --i - -(-i)); //~ WARN double_negations
}
