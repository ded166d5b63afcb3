/// What libFuzzer calls with each input that it makes.
typealias OneInput = @convention(c) (_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt

/// The loop of libFuzzer, a part of the toolchain: makes inputs from those it is given and keeps what reaches new code.
///
/// The words of the command line are libFuzzer's own (`-runs=1000 FOLDER`); words that begin with two dashes are not,
/// and it passes over them. Ends the process with a code other than 0 where an input stops the program, takes too long
/// or too much memory.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ oneInput: OneInput
) -> CInt

/// What is done at each comparison instead of libFuzzer's looking at its two sides: nothing.
///
/// Readers of text compare bytes without end, and half of the time went into that look. The words that it would find
/// stand in `Dictionaries`. The linker is told to take this for libFuzzer's functions (Package.swift).
@_cdecl("fuzz_ignore_comparison")
func ignoreComparison() {}
