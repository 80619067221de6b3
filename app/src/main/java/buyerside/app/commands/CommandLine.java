package buyerside.app.commands;

import buyerside.judgement.command.JudgeCommand;
import buyerside.judgement.effect.EffectsCommand;
import buyerside.judgement.multistate.MultistateCommand;
import buyerside.method.file.PositionCommand;
import buyerside.method.quicklog.QuickLogCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Chooses what to do from the first word.
public final class CommandLine {

  private static final String USAGE =
      """
      usage: buyerside COMMAND

        serve                                       serve the product (also without a command)
        position PROCESS.yaml EVIDENCE.csv --on DAY where deals stand, from a process and evidence
        quicklog --today DAY --zone ZONE            reads one-line logs, writes what they say as TSV
        multistate INTERVALS.csv --out FOLDER       multi-state estimates from stage intervals
        effects FILE.csv --lag 1d                   which actions went before an advance
        judge FILE --outcome COLUMN                 back-test, report and predictions for any table
        import FILE --dry-run                       what a file would bring in
        duplicates FILE                             pairs of companies or people that may be one, as CSV
        clean FILE [--script hans|hant]             the clean pieces of a messy page, as JSON
        rebuild                                     works all deals' positions out anew
        evaluate [--changed]                        looks back at all deals for the pages of insight
        sample --deals N --seed S --evidence E      makes a workspace of generated deals
      """;

  private CommandLine() {}

  /// Runs the command named first; `serve` where there is none. Ends the process unless it serves.
  ///
  /// @param application the Spring application to serve
  public static void run(Class<?> application, String[] arguments) {
    var command = arguments.length == 0 ? "serve" : arguments[0];
    var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    if (command.equals("serve")) {
      SpringApplication.run(application, rest);
      return;
    }
    System.exit(run(application, command, rest));
  }

  private static int run(Class<?> application, String command, String[] rest) {
    var words = List.of(rest);
    return switch (command) {
      case "position" -> PositionCommand.run(words, Clock.systemUTC(), System.out, System.err);
      case "quicklog" ->
          QuickLogCommand.run(words, System.in, System.out, System.err, Clock.systemUTC());
      case "multistate" -> MultistateCommand.run(rest, utf8(), utf8(FileDescriptor.err));
      case "effects" -> EffectsCommand.run(rest, utf8(), utf8(FileDescriptor.err));
      case "judge" -> JudgeCommand.run(rest, utf8(), utf8(FileDescriptor.err));
      case "import" -> DryRunCommand.run(words, System.out, System.err);
      case "duplicates" -> DuplicatesCommand.run(words, utf8(), System.err);
      case "clean" -> CleanCommand.run(words, utf8(), System.err);
      case "rebuild" -> inApplication(application, WorkspaceCommands::rebuild);
      case "sample" -> inApplication(application, it -> it.sample(words));
      case "evaluate" -> inApplication(application, it -> it.evaluate(words));
      case "help", "--help", "-h" -> say(0);
      default -> say(2);
    };
  }

  /// JSON, and what may be Chinese, is UTF-8 whatever the terminal's locale is.
  private static PrintStream utf8() {
    return utf8(FileDescriptor.out);
  }

  private static PrintStream utf8(FileDescriptor where) {
    return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
  }

  private static int say(int code) {
    (code == 0 ? System.out : System.err).print(USAGE);
    return code;
  }

  /// Starts the application without its pages.
  private static int inApplication(Class<?> application, ToIntFunction<WorkspaceCommands> work) {
    try (var context =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .properties("db-scheduler.enabled=false")
            .run()) {
      return work.applyAsInt(context.getBean(WorkspaceCommands.class));
    }
  }
}
