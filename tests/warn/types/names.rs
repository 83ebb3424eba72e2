// Names of types, variants, fields and methods.
#![allow(dead_code)]
struct A_B;
struct A1_2;
struct lower {
    fieldName: i32,
    good_name: i32,
}
enum Ab__c {
    good,
    Good,
    Not_Good,
}
impl lower {
    fn BadMethod(&self) -> i32 {
        self.fieldName + self.good_name
    }
}
fn main() {}
