// unsupported: unions
union Bits { //~ ERROR LUD
    f: f32,
    u: u32,
}

fn main() {
    let b = Bits { f: 1.0 };
    println!("{}", unsafe { b.u });
}
