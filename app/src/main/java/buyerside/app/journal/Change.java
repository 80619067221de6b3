package buyerside.app.journal;

import java.util.Map;
import java.util.UUID;

/// One thing that a command did to one record.
///
/// @param kind what happened, as `<module>.<past participle>`; the key `journal.<kind>` says it in
///   words
/// @param subjectKind DEAL, COMPANY, PERSON, ACTIVITY, …
/// @param details what is needed to tell it and to undo it; values are text, numbers, lists, maps
///   or absent
public record Change(String kind, String subjectKind, UUID subject, Map<String, Object> details) {}
