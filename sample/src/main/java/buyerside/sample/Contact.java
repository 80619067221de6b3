package buyerside.sample;

/// A person's part in one deal.
public record Contact(long person, BuyingRole role) {}
