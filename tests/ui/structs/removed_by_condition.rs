// A condition may be inside of `cfg_attr`.
#[cfg_attr(all(), cfg_attr(unix, cfg(windows)))]
fn helper() {}

fn main() {
    helper(); //~ ERROR E0425
}
