package buyerside.sample;

/// A person's name in its own order: family name first in Chinese, last elsewhere.
public record PersonName(String family, String given, String full) {}
