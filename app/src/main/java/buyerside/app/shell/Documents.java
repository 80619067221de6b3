package buyerside.app.shell;

import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Draws documents for somebody else than who is signed in: in their language, as a whole page of
/// its own.
@Component
public class Documents {

  private final Templates templates;

  Documents(Templates templates) {
    this.templates = templates;
  }

  /// @param document made and drawn with that language's words
  public ResponseEntity<byte[]> in(Language language, Supplier<? extends Fragment> document) {
    return in(new Reader(language, Reader.current().zone()), document);
  }

  /// @param document made and drawn for that reader; no search engine is to list it
  public ResponseEntity<byte[]> in(Reader reader, Supplier<? extends Fragment> document) {
    return ScopedValue.where(Reader.CURRENT, reader).call(() -> answer(document.get()));
  }

  private ResponseEntity<byte[]> answer(Fragment document) {
    var bytes = templates.draw(document).toByteArray();
    return ResponseEntity.status(document.status())
        .header("X-Robots-Tag", "noindex, nofollow")
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(bytes);
  }
}
