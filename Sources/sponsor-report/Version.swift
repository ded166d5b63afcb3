/// The version of the program, as `--version` and the footers of reports print it.
let programVersion = "0.1.0"
