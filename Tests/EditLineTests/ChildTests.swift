import Glibc
import Testing

@testable import EditLine

@Suite struct Children {
  @Test func `A command has its status, its argument as one word, its input whole`() {
    let path = temporary("a 'child' $x")
    defer { unlink(path) }
    #expect(Child.run("exit 3") == 3)
    #expect(Child.run("kill -9 $$") == 128 + SIGKILL)
    #expect(Child.run("there-is-no-such-program 2>&-") == 127)
    let text = String(repeating: "一封长信\n", count: 20_000)
    #expect(Child.run("tee >/dev/null", argument: path, input: text) == 0)
    #expect(contents(of: path) == text)
    // A pager that is left early.
    #expect(Child.run("exec 0<&-; exit 0", input: text) == 0)
  }

  @Test func `An editor's text comes back; a failure or no change keeps the draft; no file stays`() throws {
    let folder = temporary("drafts")
    mkdir(folder, 0o700)
    defer { rmdir(folder) }
    let draft = "第一行\n第二行"
    #expect(try Child.edit(draft, with: "sed -i s/二/三/", folder: folder) == "第一行\n第三行")
    #expect(try Child.edit(draft, with: "printf 'a\\r\\nb\\033\\n\\n' >", folder: folder) == "a\nb")
    #expect(try Child.edit(draft, with: "sh -c 'sed -i s/二/三/ \"$0\"; exit 1'", folder: folder) == nil)
    #expect(try Child.edit(draft, with: "true", folder: folder) == nil)
    #expect(try Child.edit(draft, with: "stat -c %a >\(folder).mode", folder: folder) == nil)
    #expect(contents(of: folder + ".mode") == "600\n")
    unlink(folder + ".mode")
    // Empty now: nothing was left behind.
    #expect(rmdir(folder) == 0)
    #expect(throws: FileError.self) { try Child.edit(draft, with: "true", folder: folder) }
  }
}
