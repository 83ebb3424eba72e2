// The source text in assert!'s message is printed in rustc's own spacing.
fn is_ok(x: i32) -> bool { x==1 }

fn main() {
    let a = [1, 2];
    assert!(is_ok( 1 ));
    assert!( !( is_ok( a[ 0 ]+1-1 )  )||a.len( )==3 );
}

// panic: 7:5: assertion failed: !(is_ok(a[0] + 1 - 1)) || a.len() == 3
