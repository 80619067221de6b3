package buyerside.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/// What users look at in a workspace: pages of deals drawn by lot, and words that are in it.
final class Pages {

  private static final int DRAWN = 2_000;
  private static final Pattern TWO_CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");

  private record Drawn(UUID id, long worth) {}

  private final List<Drawn> deals = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final List<String> initials = new ArrayList<>();
  private final List<String> latin = new ArrayList<>();

  Pages(Connection database, UUID workspace) throws SQLException {
    drawDeals(database, workspace);
    drawWords(database, workspace);
  }

  UUID anyDeal(SplittableRandom choice) {
    return deals.get(choice.nextInt(deals.size())).id();
  }

  String deal(SplittableRandom choice) {
    return "/deals/" + anyDeal(choice);
  }

  String table(SplittableRandom choice) {
    return switch (choice.nextInt(8)) {
      case 0 -> "/deals";
      case 1 -> "/deals?sort=value";
      case 2 -> "/deals?sort=name";
      case 3 -> "/deals?sort=expected&ending=open";
      case 4 -> "/deals?stage=" + choice.nextInt(6) + "&ending=open&sort=value";
      case 5 -> "/deals?illusion=true&ending=open&sort=value";
      case 6 -> "/deals?kind=opportunity&ending=open&sort=value";
      default -> deep(deals.get(choice.nextInt(deals.size())));
    };
  }

  String chinese(SplittableRandom choice) {
    return search(chinese, choice);
  }

  String initials(SplittableRandom choice) {
    return search(initials, choice);
  }

  String latin(SplittableRandom choice) {
    return search(latin, choice);
  }

  private static String search(List<String> words, SplittableRandom choice) {
    return "/search?q=" + Visitor.encoded(words.get(choice.nextInt(words.size())));
  }

  /// A page in the middle of the list, as the link below the page before leads to it.
  private static String deep(Drawn deal) {
    var cursor = (deal.id() + " " + deal.worth()).getBytes(StandardCharsets.UTF_8);
    return "/deals?sort=value&after="
        + Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  private void drawDeals(Connection database, UUID workspace) throws SQLException {
    try (var query =
        database.prepareStatement(
            """
            select id, coalesce(value_likely, 0) from deals.deal
            where workspace_id = ? and outcome is null order by hashtext(id::text) limit ?\
            """)) {
      query.setObject(1, workspace);
      query.setInt(2, DRAWN);
      var rows = query.executeQuery();
      while (rows.next()) {
        deals.add(new Drawn(rows.getObject(1, UUID.class), rows.getLong(2)));
      }
    }
  }

  private void drawWords(Connection database, UUID workspace) throws SQLException {
    try (var query =
        database.prepareStatement(
            """
            select title, haystack from search.document
            where workspace_id = ? and kind <> 'DEAL' order by hashtext(id::text) limit ?\
            """)) {
      query.setObject(1, workspace);
      query.setInt(2, 2 * DRAWN);
      var rows = query.executeQuery();
      while (rows.next()) {
        draw(rows.getString(1), rows.getString(2).split("\n"));
      }
    }
  }

  private void draw(String title, String[] lines) {
    var pair = TWO_CHINESE.matcher(title);
    if (pair.find() && lines.length > 2) {
      chinese.add(pair.group());
      initials.add(lines[2].substring(0, Math.min(3, lines[2].length())));
      return;
    }
    var word = LATIN.matcher(title);
    if (word.find()) {
      latin.add(word.group());
    }
  }
}
