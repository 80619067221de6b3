package buyerside.app.access.sql;

import buyerside.database.postgres.Unsuitable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in a sentence why the database cannot be used, instead of a page of causes.
final class UnsuitableDatabase extends AbstractFailureAnalyzer<Unsuitable> {

  @Override
  protected FailureAnalysis analyze(Throwable root, Unsuitable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
  }
}
