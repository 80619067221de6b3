package buyerside.app.deals.web;

import buyerside.app.shell.Fragment;

/// No deal is left to ask about.
public record InterviewDone(long done) implements Fragment {}
