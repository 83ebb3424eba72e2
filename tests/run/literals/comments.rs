// Line, block and nested block comments, in odd places. /* not open
fn main(/* none */) -> /* unit */ () {
    let x = /* a /* nested */ comment */ 1 +// end
        2;
    println!("{x}"); /* several
    lines // with a line comment inside */ println!("// not a comment {}", /*,*/ x);
    println!("/* not a comment either */");
    /**/ /***/ println!("done");
    //// four slashes
}

// expect: 3
// expect: // not a comment 3
// expect: /* not a comment either */
// expect: done
