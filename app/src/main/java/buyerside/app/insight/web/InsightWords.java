package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Reader;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Chronicle.Subject;
import buyerside.method.CriterionId;
import buyerside.method.StageId;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.text.NumberFormat;

/// Findings in the reader's words.
final class InsightWords {

  private static final int MINUTES = 60;

  private InsightWords() {}

  /// @param stage an id; empty for all stages
  static String stage(ProcessVersion version, String stage) {
    if (stage.isEmpty()) {
      return msg("insight.stages.all");
    }
    var name = in(version.described().texts(new StageId(stage)).name());
    return name.isEmpty() ? stage : name;
  }

  static String subject(ProcessVersion version, Subject subject) {
    if (subject.sort() == Sort.KIND) {
      return kind(subject.name());
    }
    var name = in(version.described().texts(new ActionId(subject.name())).name());
    return name.isEmpty() ? subject.name() : name;
  }

  static String criterion(ProcessVersion version, String criterion) {
    var name = in(version.described().texts(new CriterionId(criterion)).name());
    return name.isEmpty() ? criterion : name;
  }

  static String processName(ProcessVersion version) {
    return in(version.described().name());
  }

  static String kind(String kind) {
    return msg("activities.kind." + kind);
  }

  private static String in(Words words) {
    return words.in(
        switch (Reader.current().language()) {
          case EN -> Language.EN;
          case ZH_HANS -> Language.ZH_HANS;
          case ZH_HANT -> Language.ZH_HANT;
        });
  }

  static String decimal(double number, int digits) {
    var format = NumberFormat.getNumberInstance(Reader.current().language().locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  static String percent(double share) {
    var format = NumberFormat.getPercentInstance(Reader.current().language().locale());
    return format.format(share);
  }

  /// Hours of so many minutes.
  static String hours(long minutes) {
    return minutes < 10 * MINUTES
        ? decimal((double) minutes / MINUTES, 1)
        : Formats.number(Math.round((double) minutes / MINUTES));
  }
}
