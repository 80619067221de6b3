package buyerside.app.deals.decision;

import static buyerside.database.deals.Tables.SHEET;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.deals.decision.DecisionHistories.Told;
import buyerside.app.deals.sheets.Tool;
import buyerside.database.deals.tables.records.SheetRecord;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class DecisionHistoryStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final BulkSql bulk;

  DecisionHistoryStore(BulkSql bulk) {
    this.bulk = bulk;
  }

  void add(Viewer viewer, List<Told> told) {
    bulk.insert(viewer, told.stream().map(it -> row(viewer, it)).toList());
  }

  private static SheetRecord row(Viewer viewer, Told told) {
    var row = SHEET.newRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setDealId(told.deal());
    row.setTool(Tool.DECISION.name());
    row.setRevision(1);
    row.setContent(JSONB.valueOf(JSON.writeValueAsString(told.ending())));
    row.setSavedAt(told.at().atOffset(ZoneOffset.UTC));
    row.setSavedBy(viewer.member());
    return row;
  }
}
