package buyerside.app.access.sql;

import buyerside.app.access.Viewer;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The database as one workspace sees it. Row-level security lets only that workspace's rows
/// through.
@Component
public class WorkspaceSql {

  private final DSLContext dsl;

  WorkspaceSql(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// Enters the viewer's workspace for the rest of the running transaction.
  ///
  /// @throws IllegalStateException outside of a transaction, or when it is in another workspace
  ///   already
  public DSLContext as(Viewer viewer) {
    enter(viewer.workspace());
    return dsl;
  }

  /// For what comes before any workspace: accounts, sessions, the doors.
  public DSLContext beforeWorkspace() {
    return dsl;
  }

  private void enter(UUID workspace) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a workspace is entered in a transaction only");
    }
    var entered = TransactionSynchronizationManager.getResource(this);
    if (workspace.equals(entered)) {
      return;
    }
    if (entered != null) {
      throw new IllegalStateException("this transaction is in another workspace");
    }
    dsl.execute("select set_config('buyerside.workspace', ?, true)", workspace.toString());
    TransactionSynchronizationManager.bindResource(this, workspace);
    TransactionSynchronizationManager.registerSynchronization(new Leave());
  }

  /// A nested transaction is suspended and resumed with its own binding.
  private final class Leave implements TransactionSynchronization {

    private Object workspace = new Object();

    @Override
    public void suspend() {
      workspace = TransactionSynchronizationManager.unbindResource(WorkspaceSql.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(WorkspaceSql.this, workspace);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(WorkspaceSql.this);
    }
  }
}
