package buyerside.app;

import buyerside.app.commands.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program: `serve`, or one of the commands that need no server.
@SpringBootApplication(
    excludeName =
        "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public class Buyerside {

  public static void main(String[] arguments) {
    CommandLine.run(Buyerside.class, arguments);
  }
}
