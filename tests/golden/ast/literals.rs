// A literal of each kind, as it is written.
fn f() {
    0xff_u8;
    1.5e3;
    1f32;
    true;
    false;
    'a';
    b'\n';
    "text\n";
    r#"raw "text""#;
}
