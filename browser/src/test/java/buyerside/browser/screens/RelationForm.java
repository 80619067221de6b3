package buyerside.browser.screens;

import buyerside.browser.Visitor;

/// A company's or a person's fields.
public final class RelationForm extends Screen {

  public RelationForm(Visitor visitor) {
    super(visitor);
  }

  public static RelationForm newCompany(Visitor visitor) {
    return new RelationForm(visitor.open("/companies/new"));
  }

  public RelationForm name(String name) {
    field("relations.name").fill(name);
    return this;
  }

  public void save() {
    send(button("shell.save"));
  }
}
