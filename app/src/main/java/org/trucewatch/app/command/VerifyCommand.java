package org.trucewatch.app.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Lines;
import org.trucewatch.journal.Hash;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Verification;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch verify`.
final class VerifyCommand implements Command {
  private static final Pattern STATE = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String purpose() {
    return "Re-checks every entry of a case and says precisely what is wrong where.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "With --proof it prints the proof that one entry belongs to the case;"
            + " docs/reference/journal.md says how an outsider checks it by hand. With --since it"
            + " proves that the case continues a state that somebody noted earlier.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "verify border.trucewatch",
        "verify border.trucewatch --proof 17",
        "verify border.trucewatch --since 1052:9c5e...");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.option("--proof", "NUMBER", "Prints the proof for the entry with this number."),
        Arguments.option("--since", "SIZE:ROOT", "Checks that this earlier state is continued."),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var page = new Lines(session.screen(given.plain()));
    Verification found = Journal.verify(given.casePath());
    found.summary().lines().forEach(page::text);
    boolean sound = found.isClean();
    if (sound && given.option("--proof").isPresent()) {
      sound = proof(page, given, given.option("--proof").orElse(""));
    }
    if (sound && given.option("--since").isPresent()) {
      sound = since(page, given, given.option("--since").orElse(""));
    }
    session.print(page);
    return sound ? Exit.OK : Exit.DAMAGED;
  }

  private static boolean proof(Lines page, Given given, String words) {
    if (!words.matches("[0-9]{1,18}")) {
      throw new Problem(
          Exit.USAGE, "--proof wants the number of an entry, not \"" + Visible.of(words) + "\".");
    }
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      var proof = journal.proveInclusion(Long.parseLong(words));
      var root = journal.head().root();
      page.heading("Proof that entry " + proof.sequence() + " is in the case (RFC 6962)");
      page.add("entry     " + Visible.of(proof.entry()));
      page.add("sequence  " + proof.sequence());
      page.add("size      " + proof.size());
      proof.path().forEach(hash -> page.add("path      " + hash));
      page.add("root      " + root);
      boolean holds = proof.leadsTo(root);
      page.text(holds ? "The proof leads to the root." : "The proof does not lead to the root.");
      return holds;
    }
  }

  private static boolean since(Lines page, Given given, String words) {
    Matcher state = STATE.matcher(words);
    if (!state.matches()) {
      throw new Problem(
          Exit.USAGE,
          "--since wants SIZE:ROOT as `trucewatch status CASE` printed them: a number, a colon and"
              + " 64 digits of 0-9 and a-f; not \""
              + Visible.of(words)
              + "\".");
    }
    long size = Long.parseLong(state.group(1));
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      Head head = journal.head();
      if (size > head.size()) {
        page.text(
            "The case has "
                + head.size()
                + " entries, fewer than the "
                + size
                + " noted: entries are missing, or this is another case.");
        return false;
      }
      boolean holds =
          journal
              .proveConsistency(size, head.size())
              .connects(new Hash(state.group(2)), head.root());
      page.text(
          holds
              ? "All "
                  + size
                  + " entries of the state noted are unchanged; "
                  + (head.size() - size)
                  + " came after."
              : "The case does not continue the state noted: entries up to "
                  + size
                  + " were changed, or this is another case.");
      return holds;
    }
  }
}
