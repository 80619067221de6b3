package buyerside.app.shell;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Draws fragments.
@Component
public class Templates {

  private final TemplateEngine engine;

  /// @param sources where templates are edited while they run; empty for the compiled ones
  Templates(@Value("${buyerside.templates:}") String sources) {
    if (sources.isEmpty()) {
      engine = TemplateEngine.createPrecompiled(ContentType.Html);
    } else {
      engine =
          TemplateEngine.create(
              new DirectoryCodeResolver(Path.of(sources)), Path.of("target/jte"), ContentType.Html);
    }
    engine.setBinaryStaticContent(true);
  }

  public Utf8ByteOutput draw(Fragment fragment) {
    var output = new Utf8ByteOutput();
    engine.render(fragment.template(), fragment, output);
    return output;
  }

  /// A fragment to be drawn in place inside another module's template.
  public Content content(Fragment fragment) {
    return output -> engine.render(fragment.template(), fragment, output);
  }
}
