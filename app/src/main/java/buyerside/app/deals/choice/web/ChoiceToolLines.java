package buyerside.app.deals.choice.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.choice.Alternatives;
import buyerside.app.deals.choice.DecisionCriteria;
import buyerside.app.deals.sheets.HeldSheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Criteria and alternatives on the deal page.
@Configuration(proxyBeanMethods = false)
class ChoiceToolLines {

  @Bean
  ToolLine criteriaLine() {
    return new Line(Tool.CRITERIA) {
      @Override
      public String words(Viewer viewer, Deal deal, HeldSheets held) {
        var criteria = criteria(held);
        int count = criteria.criteria().size();
        return count == 0 ? "" : msg("criteria.line", count, criteria.failedMusts().size());
      }
    };
  }

  @Bean
  ToolLine alternativesLine() {
    return new Line(Tool.ALTERNATIVES) {
      @Override
      public String words(Viewer viewer, Deal deal, HeldSheets held) {
        var none = Alternatives.none(viewer.place().currency());
        var criteria = criteria(held);
        var alternatives = held.content(Tool.ALTERNATIVES, Alternatives.class, none);
        int all = alternatives.candidates().size() * criteria.criteria().size();
        if (alternatives.unknown(criteria) == all) {
          return "";
        }
        int first = alternatives.compare(criteria).order().getFirst();
        var leader = AlternativesPages.name(alternatives.candidates().get(first));
        return msg("alternatives.line", leader, alternatives.candidates().size());
      }
    };
  }

  private static DecisionCriteria criteria(HeldSheets held) {
    return held.content(Tool.CRITERIA, DecisionCriteria.class, DecisionCriteria.NONE);
  }

  private abstract static class Line implements ToolLine {

    private final Tool tool;

    Line(Tool tool) {
      this.tool = tool;
    }

    @Override
    public Tool tool() {
      return tool;
    }
  }
}
