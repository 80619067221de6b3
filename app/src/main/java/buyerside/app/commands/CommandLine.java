package buyerside.app.commands;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;

/// Chooses what to do from the first word.
public final class CommandLine {

  private CommandLine() {}

  /// Runs the command named first; `serve` where there is none. Ends the process unless it serves.
  ///
  /// @param application the Spring application to serve
  public static void run(Class<?> application, String[] arguments) {
    var command = arguments.length == 0 ? "serve" : arguments[0];
    var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    switch (command) {
      case "serve" -> SpringApplication.run(application, rest);
      default -> {
        System.err.println("unknown command: " + command);
        System.exit(2);
      }
    }
  }
}
