package buyerside.app.forecast.web;

import java.util.List;

/// What is won by when: a band that holds four outcomes in five, and its middle.
///
/// @param heading the finding in words
/// @param described the picture in words
/// @param band the outline of the band, as a path; `line` the middle
/// @param quota where the quota's line lies; empty if there is none
/// @param rows the same as a table
public record FanChart(
    String heading,
    String described,
    String band,
    String line,
    String quota,
    String quotaWords,
    List<Tick> values,
    List<Tick> days,
    List<Row> rows) {

  public FanChart {
    values = List.copyOf(values);
    days = List.copyOf(days);
    rows = List.copyOf(rows);
  }

  /// A mark on an axis.
  public record Tick(String at, String label) {}

  public record Row(String day, String p10, String p50, String p90) {}
}
