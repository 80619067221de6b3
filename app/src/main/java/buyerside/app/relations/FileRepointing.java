package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attachments;
import buyerside.app.files.Holder;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes files along when two records become one.
@Component
class FileRepointing implements Repointing {

  private final Attachments attachments;

  FileRepointing(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public String area() {
    return "files";
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    return attachments.move(viewer, new Holder(kind.name(), from), new Holder(kind.name(), to));
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    attachments.moveBack(viewer, new Holder(kind.name(), from), new Holder(kind.name(), to), moved);
  }
}
