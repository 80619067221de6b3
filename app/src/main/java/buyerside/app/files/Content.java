package buyerside.app.files;

/// What a file holds.
///
/// @param hash its SHA-256 in hexadecimal, by which it is kept once
/// @param size in bytes
/// @param type its media type by what it holds; by its name only where that says more of the same
/// @param locked whether it cannot be read without a password
/// @param pages of a PDF; 0 for all else
public record Content(String hash, long size, String type, boolean locked, int pages) {

  private static final String SVG = "image/svg+xml";

  /// A picture of dots: the only content that browsers show in place.
  public boolean picture() {
    return type.startsWith("image/") && !type.equals(SVG) && !type.equals("image/tiff");
  }

  public boolean pdf() {
    return type.equals("application/pdf");
  }
}
