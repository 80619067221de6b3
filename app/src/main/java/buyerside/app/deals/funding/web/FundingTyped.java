package buyerside.app.deals.funding.web;

import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.funding.FundingRequest;
import buyerside.app.deals.funding.FundingStatus;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.web.TypedRows;
import buyerside.app.shell.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Funding as typed.
///
/// @param problems what could not be read
record FundingTyped(Funding funding, List<Reason> problems) {

  static FundingTyped read(Map<String, String> form) {
    var typed = new TypedRows(form);
    var requests =
        typed.rows("name", "low", "likely", "high", "approver").stream()
            .map(FundingTyped::request)
            .toList();
    return new FundingTyped(new Funding(requests), typed.problems());
  }

  private static FundingRequest request(TypedRows.Row row) {
    return new FundingRequest(
        row.id(),
        row.text("name"),
        new Amounts(row.number("low"), row.number("likely"), row.number("high")),
        row.text("currency").toUpperCase(Locale.ROOT),
        row.choice("status", FundingStatus.class, FundingStatus.PLANNED),
        new FundingRequest.Terms(
            row.text("approver"),
            row.text("source"),
            row.text("period"),
            row.date("since"),
            row.date("lapses"),
            row.text("saidBy")),
        null);
  }
}
