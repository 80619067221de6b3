package buyerside.app.activities.calendar.web;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarImports;
import buyerside.app.activities.calendar.CalendarImports.Bringing;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings a calendar file in.
@Controller
class CalendarFileController {

  private static final int LARGEST = 5 * 1024 * 1024;

  private final CalendarImports imports;
  private final CalendarSettingsPages pages;

  CalendarFileController(CalendarImports imports, CalendarSettingsPages pages) {
    this.imports = imports;
    this.pages = pages;
  }

  @PostMapping("/settings/calendar/file")
  Object bring(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(viewer, Reason.of("file", "missing"));
    }
    // One byte more tells that it is too large, whatever its size.
    byte[] bytes;
    try (var content = file.getInputStream()) {
      bytes = content.readNBytes(LARGEST + 1);
    }
    return switch (imports.bring(viewer, bytes)) {
      case Bringing.Brought(var offering, var left) ->
          "redirect:/activities/proposals?brought=%d-%d-%d-%d"
              .formatted(offering.fresh(), offering.moved(), offering.known(), left);
      case Bringing.Refused(var reason) -> refused(viewer, reason);
    };
  }

  private Object refused(Viewer viewer, Reason reason) {
    return pages.page(viewer, "", "", "", new Problems(List.of(reason)));
  }
}
