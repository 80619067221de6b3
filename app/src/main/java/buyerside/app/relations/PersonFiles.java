package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attachment;
import buyerside.app.files.Attachments;
import buyerside.app.files.HolderKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// People hold files.
@Component
class PersonFiles implements HolderKind {

  private final People people;

  PersonFiles(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return People.PERSON;
  }

  @Override
  public boolean sees(Viewer viewer, UUID record) {
    return people.find(viewer, record).isPresent();
  }

  @Override
  public String page(UUID record) {
    return "/people/" + record;
  }

  /// Names a person's files to them, and deletes them when they ask to be forgotten.
  @Component
  static class PersonFileData implements PersonalData {

    private final Attachments attachments;

    PersonFileData(Attachments attachments) {
      this.attachments = attachments;
    }

    @Override
    public String area() {
      return "files";
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
      return Map.of(
          "files", attachments.of(viewer, persons).stream().map(PersonFileData::told).toList());
    }

    @Override
    public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
      attachments.discard(viewer, persons);
    }

    private static Map<String, Object> told(Attachment file) {
      return Map.of(
          "name", file.name(),
          "type", file.content().type(),
          "size", file.content().size(),
          "added", file.added().toString());
    }
  }
}
