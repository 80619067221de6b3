package buyerside.method.draft;

import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.PlaybookAction;

/// A playbook action with its texts.
public record ActionDraft(PlaybookAction action, ActionTexts texts) {}
