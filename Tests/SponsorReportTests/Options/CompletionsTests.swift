import Foundation
import TestSupport
import Testing

@testable import sponsor_report

/// Each script is read by its shell, which is then asked what it makes of lines that are not finished.
@Suite struct CompletionsTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// What is typed, and what the last word becomes; the folder has a file `paper.txt` and a folder `sub dir`.
  private static let lines: [(typed: String, completed: String)] = [
    ("ov", "overlap"), ("manu", "manual"), ("overlap --measure ja", "jaccard"), ("overlap --pa", "--pairs"),
    ("extract --roles sponsor,cos", "sponsor,cosponsor"), ("report --names f", "fr"), ("country --format js", "json"),
    ("delegation KE", "KEN"), ("delegation --names fr KE", "KEN"), ("country KEN BOLIV", ""), ("country KEN BO", "BOL"),
    ("completions f", "fish"),
  ]

  private func withFolder(_ shell: String, _ body: (URL) throws -> Void) throws {
    try withScratchFolder { folder in
      let script = try program.run(["completions", shell])
      #expect(script.exitCode == 0)
      try Data(script.standardOutput.utf8).write(to: folder.appendingPathComponent("script"))
      try Data().write(to: folder.appendingPathComponent("paper.txt"))
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("sub dir"), withIntermediateDirectories: true)
      try body(folder)
    }
  }

  @Test("bash")
  func bash() throws {
    try withFolder("bash") { folder in
      let lines =
        Self.lines + [
          ("overlap --measure = ja", "jaccard"), ("overlap --measure =", "overlap"), ("report --output s", "sub dir"),
        ]
      let asked = lines.map { "ask sponsor-report \($0.typed)" }.joined(separator: "\n")
      let result = try program.runInShell(
        """
        bash -n script && source ./script || exit 9
        # Only within a completion may this be called.
        compopt() { :; }
        ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sponsor_report; echo "${COMPREPLY[0]}"; }
        \(asked)
        """, folder: folder)
      #expect(result.standardError == "")
      #expect(
        result.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          == lines.map { $0.completed[...] })
    }
  }

  @Test("zsh, with the script read and with the script in fpath", .enabled(if: ShellTool("zsh").isAvailable))
  func zsh() throws {
    let lines =
      Self.lines + [
        ("overlap --measure=ja", "--measure=jaccard"), ("report --output s", "sub\\ dir/"), ("report pap", "paper.txt"),
        ("delegation KEN pap", "paper.txt"),
      ]
    for load in [
      "autoload -Uz compinit; compinit -D -u; source $PWD/script",
      "mkdir f; cp script f/_sponsor-report; fpath=($PWD/f $fpath); autoload -Uz compinit; compinit -D -u",
    ] {
      try withFolder("zsh") { folder in
        let harness = """
          zmodload zsh/zpty
          zpty shell zsh -f -i
          zpty -w shell \(quoted("PS1=; TERM=dumb; \(load); completed() { zle complete-word; print -r -- $BUFFER >> out; BUFFER=; }; zle -N completed; bindkey '^I' completed; print >> out"))
          answers=1
          await() { for i in {1..400}; do [[ -f out && $(wc -l < out) -ge $answers ]] && return; sleep 0.05; zpty -r -t shell seen; done; exit 9; }
          await
          for line; do
            zpty -w -n shell "sponsor-report $line"$'\\t'
            ((answers++)); await
          done
          zpty -d shell
          """
        try Data(harness.utf8).write(to: folder.appendingPathComponent("harness"))
        let asked = lines.map { quoted($0.typed) }.joined(separator: " ")
        let result = try program.runInShell("zsh -n script && zsh -f harness \(asked)", folder: folder)
        #expect(result.exitCode == 0, "\(result.standardError)")
        let out = try String(contentsOf: folder.appendingPathComponent("out"), encoding: .utf8)
        for (line, answer) in zip(lines, out.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()) {
          let before = line.typed.split(separator: " ").dropLast().map { "\($0) " }.joined()
          // Where nothing fits the line stays as it is.
          let last = line.completed.isEmpty ? String(line.typed.split(separator: " ").last ?? "") : line.completed
          let words = "sponsor-report \(before)\(last)"
          #expect(["", " ", ","].contains { "\(answer)" == words + $0 }, "\(line.typed): \(answer)")
        }
        #expect(out.split(separator: "\n", omittingEmptySubsequences: false).count == lines.count + 2)
      }
    }
  }

  @Test("fish", .enabled(if: ShellTool("fish").isAvailable))
  func fish() throws {
    try withFolder("fish") { folder in
      let lines =
        Self.lines + [
          ("overlap --measure=ja", "--measure=jaccard"), ("report --output s", "sub dir/"), ("report pap", "paper.txt"),
        ]
      for line in lines {
        let result = try program.runInShell(
          "fish -n script && HOME=$PWD XDG_CONFIG_HOME=$PWD XDG_DATA_HOME=$PWD fish -c 'source script; complete -C \"sponsor-report \(line.typed)\"'",
          folder: folder)
        #expect(result.exitCode == 0)
        let first = result.standardOutput.prefix { $0 != "\n" && $0 != "\t" }
        #expect(first == line.completed, "\(line.typed)")
      }
    }
  }

  /// A word that the shell takes as it stands.
  private func quoted(_ words: String) -> String { "'" + words.replacingOccurrences(of: "'", with: "'\\''") + "'" }
}
