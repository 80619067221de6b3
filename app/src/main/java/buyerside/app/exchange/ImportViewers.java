package buyerside.app.exchange;

import buyerside.app.access.Channel;
import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who an import in the background acts as: the member who brought the file.
@Component
class ImportViewers {

  private final Members members;

  ImportViewers(Members members) {
    this.members = members;
  }

  Viewer of(UUID workspace, UUID member) {
    return members.seat(workspace, member).through(Channel.IMPORT);
  }
}
