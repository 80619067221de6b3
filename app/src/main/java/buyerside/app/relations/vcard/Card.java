package buyerside.app.relations.vcard;

import buyerside.app.relations.PersonFacts;

/// A person as a business card tells them.
///
/// @param company empty if the card names none
public record Card(PersonFacts facts, String company) {}
