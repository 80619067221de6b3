package buyerside.app.files;

import buyerside.app.access.Viewer;
import java.util.UUID;

/// A kind of record that files can be attached to, told by the module that keeps it. Whoever may
/// see the record may see its files, and nobody else.
public interface HolderKind {

  /// As in [Holder#kind()]; one of a kind.
  String kind();

  boolean sees(Viewer viewer, UUID record);

  /// The record's page, which shows its files.
  String page(UUID record);

  /// Whether files can be attached and removed by themselves; not where the record says which files
  /// it consists of.
  default boolean free() {
    return true;
  }
}
