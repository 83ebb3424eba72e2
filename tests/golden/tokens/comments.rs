// Comments are no tokens, doc comments are; block comments nest.
a // one /* two
b /* in /* nested */ still in */ c /**/ d /***/ e /* // */ f //// not doc
/*** not doc */ g
/// outer doc
h
/** outer block /* nested */ */
i
