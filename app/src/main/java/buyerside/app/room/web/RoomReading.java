package buyerside.app.room.web;

import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;

/// A piece in a room, to be read.
///
/// @param file where its file is to be had; empty if it is none
/// @param picture the address of a picture that it is
/// @param pages the addresses of pictures of its pages
/// @param text its file's text by paragraphs, where it cannot be shown as it is
/// @param link where it is, if elsewhere
public record RoomReading(
    String back,
    String language,
    String title,
    String meta,
    String summary,
    Content body,
    String link,
    String file,
    String name,
    String picture,
    List<String> pages,
    List<String> text,
    String rights)
    implements Fragment {}
