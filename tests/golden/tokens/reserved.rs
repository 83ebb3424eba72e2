// Words of a later Rust are tokens of their own; `union`, `auto` and `dyn_` are names.
abstract become box do final gen macro override priv try typeof unsized virtual yield
union auto dyn_ selfish
