// In raw strings nothing is an escape; as many `#` as at the beginning end them.
r"\" r#"a "quoted" text"# r##"ends not at "# "## r"// text" r#""#
r#fn r#x r
