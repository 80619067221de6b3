package buyerside.app.files.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attaching;
import buyerside.app.files.Attachments;
import buyerside.app.files.FileAnswer;
import buyerside.app.files.FilePanels;
import buyerside.app.files.Holder;
import buyerside.app.files.Previews;
import buyerside.app.files.Upload;
import buyerside.app.shell.MessagePage;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Files of any record: brought, given out, removed.
@Controller
@RequestMapping("/files")
class FilesController {

  private final Attachments attachments;
  private final Previews previews;
  private final FilePanels panels;

  FilesController(Attachments attachments, Previews previews, FilePanels panels) {
    this.attachments = attachments;
    this.previews = previews;
    this.panels = panels;
  }

  /// Takes one or several files; those that are fine are kept, whatever is wrong with others.
  @PostMapping
  Object attach(
      Viewer viewer,
      @RequestParam String kind,
      @RequestParam UUID record,
      @RequestParam(required = false) @Nullable List<MultipartFile> file)
      throws IOException {
    var holder = new Holder(kind, record);
    var problems = new ArrayList<Reason>();
    UUID command = null;
    var brought = file == null ? List.<MultipartFile>of() : file;
    for (var one : brought) {
      var name = one.getOriginalFilename();
      if (name == null || (name.isEmpty() && one.isEmpty())) {
        continue; // what browsers send where no file was chosen
      }
      switch (attachments.attach(viewer, holder, new Upload(name, one))) {
        case Attaching.Done(_, var done) -> command = done;
        case Attaching.Refused(var reasons) ->
            reasons.forEach(it -> problems.add(Reason.of("file", "files.named", name, it.words())));
      }
    }
    if (command == null && problems.isEmpty()) {
      problems.add(Reason.of("file", "files.none"));
    }
    return problems.isEmpty()
        ? "redirect:" + attachments.page(holder) + "?done=" + command + "#files"
        : new Page(msg("files.title"), "", panels.refused(viewer, holder, new Problems(problems)));
  }

  @GetMapping("/{id}")
  void get(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
      HttpServletResponse response)
      throws IOException {
    var file = attachments.find(viewer, id).orElseThrow(() -> new Missing(id));
    if (FileAnswer.head(response, file, known)) {
      try (var in = attachments.open(viewer, file)) {
        in.transferTo(response.getOutputStream());
      }
    }
  }

  /// A picture of a page; of page 0 a small one of the first.
  @GetMapping("/{id}/pages/{page}")
  void page(
      Viewer viewer, @PathVariable UUID id, @PathVariable int page, HttpServletResponse response)
      throws IOException {
    var file = attachments.find(viewer, id).orElseThrow(() -> new Missing(id));
    FileAnswer.picture(
        response, previews.of(viewer, file, page).orElseThrow(() -> new Missing(page)));
  }

  @PostMapping("/{id}/removal")
  Object remove(Viewer viewer, @PathVariable UUID id) {
    return switch (attachments.remove(viewer, id)) {
      case Attaching.Done(var file, var command) ->
          "redirect:" + attachments.page(file.holder()) + "?done=" + command + "#files";
      case Attaching.Refused(var reasons) ->
          new Page(
              msg("files.title"),
              "",
              new MessagePage(422, msg("files.title"), reasons.getFirst().words()));
    };
  }
}
