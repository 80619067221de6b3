package buyerside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.exchange.SampleWorkspaces;
import buyerside.app.exchange.SampleWorkspaces.Past;
import buyerside.sample.SampleSize;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// Whoever types nonsense into any field, or writes it into any address, gets an answer, never a
/// fault. Pages are found as people find them, by following links from the first one. That takes
/// thousands of requests, and its time on a busy machine.
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@BuyersideTest
class RubbishTest {

  private static final List<String> RUBBISH =
      List.of("", "31/02", "-1", "☃ <b>\"'", "1e999999", "9".repeat(40), "x".repeat(20_000), "\0");
  private static final int PAGES_OF_A_KIND = 2;
  private static final Set<String> LEFT_ALONE =
      Set.of("/sign-out", "/samples", "/first-run", "/sign-in", "/imports");

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private SampleWorkspaces samples;

  private String token = "";

  private record Form(String action, boolean posts, Map<String, String> fields) {}

  @BeforeEach
  void somebody_in_a_sample() {
    var own = TestWorkspaces.fresh(accounts, sessions, "Rubbish");
    Viewer there = samples.make(own, SampleSize.of(40), 3, Past.KEPT);
    token = ((ApiTokens.Making.Made) tokens.make(there, "rubbish")).token().value();
  }

  @Test
  void no_field_of_any_form_takes_the_program_down() throws Exception {
    var faults = new TreeSet<String>();
    var forms = new HashMap<String, Form>();
    for (var page : pages(faults).values()) {
      forms(page).forEach(it -> forms.putIfAbsent(kind(it.action()) + it.posts(), it));
    }
    for (var form : forms.values()) {
      for (var field : form.fields().keySet()) {
        for (var rubbish : RUBBISH) {
          var typed = new LinkedHashMap<>(form.fields());
          typed.put(field, rubbish);
          note(faults, send(form, typed), form + " with " + field);
        }
      }
      note(faults, send(form, Map.of()), form + " with nothing");
    }

    assertThat(forms).hasSizeGreaterThan(40);
    assertThat(faults).isEmpty();
  }

  @Test
  void no_part_of_any_address_takes_the_program_down() throws Exception {
    var faults = new TreeSet<String>();
    for (var path : pages(faults).keySet()) {
      var address = UriComponentsBuilder.fromUriString(path);
      for (var name : address.build().getQueryParams().keySet()) {
        for (var rubbish : RUBBISH) {
          var changed =
              UriComponentsBuilder.fromUriString(path).replaceQueryParam(name, "{rubbish}");
          var uri = changed.encode().buildAndExpand(rubbish).toUri();
          note(faults, answer(get(uri)), uri.toString());
        }
      }
      for (var name : List.of("asOf", "owner", "after", "stage", "sort")) {
        var uri =
            UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(name, "{rubbish}")
                .encode()
                .buildAndExpand("☃;drop")
                .toUri();
        note(faults, answer(get(uri)), uri.toString());
      }
    }

    assertThat(faults).isEmpty();
  }

  /// Every page by its address, some of each kind.
  private Map<String, Document> pages(Set<String> faults) throws Exception {
    var found = new LinkedHashMap<String, Document>();
    var seen = new HashMap<String, Integer>();
    var ahead = new ArrayDeque<>(List.of("/", "/board", "/deals", "/settings"));
    while (!ahead.isEmpty()) {
      var path = ahead.poll();
      if (found.containsKey(path) || seen.merge(kind(path), 1, Integer::sum) > PAGES_OF_A_KIND) {
        continue;
      }
      var answer = answer(get(URI.create(path)));
      note(faults, answer, path);
      var type = answer.getContentType();
      if (answer.getStatus() != 200 || type == null || !type.startsWith("text/html")) {
        continue;
      }
      var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
      found.put(path, page);
      page.select("a[href^=/]").forEach(it -> ahead.add(it.attr("href").replaceAll("#.*", "")));
    }
    return found;
  }

  private static List<Form> forms(Document page) {
    var forms = new ArrayList<Form>();
    for (var form : page.select("form[action^=/]")) {
      var fields = new LinkedHashMap<String, String>();
      var own = form.select("[name]");
      if (form.hasAttr("id")) {
        own.addAll(page.select("[form=" + form.attr("id") + "]"));
      }
      own.forEach(it -> fields.put(it.attr("name"), value(it)));
      add(forms, form.attr("action"), form.attr("method").equals("post"), fields);
    }
    for (var field : page.select("[hx-post][name]")) {
      add(forms, field.attr("hx-post"), true, Map.of(field.attr("name"), value(field)));
    }
    return forms;
  }

  private static void add(
      List<Form> forms, String action, boolean posts, Map<String, String> fields) {
    if (!LEFT_ALONE.contains(action)
        && !action.startsWith("/workspaces")
        && !action.startsWith("/settings/keys/")) {
      forms.add(new Form(action, posts, fields));
    }
  }

  private static String value(Element field) {
    var chosen = field.select("option[selected]");
    return field.tagName().equals("select") && !chosen.isEmpty()
        ? chosen.attr("value")
        : field.tagName().equals("textarea") ? field.text() : field.attr("value");
  }

  private MockHttpServletResponse send(Form form, Map<String, String> typed) throws Exception {
    var address = URI.create(form.action().replace(" ", "%20"));
    var asked = form.posts() ? post(address) : get(address);
    typed.forEach(asked::param);
    return answer(asked);
  }

  private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> asked)
      throws Exception {
    return mvc.perform(asked.header("Authorization", "Bearer " + token)).andReturn().getResponse();
  }

  private static void note(Set<String> faults, MockHttpServletResponse answer, String what) {
    if (answer.getStatus() >= 500) {
      faults.add(answer.getStatus() + " " + what.substring(0, Math.min(200, what.length())));
    }
  }

  /// An address without what tells one record from another.
  private static String kind(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
        .replaceAll("=[^&]*", "=")
        .replaceAll("\\d+", "*");
  }
}
