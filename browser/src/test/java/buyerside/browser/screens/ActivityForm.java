package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.options.SelectOption;

/// Planning or logging an activity; the fit check answers before it is kept.
public final class ActivityForm extends Screen {

  public ActivityForm(Visitor visitor) {
    super(visitor);
  }

  public ActivityForm kind(String kind) {
    field("activities.kind").selectOption(kind);
    return this;
  }

  /// The purpose at this place of the list; the first is the one that the page proposes.
  public ActivityForm purpose(int place) {
    field("activities.purpose").selectOption(new SelectOption().setIndex(place));
    return this;
  }

  public ActivityForm subject(String subject) {
    field("activities.subject").fill(subject);
    return this;
  }

  public String typedSubject() {
    return field("activities.subject").inputValue();
  }

  public ActivityForm anyway(String reason) {
    field("activities.anyway").fill(reason);
    return this;
  }

  public DealPage save() {
    send(button("shell.save"));
    return new DealPage(visitor);
  }
}
