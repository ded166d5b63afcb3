import Analytics
import Sponsors

/// `none is`, `1 is`, `54 are`.
func are(_ number: Int) -> String { "\(none(number)) \(number < 2 ? "is" : "are")" }

/// A number in a sentence; 0 is `none`.
func none(_ number: Int) -> String { number == 0 ? "none" : String(number) }

/// A small number in letters: `three`.
func spelled(_ number: Int) -> String {
  let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
  return words.indices.contains(number) ? words[number] : String(number)
}

/// A share as whole per cent, halves upwards: `31 %`.
func percent(_ part: Int, of whole: Int) -> String { "\((200 * part + whole) / (2 * whole)) %" }

/// A number that is expected, with one decimal; below 1 with two, where the first may say nothing.
func few(_ value: Double) -> String { value < 0.995 ? hundredths(value) : tenths(value) }
