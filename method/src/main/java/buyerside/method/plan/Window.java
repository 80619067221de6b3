package buyerside.method.plan;

import java.time.LocalDate;

/// The first and the last working day of a task.
public record Window(LocalDate start, LocalDate finish) {}
