package buyerside.app.deals.funding;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.sheets.SheetWords;

/// Funding in words.
public final class FundingWords {

  private FundingWords() {}

  public static String amount(FundingRequest request) {
    return request.amount().absent()
        ? msg("funding.placeholder")
        : SheetWords.amounts(request.amount()) + " " + request.currency();
  }

  static String quote(FundingRequest request) {
    return msg(
        "funding.quote",
        request.name(),
        amount(request),
        msg("funding.status." + request.status()),
        request.terms().period());
  }
}
