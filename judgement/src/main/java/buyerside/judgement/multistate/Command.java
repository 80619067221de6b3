package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the commands have in common: `--lang en|zh-Hans` (without it, the language of the
/// environment), messages instead of traces, and the code with which the process ends.
public final class Command {

  /// It did what it was asked for.
  public static final int DONE = 0;

  /// A file is bad, missing, or cannot be written; the message says where.
  public static final int BAD_FILE = 1;

  /// The command line is bad.
  public static final int BAD_LINE = 2;

  /// A fault of the program, or too little memory.
  public static final int FAULT = 3;

  private Command() {}

  /// The work itself.
  public interface Work {
    void with(Options options) throws IOException;
  }

  /// @param name of the command, by which its usage is found
  /// @param known its options
  /// @return the code with which the process is to end
  public static int run(
      String name, List<String> arguments, Set<String> known, PrintStream err, Work work) {
    var all = new HashSet<>(known);
    all.add("lang");
    try {
      return Words.speaking(
          language(arguments), () -> run(name, () -> work.with(Options.of(arguments, all)), err));
    } catch (Options.Wrong e) {
      err.println(e.getMessage());
      err.print(Words.text(name));
      return BAD_LINE;
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  @SuppressWarnings("PMD.AvoidCatchingGenericException") // the outermost place: nobody else could
  private static int run(String name, Step step, PrintStream err) {
    try {
      step.take();
      return DONE;
    } catch (Options.Wrong e) {
      err.println(e.getMessage());
      err.print(Words.text(name));
      return BAD_LINE;
    } catch (BadInput | UncheckedIOException e) {
      err.println(e.getMessage());
      return BAD_FILE;
    } catch (IOException e) {
      err.println(Words.of("file.unwritable", String.valueOf(e.getMessage())));
      return BAD_FILE;
    } catch (OutOfMemoryError e) {
      err.println(Words.of("fault.memory", Runtime.getRuntime().maxMemory() >> 20));
      return FAULT;
    } catch (RuntimeException e) {
      err.println(Words.of("fault.program", e.toString().lines().findFirst().orElse("")));
      return FAULT;
    }
  }

  private static Words.Language language(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      var word = arguments.get(i);
      if (word.startsWith("--lang=")) {
        return named(word.substring("--lang=".length()));
      }
      if (word.equals("--lang") && i + 1 < arguments.size()) {
        return named(arguments.get(i + 1));
      }
    }
    return Words.Language.of(Locale.getDefault(Locale.Category.DISPLAY));
  }

  private static Words.Language named(String tag) {
    var language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    if (!language.equals("en") && !language.equals("zh")) {
      throw new Options.Wrong(Words.of("option.lang", tag));
    }
    return Words.Language.of(Locale.of(language));
  }
}
