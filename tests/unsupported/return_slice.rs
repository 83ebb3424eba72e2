// unsupported: slices returned from functions
fn same(v: &mut [i32]) -> &mut [i32] { //~ ERROR LUD
    v[0] += 1;
    v
}

fn main() {
    println!("{:?}", same(&mut [1, 2]));
}
