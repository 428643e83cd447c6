import CEditLine
import Glibc

/// `$EDITOR`, `$PAGER`: a program that has the terminal for a while; call it within `TerminalLines.released`.
public enum Child {
  /// Runs a command as the shell reads it (`vim -n`, `less -R`), with `argument` as its last word, and waits.
  ///
  /// `input`: what it finds on its standard input; without it, the terminal. The result is its exit status,
  /// 128 + signal if one ended it, 127 if there is no such command.
  public static func run(_ command: String, argument: String? = nil, input: String? = nil) -> Int32 {
    var ends: [Int32] = [-1, -1]
    if input != nil, pipe(&ends) != 0 { return 127 }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let script = argument == nil ? command : command + " \"$1\""
    let pid = spawn(["/bin/sh", "-c", script, "sh"] + (argument.map { [$0] } ?? []), input: ends[0])
    if let input {
      close(ends[0])
      // A pager that is left early takes no more: no reason to end.
      let before = signal(SIGPIPE, SIG_IGN)
      if pid != nil { _ = writeAll(ends[1], input.utf8) }
      signal(SIGPIPE, before)
      close(ends[1])
    }
    guard let pid else { return 127 }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Lets the person change a text in an editor; nil if the editor failed or the text came back as it was.
  ///
  /// The text lies in a file of its own, 0600, in `folder`, for as long as the editor runs. The newline that
  /// editors put at the end of a file is not part of it.
  public static func edit(_ text: String, with editor: String, folder: String) throws(FileError) -> String? {
    var template = Array((folder + "/plaint-XXXXXX.txt").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemps($0, 4) } ?? -1 }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard made >= 0 else { throw .writing(path, errno) }
    defer { unlink(path) }
    let failed = writeAll(made, (text + "\n").utf8)
    close(made)
    if let failed { throw .writing(path, failed) }
    guard run(editor, argument: path) == 0 else { return nil }
    guard let file = Descriptor(path, O_RDONLY), let bytes = readAll(file.number) else {
      throw .reading(path, errno)
    }
    let changed = kept(String(decoding: bytes, as: UTF8.self))
    return changed == text ? nil : changed
  }

  /// As a paste: line ends made one, controls left out, no newlines at the end.
  private static func kept(_ text: String) -> String {
    var ends = LineEnds()
    var scalars = text.unicodeScalars.compactMap { ends.take($0) }.compactMap(Controls.kept)
    while scalars.last == "\n" { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func spawn(_ arguments: [String], input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input >= 0 { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    let strings = arguments.map { strdup($0) }
    defer { strings.forEach { free($0) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, arguments[0], &actions, nil, strings + [nil], edit_environment())
    return result == 0 ? pid : nil
  }
}
